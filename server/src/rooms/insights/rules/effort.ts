import { EffortKind, type EffortCause, type EffortPart, type EffortReport, type EffortSaving } from "@guli/contract";
import { share, studentT, type Interval } from "../../../core/statistics.ts";
import type { Caused, Moments, Parted, Stratum, Totals } from "../store/effort.ts";

type Report = EffortReport;

/** Messages that exist only because of an entry: theirs, then ours. Where a cause stands in the middle of other words, or nothing follows from it here, it is none. */
const MESSAGES: Partial<Record<EffortCause, readonly [number, number]>> = {
  "wrote-again": [1, 0],
  "came-back": [1, 0],
  "new-conversation": [1, 0],
  "came-elsewhere": [1, 0],
  "asked-again": [1, 1],
  "same-words": [0, 1],
  "automatic-again": [0, 1],
  "stock-reply": [0, 1],
  "sent-elsewhere": [0, 1],
  "sent-on": [0, 1],
};

/** Fewer of either kind tell nothing. */
export const FEWEST = 20;
/** Of one kind of channel; a stratum with fewer has no spread. */
const FEWEST_IN_STRATUM = 5;

type Costs = { causes: (Omit<Caused, "cause"> & { cause: EffortCause | null })[]; strata: Stratum[] };

/** What would be gone without each kind of effort, the heaviest first. */
export function savings({ causes, strata }: Costs): EffortSaving[] {
  return EffortKind.options
    .flatMap((kind) => {
      const whole = causes.find((one) => one.kind === kind && one.cause === null);
      if (!whole) return [];
      const counted = causes.filter((one) => one.kind === kind && one.cause !== null);
      const of = (at: 0 | 1) => counted.reduce((sum, { cause, entries }) => sum + entries * (MESSAGES[cause!]?.[at] ?? 0), 0);
      const { entries, matters, weight } = whole;
      return [{ kind, entries, matters, weight, theirs: of(0), ours: of(1), ...compared(strata.filter((one) => one.kind === kind)) }];
    })
    .toSorted((one, other) => other.weight - one.weight);
}

type Compared = Pick<EffortSaving, "more" | "with" | "without">;

/** The difference of means within each kind of channel, weighed by how many matters with effort it has. */
function compared(strata: Stratum[]): Compared {
  const all = (of: "with" | "without") => strata.reduce((sum, one) => sum + one[of].n, 0);
  const usable = strata.filter((one) => one.with.n >= FEWEST_IN_STRATUM && one.without.n >= FEWEST_IN_STRATUM);
  const n = usable.reduce((sum, one) => sum + one.with.n, 0);
  const without = usable.reduce((sum, one) => sum + one.without.n, 0);
  if (n < FEWEST || without < FEWEST) return { more: null, with: all("with"), without: all("without") };
  let [value, variance] = [0, 0];
  for (const one of usable) {
    const weight = one.with.n / n;
    value += weight * (meanOf(one.with) - meanOf(one.without));
    variance += weight ** 2 * (varianceOf(one.with) / one.with.n + varianceOf(one.without) / one.without.n);
  }
  const reach = studentT(Math.min(n, without) - 1) * Math.sqrt(variance);
  return { more: { value, low: value - reach, high: value + reach }, with: n, without };
}

const meanOf = ({ n, sum }: Moments): number => sum / n;
const varianceOf = ({ n, sum, squares }: Moments): number => (n < 2 ? 0 : Math.max(0, (squares - sum ** 2 / n) / (n - 1)));

/** Weight a matter, never below 0. Null of fewer than two. */
export function meanCost({ matters: n, sum, squares }: Totals): Interval | null {
  if (n < 2) return null;
  const reach = studentT(n - 1) * Math.sqrt(varianceOf({ n, sum, squares }) / n);
  return { value: sum / n, low: Math.max(0, sum / n - reach), high: sum / n + reach };
}

/** One row for each topic, channel and team, the heaviest first. */
export function partsOf(rows: Parted[]): EffortPart[] {
  const whole = rows.filter(({ kind }) => kind === null);
  return whole
    .flatMap(({ by, key, matters, entries: touched }) => {
      const found = share(touched, matters);
      if (!found) return [];
      const kinds = rows.flatMap((one) => (one.by === by && one.key === key && one.kind !== null ? [{ ...one, kind: one.kind }] : []));
      const weight = kinds.reduce((sum, one) => sum + one.weight, 0);
      return [{ by, key, matters, touched, share: found, weight, kinds }];
    })
    .toSorted((one, other) => other.weight - one.weight || other.matters - one.matters);
}

export const causesOf = (rows: Costs["causes"]): Report["causes"] => rows.flatMap((one) => (one.cause === null ? [] : [{ ...one, cause: one.cause }]));
