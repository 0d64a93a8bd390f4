import type { PromiseEscalation, PromiseHours, PromiseMinutes, PromiseConditions, PromiseWarning, PromiseWhat, PromisedWhat } from "@guli/contract";
import { instantAt, milliseconds, type Instant } from "../../../core/clock.ts";
import { always, MINUTE, type Calendar } from "./calendar.ts";

/** A rule as its table holds it. */
export type Rule = {
  id: string;
  name: string;
  on: boolean;
  conditions: PromiseConditions;
  minutes: PromiseMinutes;
  hours: PromiseHours;
  warn: PromiseWarning | null;
  escalation: PromiseEscalation | null;
  /** What came before it is not its concern. */
  createdAt: Instant;
};

/** customer: they owe the answer · the others: we wait for somebody else, or for a step of ours. */
export type PauseWhy = "customer" | "third-party" | "our-step";

/** A promise as its table holds it. Rules take one and give the next; nothing is changed in place. */
export type Promised = {
  id: string;
  conversationId: string;
  what: PromisedWhat;
  /** The rule as it was when the promise was made. byDesk: it was none of ours, but one of the desk's own, such as of automation. by: whose word it is. */
  rule: Pick<Rule, "id" | "name" | "warn" | "escalation"> & { byDesk?: true; by?: string };
  minutes: number;
  hours: PromiseHours;
  causeId: string;
  madeAt: Instant;
  /** Null while it is paused. */
  runsSince: Instant | null;
  /** What the clock had run before that, in milliseconds. */
  usedMs: number;
  /** Null while it is paused, and where the hours never open. */
  dueAt: Instant | null;
  /** Null where there is no warning, and once it was given. */
  warnAt: Instant | null;
  warnedAt: Instant | null;
  pausedSince: Instant | null;
  pausedWhy: PauseWhy | null;
  answerId: string | null;
  answeredAt: Instant | null;
  result: "kept" | "broken" | "dropped" | null;
  endedAt: Instant | null;
  escalateAt: Instant | null;
  escalatedAt: Instant | null;
  settledAt: Instant | null;
};

/** The hours of the business, ready for counting. */
export type Hours = { opening: Calendar };

const calendarOf = (hours: PromiseHours, { opening }: Hours): Calendar => (hours === "opening" ? opening : always);

const nothing = { warnedAt: null, pausedSince: null, pausedWhy: null, answerId: null, answeredAt: null, result: null, endedAt: null };
export const blank = { ...nothing, dueAt: null, warnAt: null, escalateAt: null, escalatedAt: null, settledAt: null };

/** An answer to what they wrote, and not a solution or a word that somebody gave. */
export const isAnswer = ({ what }: Promised): boolean => what === "first" || what === "next";

/** What is promised by a rule, from this moment on. */
export function promise(
  { rule, what, id, conversationId, causeId, at }: { rule: Rule; what: PromiseWhat; id: string; conversationId: string; causeId: string; at: Instant },
  hours: Hours,
): Promised | null {
  const minutes = rule.minutes[what];
  if (minutes === null) return null;
  const { name, warn, escalation } = rule;
  const made = { ...blank, id, conversationId, what, rule: { id: rule.id, name, warn, escalation }, minutes, hours: rule.hours, causeId, madeAt: at };
  return counted({ ...made, runsSince: at, usedMs: 0 }, hours);
}

/** Due and warning, from since when the clock runs and what it had run before. Nothing becomes due before `notBefore`: nobody can keep a promise backwards. */
export function counted(one: Promised, hours: Hours, notBefore: Instant | null = null): Promised {
  if (one.runsSince === null || one.result !== null) return one;
  const calendar = calendarOf(one.hours, hours);
  const since = milliseconds(one.runsSince);
  const left = one.minutes * MINUTE - one.usedMs;
  const floor = notBefore === null ? -Infinity : milliseconds(notBefore);
  const later = (at: number | null) => (at === null ? null : instantAt(Math.max(at, floor)));
  const ahead = aheadOf(one);
  const warnAt = ahead === null || one.warnedAt !== null ? null : later(calendar.add(since, left - ahead));
  return { ...one, dueAt: later(calendar.add(since, left)), warnAt };
}

/** How long before the end it warns; null where it does not. */
function aheadOf({ rule: { warn }, minutes }: Promised): number | null {
  if (warn === null) return null;
  const ahead = warn.unit === "minutes" ? warn.amount * MINUTE : (minutes * MINUTE * warn.amount) / 100;
  return Math.min(ahead, minutes * MINUTE);
}

/** The clock stands. What it has run is kept. */
export function pause(one: Promised, { why, at }: { why: PauseWhy; at: Instant }, hours: Hours): Promised {
  if (one.runsSince === null) return { ...one, pausedWhy: why };
  const run = calendarOf(one.hours, hours).between(milliseconds(one.runsSince), milliseconds(at));
  return { ...one, runsSince: null, usedMs: one.usedMs + run, dueAt: null, warnAt: null, pausedSince: at, pausedWhy: why };
}

/** The clock goes on where it stood. */
export function goOn(one: Promised, at: Instant, hours: Hours): Promised {
  return one.runsSince !== null ? one : counted({ ...one, runsSince: at, pausedSince: null, pausedWhy: null }, hours);
}

/** Whether its time was over before then, unanswered: an answer at the last moment is in time. */
export const isOver = ({ dueAt, result, answeredAt }: Promised, at: Instant): boolean =>
  result === null && answeredAt === null && dueAt !== null && milliseconds(dueAt) < milliseconds(at);

/** Whether it is due before another; what is never due is so last. */
export const isSooner = ({ dueAt }: Promised, other: Promised): boolean =>
  dueAt !== null && (other.dueAt === null || milliseconds(dueAt) < milliseconds(other.dueAt));

/** When the ticker has to look at it next: to warn, to break it, to escalate. */
export function ringAt(one: Promised): Instant | null {
  if (!isOpen(one)) return null;
  if (one.result === null) return one.warnAt ?? one.dueAt;
  return one.escalateAt;
}

/** Whether it is still to be answered or solved: also when it is broken. */
export const isOpen = ({ settledAt, answeredAt }: Promised): boolean => settledAt === null && answeredAt === null;

/** Its time is over and nobody has answered: broken at the moment at which it was due. The matter stays until it is answered all the same. */
export function breakIt(one: Promised, hours: Hours): Promised {
  const dueAt = one.dueAt!;
  const wait = one.rule.escalation?.afterMinutes;
  const escalate = wait === undefined ? null : calendarOf(one.hours, hours).add(milliseconds(dueAt), wait * MINUTE);
  return { ...one, result: "broken", endedAt: dueAt, warnAt: null, escalateAt: escalate === null ? null : instantAt(escalate) };
}

/** Answered by this reply, which may still be taken back: nothing is decided yet. */
export const answer = (one: Promised, { messageId, at }: { messageId: string; at: Instant }): Promised => ({ ...one, answerId: messageId, answeredAt: at });

/** The reply was taken back, or did not leave: the clock has run on meanwhile. */
export const unanswer = (one: Promised): Promised => ({ ...one, answerId: null, answeredAt: null });

/** The answer has left (or the matter is done): kept if it was in time. */
export function settle(one: Promised): Promised {
  const at = one.answeredAt!;
  const over = { ...one, settledAt: at, warnAt: null, escalateAt: null };
  return one.result === null ? { ...over, result: "kept", endedAt: at } : over;
}

/** There is nothing to keep any more. What is broken stays broken. */
export function drop(one: Promised, at: Instant): Promised {
  const over = { ...one, settledAt: at, warnAt: null, escalateAt: null };
  return one.result === null ? { ...over, result: "dropped", endedAt: at } : over;
}
