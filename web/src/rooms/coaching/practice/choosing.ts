import type { PracticeLevel, Trade } from "@guli/contract";
import type { CoachLanguage } from "../composer/coach.ts";
import { DRILL_LANGUAGES, LEVELS, TRADES } from "./names.ts";

/** Which drills are looked at; it stands in the address. */
export type Chosen = { language?: CoachLanguage; level?: PracticeLevel; trade?: Trade };

/** What an address chooses; what it cannot choose is as if it were not there. */
export function chosenIn(search: Record<string, unknown>): Chosen {
  const { language, level, trade } = search;
  return {
    ...(isKey(DRILL_LANGUAGES, language) && { language }),
    ...(isKey(LEVELS, level) && { level }),
    ...(isKey(TRADES, trade) && { trade }),
  };
}

/** Those of a level and a trade, or of all; the order stays. */
export function drillsShown<D extends { level: PracticeLevel; trade: Trade }>(drills: readonly D[], { level, trade }: Chosen): D[] {
  return drills.filter((drill) => (level === undefined || drill.level === level) && (trade === undefined || drill.trade === trade));
}

export function isKey<T extends object>(names: T, value: unknown): value is keyof T {
  return typeof value === "string" && Object.hasOwn(names, value);
}
