import type { Tx } from "../../core/desk.ts";
import { newId } from "../../core/ids.ts";
import { foldAddress, type Kind } from "./rules.ts";
import * as store from "./store.ts";

/** Someone vouches for it (the platform, a signed request): this address is theirs, too. */
export async function addProven(tx: Tx, customerId: string, { kind, address }: { kind: "phone" | "email"; address: string }): Promise<void> {
  const one = { id: newId(), customerId, kind, address: address.trim(), folded: foldAddress(kind, address), verified: true };
  if (await store.insertAddress(tx, one)) tx.record("customer.changed", { customer: customerId }, { customerId });
}

/** They take no messages from us there any more, or take them again. */
export async function noteReachable(tx: Tx, { kind, address, scope }: { kind: Kind; address: string; scope: string }, reachable: boolean): Promise<void> {
  await store.setReachable(tx, { kind, folded: foldAddress(kind, address, scope), since: reachable ? null : tx.now });
}

export function isUnreachable(tx: Tx, { kind, address, scope }: { kind: Kind; address: string; scope: string }): Promise<boolean> {
  return store.isUnreachable(tx, kind, foldAddress(kind, address, scope));
}
