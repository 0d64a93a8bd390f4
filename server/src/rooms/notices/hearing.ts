import { cut } from "../../core/cutting.ts";
import type { Tx } from "../../core/desk.ts";
import { each } from "../../core/events/dispatching.ts";
import type { DeskEvent } from "../../core/events/types.ts";
import * as channels from "../channels/index.ts";
import * as conversations from "../conversations/index.ts";
import * as people from "../people/index.ts";
import { tellPeople } from "./telling.ts";

/** A colleague wrote one's name in a note. */
export const tellMentioned = each<"note.written">(async (tx, event) => {
  const { conversationId, mentions } = event.payload;
  const by = personOf(event);
  const personIds = mentions.filter((id) => id !== by);
  if (personIds.length > 0)
    await tellPeople(tx, { personIds, kind: "mentioned", conversationId, eventId: event.id, params: await about(tx, conversationId, by) });
});

/** Somebody, or the desk, gave one a conversation. */
export const tellAssigned = each<"conversation.assigned">(async (tx, event) => {
  const { conversationId, personId } = event.payload;
  const by = personOf(event);
  if (personId === null || personId === by) return;
  await tellPeople(tx, { personIds: [personId], kind: "assigned", conversationId, eventId: event.id, params: await about(tx, conversationId, by) });
});

/** One's own reply did not reach the customer; without a writer, whoever has the conversation is told. */
export const tellFailed = each<"delivery.failed">(async (tx, event) => {
  const { conversationId, messageId, outcome } = event.payload;
  const row = (await conversations.rowsById(tx, [conversationId])).get(conversationId);
  if (!row) return;
  const { personId } = await conversations.messageFor(tx, messageId);
  const personIds = [personId ?? row.assigneeId].filter((id) => id !== null);
  await tellPeople(tx, { personIds, kind: "delivery-failed", conversationId, eventId: event.id, params: { ...nameOf(row), outcome } });
});

/** A promise is about to be broken, or was: whoever has the conversation is told. */
export const tellPromise = each<"promise.warned" | "promise.broken">(async (tx, event) => {
  const { conversationId, personId } = event.payload;
  if (personId === null) return;
  const kind = event.name === "promise.warned" ? "promise-warned" : "promise-broken";
  await tellPeople(tx, { personIds: [personId], kind, conversationId, eventId: event.id, params: await about(tx, conversationId, null) });
});

/** A customer has waited longer than was promised, and those are told who were named for that. */
export const tellEscalated = each<"promise.escalated">(async (tx, event) => {
  const { conversationId, personIds } = event.payload;
  await tellPeople(tx, { personIds, kind: "escalated", conversationId, eventId: event.id, params: await about(tx, conversationId, null) });
});

/** A platform does not take us any more, or does again: whoever looks after channels is told. */
export const tellChannel = each<"channel.broken" | "channel.mended">(async (tx, event) => {
  const { channelId, trouble } = event.payload;
  const channel = (await channels.channelsOf(tx)).find((one) => one.id === channelId);
  if (!channel) return;
  const personIds = (await people.activePeople(tx)).filter(({ role }) => role === "owner" || role === "lead").map(({ id }) => id);
  const kind = event.name === "channel.broken" ? "channel-broken" : "channel-mended";
  await tellPeople(tx, { personIds, kind, conversationId: null, eventId: event.id, params: { channel: channel.name, channelId, trouble: trouble ?? "" } });
});

const personOf = ({ actor }: DeskEvent): string | null => ("person" in actor ? actor.person : null);

/** Who did it (nobody: the desk), with whom and about what. */
async function about(tx: Tx, conversationId: string, by: string | null): Promise<Record<string, string>> {
  const row = (await conversations.rowsById(tx, [conversationId])).get(conversationId);
  const who = by === null ? "" : (await people.personFor(tx, by)).name;
  return { who, ...(row && nameOf(row)) };
}

const nameOf = ({ customer, subject }: { customer: { name: string }; subject: string }): { customer: string; subject: string } => ({
  customer: customer.name,
  subject: cut(subject, 120),
});
