import type { Customer, createCustomer, changeCustomer, addAddress } from "@guli/contract";
import type { z } from "zod";
import type { Actor, Desk, Tx } from "../../core/desk.ts";
import { newId } from "../../core/ids.ts";
import { found, refuse } from "../../core/refusal.ts";
import type { Who } from "../../core/http/serving.ts";
import { isTimeZone } from "../workspaces/index.ts";
import { definitions } from "./attributes-store.ts";
import { foldAddress, mergeAttributes, troubleWith, type Kind } from "./rules.ts";
import * as store from "./store.ts";

type Fields = z.output<typeof changeCustomer.body>;
type NewAddress = z.output<typeof addAddress.body>;

/** The one way to reach a customer on someone's behalf. */
export async function customerFor(tx: Tx, id: string): Promise<Customer> {
  return found(await store.customer(tx, id), "customer.not-found");
}

/** Note a customer by hand. */
export function create(desk: Desk, who: Who, input: z.output<typeof createCustomer.body>): Promise<Customer> {
  const { addresses, ...fields } = input;
  return desk.transaction(who.workspaceId, async (tx) => {
    const id = newId();
    await store.insertCustomer(tx, { id, name: fields.name, seenAt: null });
    for (const address of addresses) await attach(tx, id, address);
    await store.updateCustomer(tx, id, await columnsOf(tx, {}, fields));
    tx.record("customer.met", { person: who.personId }, { customerId: id, through: "hand" });
    return customerFor(tx, id);
  });
}

/** Somebody who came by and gave no more than a name. */
export async function noteByName(tx: Tx, who: Who, name: string): Promise<{ id: string; name: string }> {
  const id = newId();
  await store.insertCustomer(tx, { id, name, seenAt: tx.now });
  tx.record("customer.met", { person: who.personId }, { customerId: id, through: "hand" });
  return { id, name };
}

export function change(desk: Desk, who: Who, { id, fields }: { id: string; fields: Fields }): Promise<Customer> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const known = await customerFor(tx, id);
    await store.updateCustomer(tx, id, await columnsOf(tx, known.attributes, fields));
    return told(tx, id, { person: who.personId });
  });
}

async function columnsOf(tx: Tx, known: Customer["attributes"], fields: Fields): Promise<store.CustomerColumns> {
  const { timeZone, formOfAddress, attributes, name, language, salutation } = fields;
  if (timeZone && !isTimeZone(timeZone)) refuse("request.invalid", { timeZone: "There is no such time zone." });
  const columns: store.CustomerColumns = {
    ...(name !== undefined && { name }),
    ...(language !== undefined && { language }),
    ...(salutation !== undefined && { salutation: salutation || null }),
    ...(timeZone !== undefined && { time_zone: timeZone }),
    ...(formOfAddress !== undefined && { form_of_address: formOfAddress }),
  };
  if (attributes === undefined) return columns;
  const result = mergeAttributes(known, attributes, await definitions(tx));
  if ("wrong" in result) refuse("request.invalid", result.wrong);
  return { ...columns, attributes: JSON.stringify(result.merged) };
}

export function giveAddress(desk: Desk, who: Who, { id, address }: { id: string; address: NewAddress }): Promise<Customer> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await customerFor(tx, id);
    await attach(tx, id, address);
    return told(tx, id, { person: who.personId });
  });
}

/** An agent said that it is theirs, which counts as proof: they heard it from the person. */
async function attach(tx: Tx, customerId: string, { kind, address }: { kind: Kind; address: string }): Promise<void> {
  const trouble = troubleWith(kind, address);
  if (trouble) refuse("request.invalid", { address: trouble });
  const folded = foldAddress(kind, address);
  await store.oneAtATime(tx, kind, folded);
  const known = await store.byAddress(tx, kind, folded);
  if (!known) await store.proveAddress(tx, { id: newId(), customerId, kind, address: address.trim(), folded });
  else if (known.id !== customerId) refuse("customer.address-taken", { address: "This address belongs to another customer." });
}

export function takeAddress(desk: Desk, who: Who, { id, addressId }: { id: string; addressId: string }): Promise<Customer> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const known = await customerFor(tx, id);
    if (known.addresses.length <= 1) refuse("customer.address-last");
    await store.deleteAddress(tx, id, addressId);
    return told(tx, id, { person: who.personId });
  });
}

export function block(desk: Desk, who: Who, { id, blocked }: { id: string; blocked: boolean }): Promise<Customer> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await customerFor(tx, id);
    await store.updateCustomer(tx, id, { blocked_at: blocked ? tx.now : null });
    return told(tx, id, { person: who.personId });
  });
}

/** An address that someone said is theirs, as when a chat visitor leaves an e-mail. While it is not proven, nobody is recognised by it. */
export async function rememberAddress(
  tx: Tx,
  customerId: string,
  { kind, address, verified }: { kind: Kind; address: string; verified: boolean },
): Promise<boolean> {
  return store.insertAddress(tx, { id: newId(), customerId, kind, address: address.trim(), folded: foldAddress(kind, address), verified });
}

export async function rename(tx: Tx, customerId: string, name: string): Promise<void> {
  await store.updateCustomer(tx, customerId, { name });
  tx.record("customer.changed", { customer: customerId }, { customerId });
}

async function told(tx: Tx, id: string, actor: Actor): Promise<Customer> {
  tx.record("customer.changed", actor, { customerId: id });
  return customerFor(tx, id);
}
