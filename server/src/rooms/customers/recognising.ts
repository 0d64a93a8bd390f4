import type { Tx } from "../../core/desk.ts";
import { newId } from "../../core/ids.ts";
import { foldAddress, nameFrom, type Kind } from "./rules.ts";
import * as store from "./store.ts";

export type Sender = {
  kind: Kind;
  address: string;
  /** Within what the address is somebody's, where it is not the whole world's: the channel's id. */
  scope?: string;
  name: string;
  language?: string | null;
  timeZone?: string | null;
};
export type Recognised = { id: string; name: string; blocked: boolean; language: string | null; isNew: boolean };

/** Who writes from this address; someone unknown becomes a customer. Two first messages at once are one customer. */
export async function recognise(tx: Tx, sender: Sender): Promise<Recognised> {
  const folded = foldAddress(sender.kind, sender.address, sender.scope);
  const known = await store.byAddress(tx, sender.kind, folded);
  if (known) return { ...known, isNew: false };
  return meet(tx, sender, folded);
}

async function meet(tx: Tx, sender: Sender, folded: string): Promise<Recognised> {
  const id = newId();
  const name = nameFrom(sender.kind, sender.address, { given: sender.name, language: sender.language ?? null });
  await store.insertCustomer(tx, { id, name, language: sender.language ?? null, timeZone: sender.timeZone ?? null, seenAt: tx.now });
  const free = await store.insertAddress(tx, { id: newId(), customerId: id, kind: sender.kind, address: sender.address.trim(), folded, verified: true });
  if (free) {
    tx.record("customer.met", { customer: id }, { customerId: id, through: sender.kind });
    return { id, name, blocked: false, language: sender.language ?? null, isNew: true };
  }
  await store.deleteCustomer(tx, id);
  const quicker = await store.byAddress(tx, sender.kind, folded);
  if (!quicker) throw new Error("an address was taken and is gone again within one transaction");
  return { ...quicker, isNew: false };
}
