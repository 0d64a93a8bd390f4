import type { Part } from "../../../../core/statistics.ts";

/** Customers who are alike (`stratum`) and of whom the same is true (`group`): how many, and how many of them did what is asked about. */
export type Cell = { stratum: string; group: string; n: number; hits: number };

/** All of these groups together. */
export function partOf(cells: readonly Cell[], groups: readonly string[]): Part {
  const these = cells.filter(({ group }) => groups.includes(group));
  return { n: these.reduce((sum, { n }) => sum + n, 0), hits: these.reduce((sum, { hits }) => sum + hits, 0) };
}

/** Both sides in each layer, in the order of the layers' names. */
export function strataOf(cells: readonly Cell[], one: readonly string[], other: readonly string[]): { one: Part; other: Part }[] {
  return [...Map.groupBy(cells, ({ stratum }) => stratum)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, some]) => ({ one: partOf(some, one), other: partOf(some, other) }));
}
