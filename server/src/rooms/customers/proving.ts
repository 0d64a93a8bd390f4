import type { Instant } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";
import { newId } from "../../core/ids.ts";
import { join } from "./joining.ts";
import { foldAddress, type Kind, type Way } from "./rules.ts";
import * as store from "./store.ts";

/** `chat`: a visitor of the web chat, whom the page has signed. */
type Proven = "phone" | "email" | "whatsapp" | "chat";
const REASONS = { phone: "same-phone", whatsapp: "same-phone", email: "same-email", chat: "signed-user" } as const;

/**
 * Someone vouches for it (the platform, a signed request): this address is theirs, too. Whoever has proven it before is the same person then, and the two are
 * joined; the one who was here first remains.
 */
export async function addProven(tx: Tx, customerId: string, { kind, address }: { kind: Proven; address: string }): Promise<void> {
  const folded = foldAddress(kind, address);
  // WhatsApp vouches anew with each message: nearly always it is known already.
  if ((await store.byAddress(tx, kind, folded))?.id === customerId) return;
  await store.oneAtATime(tx, kind, folded);
  const known = await store.byAddress(tx, kind, folded);
  if (!known) {
    await store.proveAddress(tx, { id: newId(), customerId, kind, address: address.trim(), folded });
    tx.record("customer.changed", { customer: customerId }, { customerId });
    return;
  }
  if (known.id === customerId) return;
  const [into, other] = [known.id, customerId].toSorted() as [string, string];
  await join(tx, { into, other, reason: REASONS[kind], personId: null });
}

type Reached = { kind: Kind; address: string; scope: string; way: Way };

/** They take no messages from us there, in this way, any more; or take them again. */
export async function noteReachable(tx: Tx, { kind, address, scope, way }: Reached, reachable: boolean): Promise<void> {
  await store.setReachable(tx, { kind, folded: foldAddress(kind, address, scope), way, since: reachable ? null : tx.now });
}

/** `wroteAt`: when they last wrote there. */
export function isUnreachable(tx: Tx, { kind, address, scope, way }: Reached, wroteAt: Instant | null): Promise<boolean> {
  return store.isUnreachable(tx, { kind, folded: foldAddress(kind, address, scope), way, wroteAt });
}
