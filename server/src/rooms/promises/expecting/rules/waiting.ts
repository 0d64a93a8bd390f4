import type { ChannelKind, Mood } from "@guli/contract";
import { milliseconds, type Instant } from "../../../../core/clock.ts";

/** What happened in the threads of one customer, as far as waiting is concerned. */
export type WaitFact = {
  customerId: string;
  conversationId: string;
  channelKind: ChannelKind;
  /** The message. */
  id: string;
  at: Instant;
  what: "said" | "answered" | "put-aside";
  mood: Mood | null;
};

/** Each time that a customer waited for us, with the first signs that it took them too long. */
export type Wait = {
  /** The message with which it began. */
  id: string;
  customerId: string;
  conversationId: string;
  channelKind: ChannelKind;
  beganAt: Instant;
  mood: Mood | null;
  lastSaidAt: Instant;
  nudgedAt: Instant | null;
  switchedAt: Instant | null;
  angeredAt: Instant | null;
  endedAt: Instant | null;
  endedAs: "answered" | "put-aside" | null;
};

/** In messengers one thing is said in several messages: what follows so soon is the same breath and no reminder. */
const BREATH_MS = 2 * 60_000;

const ANGER: Record<Mood, number> = { calm: 0, dissatisfied: 1, angry: 2 };

/**
 * The waits of one customer, out of all that happened in their threads, in its order. A wait begins with a message that nobody has answered yet and ends with a
 * person's answer, or when the matter is put aside without one. Who writes again after a pause, writes on a channel of another kind or becomes angrier meanwhile
 * shows that it takes too long; of each the first time is kept.
 */
export function waitsIn(facts: WaitFact[]): Wait[] {
  const all: Wait[] = [];
  const open = new Map<string, Wait>();
  for (const fact of facts) {
    const wait = open.get(fact.conversationId);
    if (fact.what !== "said") {
      if (wait) Object.assign(wait, { endedAt: fact.at, endedAs: fact.what });
      open.delete(fact.conversationId);
      continue;
    }
    for (const elsewhere of open.values()) noteSwitch(elsewhere, fact);
    if (wait) hearMore(wait, fact);
    else {
      const begun = begin(fact);
      open.set(fact.conversationId, begun);
      all.push(begun);
    }
  }
  return all;
}

function begin({ id, customerId, conversationId, channelKind, at, mood }: WaitFact): Wait {
  const signs = { nudgedAt: null, switchedAt: null, angeredAt: null };
  return { id, customerId, conversationId, channelKind, beganAt: at, mood, lastSaidAt: at, ...signs, endedAt: null, endedAs: null };
}

function noteSwitch(wait: Wait, { channelKind, at }: WaitFact): void {
  if (wait.channelKind !== channelKind && isAfterPause(wait.beganAt, at)) wait.switchedAt ??= at;
}

/** Within one breath all of it is the beginning, its mood too. */
function hearMore(wait: Wait, { at, mood }: WaitFact): void {
  const paused = isAfterPause(wait.lastSaidAt, at);
  const angrier = mood !== null && ANGER[mood] > (wait.mood === null ? 0 : ANGER[wait.mood]);
  if (paused) wait.nudgedAt ??= at;
  if (angrier && wait.nudgedAt !== null) wait.angeredAt ??= at;
  if (angrier && wait.nudgedAt === null) wait.mood = mood;
  wait.lastSaidAt = at;
}

const isAfterPause = (one: Instant, other: Instant): boolean => milliseconds(other) - milliseconds(one) >= BREATH_MS;

/** Which signs end patience, in the order in which the first of two at the same moment counts. */
export type Sign = "wroteAgain" | "changedChannel" | "gotAngry" | "gaveUp";

/** So long after a matter was put aside unanswered, whoever has not come back has given up. */
const CAME_BACK_DAYS = 7;

/** A wait with what is known of the same customer afterwards and before. */
export type KnownWait = Pick<Wait, "customerId" | "beganAt" | "nudgedAt" | "switchedAt" | "angeredAt" | "endedAt" | "endedAs"> & {
  /** Nobody had answered in this thread before. */
  isFirst: boolean;
  /** When the same customer next said anything, on whatever channel. */
  nextAt: Instant | null;
};

/**
 * How long patience lasted, and by what it ended; without a sign it lasted at least as long as the wait did. Giving up is seen by silence alone: the first message
 * of a matter was put aside without any answer and they have not come back within a week. When in between they gave up nobody can know, so it counts at the latest
 * moment, that of putting aside: patience may look longer by it, never shorter. A "thank you" put aside after an answer is none.
 */
export function patienceOf(wait: KnownWait, now: Instant): { minutes: number; sign: Sign | null } {
  const signs: [Sign, Instant | null][] = [
    ["gotAngry", wait.angeredAt],
    ["wroteAgain", wait.nudgedAt],
    ["changedChannel", wait.switchedAt],
    ["gaveUp", hasGivenUp(wait, now) ? wait.endedAt : null],
  ];
  const seen = signs.flatMap(([sign, at]) => (at === null ? [] : [{ sign, at: milliseconds(at) }]));
  const first = seen.toSorted((one, other) => one.at - other.at)[0];
  const end = first?.at ?? milliseconds(wait.endedAt ?? now);
  return { minutes: Math.max(0, end - milliseconds(wait.beganAt)) / 60_000, sign: first?.sign ?? null };
}

/** The wait as it was known at a moment: what came later is left out. */
export function untilThen<T extends KnownWait>(wait: T, now: Instant): T {
  const known = (at: Instant | null) => (at === null || milliseconds(at) > milliseconds(now) ? null : at);
  const endedAt = known(wait.endedAt);
  const signs = { nudgedAt: known(wait.nudgedAt), switchedAt: known(wait.switchedAt), angeredAt: known(wait.angeredAt) };
  return { ...wait, ...signs, endedAt, endedAs: endedAt && wait.endedAs, nextAt: known(wait.nextAt) };
}

function hasGivenUp({ isFirst, endedAs, endedAt, nextAt }: KnownWait, now: Instant): boolean {
  if (!isFirst || endedAs !== "put-aside" || endedAt === null) return false;
  const until = milliseconds(endedAt) + CAME_BACK_DAYS * 24 * 3_600_000;
  return nextAt === null ? milliseconds(now) > until : milliseconds(nextAt) > until;
}
