import type { CoachRule, CoachVirtue, Mood } from "@guli/contract";
import type { Weighed } from "./levels.ts";

export type Coached = { mood: Mood; language: string | null; findings: Weighed[]; strengths: { virtue: CoachVirtue; start: number; end: number }[] };
export type Picked<R> = {
  review: R;
  rule: CoachRule | null;
  virtue: CoachVirtue | null;
  start: number;
  end: number;
  overridden: string | null;
};

const MOST = 24;
/** Of each rule and of each virtue, so that one habit does not hide the others. */
const OF_EACH = 3;

/** Examples to learn from, out of reviews that come newest first: faults and praise, of each kind a few; or of one rule alone. */
export function pickExamples<R extends Coached>(reviews: readonly R[], rule?: CoachRule): Picked<R>[] {
  const taken = new Map<string, number>();
  const most = rule ? MOST : OF_EACH;
  return reviews
    .flatMap((review): Picked<R>[] => [
      ...review.findings.map(({ rule, start, end, overridden }) => ({ review, rule, virtue: null, start, end, overridden })),
      ...review.strengths.map(({ virtue, start, end }) => ({ review, rule: null, virtue, start, end, overridden: null })),
    ])
    .filter((one) => !rule || one.rule === rule)
    .filter(({ rule: broken, virtue }) => {
      const kind = `${broken} ${virtue}`;
      taken.set(kind, (taken.get(kind) ?? 0) + 1);
      return taken.get(kind)! <= most;
    })
    .slice(0, MOST);
}

const AROUND = 160;
const MOST_QUOTED = 500;

/** The words between two offsets with the sentence that they stand in, and where they stand in it. */
export function quoteAround(text: string, start: number, end: number): { quote: string; start: number; end: number } {
  const [from, to] = [clamp(start, text), clamp(Math.min(end, start + MOST_QUOTED), text)];
  // What is missing belongs behind a sentence: that one is shown.
  const sentence = from === to ? /[^.!?…\n]*[.!?…]*$/u : /[^.!?…\n]*$/u;
  const begin = from - (sentence.exec(text.slice(Math.max(0, from - AROUND), from))?.[0].trimStart().length ?? 0);
  const rest = /^[^.!?…\n]*[.!?…]*/u.exec(text.slice(to, to + AROUND))?.[0].trimEnd().length ?? 0;
  const quote = text.slice(begin, to + rest).toWellFormed();
  return { quote, start: from - begin, end: Math.max(from, to) - begin };
}

const clamp = (offset: number, text: string): number => Math.min(Math.max(offset, 0), text.length);
