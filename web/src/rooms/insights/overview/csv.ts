import type { Overview } from "@guli/contract";
import { type Cell, csvOf } from "../../../ui/csv.ts";

type Words = {
  names: Record<string, string>;
  head: readonly string[];
  kinds: { now: string; before: string; change: string; month: string; retention: string };
  reason: (reason: Overview["tiles"][number]["why"][number]) => string;
};

/**
 * Everything that the page shows, a line each: tile, what, month or part, value, both ends of its interval, cases. Shares are from 0 to 1, sums in minor
 * units, with a dot, so that any program reads them.
 */
export function overviewAsCsv({ month, tiles, retention }: Overview, { names, head, kinds, reason }: Words): string {
  const lines: Cell[][] = [[...head]];
  for (const { key, now, before, change, between, why, trend } of tiles) {
    const add = (kind: string, part: string, figure: { value: number; low: number | null; high: number | null; n: number | null } | null) =>
      figure && lines.push([names[key] ?? key, kind, part, figure.value, figure.low, figure.high, figure.n]);
    add(kinds.now, month ?? "", now);
    add(kinds.before, "", before);
    add(kinds.change, "", change === null ? null : { value: change, low: between?.low ?? null, high: between?.high ?? null, n: null });
    for (const one of why) add(kinds.change, reason(one), { value: one.value, low: null, high: null, n: null });
    for (const one of trend) add(kinds.month, one.month, one);
  }
  for (const { cohort, later } of retention.cohorts)
    for (const { months, share } of later) if (share) lines.push([kinds.retention, cohort, months, share.value, share.low, share.high, share.n]);
  return csvOf(lines);
}
