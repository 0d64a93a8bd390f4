import type { ConversationRow } from "@guli/contract";
import type { Input } from "../../../api.ts";

export type Change = Omit<Input<"changeConversation">["body"] & object, "ifVersion">;

/** The row as it will be, shown before the desk has answered. */
export function applied(row: ConversationRow, change: Change): ConversationRow {
  const { addTags = [], removeTags = [], snoozedUntil, ...fields } = change;
  const state = change.state ?? row.state;
  return {
    ...row,
    ...(defined(fields) as Partial<ConversationRow>),
    tags: withTags(row.tags, addTags, removeTags),
    snoozedUntil: state === "snoozed" ? (snoozedUntil ?? row.snoozedUntil) : null,
    waitingSince: state === "open" ? row.waitingSince : null,
  };
}

/** The change that undoes `change`, made from the row as it was before. */
export function inverse(before: ConversationRow, change: Change): Change {
  const undo: Change = {};
  if (change.state !== undefined) {
    undo.state = before.state;
    if (before.state === "snoozed" && before.snoozedUntil) undo.snoozedUntil = before.snoozedUntil;
  }
  if (change.assigneeId !== undefined) undo.assigneeId = before.assigneeId;
  if (change.teamId !== undefined) undo.teamId = before.teamId;
  if (change.priority !== undefined) undo.priority = before.priority;
  if (change.subject !== undefined) undo.subject = before.subject;
  if (change.spam !== undefined) undo.spam = before.spam;
  const added = (change.addTags ?? []).filter((tag) => !before.tags.includes(tag));
  const removed = (change.removeTags ?? []).filter((tag) => before.tags.includes(tag));
  if (added.length > 0) undo.removeTags = added;
  if (removed.length > 0) undo.addTags = removed;
  return undo;
}

/** What someone else did in the meantime that makes it unwise to go on with a change unseen. */
export type Collision = "customer-wrote" | "state" | "assignee" | "team" | "priority" | "subject" | "spam";

/**
 * Whether a change made from `base` steps on what has happened since. A tag or a priority may be set although a message came
 * in between; nothing may be put away that the customer has just written to.
 */
export function collision(base: ConversationRow, now: ConversationRow, change: Change): Collision | null {
  const putsAway = change.state === "resolved" || change.state === "snoozed" || change.spam === true;
  if (putsAway && base.lastCustomerMessageAt !== now.lastCustomerMessageAt) return "customer-wrote";
  if (change.state !== undefined && base.state !== now.state) return "state";
  if (change.assigneeId !== undefined && base.assigneeId !== now.assigneeId) return "assignee";
  if (change.teamId !== undefined && base.teamId !== now.teamId) return "team";
  if (change.priority !== undefined && base.priority !== now.priority) return "priority";
  if (change.subject !== undefined && base.subject !== now.subject) return "subject";
  return change.spam !== undefined && base.spam !== now.spam ? "spam" : null;
}

function withTags(tags: readonly string[], add: readonly string[], remove: readonly string[]): string[] {
  return [...new Set([...tags, ...add])].filter((tag) => !remove.includes(tag));
}

function defined<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}
