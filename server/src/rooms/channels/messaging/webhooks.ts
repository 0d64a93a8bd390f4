import type { Desk } from "../../../core/desk.ts";
import { refuse } from "../../../core/refusal.ts";
import type { Given, Setup } from "./adapter.ts";
import { adapterFor } from "./adapters.ts";
import { handOn } from "./handing-on.ts";
import { channelBehind } from "./remembering.ts";
import { isPlatformKind } from "./setups.ts";
import { takeIn } from "./taking-in.ts";

/** The channel that listens at an address which only its platform knows. */
export function channelAt(desk: Desk, { kind, key }: { kind: string; key: string }): Promise<Setup | null> {
  return isPlatformKind(kind) ? channelBehind(desk, kind, key) : Promise.resolve(null);
}

/** The platform asks whether the address is ours. */
export const greet = (setup: Setup, query: Given["query"]): string | null => adapterFor(setup.kind).greet?.(setup, query) ?? null;

/** What a gateway told us by GET: what would be posted stands in the address, without the secret that proves it. */
export function takeInCall(desk: Desk, setup: Setup, { headers, query }: Omit<Given, "raw">): Promise<unknown> {
  if (!adapterFor(setup.kind).takesGet) refuse("inbound.signature");
  const { secret: _, ...fields } = query;
  return takeInWebhook(desk, setup, { raw: Buffer.from(JSON.stringify(fields)), headers, query });
}

/** What a platform posted: proven, read, stored. Returns what the platform wants to hear. Refuses with `inbound.signature`. */
export async function takeInWebhook(desk: Desk, setup: Setup, given: Given): Promise<unknown> {
  const adapter = adapterFor(setup.kind);
  if (!adapter.isGenuine(setup, given)) refuse("inbound.signature");
  const happenings = await handOn(desk, setup, { given, happenings: adapter.read(setup, given, desk.clock.now()) });
  await takeIn(desk, setup, { given, happenings });
  return adapter.answer?.(happenings) ?? {};
}
