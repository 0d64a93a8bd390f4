import type { ReviewFigures } from "@guli/contract";
import { meanOfSums, share } from "../../../../core/statistics.ts";

export type Counted = { sourceId: string; month: string; stars: number; n: number; sum: number; squares: number; answered: number };
type Site = ReviewFigures["sites"][number];

/** Fewer say nothing of a mean. */
export const ENOUGH = 5;
const SCALE = [1, 5] as const;

/** Stars of each site, and of each of its months. Sums are of hundredths. */
export function figuresOf(counts: readonly Counted[], sites: readonly { id: string; name: string }[]): Pick<ReviewFigures, "sites" | "months" | "enough"> {
  const months = Map.groupBy(counts, ({ sourceId, month }) => `${month} ${sourceId}`);
  return {
    enough: ENOUGH,
    sites: sites.map(({ id, name }) =>
      siteOf(
        { id, name },
        counts.filter(({ sourceId }) => sourceId === id),
      ),
    ),
    months: [...months.values()].map((some) => ({ month: some[0]!.month.slice(0, 7), sourceId: some[0]!.sourceId, n: sumOf(some, "n"), mean: meanOf(some) })),
  };
}

function siteOf({ id, name }: { id: string; name: string }, counts: readonly Counted[]): Site {
  const n = sumOf(counts, "n");
  const stars = [1, 2, 3, 4, 5].map((star) =>
    sumOf(
      counts.filter((one) => one.stars === star),
      "n",
    ),
  );
  return { sourceId: id, site: name, mean: meanOf(counts), n, stars, answered: share(sumOf(counts, "answered"), n) };
}

/** Of those with stars. */
function meanOf(counts: readonly Counted[]): Site["mean"] {
  const starred = counts.filter(({ stars }) => stars > 0);
  const n = sumOf(starred, "n");
  return n < ENOUGH ? null : meanOfSums({ n, sum: sumOf(starred, "sum") / 100, squares: sumOf(starred, "squares") / 10_000 }, SCALE);
}

const sumOf = (counts: readonly Counted[], key: "n" | "sum" | "squares" | "answered"): number => counts.reduce((sum, one) => sum + Number(one[key]), 0);
