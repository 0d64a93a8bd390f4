import type { LeavingNotAsked, LeavingState, Mood } from "@guli/contract";
import { isBefore, minus, plus, type Instant } from "../../../../core/clock.ts";

/** All that decides whether somebody is asked why they leave. */
export type Case = {
  noticedAt: Instant;
  over: boolean;
  blocked: boolean;
  /** They want to be asked nothing. */
  stopped: boolean;
  /** When they were asked why they leave, at any time. */
  askedAt: Instant | null;
  /** Their own words, or somebody here, say it already. */
  known: boolean;
  /** There is a thread in which the desk may write to them. */
  reachable: boolean;
  recovery: boolean;
  /** A conversation is open: somebody talks with them. */
  talking: boolean;
  mood: Mood | null;
};

/** Who left longer ago is not asked out of the blue. */
const TOO_LATE = { hours: 60 * 24 };

/** Why the desk does not ask; null: it does. `isByPerson`: somebody here has decided to, knowing who is upset and what is open. */
export function whyNot(one: Case, now: Instant, isByPerson = false): LeavingNotAsked | null {
  if (one.over) return "over";
  if (one.blocked) return "blocked";
  if (one.stopped) return "stopped";
  if (one.askedAt !== null) return "asked-before";
  if (!isByPerson && one.known) return "known";
  if (!one.reachable) return "no-way";
  if (isByPerson) return null;
  if (isBefore(one.noticedAt, minus(now, TOO_LATE))) return "too-late";
  if (one.recovery) return "recovery";
  if (one.mood === "angry") return "angry";
  return one.talking ? "open" : null;
}

/** What a person can do better than the desk: these are handed to an agent. */
export const isForAgent = (why: LeavingNotAsked): boolean => AGENTS.has(why);
const AGENTS: ReadonlySet<LeavingNotAsked> = new Set(["off", "recovery", "angry", "open", "no-way"]);

/** How long the desk waits before it asks: nobody who has just gone is rung at once. */
export const firstLook = (noticedAt: Instant): Instant => plus(noticedAt, { hours: 24 });

const BACK_WITHIN = { hours: 90 * 24 };
export const backUntil = (since: Instant): Instant => plus(since, BACK_WITHIN);

const ANSWERABLE = { hours: 30 * 24 };
const CHANGEABLE = { hours: 7 * 24 };

/** Whether the page takes an answer. */
export function isOpen({ askedAt, answeredAt }: { askedAt: Instant | null; answeredAt: Instant | null }, now: Instant): boolean {
  if (askedAt === null) return false;
  return isBefore(now, answeredAt === null ? plus(askedAt, ANSWERABLE) : plus(answeredAt, CHANGEABLE));
}

export type Standing = {
  asking: "due" | "agent" | "asked" | "none";
  wayBackAt: Instant | null;
  backAt: Instant | null;
  mistakenAt: Instant | null;
  endedAt: Instant | null;
  hasReason: boolean;
};

export function stateOf({ asking, wayBackAt, backAt, mistakenAt, endedAt, hasReason }: Standing): LeavingState {
  if (mistakenAt !== null) return "mistaken";
  if (backAt !== null) return "back";
  if (endedAt !== null) return "gone";
  if (wayBackAt !== null) return "way-back";
  if (hasReason) return "answered";
  return asking === "asked" ? "asked" : asking === "agent" ? "to-ask" : "noticed";
}
