import type { ConversationState, Priority } from "@guli/contract";
import type { SaidIn } from "../../conversations/index.ts";
import type { Matter } from "./situation.ts";

/** How a conversation was when it began, as far as its thread tells: what was never changed since was so from the start. */
export function beginningOf(now: Matter, thread: readonly SaidIn[]): Matter {
  const codes = new Set(thread.map(({ activity }) => activity?.code));
  const had = (...changes: string[]) => changes.some((code) => codes.has(code));
  const subject = now.subject;
  return {
    ...now,
    subject,
    state: "open",
    priority: "normal",
    assigneeId: null,
    tags: [],
    mood: null,
    incoming: 0,
    replies: 0,
    teamId: had("team-assigned", "team-unassigned") ? null : now.teamId,
    spam: had("spam-marked", "spam-cleared") ? false : now.spam,
    waitingSince: null,
    snoozedUntil: null,
    resolvedAt: null,
    lastMessageFrom: "customer",
    lastMessageAt: now.createdAt,
    lastCustomerMessageAt: null,
    lastCustomerMessageId: null,
  };
}

const open = { state: "open", snoozedUntil: null, resolvedAt: null } as const;

/** What each thing that stands in a thread had made of its conversation. */
export const reLive = {
  incoming(matter: Matter, { at, id, mood, automatic }: SaidIn): Matter {
    const incoming = matter.incoming + 1;
    if (automatic) return { ...matter, incoming };
    const last = { lastMessageAt: at, lastMessageFrom: "customer", lastCustomerMessageAt: at, lastCustomerMessageId: id } as const;
    return { ...matter, ...open, ...last, incoming, waitingSince: matter.waitingSince ?? at, mood: mood ?? matter.mood };
  },
  reply(matter: Matter, { at, personId }: SaidIn, resolved: boolean): Matter {
    const left = { state: resolved ? "resolved" : "waiting", resolvedAt: resolved ? at : null } as const;
    const last = { lastMessageAt: at, lastMessageFrom: "agent" } as const;
    return { ...matter, ...left, ...last, replies: matter.replies + 1, assigneeId: matter.assigneeId ?? personId, waitingSince: null, snoozedUntil: null };
  },
  line(matter: Matter, { activity, at }: SaidIn): Matter {
    const line = activity && lines[activity.code];
    return line ? line(matter, activity.params, at) : matter;
  },
};

type Line = (matter: Matter, params: Record<string, string>, at: string) => Matter;

const waiting = (matter: Matter) => matter.waitingSince ?? (matter.lastMessageFrom === "customer" ? matter.lastCustomerMessageAt : null);

const lines: Record<string, Line> = {
  assigned: (matter, { personId = null }) => ({ ...matter, assigneeId: personId }),
  unassigned: (matter) => ({ ...matter, assigneeId: null }),
  "team-assigned": (matter, { teamId = null }) => ({ ...matter, teamId }),
  "team-unassigned": (matter) => ({ ...matter, teamId: null }),
  "state-changed": (matter, { state = "open" }, at) =>
    state === matter.state
      ? matter
      : state === "open"
        ? { ...matter, ...open, waitingSince: waiting(matter) }
        : { ...matter, state: state as ConversationState, snoozedUntil: null, waitingSince: null, resolvedAt: state === "resolved" ? at : null },
  reopened: (matter) => (matter.state === "open" ? matter : { ...matter, ...open, waitingSince: waiting(matter) }),
  woken: (matter, _, at) => ({ ...matter, ...open, waitingSince: waiting(matter), lastMessageAt: at }),
  snoozed: (matter, { until = null }) => ({ ...matter, state: "snoozed", snoozedUntil: until, waitingSince: null, resolvedAt: null }),
  tagged: (matter, { tag = "" }) => (matter.tags.includes(tag) ? matter : { ...matter, tags: [...matter.tags, tag] }),
  untagged: (matter, { tag }) => ({ ...matter, tags: matter.tags.filter((one) => one !== tag) }),
  "priority-changed": (matter, { priority }) => ({ ...matter, priority: priority as Priority }),
  "spam-marked": (matter) => ({ ...matter, spam: true }),
  "spam-cleared": (matter) => ({ ...matter, spam: false }),
};
