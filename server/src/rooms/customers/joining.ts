import type { Customer, Join } from "@guli/contract";
import { isBefore, plus } from "../../core/clock.ts";
import { theDesk, type Actor, type Desk, type Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { found, refuse } from "../../core/refusal.ts";
import { giveBack, takeOver } from "./joining-rules.ts";
import * as store from "./joining-store.ts";
import { customerFor } from "./knowing.ts";
import { updateCustomer } from "./store.ts";

/** So long can a join be taken back. */
const UNDO = { hours: 30 * 24 };

type Pair = { into: string; other: string; reason: "by-hand" | "same-phone" | "same-email" | "signed-user"; personId: string | null };

/**
 * Two customers are one person. Nothing of the other is moved: they become a signpost, and whoever asks for them, or writes from one of their addresses, is led
 * to the one who remains. Conversations change hands downstream. Refuses with `customer.same` where they are one already.
 */
export async function join(tx: Tx, { into, other, reason, personId }: Pair): Promise<string> {
  const both = await store.toJoin(tx, [into, other]);
  const [remaining, leading] = [both.find(({ id }) => id === into), both.find(({ id }) => id === other)];
  if (!remaining || !leading) refuse("customer.not-found");
  if (into === other || remaining.joinedInto !== null || leading.joinedInto !== null) refuse("customer.same");
  const id = newId();
  const { columns, taken } = takeOver(remaining, leading);
  await updateCustomer(tx, into, columns);
  const redirected = await store.leadTo(tx, { into, other });
  await store.insertJoin(tx, { id, customerId: into, otherId: other, personId, reason, redirected, taken, undoUntil: plus(tx.now, UNDO) });
  tx.record("customer.merged", actorOf(personId), { customerId: into, otherId: other, joinId: id, reason });
  return id;
}

export function joinByHand(desk: Desk, who: Who, { id, otherId }: { id: string; otherId: string }): Promise<{ customer: Customer; join: Join }> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const [into, other] = [await customerFor(tx, id), await customerFor(tx, otherId)];
    const joinId = await join(tx, { into: into.id, other: other.id, reason: "by-hand", personId: who.personId });
    const joins = await store.joinsOf(tx, into.id);
    return {
      customer: await customerFor(tx, into.id),
      join: found(
        joins.find((one) => one.id === joinId),
        "join.not-found",
      ),
    };
  });
}

/** Both are as they were before. What has come since stays with the one from whose address it came. */
export function part(desk: Desk, who: Who, id: string): Promise<{ customer: Customer; other: Customer }> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const known = (await store.joinToUndo(tx, id)) ?? refuse("join.not-found");
    if (isBefore(known.undoUntil, tx.now)) refuse("join.too-old");
    const { customerId, otherId, redirected } = known;
    const remaining = (await store.toJoin(tx, [customerId, otherId, ...redirected])).find((one) => one.id === customerId);
    // Joined into a third one meanwhile: that one has to be taken back first.
    if (!remaining || remaining.joinedInto !== null) refuse("join.not-found");
    await updateCustomer(tx, customerId, giveBack(remaining, known.taken));
    await store.leadBack(tx, { other: otherId, redirected });
    await store.endJoin(tx, id);
    const addresses = await store.ownAddresses(tx, [otherId, ...redirected]);
    tx.record("customer.parted", { person: who.personId }, { customerId, otherId, joinId: id, addresses });
    return { customer: await customerFor(tx, customerId), other: await customerFor(tx, otherId) };
  });
}

export function keepApart(desk: Desk, who: Who, { id, otherId }: { id: string; otherId: string }): Promise<void> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const [one, other] = [await customerFor(tx, id), await customerFor(tx, otherId)];
    if (one.id === other.id) refuse("customer.same");
    await store.insertDistinction(tx, [one.id, other.id], who.personId);
  });
}

const actorOf = (personId: string | null): Actor => (personId === null ? theDesk : { person: personId });
