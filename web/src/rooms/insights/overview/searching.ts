import type { TileKey } from "@guli/contract";

export const TILES = ["loyal", "takings", "risk", "recoveries", "promises", "effort", "speed", "human"] as const satisfies readonly TileKey[];
export type OverviewSearch = { month?: string; tile?: TileKey; cohort?: string };

const MONTH = /^\d{4}-(0[1-9]|1[0-2])-01$/;
const isMonth = (given: unknown): given is string => typeof given === "string" && MONTH.test(given);

/** Which month an address asks for, and what of it is open. */
export function overviewSearch({ month, tile, cohort }: Record<string, unknown>): OverviewSearch {
  const open = TILES.find((one) => one === tile);
  return { ...(isMonth(month) && { month }), ...(open && { tile: open }), ...(isMonth(cohort) && { cohort }) };
}
