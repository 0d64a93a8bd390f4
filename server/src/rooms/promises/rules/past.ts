import { milliseconds, type Instant } from "../../../core/clock.ts";
import type { Around, Fact } from "./around.ts";
import { breakOver, hear } from "./hearing.ts";
import type { Promised } from "./promise.ts";

/** What happened in a conversation before there were promises; a reply has left when it stands there. */
export type PastFact = { at: Instant; what: "asked" | "answered" | "resolved" | "reopened" };

type State = Pick<Around["conversation"], "state" | "waitingSince"> & Pick<Around, "answers">;

/** What would have been promised by the rule that fits, and what would have become of it until the present. Nobody is warned of what is over. */
export function live(facts: readonly PastFact[], around: Around, until: Instant): Promised[] {
  let [all, so]: [Promised[], State] = [[], { state: "open", waitingSince: null, answers: undefined }];
  for (const [nth, fact] of facts.entries()) {
    so = after(so, fact);
    const then = { ...around, conversation: { ...around.conversation, state: so.state, waitingSince: so.waitingSince }, answers: so.answers };
    all = hear(all, toHear(fact, { began: nth === 0, newId: around.newId }), then);
  }
  return breakOver(all, until, around).map((one) => settled(one, until));
}

function after(so: State, { at, what }: PastFact): State {
  switch (what) {
    case "asked":
      return { ...so, state: "open", waitingSince: so.waitingSince ?? at };
    case "answered":
      return { state: "waiting", waitingSince: null, answers: { firstAt: so.answers?.firstAt ?? at, lastAt: at } };
    case "resolved":
      return { ...so, state: "resolved", waitingSince: null };
    case "reopened":
      return { ...so, state: "open" };
  }
}

function toHear({ at, what }: PastFact, { began, newId }: { began: boolean; newId: () => string }): Fact[] {
  const [id, messageId] = [newId(), newId()];
  if (what === "asked") return [{ id, at, kind: "asked", began }];
  if (what === "reopened") return [{ id, at, kind: "reopened" }];
  if (what === "resolved") return [{ id, at, kind: "resolved", messageId: null }];
  return [
    { id, at, kind: "answered", messageId },
    { id: newId(), at, kind: "left", messageId, writtenAt: null },
  ];
}

/** The present finds nothing that is due: what would have been warned of and brought up was so at its time. */
function settled(one: Promised, until: Instant): Promised {
  const isPast = (at: Instant | null): at is Instant => at !== null && milliseconds(at) <= milliseconds(until);
  const warned = isPast(one.warnAt) ? { warnAt: null, warnedAt: one.warnAt } : {};
  const escalated = isPast(one.escalateAt) ? { escalateAt: null, escalatedAt: one.escalateAt } : {};
  return { ...one, ...warned, ...escalated };
}
