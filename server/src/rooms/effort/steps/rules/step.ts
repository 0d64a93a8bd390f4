import type { StepSettings, StepState } from "@guli/contract";
import { instantAt, isBefore, milliseconds, plus, type Instant } from "../../../../core/clock.ts";

/** A step as its table holds it. Rules take one and give the next; nothing is changed in place. */
export type StepHeld = {
  id: string;
  conversationId: string;
  place: number;
  title: string;
  customerWords: string | null;
  personId: string | null;
  teamId: string | null;
  dueAt: Instant;
  origin: "by-hand" | "coach" | "recovery";
  state: StepState;
  reason: string | null;
  madeAt: Instant;
  madeBy: string | null;
  endedAt: Instant | null;
  endedBy: string | null;
  toldAt: Instant | null;
  toldMessageId: string | null;
  endToldAt: Instant | null;
  endToldMessageId: string | null;
  /** When the desk tries again to tell of the end, after it could not. */
  tellsAt: Instant | null;
  tellsWhenDone: boolean;
  lateAt: Instant | null;
  leadToldAt: Instant | null;
};

/** What stands where a business has chosen nothing. */
export const DEFAULTS: StepSettings = { pageDays: 90, leadAfterMinutes: 240, tellsWhenDone: true };

/** More open and ended ones in one conversation nobody would see to. */
export const MOST_STEPS = 50;

/** When the ticker has to look at it: when it is late, when the leads hear of it, when the desk tries again to tell the customer. */
export function ringAt(step: StepHeld, { leadAfterMinutes }: Pick<StepSettings, "leadAfterMinutes">): Instant | null {
  if (step.state !== "open") return step.tellsAt;
  if (step.lateAt === null) return step.dueAt;
  return step.leadToldAt === null ? plus(step.dueAt, { minutes: leadAfterMinutes }) : null;
}

export const isOpen = ({ state }: Pick<StepHeld, "state">): boolean => state === "open";

/** Its time is over and it is not done. */
export const isOver = (step: StepHeld, now: Instant): boolean => isOpen(step) && !isBefore(now, step.dueAt);

/** Open, and nobody can say yet that we did not keep our word. */
export const isInTime = (step: StepHeld, now: Instant): boolean => isOpen(step) && !isOver(step, now);

export type Ending = { by: string | null; at: Instant };

export const done = (step: StepHeld, { by, at }: Ending): StepHeld => ({ ...step, state: "done", endedAt: at, endedBy: by });

export const dropped = (step: StepHeld, { by, at, reason }: Ending & { reason: string }): StepHeld => ({
  ...step,
  state: "dropped",
  reason,
  endedAt: at,
  endedBy: by,
  tellsAt: null,
});

/** Open again. What was said of its end stays said unless it was taken back. */
export const reopened = (step: StepHeld): StepHeld => ({ ...step, state: "open", reason: null, endedAt: null, endedBy: null, tellsAt: null });

export type StepChange = Partial<Pick<StepHeld, "title" | "customerWords" | "personId" | "teamId" | "dueAt" | "tellsWhenDone">>;

/** Changed by hand. Whoever gets a new time is not late any more, and is told anew if that passes, too. */
export function changed(step: StepHeld, change: StepChange, now: Instant): StepHeld {
  const next = { ...step, ...withoutMissing(change) };
  const later = isBefore(now, next.dueAt) && milliseconds(next.dueAt) !== milliseconds(step.dueAt);
  return later ? { ...next, lateAt: null, leadToldAt: null } : next;
}

const withoutMissing = (change: StepChange): StepChange => Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));

/** What the clock does to it: late, or the leads are to know; null where there is nothing to do yet. */
export function turn(step: StepHeld, now: Instant, settings: Pick<StepSettings, "leadAfterMinutes">): { what: "late" | "escalated"; after: StepHeld } | null {
  if (!isOver(step, now)) return null;
  if (step.lateAt === null) return { what: "late", after: { ...step, lateAt: step.dueAt } };
  const ring = ringAt(step, settings);
  return ring !== null && !isBefore(now, ring) ? { what: "escalated", after: { ...step, leadToldAt: now } } : null;
}

/** Steps that end there together: the page stays so many days after the last. Null: as long as something is open. */
export function pageUntil(steps: readonly StepHeld[], { pageDays }: Pick<StepSettings, "pageDays">): Instant | null | "never" {
  if (steps.some(isOpen)) return null;
  const ends = steps.flatMap(({ endedAt }) => (endedAt === null ? [] : [milliseconds(endedAt)]));
  return ends.length === 0 ? "never" : plus(instantAt(Math.max(...ends)), { hours: 24 * pageDays });
}

export function isSeen(steps: readonly StepHeld[], now: Instant, settings: Pick<StepSettings, "pageDays">): boolean {
  const until = pageUntil(steps, settings);
  return until === null || (until !== "never" && isBefore(now, until));
}

/** What the customer sees: all but what was dropped before they heard of it. */
export const shownToCustomer = (steps: readonly StepHeld[]): StepHeld[] => steps.filter(({ state, toldAt }) => state !== "dropped" || toldAt !== null);

/** A task that was a part of a sentence, as it stands by itself. Georgian has no capitals. */
export const asTitle = (task: string): string => task.replace(/^(?!\p{Script=Georgian})\p{Ll}/u, (letter) => letter.toUpperCase());

/** After an automatic message that was one too many: once more in an hour, until a day has passed. */
export function nextTry(step: Pick<StepHeld, "endedAt">, now: Instant): Instant | null {
  const next = plus(now, { minutes: 61 });
  return step.endedAt !== null && isBefore(next, plus(step.endedAt, { hours: 24 })) ? next : null;
}
