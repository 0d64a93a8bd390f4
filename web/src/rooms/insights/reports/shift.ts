import type { NightCell, NightReport } from "@guli/contract";

/** A shift: on these days (Monday is 0) from one hour to another; one that ends before it begins goes on past midnight. */
export type Shift = { days: readonly number[]; from: number; to: number };

export type ShiftSum = Omit<NightCell, "weekday" | "hour">;

/** All that happened in the hours of a shift while it was closed. */
export function sumOf(cells: readonly NightCell[], shift: Shift | null): ShiftSum {
  const some = shift ? cells.filter((cell) => isIn(cell, shift)) : cells;
  const sum = (of: (cell: NightCell) => number) => some.reduce((all, cell) => all + of(cell), 0);
  return {
    began: sum(({ began }) => began),
    answered: (cells[0]?.answered ?? []).map((_, at) => sum(({ answered }) => answered[at] ?? 0)),
    wroteAgain: sum(({ wroteAgain }) => wroteAgain),
    changedChannel: sum(({ changedChannel }) => changedChannel),
    gotAngry: sum(({ gotAngry }) => gotAngry),
    upset: sum(({ upset }) => upset),
    known: sum(({ known }) => known),
    expectedSooner: sum(({ expectedSooner }) => expectedSooner),
  };
}

function isIn({ weekday, hour }: NightCell, { days, from, to }: Shift): boolean {
  if (from < to) return days.includes(weekday) && hour >= from && hour < to;
  return (days.includes(weekday) && hour >= from) || (days.includes((weekday + 6) % 7) && hour < to);
}

/** With fewer answers in opening hours nothing can be said of how fast they are. */
export const NEEDED = 30;

/**
 * How many of a shift would have been answered in time, at the speed of the opening hours: with the 95 % interval of that speed (Wilson). Null where too little is
 * known of it.
 */
export function wouldHaveBeen(
  began: number,
  { began: all, answered }: NightReport["daytime"],
  within: number,
): { n: number; low: number; high: number } | null {
  if (all < NEEDED) return null;
  const share = (answered[within] ?? 0) / all;
  const z = 1.96;
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const width = (z / (1 + (z * z) / all)) * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return { n: Math.round(share * began), low: Math.round(Math.max(0, middle - width) * began), high: Math.round(Math.min(1, middle + width) * began) };
}
