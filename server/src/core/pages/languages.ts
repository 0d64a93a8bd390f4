import type { Language } from "@guli/contract";

/** What each language calls itself. */
export const LANGUAGES: Record<Language, string> = { ka: "ქართული", uz: "Oʻzbekcha", "uz-Cyrl": "Ўзбекча", ru: "Русский", en: "English" };
const SPOKEN = Object.keys(LANGUAGES) as Language[];

/** The language asked for (`?lang=`), else the reader's browser's, else the one that is known of them. */
export function languageFor(asked: string | undefined, accepts: string | undefined, otherwise: Language): Language {
  const wanted = SPOKEN.find((one) => one === asked);
  if (wanted) return wanted;
  const ranked = (accepts ?? "")
    .slice(0, 500)
    .split(",")
    .map((part) => ({ tag: part.split(";")[0]!.trim().toLowerCase(), weight: Number(/;\s*q=([\d.]+)/.exec(part)?.[1] ?? 1) }))
    .toSorted((one, other) => other.weight - one.weight);
  return ranked.map(({ tag }) => spokenIn(tag)).find((one) => one !== undefined) ?? otherwise;
}

function spokenIn(tag: string): Language | undefined {
  if (tag.startsWith("uz-cyrl")) return "uz-Cyrl";
  return SPOKEN.find((one) => one === tag.split("-")[0]);
}
