import type { EffortCause, EffortKind, EffortLevel } from "@guli/contract";

/**
 * How much each kind weighs. The research names the kinds and gives no weights; these are a convention of ours, coarse on purpose: what takes an answer is 1, what
 * takes another try 2, what takes a way or papers 3.
 */
const WEIGHTS: Record<EffortKind, number> = {
  "repeat-contact": 2,
  "channel-switch": 2,
  transfer: 2,
  "repeated-information": 1,
  "robotic-reply": 1,
  policy: 2,
  hassle: 2,
};

const HEAVIER: Partial<Record<EffortCause, number>> = { visit: 3, papers: 3 };

export const weightOf = (kind: EffortKind, cause: EffortCause): number => (kind === "hassle" ? HEAVIER[cause] : undefined) ?? WEIGHTS[kind];

export const MUCH = 6;
const SOME = 3;

export function levelOf(sum: number): EffortLevel {
  return sum >= MUCH ? "much" : sum >= SOME ? "some" : sum > 0 ? "little" : "none";
}
