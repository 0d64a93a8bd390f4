import type { Tx } from "../../core/desk.ts";
import { each } from "../../core/events/dispatching.ts";
import * as conversations from "../conversations/index.ts";
import { findCustomer } from "../customers/index.ts";
import * as people from "../people/index.ts";
import { tellPeople } from "./telling.ts";

/** Somebody leaves, and a person can ask better than the desk why: whoever has their conversation, else all leads. */
export const tellToAsk = each<"leaving.to-ask">(async (tx, event) => {
  const { customerId, conversationId } = event.payload;
  const row = conversationId === null ? undefined : (await conversations.rowsById(tx, [conversationId])).get(conversationId);
  const customer = row?.customer.name ?? (await findCustomer(tx, customerId))?.name ?? "";
  const personIds = row?.assigneeId ? [row.assigneeId] : await leads(tx);
  await tellPeople(tx, { personIds, kind: "leaving-to-ask", conversationId, eventId: event.id, params: { customer, to: "leaving" } });
});

/** What keeps people from buying was given to one, not by themselves. */
export const tellBarrierGiven = each<"barrier.given">(async (tx, event) => {
  const { ownerId, name } = event.payload;
  const by = "person" in event.actor ? event.actor.person : null;
  if (ownerId === by) return;
  const who = by === null ? "" : (await people.personFor(tx, by)).name;
  await tellPeople(tx, {
    personIds: [ownerId],
    kind: "barrier-given",
    conversationId: null,
    eventId: event.id,
    params: { who, subject: name, to: "barriers" },
  });
});

async function leads(tx: Tx): Promise<string[]> {
  return (await people.activePeople(tx)).filter(({ role }) => role === "owner" || role === "lead").map(({ id }) => id);
}
