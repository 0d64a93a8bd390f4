import { plus } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";
import type { Reaction } from "../../core/events/dispatching.ts";
import { newId } from "../../core/ids.ts";
import * as conversations from "../conversations/index.ts";
import { surveySettings } from "./settling.ts";
import { giveTo, insertInvitations, invitationsOf } from "./store/invitations.ts";
import { reckon } from "./store/answers.ts";
import { shareStops } from "./store/stops.ts";

/** A matter is resolved: note what is true now, and look a while later whether to ask how it was. */
export const inviteLater: Reaction<"conversation.resolved"> = async (tx, events) => {
  const settings = await surveySettings(tx);
  if (!settings.on) return;
  const rows = await conversations.rowsById(
    tx,
    events.map(({ payload }) => payload.conversationId),
  );
  const all = events.flatMap(({ id: resolutionId, at: resolvedAt, actor, payload }) => {
    const row = rows.get(payload.conversationId);
    if (!row || row.spam || !settings.ways[row.channel.kind].on || settings.offChannelIds.includes(row.channel.id)) return [];
    const personId = row.assigneeId ?? ("person" in actor ? actor.person : null);
    const { id: conversationId, teamId, tags } = row;
    const about = { conversationId, customerId: row.customer.id, channelId: row.channel.id, channelKind: row.channel.kind, teamId, personId, tags };
    return [{ ...about, id: newId(), resolutionId, resolvedAt, dueAt: plus(resolvedAt, { minutes: settings.ways[row.channel.kind].delayMinutes }) }];
  });
  if (all.length > 0) await insertInvitations(tx, all);
};

/** Two customers became one, or one became two again: what was asked belongs to whoever has the conversation now. */
export const followCustomers: Reaction<"customer.merged" | "customer.parted"> = async (tx, events) => {
  const pairs = events.map(({ payload }) => payload);
  await shareStops(
    tx,
    events.filter(({ name }) => name === "customer.merged").map(({ payload }) => payload),
  );
  await giveAnew(
    tx,
    pairs.flatMap(({ customerId, otherId }) => [customerId, otherId]),
  );
};

async function giveAnew(tx: Tx, customerIds: string[]): Promise<void> {
  const all = await invitationsOf(tx, [...new Set(customerIds)]);
  if (all.length === 0) return;
  const whose = new Map(
    (await conversations.customersIn(tx, [...new Set(all.map((one) => one.conversationId))])).map((one) => [one.conversationId, one.customerId]),
  );
  const given = all.flatMap(({ id, conversationId }) => {
    const customerId = whose.get(conversationId);
    return customerId ? [{ id, customerId }] : [];
  });
  await giveTo(tx, given);
  await reckon(
    tx,
    given.map(({ id }) => id),
  );
}
