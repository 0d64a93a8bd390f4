import type { Desk } from "../../../core/desk.ts";
import { channels } from "../store.ts";
import type { Given, Happening, Setup } from "./adapter.ts";
import { adapterFor } from "./adapters.ts";
import { isPlatform, setupOf } from "./setups.ts";
import { takeIn } from "./taking-in.ts";

/**
 * An app of Meta has one address for all its pages. What came here for another page is taken in by that page's channel, where the same webhook is proven by the
 * secret that this channel keeps. Returns what is left for the one that it came to.
 */
export async function handOn(desk: Desk, setup: Setup, { given, happenings }: { given: Given; happenings: Happening[] }): Promise<Happening[]> {
  const adapter = adapterFor(setup.kind);
  const named = new Set(happenings.flatMap((one) => (one.what === "for-another" ? [one.account] : [])));
  if (named.size === 0 || !adapter.accountOf) return happenings;
  const taken = new Set<string>();
  for (const other of await others(desk, setup)) {
    const account = adapter.accountOf(other);
    if (!named.has(account) || !adapter.isGenuine(other, given)) continue;
    const theirs = adapter.read(other, given, desk.clock.now()).filter(({ what }) => what !== "for-another");
    await takeIn(desk, other, { given, happenings: theirs });
    taken.add(account);
  }
  return happenings.filter((one) => one.what !== "for-another" || !taken.has(one.account));
}

async function others(desk: Desk, { workspaceId, id, kind }: Setup): Promise<Setup[]> {
  const all = await desk.read(workspaceId, channels);
  return all.filter((one) => one.on && one.kind === kind && one.id !== id).flatMap((one) => (isPlatform(one) ? [setupOf(desk, workspaceId, one)] : []));
}
