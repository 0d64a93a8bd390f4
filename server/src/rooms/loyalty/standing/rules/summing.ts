import type { StandingClass, StandingSummary } from "@guli/contract";
import { share } from "../../../../core/statistics.ts";

export const CLASSES: readonly StandingClass[] = ["new", "occasional", "regular", "loyal", "drifting", "left"];
/** Below so many customers who buy often, a share of them says nothing. */
export const NEEDS = 30;
const MONTHS = 24;

export type Moved = { month: string; class: StandingClass; previous: StandingClass | "none"; customers: number };

/** How many stand how out of who moved where: each who came into a class and did not leave it. */
export function summaryOf(moves: readonly Moved[], asOf: string): Omit<StandingSummary, "usualPerYear" | "probableShare"> {
  const standing = new Map<StandingClass, number>(CLASSES.map((one) => [one, 0]));
  const month = `${asOf.slice(0, 7)}-01`;
  const ends = new Map<string, Map<StandingClass, number>>();
  for (const [at, all] of Map.groupBy(moves, (one) => one.month)) {
    for (const { class: to, previous, customers } of all) {
      standing.set(to, standing.get(to)! + customers);
      if (previous !== "none") standing.set(previous, standing.get(previous)! - customers);
    }
    ends.set(at, new Map(standing));
  }
  const customers = [...standing.values()].reduce((sum, one) => sum + one, 0);
  const [loyal, regular] = [standing.get("loyal")!, standing.get("regular")!];
  return {
    asOf,
    customers,
    classes: CLASSES.map((one) => ({ class: one, customers: standing.get(one)!, share: share(standing.get(one)!, customers) })),
    loyalShare: loyal + regular >= NEEDS ? share(loyal, loyal + regular) : null,
    needs: NEEDS,
    month,
    moves: moves
      .filter((one) => one.month === month)
      .map(({ previous, class: to, customers: many }) => ({ from: previous, to, customers: many }))
      .toSorted((one, other) => other.customers - one.customers || one.from.localeCompare(other.from) || one.to.localeCompare(other.to)),
    months: monthsUntil(month, ends).map(([at, classes]) => ({ month: at, classes: CLASSES.map((one) => ({ class: one, customers: classes.get(one)! })) })),
  };
}

/** The last two years, month by month; one in which nobody moved is as the one before. */
function monthsUntil(last: string, ends: ReadonlyMap<string, Map<StandingClass, number>>): [string, Map<StandingClass, number>][] {
  const first = [...ends.keys()][0];
  if (first === undefined) return [];
  const all: [string, Map<StandingClass, number>][] = [];
  let held = ends.get(first)!;
  for (let at = first; at <= last; at = after(at)) {
    held = ends.get(at) ?? held;
    all.push([at, held]);
  }
  return all.slice(-MONTHS);
}

function after(month: string): string {
  const [year, nth] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  return nth === 12 ? `${year + 1}-01-01` : `${year}-${String(nth + 1).padStart(2, "0")}-01`;
}
