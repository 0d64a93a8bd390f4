import type { Language } from "@guli/contract";
import type { DateShape, RelativeUnit, Unit } from "./shapes.ts";

/** By plural category; where all are the same, only `other`. */
export type PluralTexts = Partial<Record<string, string>>;
export type RelativeTexts = { past: PluralTexts; future: PluralTexts; named: Record<string, string> };
/** `month` and `weekday` point into the pool of names. */
export type DatePattern = { text: string; month?: number; weekday?: number };

/** One locale's ways of writing, made by scripts/formats.ts. */
export type Tables = {
  locale: string;
  /** `groupsFrom`: how many digits a number needs to be grouped at all. */
  number: { group: string; decimal: string; minus: string; groupsFrom: number; percent: string };
  dates: Record<DateShape, DatePattern>;
  pool: string[][];
  relative: Record<RelativeUnit, RelativeTexts>;
  lists: Record<"and" | "or", [two: string, start: string, middle: string, end: string]>;
  units: Record<Unit, PluralTexts>;
  /** By ISO 4217 code: the amount stands at `{n}`. */
  currencies: Record<string, string>;
  /** Days and languages as they stand alone: with a capital letter, where the script has them. */
  alone: { today: string; yesterday: string; tomorrow: string; weekdays: string[] };
  languages: Record<string, string>;
};

const files: Record<Language, () => Promise<{ default: unknown }>> = {
  en: () => import("./tables/en.json"),
  ka: () => import("./tables/ka.json"),
  uz: () => import("./tables/uz.json"),
  "uz-Cyrl": () => import("./tables/uz-Cyrl.json"),
  ru: () => import("./tables/ru.json"),
};

let current: Tables | undefined;

/** Fetch a language's tables and write by them from now on. */
export async function loadTables(language: Language): Promise<void> {
  current = (await files[language]()).default as Tables;
}

export function tablesNow(): Tables {
  if (!current) throw new Error("loadTables() comes before the first format.");
  return current;
}
