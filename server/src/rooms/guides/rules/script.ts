import type { GuideStep, Language } from "@guli/contract";
import { inCyrillic } from "../../../core/pages/cyrillic.ts";

/** What is written in Latin letters in every script: code, where links lead, addresses. All of it has its longest, or a page of one letter costs its square. */
const KEPT = /(`[^`]*`|\]\([^)]{0,500}\)|<[^<>]{0,2000}>|https?:\/\/\S+|[^\s@]{1,100}@\S+|\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+\b)/i;

/** Uzbek Markdown in Cyrillic letters. */
export const cyrillicMarkdown = (text: string): string =>
  text
    .split(KEPT)
    .map((part, at) => (at % 2 === 1 ? part : inCyrillic(part)))
    .join("");

type Titled = { language: Language; title: string; summary: string };

/** What was written in Uzbek for readers of Cyrillic, where nobody has written it for them. */
export const titledFor = <T extends Titled>(row: T, wished: Language): T =>
  wished === "uz-Cyrl" && row.language === "uz"
    ? { ...row, language: wished, title: cyrillicMarkdown(row.title), summary: cyrillicMarkdown(row.summary) }
    : row;

type Whole = Titled & { slug: string; body: string; steps: GuideStep[]; translations: { language: Language; slug: string }[] };

/** The same with all of its text; readers of Uzbek are offered both scripts. */
export function readFor<T extends Whole>(row: T, wished: Language): T {
  const latin = row.translations.find(({ language }) => language === "uz");
  const isBoth = latin === undefined || row.translations.some(({ language }) => language === "uz-Cyrl");
  const translations = isBoth ? row.translations : [...row.translations, { ...latin, language: "uz-Cyrl" as const }];
  if (wished !== "uz-Cyrl" || row.language !== "uz") return { ...row, translations };
  return { ...titledFor(row, wished), translations, body: cyrillicMarkdown(row.body), steps: row.steps.map(stepInCyrillic) };
}

const stepInCyrillic = (step: GuideStep): GuideStep => ({
  ...step,
  title: cyrillicMarkdown(step.title),
  text: cyrillicMarkdown(step.text),
  ...(step.picture && { picture: { ...step.picture, alt: cyrillicMarkdown(step.picture.alt) } }),
});
