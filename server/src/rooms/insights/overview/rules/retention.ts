import type { Cohort } from "@guli/contract";
import { share } from "../../../../core/statistics.ts";
import type { CohortCell } from "../store/cohorts.ts";
import { ENOUGH } from "./tiles.ts";

/** So many cohorts fit on a screen, and so many months of each. */
const MOST = 24;

/** Of those who came in a month, which share was active so many months later, until the `last` month that is over: one that goes on would look like a loss. */
export function retentionOf(cells: readonly CohortCell[], last: string): Cohort[] {
  const cohorts = [...Map.groupBy(cells, ({ cohort }) => cohort)].flatMap(([cohort, some]): Cohort[] => {
    const customers = some.find(({ later }) => later === 0)?.customers;
    if (customers === undefined) return [];
    const active = (months: number) => some.find(({ later }) => later === months)?.active ?? 0;
    const later = Array.from({ length: Math.max(0, Math.min(MOST, monthsApart(cohort, last))) }, (_, i) => i + 1);
    if (later.length === 0) return [];
    const shareOf = (months: number) => (customers < ENOUGH ? null : share(active(months), customers));
    return [{ cohort, customers, later: later.map((months) => ({ months, active: active(months), share: shareOf(months) })) }];
  });
  return cohorts.slice(-MOST);
}

function monthsApart(from: string, to: string): number {
  const [fromYear, fromMonth, toYear, toMonth] = [from.slice(0, 4), from.slice(5, 7), to.slice(0, 4), to.slice(5, 7)].map(Number) as [
    number,
    number,
    number,
    number,
  ];
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
}
