import type { WidgetLanguage } from "@guli/contract/widget";
import { words } from "./all.ts";
import { fill } from "./filling.ts";

export type Language = WidgetLanguage;
/** Every sentence of English exists in every language. */
export type Words = (typeof words)["en"];

export { fill };

/** The form that this number takes in this language; the last one where it has none of its own. */
export function counted(language: Language, forms: string, n: number): string {
  const all = forms.split("|");
  const kind = ["one", "few", "many"].indexOf(new Intl.PluralRules(language).select(n));
  return fill(all[kind] ?? all.at(-1) ?? "", { n });
}

/** What the script tag asks for, else what the page is written in, else what the browser prefers. */
export const chooseLanguage = (wishes: readonly (string | null)[]): Language =>
  wishes.map((tag) => tag?.toLowerCase().split("-")[0] ?? "").find(isLanguage) ?? "en";

const isLanguage = (language: string): language is Language => language in words;
