import type { Activity, ConversationChange } from "@guli/contract";
import type { z } from "zod";
import type { Instant } from "../../../core/clock.ts";
import type { Conversation } from "./conversation.ts";

export type Change = z.output<typeof ConversationChange>;
export type Line = z.infer<typeof Activity>;
export type Changed = { after: Conversation; lines: Line[] };

/** What an agent's change makes of a conversation, and the lines that the thread says of it. Changes that change nothing say nothing. */
export function change(before: Conversation, change: Change, now: Instant): Changed {
  const steps = [changeState, assign, assignTeam, prioritise, tag, untag, rename, markSpam];
  return steps.reduce<Changed>(
    (so, step) => {
      const next = step(so.after, change, now);
      return next ? { after: next.after, lines: [...so.lines, ...next.lines] } : so;
    },
    { after: before, lines: [] },
  );
}

type Step = (before: Conversation, change: Change, now: Instant) => Changed | null;

const changeState: Step = (before, { state, snoozedUntil }, now) => {
  if (state === undefined || (state === before.state && state !== "snoozed")) return null;
  const after: Conversation = {
    ...before,
    state,
    snoozedUntil: state === "snoozed" ? (snoozedUntil ?? null) : null,
    resolvedAt: state === "resolved" ? now : null,
    waitingSince: waitingAfter(before, state),
  };
  if (state === "snoozed") return { after, lines: [{ code: "snoozed", params: { until: snoozedUntil ?? "" } }] };
  return { after, lines: [{ code: state === "open" && before.state === "resolved" ? "reopened" : "state-changed", params: { state } }] };
};

/** Put aside, nobody waits; opened again, the customer waits since their last word if it was theirs. */
function waitingAfter(before: Conversation, state: Conversation["state"]): Instant | null {
  if (state !== "open") return null;
  return before.waitingSince ?? (before.lastMessageFrom === "customer" ? before.lastCustomerMessageAt : null);
}

const assign: Step = (before, { assigneeId }) => {
  if (assigneeId === undefined || assigneeId === before.assigneeId) return null;
  const line: Line = assigneeId === null ? { code: "unassigned", params: {} } : { code: "assigned", params: { personId: assigneeId } };
  return { after: { ...before, assigneeId }, lines: [line] };
};

const assignTeam: Step = (before, { teamId }) => {
  if (teamId === undefined || teamId === before.teamId) return null;
  const line: Line = teamId === null ? { code: "team-unassigned", params: {} } : { code: "team-assigned", params: { teamId } };
  return { after: { ...before, teamId }, lines: [line] };
};

const prioritise: Step = (before, { priority }) =>
  priority === undefined || priority === before.priority
    ? null
    : { after: { ...before, priority }, lines: [{ code: "priority-changed", params: { priority } }] };

const tag: Step = (before, { addTags = [] }) => {
  const added = [...new Set(addTags)].filter((name) => !before.tags.includes(name));
  return added.length === 0
    ? null
    : { after: { ...before, tags: [...before.tags, ...added] }, lines: added.map((name) => ({ code: "tagged", params: { tag: name } })) };
};

const untag: Step = (before, { removeTags = [] }) => {
  const removed = before.tags.filter((name) => removeTags.includes(name));
  return removed.length === 0
    ? null
    : {
        after: { ...before, tags: before.tags.filter((name) => !removed.includes(name)) },
        lines: removed.map((name) => ({ code: "untagged", params: { tag: name } })),
      };
};

const rename: Step = (before, { subject }) =>
  subject === undefined || subject === before.subject ? null : { after: { ...before, subject }, lines: [{ code: "subject-changed", params: { subject } }] };

const markSpam: Step = (before, { spam }) =>
  spam === undefined || spam === before.spam ? null : { after: { ...before, spam }, lines: [{ code: spam ? "spam-marked" : "spam-cleared", params: {} }] };

/** A snooze that ended: back in the inbox as if just written. */
export function wake(before: Conversation, now: Instant): Changed {
  return {
    after: { ...before, state: "open", snoozedUntil: null, waitingSince: waitingAfter(before, "open"), lastMessageAt: now },
    lines: [{ code: "woken", params: {} }],
  };
}
