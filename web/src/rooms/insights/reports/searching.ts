import type { PromisedWhat } from "@guli/contract";

export const PARTS = ["promises", "expectations", "nights", "effort", "surveys", "guides", "recoveries"] as const;
export type Part = (typeof PARTS)[number];
export type ReportSearch = { part: Part; from?: string; to?: string; what?: PromisedWhat };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (given: unknown): given is string => typeof given === "string" && DAY.test(given) && !Number.isNaN(Date.parse(given));

const WHATS: readonly unknown[] = ["first", "next", "solution", "given"] satisfies PromisedWhat[];
const isWhat = (given: unknown): given is PromisedWhat => WHATS.includes(given);

/** Which report of which days an address asks for. */
export function reportSearch({ part, from, to, what }: Record<string, unknown>): ReportSearch {
  return {
    part: PARTS.find((one) => one === part) ?? "promises",
    ...(isDay(from) && { from }),
    ...(isDay(to) && { to }),
    ...(isWhat(what) && { what }),
  };
}

/** What can be chosen with one press, in days. */
export const SPANS = [7, 28, 91, 365] as const;
const USUAL = 28;

/** The days that are asked for; four weeks until today where none are. */
export function daysOf({ from, to }: Pick<ReportSearch, "from" | "to">, today: string): { from: string; to: string } {
  const last = to ?? today;
  return { from: from ?? daysBefore(last, USUAL - 1), to: last };
}

export function daysBefore(day: string, many: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - many * 86_400_000).toISOString().slice(0, 10);
}
