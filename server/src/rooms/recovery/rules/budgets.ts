import type { AmendsBudget, AmendsLimit } from "@guli/contract";
import { Temporal } from "temporal-polyfill";
import type { Instant } from "../../../core/clock.ts";

/** The calendar month of a moment where the business is: budgets begin anew with it. */
export const monthOf = (at: Instant, timeZone: string): string => Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString().slice(0, 7);

type Who = { personId: string; teamId: string | null };
export type Bound = { scope: AmendsBudget["scope"]; holder: string; most: number | null };

/** Whose budgets a sum counts for, each with its limit: one's own, else the one that stands for each. `nobody` stands for the workspace. */
export function boundsFor(budgets: readonly AmendsBudget[], { personId, teamId }: Who, nobody: string): Bound[] {
  const most = (scope: Bound["scope"], id: string | null) => {
    const own = id === null ? undefined : budgets.find((one) => one.scope === scope && one.id === id);
    return (own ?? budgets.find((one) => one.scope === scope && one.id === null))?.limit ?? null;
  };
  const team: Bound[] = teamId === null ? [] : [{ scope: "team", holder: teamId, most: most("team", teamId) }];
  return [
    { scope: "workspace", holder: nobody, most: most("workspace", null) },
    ...team,
    { scope: "person", holder: personId, most: most("person", personId) },
  ];
}

/** Which budgets would not reach, with what would be spent then. */
export function overspent(spent: readonly (Bound & { after: number })[]): AmendsLimit[] {
  return spent.filter(({ most, after }) => most !== null && after > most).map(({ scope }) => `${scope}-budget` as const);
}
