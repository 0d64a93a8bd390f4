import type { Figure } from "../../../../core/statistics.ts";
import type { Outcome } from "./testing.ts";

/** One customer, as far as loyalty shows in what they bought. */
export type Seen = {
  /** Buys often now, loyal or not. */
  often: boolean;
  /** How they came through events that reached them, and whether they bought often when the first began; null where none tested them. */
  tested: (Outcome & { often: boolean }) | null;
  /** The same of an event that is known not to have reached them. */
  spared: (Outcome & { often: boolean }) | null;
};

export type Probable = Figure & { /** So many of them an event tested. */ tested: number };

/** With fewer who were tested nothing is said. */
export const NEEDS = 30;
/** To what they go down who go down: parts of the definition's share. */
const DOWN = [0, 0.2, 0.4, 0.6, 0.8, 1];
/** Half the 95 % quantile of chi-squared: so far below its top a likelihood may lie. */
const DROP = 3.841458820694124 / 2;
const [ROUNDS, NEAR, EDGE, HALVINGS] = [1000, 3e-6, 1e-6, 12];

/**
 * Of those who buy often, how many are probably loyal, proven or not, with the range in which the share lies in 95 of 100 cases. Each who was tested either bought on at their own rate or went
 * down to the definition's share or less: how many did, out of all their purchases together, is a mixture whose weights are found by maximum likelihood (Laird 1978), with the interval of its
 * profile; it is found among all who bought often when the first event began, whatever became of them. Whom an event tested is loyal with the probability that belongs to their own purchases; of
 * the others as many as of those who were tested, where who went for other reasons is not counted against them, by those whom the same events are known to have spared. Null where too few were
 * tested.
 */
export function probablyLoyal(all: readonly Seen[], share: number): Probable | null {
  const often = all.filter((one) => one.often);
  const tested = often.flatMap((one) => one.tested ?? []);
  const mixed = mixtureOf(
    all.flatMap((one) => (one.tested?.often ? [one.tested] : [])),
    share,
  );
  if (tested.length < NEEDS || !mixed) return null;
  const stayed = stayedOf(
    all.flatMap((one) => (one.spared?.often ? [one.spared] : [])),
    share,
  );
  const known = tested.length / often.length;
  const others = (kept: number, stay: number) => Math.min(1, kept / stay);
  const of = (kept: number, stay: number) => known * mixed.loyalOf(tested, kept) + (1 - known) * others(kept, stay);
  const { kept } = mixed;
  const value = of(kept.value, stayed.value);
  // Whether each of them is, is chance, too: of those not tested as much as of a coin.
  const coin = others(kept.value, stayed.value);
  const chance = Z * Math.sqrt(((1 - known) * coin * (1 - coin) + known * mixed.doubtOf(tested)) / often.length);
  const reach = (far: number, stay: number) => Math.hypot(of(far, stayed.value) - value, of(kept.value, stay) - value, chance);
  const [low, high] = [Math.max(0, value - reach(kept.low, stayed.high)), Math.min(1, value + reach(kept.high, stayed.low))];
  return { value, low, high, n: often.length, tested: tested.length };
}

const Z = 1.959963984540054;

/** How many stayed at all of whom nobody called: who only buys less is not loyal, whoever called them. All, where too few were spared. */
function stayedOf(spared: readonly Outcome[], share: number): Kept {
  const gone = mixtureOf(spared, share)?.gone ?? 0;
  const reach = spared.length < NEEDS ? 0 : Z * Math.sqrt((gone * (1 - gone)) / spared.length);
  return { value: 1 - gone, low: Math.max(EDGE, 1 - gone - reach), high: Math.min(1, 1 - gone + reach) };
}

type Kept = { value: number; low: number; high: number };
type Mixture = {
  /** How many kept their rate. */
  kept: Kept;
  /** How many bought nothing at all any more. */
  gone: number;
  /** How many of these probably did, each by their own purchases, if so many did of all. */
  loyalOf: (some: readonly Outcome[], kept: number) => number;
  /** How uncertain it is of each of them, on average: p (1 − p). */
  doubtOf: (some: readonly Outcome[]) => number;
};

/** How many of these kept their rate; null of too few. */
export function mixtureOf(outcomes: readonly Outcome[], share: number): Mixture | null {
  if (outcomes.length < NEEDS) return null;
  const mixed = mixing(outcomes.map((one) => ratiosOf(one, share)));
  const value = mixed.top();
  const gone = (1 - value) * mixed.gone();
  const floor = mixed.height(value) - DROP;
  const kept = { value, low: crossing({ ...mixed, floor, from: value, to: 0 }), high: crossing({ ...mixed, floor, from: value, to: 1 }) };
  const chances = (some: readonly Outcome[], at: number) => {
    mixed.height(at);
    return some.map((one) => at / (at + (1 - at) * mixed.others(ratiosOf(one, share))));
  };
  return {
    kept,
    gone,
    loyalOf: (some, at) => mean(chances(some, at)),
    doubtOf: (some) => mean(chances(some, value).map((one) => one * (1 - one))),
  };
}

const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;

/** How much likelier each way of going down makes what was bought than having kept the rate does. */
function ratiosOf(one: Outcome, share: number): number[] {
  const kept = likelihoodOf(one, 1);
  return DOWN.map((part) => Math.exp(likelihoodOf(one, part * share) - kept));
}

/** Of having bought so often at a part of their rate, which is Gamma(a, b): negative binomial, without what is the same for every part. */
function likelihoodOf({ a, b, through, bought }: Outcome, part: number): number {
  const reached = part * through;
  if (reached === 0) return bought === 0 ? 0 : -Infinity;
  return bought * Math.log(reached / (b + reached)) - a * Math.log1p(reached / b);
}

/** How likely all of it is where so many kept their rate, the others being as they fit best (EM; there is only one top). */
function mixing(ratios: readonly (readonly number[])[]) {
  let weights = DOWN.map(() => 1 / DOWN.length);
  const others = (one: readonly number[]) => one.reduce((sum, ratio, at) => sum + ratio * weights[at]!, 0);
  const climb = (kept: number, free: boolean): number => {
    let at = kept;
    // A weight that has nearly gone comes back slowly: each climb begins with a little of all.
    weights = weights.map((one) => 0.8 * one + 0.2 / DOWN.length);
    for (let round = 0, moved = 1; round < ROUNDS && moved > NEAR; round += 1) {
      const next = better(ratios, weights, at);
      moved = Math.max(free ? Math.abs(next.kept - at) : 0, ...next.weights.map((one, nth) => Math.abs(one - weights[nth]!)));
      weights = next.weights;
      if (free) at = next.kept;
    }
    return at;
  };
  const height = (kept: number): number => {
    climb(kept, false);
    return ratios.reduce((sum, one) => sum + Math.log(kept + (1 - kept) * others(one)), 0);
  };
  return { top: () => Math.min(1 - EDGE, Math.max(EDGE, climb(0.5, true))), height, others, gone: () => weights[0]! };
}

/** One round: of each, how likely they kept their rate, or went down in which way, put together. */
function better(ratios: readonly (readonly number[])[], weights: readonly number[], kept: number): { weights: number[]; kept: number } {
  const counts = weights.map(() => 0);
  let still = 0;
  for (const one of ratios) {
    let whole = 0;
    for (let at = 0; at < counts.length; at += 1) whole += one[at]! * weights[at]!;
    whole = kept + (1 - kept) * whole;
    still += kept / whole;
    for (let at = 0; at < counts.length; at += 1) counts[at]! += (one[at]! * weights[at]!) / whole;
  }
  const all = counts.reduce((sum, one) => sum + one, 0);
  return { weights: all > 0 ? counts.map((one) => one / all) : [...weights], kept: still / ratios.length };
}

function crossing({ height, floor, from, to }: { height: (at: number) => number; floor: number; from: number; to: number }): number {
  const end = to === 0 ? EDGE : 1 - EDGE;
  if (height(end) >= floor) return to;
  let [inside, outside] = [from, end];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (inside + outside) / 2;
    if (height(middle) >= floor) inside = middle;
    else outside = middle;
  }
  return (inside + outside) / 2;
}
