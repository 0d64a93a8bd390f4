import { cut } from "../../core/cutting.ts";
import { each } from "../../core/events/dispatching.ts";
import * as conversations from "../conversations/index.ts";
import { senderOf } from "../guides/index.ts";
import { tellPeople } from "./telling.ts";

/** A customer says that a guide which was sent to them does not work: whoever has the conversation is told, else who sent it. */
export const tellGuideFailed = each<"guide.read">(async (tx, event) => {
  const { conversationId, sendingId, outcome } = event.payload;
  if (outcome !== "failed" || conversationId === null || sendingId === null) return;
  const row = (await conversations.rowsById(tx, [conversationId])).get(conversationId);
  const personId = row?.assigneeId ?? (await senderOf(tx, sendingId));
  if (!row || personId === null) return;
  const params = { who: "", customer: row.customer.name, subject: cut(row.subject, 120) };
  await tellPeople(tx, { personIds: [personId], kind: "guide-failed", conversationId, eventId: event.id, params });
});
