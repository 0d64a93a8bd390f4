import type { NoticeKind } from "@guli/contract";
import { cut } from "../../core/cutting.ts";
import type { Tx } from "../../core/desk.ts";
import { each } from "../../core/events/dispatching.ts";
import type { DeskEvent } from "../../core/events/types.ts";
import * as conversations from "../conversations/index.ts";
import * as people from "../people/index.ts";
import { ownerOf } from "../recovery/index.ts";
import { tellPeople } from "./telling.ts";

/** Something failed, and the desk noticed it: whoever has the conversation is told, else all leads. */
export const tellRecovery = each<"recovery.opened">(async (tx, event) => {
  if ("person" in event.actor) return;
  const row = (await conversations.rowsById(tx, [event.payload.conversationId])).get(event.payload.conversationId);
  await tell(tx, event, { kind: "recovery-opened", personIds: row?.assigneeId ? [row.assigneeId] : await leads(tx) });
});

/** The customer chose a way, proposed one, or said that it is not good: whoever owns it is told, else all leads. */
export const tellOwner = each<"option.chosen" | "recovery.reopened">(async (tx, event) => {
  if ("person" in event.actor) return;
  const ownerId = await ownerOf(tx, event.payload.recoveryId);
  await tell(tx, event, { kind: "recovery-answered", personIds: ownerId ? [ownerId] : await leads(tx) });
});

/** Amends wait for a lead. */
export const tellLeads = each<"amends.asked">(async (tx, event) => {
  await tell(tx, event, { kind: "amends-asked", personIds: (await leads(tx)).filter((id) => id !== event.payload.personId) });
});

/** A stage takes too long: whose it is, then the leads. */
export const tellLate = each<"recovery.late" | "recovery.escalated">(async (tx, event) => {
  await tell(tx, event, { kind: event.name === "recovery.late" ? "recovery-late" : "recovery-escalated", personIds: event.payload.personIds });
});

async function leads(tx: Tx): Promise<string[]> {
  return (await people.activePeople(tx)).filter(({ role }) => role === "owner" || role === "lead").map(({ id }) => id);
}

type About = DeskEvent<"recovery.opened" | "option.chosen" | "recovery.reopened" | "recovery.late" | "recovery.escalated" | "amends.asked">;

async function tell(
  tx: Tx,
  { id: eventId, actor, payload: { conversationId } }: About,
  { kind, personIds }: { kind: NoticeKind; personIds: string[] },
): Promise<void> {
  if (personIds.length === 0) return;
  const row = (await conversations.rowsById(tx, [conversationId])).get(conversationId);
  const who = "person" in actor ? (await people.personFor(tx, actor.person)).name : "";
  const params = { who, customer: row?.customer.name ?? "", subject: cut(row?.subject ?? "", 120) };
  await tellPeople(tx, { personIds, kind, conversationId, eventId, params });
}
