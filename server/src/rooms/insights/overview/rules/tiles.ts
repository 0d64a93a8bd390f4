import type { Reason, Tile, TileKey, TilePoint, TileUnit } from "@guli/contract";
import { difference, share, studentT, type Figure } from "../../../../core/statistics.ts";
import type { Month } from "../store/months.ts";
import { shareChange, takingsChange, type PartThen } from "./decomposing.ts";

/** With fewer cases than these an interval says nothing. */
export const ENOUGH = 10;
/** What counts least of the reasons is not read. */
const MOST_REASONS = 6;

type About = { key: TileKey; unit: TileUnit };
export type Wanted = { month: string; before: string };

/** A tile that is a share, or a mean, of its parts: the kinds of channels. */
export function partedTile(about: About & { measure: Month["measure"] }, months: readonly Month[], wanted: Wanted): Tile {
  const mine = months.filter(({ measure }) => measure === about.measure);
  const of = (month: string) => mine.filter((one) => one.month === month);
  const estimate = about.unit === "points" ? meanOf : shareOf;
  const [now, before] = [estimate(of(wanted.month)), estimate(of(wanted.before))];
  const found = now && before ? shareChange(partsOf(of(wanted.before), of(wanted.month), about.unit)) : null;
  const why = found?.shares.flatMap(({ part, rate, mix }): Reason[] => [
    { what: "rate", part, value: rate },
    { what: "mix", part, value: mix },
  ]);
  return {
    ...tile(about, { now, before }),
    change: found?.change ?? null,
    missing: missingOf(of(wanted.month)),
    why: mostly(why ?? []),
    trend: trendOf(mine, estimate),
  };
}

/** How long first answers take: a middle cannot be taken apart into channels, so nothing is said of why. */
export function speedTile(months: readonly Month[], wanted: Wanted): Tile {
  const all = months.filter(({ measure, part }) => measure === "speed" && part === "all");
  const of = (month: string) => middleOf(all.filter((one) => one.month === month));
  const [now, before] = [of(wanted.month), of(wanted.before)];
  const missing = missingOf(all.filter(({ month }) => month === wanted.month));
  return { ...tile({ key: "speed", unit: "minutes" }, { now, before }), missing, trend: trendOf(all, middleOf) };
}

/** What was taken: counted, not estimated, so its interval is itself. */
export function takingsTile(months: readonly Month[], wanted: Wanted): Tile {
  const all = months.filter(({ measure }) => measure === "takings");
  const of = (month: string) => all.find((one) => one.month === month);
  const counted = ([one]: readonly Month[]): Figure | null => (one ? { value: one.sum, low: one.sum, high: one.sum, n: one.hits } : null);
  const [now, before] = [of(wanted.month), of(wanted.before)];
  const asTakings = (one: Month) => ({ customers: one.n, purchases: one.hits, sum: one.sum });
  const found = now && before ? takingsChange(asTakings(before), asTakings(now)) : null;
  const factors = found ? (["customers", "often", "value"] as const).map((part): Reason => ({ what: "factor", part, value: found[part] })) : [];
  return {
    ...tile({ key: "takings", unit: "money" }, { now: counted(now ? [now] : []), before: counted(before ? [before] : []) }),
    change: now && before ? now.sum - before.sum : null,
    why: mostly(factors),
    trend: trendOf(all, counted),
  };
}

export const tile = ({ key, unit }: About, { now, before }: { now: Figure | null; before: Figure | null }): Tile => ({
  key,
  unit,
  now,
  before,
  missing: 0,
  change: now && before ? now.value - before.value : null,
  between: now && before ? betweenOf(now, before) : null,
  why: [],
  trend: [],
});

/** Out of both intervals (Newcombe 1998, Zou and Donner 2008). What was counted has none. */
function betweenOf(now: Figure, before: Figure): { low: number; high: number } | null {
  if ([now, before].every(({ low, high }) => low === high)) return null;
  const { low, high } = difference(now, before);
  return { low, high };
}

/** What counts most comes first; what is too small to be read is put together, so that nothing is left over. */
export function mostly(reasons: readonly Reason[]): Reason[] {
  const sorted = reasons
    .filter(({ value }) => value !== 0)
    .toSorted((one, other) => Math.abs(other.value) - Math.abs(one.value) || (`${one.what} ${one.part}` < `${other.what} ${other.part}` ? -1 : 1));
  if (sorted.length <= MOST_REASONS + 1) return sorted;
  const rest = sorted.slice(MOST_REASONS).reduce((all, { value }) => all + value, 0);
  return [...sorted.slice(0, MOST_REASONS), { what: "rest", part: "", value: rest }];
}

function trendOf(months: readonly Month[], estimate: (some: readonly Month[]) => Figure | null): TilePoint[] {
  return [...Map.groupBy(months, ({ month }) => month)].flatMap(([month, some]) => {
    const figure = estimate(some);
    return figure ? [{ month, ...figure }] : [];
  });
}

const sum = (some: readonly Month[], of: "n" | "hits" | "sum" | "squares") => some.reduce((all, one) => all + one[of], 0);

function shareOf(some: readonly Month[]): Figure | null {
  const n = sum(some, "n");
  return n < ENOUGH ? null : share(sum(some, "hits"), n);
}

/** A mean of whole points with the interval of Student's t, never below nothing. */
function meanOf(some: readonly Month[]): Figure | null {
  const n = sum(some, "n");
  if (n < ENOUGH) return null;
  const value = sum(some, "sum") / n;
  const variance = Math.max(0, (sum(some, "squares") - n * value ** 2) / (n - 1));
  const reach = studentT(n - 1) * Math.sqrt(variance / n);
  return { value, low: Math.max(0, value - reach), high: value + reach, n };
}

function middleOf([one]: readonly Month[]): Figure | null {
  if (!one || one.n < ENOUGH || one.middle === null || one.low === null || one.high === null) return null;
  return { value: one.middle, low: one.low, high: one.high, n: one.n };
}

const missingOf = (some: readonly Month[]) => Math.max(0, ENOUGH - sum(some, "n"));

function partsOf(before: readonly Month[], now: readonly Month[], unit: TileUnit): PartThen[] {
  const names = [...new Set([...before, ...now].map(({ part }) => part))].toSorted();
  const counted = (some: readonly Month[], part: string) => {
    const one = some.find((each) => each.part === part);
    return { n: one?.n ?? 0, hits: (unit === "points" ? one?.sum : one?.hits) ?? 0 };
  };
  return names.map((part) => ({ part, before: counted(before, part), now: counted(now, part) }));
}
