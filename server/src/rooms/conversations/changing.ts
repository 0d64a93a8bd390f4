import type { ConversationRow } from "@guli/contract";
import { isBefore } from "../../core/clock.ts";
import type { Actor, Desk, Tx } from "../../core/desk.ts";
import type { DueClock } from "../../core/ticker.ts";
import type { Who } from "../../core/http/serving.ts";
import { refuse } from "../../core/refusal.ts";
import { answererFor, teamFor } from "../people/index.ts";
import { conversationToChangeFor, rowFor } from "./finding.ts";
import * as rules from "./rules/changing.ts";
import type { Conversation } from "./rules/conversation.ts";
import { say } from "./saying.ts";
import { conversationsToChange, dueSnoozes, save, snoozesToEnd } from "./store/conversations.ts";
import { rowsById } from "./store/rows.ts";
import { knowTags } from "./store/tags.ts";

/** Assign, tag, snooze, resolve, reopen, rename, mark as spam: one change, one version. */
export function change(desk: Desk, who: Who, { id, change }: { id: string; change: rules.Change }): Promise<ConversationRow> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await mayChange(tx, change);
    const before = await conversationToChangeFor(tx, id);
    if (change.ifVersion !== undefined && change.ifVersion !== before.version) refuse("conversation.changed");
    await apply(tx, before, { so: rules.change(before, change, tx.now), actor: { person: who.personId } });
    return rowFor(tx, id);
  });
}

/** The same change to several at once, all or none. */
export function changeMany(desk: Desk, who: Who, { ids, change }: { ids: string[]; change: rules.Change }): Promise<ConversationRow[]> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await mayChange(tx, change);
    const all = await conversationsToChange(tx, [...new Set(ids)]);
    if (all.length < new Set(ids).size) refuse("conversation.not-found");
    for (const before of all) await apply(tx, before, { so: rules.change(before, change, tx.now), actor: { person: who.personId } });
    return [...(await rowsById(tx, ids)).values()];
  });
}

async function mayChange(tx: Tx, { assigneeId, teamId, state, snoozedUntil, addTags }: rules.Change): Promise<void> {
  if (state === "snoozed" && (snoozedUntil === undefined || !isBefore(tx.now, snoozedUntil)))
    refuse("request.invalid", { snoozedUntil: "Until when? Choose a time to come." });
  if (assigneeId) await answererFor(tx, assigneeId);
  if (teamId) await teamFor(tx, teamId);
  if (addTags) await knowTags(tx, addTags);
}

/** A change by somebody or by the desk itself, in the transaction of its cause. Who is assigned is known to work here. */
export async function changeWithin(tx: Tx, actor: Actor, { id, change }: { id: string; change: rules.Change }): Promise<void> {
  const before = await conversationToChangeFor(tx, id);
  await apply(tx, before, { so: rules.change(before, change, tx.now), actor });
}

/** Save a change with its lines, and announce what it means. */
export async function apply(tx: Tx, before: Conversation, { so, actor }: { so: rules.Changed; actor: Actor }): Promise<void> {
  if (so.lines.length === 0) return;
  const { id: conversationId } = before;
  const after = await save(tx, before, so.after);
  await say(tx, conversationId, { personId: "person" in actor ? actor.person : null, lines: so.lines });
  tx.record("conversation.changed", actor, { conversationId });
  if (after.assigneeId !== before.assigneeId || after.teamId !== before.teamId) {
    tx.record("conversation.assigned", actor, { conversationId, personId: after.assigneeId, teamId: after.teamId });
  }
  if (after.state === "resolved" && before.state !== "resolved") tx.record("conversation.resolved", actor, { conversationId });
  if (after.state === "open" && before.state === "resolved") tx.record("conversation.reopened", actor, { conversationId });
}

/** Snoozes that end. */
export const snoozeClock: DueClock = {
  name: "snooze",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(dueSnoozes, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId, ids) =>
    desk.transaction(workspaceId, async (tx) => {
      const ended = await snoozesToEnd(tx, ids);
      for (const before of ended) await apply(tx, before, { so: rules.wake(before, tx.now), actor: { desk: true } });
      return ended.length;
    }),
};
