import type { ModelCaveat, ModelState } from "@guli/contract";
import type { Goodness } from "../../models/goodness.ts";
import type { Checked } from "./held-back.ts";
import { caveat } from "./kinds.ts";

/** Below these nothing is estimated. */
export const LEAST = { customers: 100, again: 50, days: 90, spenders: 100, contracts: 50, ended: 20 } as const;

export type Verdict = { state: ModelState; because: ModelCaveat[] };

const missing = (code: ModelCaveat["code"], has: number, least: number): ModelCaveat[] =>
  has < least ? [caveat(code, { more: least - has, has, least })] : [];

/** What is still too little to fit anything; empty where it is enough. */
export const tooLittleBought = ({ customers, again, days }: { customers: number; again: number; days: number }): ModelCaveat[] => [
  ...missing("few-customers", customers, LEAST.customers),
  ...missing("few-again", again, LEAST.again),
  ...missing("short", days, LEAST.days),
];

export const tooFewSpenders = (spenders: number): ModelCaveat[] => missing("few-values", spenders, LEAST.spenders);

export const tooFewContracts = ({ contracts, ended }: { contracts: number; ended: number }): ModelCaveat[] => [
  ...missing("few-contracts", contracts, LEAST.contracts),
  ...missing("few-ended", ended, LEAST.ended),
];

export type BuyingFacts = { converged: boolean; goodness: Goodness; checked: Checked | null; gaps: { value: number; pairs: number } };

/**
 * Whether the model may speak for this business. By how far it is off, not by a test alone: with a million customers every test finds something. What it told wrong by
 * a third, beyond chance, it will tell wrong again.
 */
export function judgeBuying({ converged, goodness, checked, gaps }: BuyingFacts): Verdict {
  if (!converged) return { state: "unsuited", because: [caveat("no-convergence")] };
  const against: ModelCaveat[] = [];
  const doubts: ModelCaveat[] = [];
  if (checked?.converged) {
    const ratio = checked.actual / checked.expected.value;
    const beyond = checked.actual < checked.expected.low || checked.actual > checked.expected.high;
    if (beyond && (ratio < 0.67 || ratio > 1.5)) against.push(caveat("told-wrong", { ratio }));
    else if (beyond && (ratio < 0.85 || ratio > 1.18)) doubts.push(caveat("told-wrong", { ratio }));
    if (checked.unevenness > 0.35 && checked.actual >= 100) doubts.push(caveat("uneven-weeks", { share: checked.unevenness }));
  } else doubts.push(caveat("not-checked"));
  if (goodness.misplaced > 0.15) against.push(caveat("misfit", { share: goodness.misplaced }));
  else if (goodness.misplaced > 0.05 && goodness.p < 0.01) doubts.push(caveat("misfit", { share: goodness.misplaced }));
  if (gaps.pairs >= 100 && gaps.value < 0.5) doubts.push(caveat("like-a-clock", { value: gaps.value }));
  if (gaps.pairs >= 100 && gaps.value > 1.6) doubts.push(caveat("in-bursts", { value: gaps.value }));
  return verdict(against, doubts);
}

const [Z, BLOCK] = [1.959963984540054, 13];

/**
 * How far off sums are that were told of a quarter, as a part of them, beyond chance and what is not known of the parameters: the mean square of how far the quarters of what was held back were. A
 * model of habits knows nothing of what competitors or seasons do; what was told wrong before may be told as wrong again.
 */
export function offBy(checked: Pick<Checked, "weeks" | "expected" | "converged"> | null): number {
  if (!checked?.converged) return 0;
  const { low, high } = checked.expected;
  const size = Math.max(1, Math.floor(checked.weeks.length / BLOCK));
  const blocks = [...Map.groupBy(checked.weeks, ({ nth }) => Math.min(size - 1, Math.floor(nth / BLOCK))).values()].map((weeks) => ({
    actual: weeks.reduce((sum, one) => sum + one.actual, 0),
    expected: weeks.reduce((sum, one) => sum + one.expected, 0),
  }));
  if (!(low > 0) || blocks.some(({ actual, expected }) => actual === 0 || expected <= 0)) return 0;
  const square = blocks.reduce((sum, { actual, expected }) => sum + Math.log(actual / expected) ** 2, 0) / size;
  return Math.sqrt(Math.max(0, square - size * (Math.log(high / low) / (2 * Z)) ** 2));
}

export function judgeSpending({ converged, q, correlation }: { converged: boolean; q: number; correlation: number }): Verdict {
  if (!converged) return { state: "unsuited", because: [caveat("no-convergence")] };
  const against: ModelCaveat[] = [];
  const doubts: ModelCaveat[] = [];
  if (q <= 2) against.push(caveat("heavy-tail", { q }));
  if (Math.abs(correlation) > 0.3) against.push(caveat("value-and-frequency", { correlation }));
  else if (Math.abs(correlation) > 0.15) doubts.push(caveat("value-and-frequency", { correlation }));
  return verdict(against, doubts);
}

function verdict(against: ModelCaveat[], doubts: ModelCaveat[]): Verdict {
  const because = [...against, ...doubts];
  return { state: against.length > 0 ? "unsuited" : doubts.length > 0 ? "doubtful" : "suited", because };
}

/** Of how often somebody buys again and what they spend a time (Pearson): the model of spending takes it for nought. */
export function correlationOf({ n, times, mean }: { n: number; times: ArrayLike<number>; mean: ArrayLike<number> }): number {
  let [sumX, sumY] = [0, 0];
  for (let i = 0; i < n; i += 1) {
    sumX += times[i]!;
    sumY += mean[i]!;
  }
  let [xy, xx, yy] = [0, 0, 0];
  for (let i = 0; i < n; i += 1) {
    const [x, y] = [times[i]! - sumX / n, mean[i]! - sumY / n];
    xy += x * y;
    xx += x * x;
    yy += y * y;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
}
