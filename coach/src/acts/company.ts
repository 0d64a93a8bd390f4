import { ACTS } from "./acts.ts";
import type { Evidence } from "./model.ts";

/** What training/review.ts writes, the same for all languages: a bias for each act, and its weights of what `companyOf` tells. */
export type CompanyWeights = { biases: readonly number[]; weights: readonly (readonly number[])[] };

/** Hears the sentences of a draft once more, each in the company of the others: what was only likely becomes clear beside its neighbours. */
export function companyModel({ biases, weights }: CompanyWeights): (alone: readonly Evidence[]) => Evidence[] {
  const flat = Float64Array.from(weights.flat());
  return (alone) => companyOf(alone).map((told) => Float64Array.from(biases, (bias, act) => bias + weighed(told, flat, act)));
}

function weighed(told: Float64Array, flat: Float64Array, act: number): number {
  const from = act * told.length;
  let sum = 0;
  for (let at = 0; at < told.length; at += 1) sum += told[at]! * flat[from + at]!;
  return sum;
}

/** Beyond this much evidence nothing becomes surer. */
const SURE = 6;
/** The weight of a neighbour's evidence is learned on the same scale as that of a likelihood. */
const HALF = 0.5;
/** Where there is no neighbour, each act is as unlikely as most acts are. */
const NOBODY = new Float64Array(ACTS.length).fill(-3 * HALF);

/** For each sentence: its own evidence and likelihoods, its neighbours' evidence, the likeliest of each act before and after it, and its place. */
export function companyOf(alone: readonly Evidence[]): Float64Array[] {
  const own = alone.map((one) => one.map((logit) => Math.max(-SURE, Math.min(SURE, logit))));
  const halved = own.map((one) => one.map((logit) => logit * HALF));
  const likely = alone.map((one) => one.map((logit) => 1 / (1 + Math.exp(-logit))));
  const before = runningMost(likely);
  const after = runningMost(likely.toReversed()).toReversed();
  return own.map((one, at) =>
    joined([one, likely[at]!, halved[at - 1] ?? NOBODY, halved[at + 1] ?? NOBODY, before[at]!, after[at]!, placeOf(at, alone.length)]),
  );
}

function joined(parts: readonly ArrayLike<number>[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let from = 0;
  for (const part of parts) {
    all.set(part, from);
    from += part.length;
  }
  return all;
}

/** For each sentence the likeliest of each act in those before it. */
function runningMost(likely: readonly Float64Array[]): Float64Array[] {
  let most = new Float64Array(ACTS.length);
  return likely.map((own) => {
    const before = most;
    most = before.map((chance, act) => Math.max(chance, own[act]!));
    return before;
  });
}

const placeOf = (at: number, count: number): number[] => [Number(at === 0), Number(at === count - 1), Number(count === 1), Math.min(count, 8) / 4];
