import type { ChannelKind, ClaimKey, ClaimMeasure } from "@guli/contract";
import { layeredDifference, share, shareDifference, type Figure, type Interval, type Part } from "../../../../core/statistics.ts";
import { partOf, strataOf, type Cell } from "./cells.ts";
import { fitLogistic } from "./logistic.ts";
import { commonOdds, type Stratum } from "./odds.ts";
import { timesAsOften } from "./times.ts";

const Z = 1.959963984540054;

export type WeighedGroup = { group: string; kind: ChannelKind | null; n: number; hits: number; share: Figure | null };
/** A claim with what is so here. `deviation` is of the difference, or of the ratio's logarithm: what a look at many claims needs. Null where nothing is tested. */
export type Weighed = { key: ClaimKey; measure: ClaimMeasure; own: Figure | null; deviation: number | null; groups: WeighedGroup[]; together: Figure | null };

/** Two sides of a claim: it says that `one` do it more than `other`. */
export type Sides = { one: readonly string[]; other: readonly string[] };

/** The odds of `one` against those of `other`, among customers who are alike. */
export function weighOdds(key: ClaimKey, cells: readonly Cell[], sides: Sides): Weighed {
  const strata = strataOf(cells, sides.one, sides.other);
  const known = commonOdds(strata);
  const found = known ? { ...known, deviation: Math.log(known.high / known.low) / (2 * Z) } : fewOdds(strata);
  const n = comparedIn(strata);
  return { key, measure: "odds", own: found && figure(found, n), deviation: found?.deviation ?? null, groups: groupsOf(cells, sides), together: null };
}

/** How much greater the share of `one` is, among customers who are alike. */
export function weighDifference(key: ClaimKey, cells: readonly Cell[], sides: Sides): Weighed {
  const strata = strataOf(cells, sides.one, sides.other);
  const found = canBeLayered(strata) ? layeredDifference(strata) : wholeDifference(strata);
  const n = comparedIn(strata);
  const deviation = found ? (found.high - found.low) / (2 * Z) : null;
  return { key, measure: "difference", own: found && figure(found, n), deviation, groups: groupsOf(cells, sides), together: null };
}

/** With fewer than ten who did it, or did not, layers cannot be told apart, and the variance over them is too small, or nothing. */
const canBeLayered = (strata: readonly Stratum[]) => {
  const [one, other] = [wholeOf(strata, "one"), wholeOf(strata, "other")];
  const hits = one.hits + other.hits;
  return Math.min(hits, one.n + other.n - hits) >= 10;
};

const wholeDifference = (strata: readonly Stratum[]) => shareDifference(wholeOf(strata, "one"), wholeOf(strata, "other"));

/** How many times as often `one` do it. */
export function weighTimes(key: ClaimKey, cells: readonly Cell[], sides: Sides): Weighed {
  const [one, other] = [partOf(cells, sides.one), partOf(cells, sides.other)];
  const found = timesAsOften(one, other);
  return {
    key,
    measure: "times",
    own: found && figure(found, one.n + other.n),
    deviation: found?.deviation ?? null,
    groups: groupsOf(cells, sides),
    together: null,
  };
}

/** The share of one group in all groups; nothing is tested. */
export function weighShare(key: ClaimKey, cells: readonly Cell[], { of, among }: { of: string; among: readonly string[] }): Weighed {
  const [hits, n] = [partOf(cells, [of]).n, partOf(cells, among).n];
  const groups = [...new Set(cells.map(({ group }) => group))].toSorted();
  const all = partOf(cells, groups).n;
  return {
    key,
    measure: "share",
    own: share(hits, n),
    deviation: null,
    groups: groups.map((group) => ({ group, kind: null, n: all, hits: partOf(cells, [group]).n, share: share(partOf(cells, [group]).n, all) })),
    together: null,
  };
}

/**
 * Several things at once, each with the others held fixed: the odds ratio of each by logistic regression with a mean for each layer, Firth's, so that few cases do not run away. A group's name
 * has the words of what is true of it. Empty where the cells cannot tell them apart.
 */
export function weighTogether(cells: readonly Cell[], words: readonly string[]): Figure[] {
  const strata = [...new Set(cells.map(({ stratum }) => stratum))].toSorted();
  const is = (yes: boolean) => (yes ? 1 : 0);
  const patterns = cells
    .toSorted((a, b) => (`${a.stratum} ${a.group}` < `${b.stratum} ${b.group}` ? -1 : 1))
    .map(({ stratum, group, n, hits }) => ({
      x: [...words.map((word) => is(group.split(" ").includes(word))), ...strata.slice(1).map((one) => is(one === stratum))],
      n,
      hits,
    }));
  const { coefficients } = fitLogistic(patterns, { penalised: true });
  const n = sum(cells.map((one) => one.n));
  return coefficients
    .slice(1, 1 + words.length)
    .map(({ value, deviation }) => ({ value: Math.exp(value), low: Math.exp(value - Z * deviation), high: Math.exp(value + Z * deviation), n }));
}

/** Only who has somebody alike on the other side is compared. */
const comparedIn = (strata: readonly Stratum[]) => sum(strata.map(({ one, other }) => (one.n > 0 && other.n > 0 ? one.n + other.n : 0)));

const figure = ({ value, low, high }: Interval, n: number): Figure => ({ value, low, high, n });

/** Sides that are told apart by more than one thing are shown by the first word of their groups' names. */
function groupsOf(cells: readonly Cell[], { one, other }: Sides): WeighedGroup[] {
  const shown = (groups: readonly string[]): WeighedGroup => {
    const { n, hits } = partOf(cells, groups);
    return { group: nameOf(groups), kind: null, n, hits, share: share(hits, n) };
  };
  return [shown(one), shown(other)];
}

function nameOf(groups: readonly string[]): string {
  const words = groups.map((group) => new Set(group.split(" ")));
  return groups[0]!.split(" ").find((word) => words.every((some) => some.has(word))) ?? groups[0]!;
}

/** Where a cell that the common ratio stands on is empty: both sides as a whole, with Firth's half case. */
function fewOdds(strata: readonly Stratum[]): (Interval & { deviation: number }) | null {
  const [one, other] = [wholeOf(strata, "one"), wholeOf(strata, "other")];
  if (one.n === 0 || other.n === 0) return null;
  const { coefficients, converged } = fitLogistic(
    [
      { x: [1], ...one },
      { x: [0], ...other },
    ],
    { penalised: true },
  );
  if (!converged) return null;
  const { value, deviation } = coefficients[1]!;
  return { value: Math.exp(value), low: Math.exp(value - Z * deviation), high: Math.exp(value + Z * deviation), deviation };
}

/** One side of all layers that hold both. */
function wholeOf(strata: readonly Stratum[], side: "one" | "other"): Part {
  const both = strata.filter(({ one, other }) => one.n > 0 && other.n > 0);
  return { n: sum(both.map((one) => one[side].n)), hits: sum(both.map((one) => one[side].hits)) };
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
