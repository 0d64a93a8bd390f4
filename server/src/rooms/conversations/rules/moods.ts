import { mood as moodOf } from "@guli/coach";
import type { Mood } from "@guli/contract";

/** How far a business has moved its thresholds, in the coach's own units (log-odds); positive is slower to see the mood. */
export type Shift = { dissatisfied: number; angry: number };
export const noShift: Shift = { dissatisfied: 0, angry: 0 };

/** Nobody writes longer in anger; what is quoted below a long text is not theirs. */
const MOST_READ = 8000;

/** What they wrote before colours a message a little: its beginning says how they were. */
const REMEMBERED = 600;

export type Said = { text: string; automatic: boolean; unreadable: boolean };
/** `earlier`: what the customer wrote last before it. */
export type Around = { earlier: string | null; shift: Shift };

/** What is seen of a customer's mood in a message; null where nobody says anything in it. */
export function readMood({ text, automatic, unreadable }: Said, { earlier, shift }: Around): { mood: Mood; score: number } | null {
  if (automatic || unreadable || text === "") return null;
  const { mood, score } = moodOf(text.slice(0, MOST_READ), { earlier: earlier ? [earlier.slice(0, REMEMBERED)] : [], shift });
  return { mood, score };
}

/** A mood that someone who was there says; the score is the middle of what is read as this mood. */
export const stated = (mood: Mood): { mood: Mood; score: number } => ({ mood, score: { calm: 0.1, dissatisfied: 0.5, angry: 0.9 }[mood] });

/** How often people said `to` where `from` had been read. */
export type Corrections = { from: Mood; to: Mood; count: number }[];

const rank: Record<Mood, number> = { calm: 0, dissatisfied: 1, angry: 2 };

/**
 * Where corrections put the thresholds. Each counts for the thresholds that it crosses: too much seen moves them up, too little down; as many of both leave them
 * where they are. A few corrections move little, and none of them more than a mild message can still be told from a furious one.
 */
export function shiftFrom(corrections: Corrections): Shift {
  const at = (threshold: number): number => {
    const crossing = (up: boolean) =>
      corrections
        .filter(({ from, to }) => (up ? rank[from] >= threshold && rank[to] < threshold : rank[from] < threshold && rank[to] >= threshold))
        .reduce((sum, { count }) => sum + count, 0);
    const [tooMuch, tooLittle] = [crossing(true), crossing(false)];
    return (MOST_SHIFT * (tooMuch - tooLittle)) / (tooMuch + tooLittle + DOUBT);
  };
  return { dissatisfied: at(rank.dissatisfied), angry: at(rank.angry) };
}

export const MOST_SHIFT = 1;
/** So many corrections of one kind move a threshold half of the way. */
const DOUBT = 10;
