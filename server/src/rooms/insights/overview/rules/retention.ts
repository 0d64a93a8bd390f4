import type { Cohort } from "@guli/contract";
import { share } from "../../../../core/statistics.ts";
import type { CohortCell } from "../store/cohorts.ts";

/** So many cohorts fit on a screen, and so many months of each. */
const MOST = 24;

/** Of those who came in a month, which share was active so many months later, until the last month that is over or going on. */
export function retentionOf(cells: readonly CohortCell[], last: string): Cohort[] {
  const cohorts = [...Map.groupBy(cells, ({ cohort }) => cohort)].flatMap(([cohort, some]): Cohort[] => {
    const customers = some.find(({ later }) => later === 0)?.customers;
    if (customers === undefined) return [];
    const active = (months: number) => some.find(({ later }) => later === months)?.active ?? 0;
    const later = Array.from({ length: Math.min(MOST, monthsApart(cohort, last)) }, (_, i) => i + 1);
    return [{ cohort, customers, later: later.map((months) => ({ months, active: active(months), share: share(active(months), customers) })) }];
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
