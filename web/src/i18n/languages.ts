import type { Language } from "@guli/contract";

export type { Language };

/** The languages of the desk, each by its own name. */
export const LANGUAGES: readonly { code: Language; name: string }[] = [
  { code: "en", name: "English" },
  { code: "ka", name: "ქართული" },
  { code: "uz", name: "Oʻzbekcha" },
  { code: "uz-Cyrl", name: "Ўзбекча" },
  { code: "ru", name: "Русский" },
];

const KEPT_AS = "guli.language";

/** The language chosen here before, else the first of the browser's that the desk speaks, else English. */
export function firstLanguage(kept: string | null, wished: readonly string[]): Language {
  const known = LANGUAGES.map(({ code }) => code);
  for (const wish of [kept ?? "", ...wished]) {
    const found = known.find((code) => code === wish) ?? (wish.startsWith("uz-Cyrl") ? "uz-Cyrl" : known.find((code) => code === wish.split("-")[0]));
    if (found) return found;
  }
  return "en";
}

export function keptLanguage(): string | null {
  try {
    return localStorage.getItem(KEPT_AS);
  } catch {
    return null;
  }
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEPT_AS, language);
  } catch {
    /* Storage is switched off: the account still knows. */
  }
}
