import type { ChannelKind, ClaimKey, ClaimMeasure } from "@guli/contract";
import { layeredDifference, share, type Figure, type Interval } from "../../../../core/statistics.ts";
import { partOf, strataOf, type Cell } from "./cells.ts";
import type { Pattern } from "./logistic.ts";
import { commonOdds, type Stratum } from "./odds.ts";
import { profiled, type Profiled } from "./profile.ts";
import { scoredDifference } from "./scored.ts";
import { timesAsOften } from "./times.ts";

const Z = 1.959963984540054;

export type WeighedGroup = { group: string; kind: ChannelKind | null; n: number; hits: number; share: Figure | null };
/** A claim with what is so here. `deviation` is of the difference, or of the ratio's logarithm: what a look at many claims needs. Null where nothing is tested. */
export type Weighed = { key: ClaimKey; measure: ClaimMeasure; own: Figure | null; deviation: number | null; groups: WeighedGroup[]; together: Figure | null };

/** Two sides of a claim: it says that `one` do it more than `other`. */
export type Sides = { one: readonly string[]; other: readonly string[] };

/** The odds of `one` against those of `other`, among customers who are alike. */
export function weighOdds(key: ClaimKey, cells: readonly Cell[], sides: Sides): Weighed {
  const strata = bothIn(strataOf(cells, sides.one, sides.other));
  const found = (isEnough(strata) && commonOdds(strata)) || fewOdds(strata);
  const deviation = found && Math.log(found.high / found.low) / (2 * Z);
  return { key, measure: "odds", own: found && figure(found, comparedIn(strata)), deviation, groups: groupsOf(cells, sides), together: null };
}

/** How much greater the share of `one` is, among customers who are alike. */
export function weighDifference(key: ClaimKey, cells: readonly Cell[], sides: Sides): Weighed {
  const strata = bothIn(strataOf(cells, sides.one, sides.other));
  const found = isEnough(strata) ? layeredDifference(strata) : scoredDifference(strata);
  const deviation = found && (found.high - found.low) / (2 * Z);
  return { key, measure: "difference", own: found && figure(found, comparedIn(strata)), deviation, groups: groupsOf(cells, sides), together: null };
}

/** With fewer than ten who did it, or did not, an interval that is the same on both sides is too wide or too narrow, and may be nothing at all. */
function isEnough(strata: readonly Stratum[]): boolean {
  const hits = sum(strata.map(({ one, other }) => one.hits + other.hits));
  return Math.min(hits, comparedIn(strata) - hits) >= 10;
}

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
  const patterns = cells
    .toSorted((a, b) => (`${a.stratum} ${a.group}` < `${b.stratum} ${b.group}` ? -1 : 1))
    .map(({ stratum, group, n, hits }) => ({
      x: [...words.map((word) => is(group.split(" ").includes(word))), ...strata.slice(1).map((one) => is(one === stratum))],
      n,
      hits,
    }));
  const found = profiled(
    patterns,
    words.map((_, i) => 1 + i),
  );
  const n = sum(cells.map((one) => one.n));
  return (found ?? []).map((one) => figure(ratioOf(one), n));
}

/** Only who has somebody alike on the other side is compared. */
const bothIn = (strata: readonly Stratum[]) => strata.filter(({ one, other }) => one.n > 0 && other.n > 0);
const comparedIn = (strata: readonly Stratum[]) => sum(strata.map(({ one, other }) => one.n + other.n));

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

/** Firth's regression with a mean for each layer: finite where all of one side stayed, and few are still compared with those alike. */
function fewOdds(strata: readonly Stratum[]): Interval | null {
  const patterns = strata.flatMap(({ one, other }, at): Pattern[] => {
    const layer = strata.slice(1).map((_, i) => is(i + 1 === at));
    return [
      { x: [1, ...layer], ...one },
      { x: [0, ...layer], ...other },
    ];
  });
  const found = profiled(patterns, [1]);
  return found && ratioOf(found[0]!);
}

const is = (yes: boolean) => (yes ? 1 : 0);

const ratioOf = ({ value, low, high }: Profiled): Interval => ({ value: Math.exp(value), low: Math.exp(low), high: Math.exp(high) });

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
