import type { ChannelKind, ClaimKey, ClaimMeasure } from "@guli/contract";
import { layeredDifference, share, type Figure, type Interval, type Part } from "../../../../core/statistics.ts";
import { partOf, strataOf, type Cell } from "./cells.ts";
import { fitLogistic } from "./logistic.ts";
import { commonOdds, type Stratum } from "./odds.ts";
import { timesAsOften } from "./times.ts";

const Z = 1.959963984540054;

export type WeighedGroup = { group: string; kind: ChannelKind | null; n: number; hits: number; share: Figure | null };
/** A claim with what is so here. `deviation` is of the difference, or of the ratio's logarithm: what a look at many claims needs. Null where nothing is tested. */
export type Weighed = { key: ClaimKey; measure: ClaimMeasure; own: Figure | null; deviation: number | null; groups: WeighedGroup[] };

/** Two sides of a claim: it says that `one` do it more than `other`. */
export type Sides = { one: readonly string[]; other: readonly string[] };

/** The odds of `one` against those of `other`, among customers who are alike. */
export function weighOdds(key: ClaimKey, cells: readonly Cell[], sides: Sides): Weighed {
  const strata = strataOf(cells, sides.one, sides.other);
  const known = commonOdds(strata);
  const found = known ? { ...known, deviation: Math.log(known.high / known.low) / (2 * Z) } : fewOdds(strata);
  const n = strata.reduce((sum, { one, other }) => sum + one.n + other.n, 0);
  return { key, measure: "odds", own: found && figure(found, n), deviation: found?.deviation ?? null, groups: groupsOf(cells, sides) };
}

/** How much greater the share of `one` is, among customers who are alike. */
export function weighDifference(key: ClaimKey, cells: readonly Cell[], sides: Sides): Weighed {
  const strata = strataOf(cells, sides.one, sides.other);
  const found = layeredDifference(strata);
  const n = strata.reduce((sum, { one, other }) => sum + one.n + other.n, 0);
  const deviation = found ? (found.high - found.low) / (2 * Z) : null;
  return { key, measure: "difference", own: found && figure(found, n), deviation, groups: groupsOf(cells, sides) };
}

/** How many times as often `one` do it. */
export function weighTimes(key: ClaimKey, cells: readonly Cell[], sides: Sides): Weighed {
  const [one, other] = [partOf(cells, sides.one), partOf(cells, sides.other)];
  const found = timesAsOften(one, other);
  return { key, measure: "times", own: found && figure(found, one.n + other.n), deviation: found?.deviation ?? null, groups: groupsOf(cells, sides) };
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
  };
}

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
  const both = strata.filter(({ one, other }) => one.n > 0 && other.n > 0);
  const whole = (side: "one" | "other"): Part => ({ n: sum(both.map((one) => one[side].n)), hits: sum(both.map((one) => one[side].hits)) });
  const [one, other] = [whole("one"), whole("other")];
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

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
