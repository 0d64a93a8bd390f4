import type { Guide, GuideCollection, GuideKind, HelpCentre, Language, TranslationState } from "@guli/contract";
import { key } from "../../i18n/key.ts";
import { LANGUAGES } from "../../i18n/languages.ts";
import type { Meaning } from "../../ui/Chip.tsx";

/** How a text stands beside the main language; keys of the words. */
export const STATES: Record<TranslationState, { name: string; meaning: Meaning }> = {
  current: { name: key("Published"), meaning: "recovered" },
  outdated: { name: key("Out of date"), meaning: "waiting" },
  draft: { name: key("Not published"), meaning: "sky" },
  missing: { name: key("Not translated"), meaning: "stone" },
};

export const KINDS: Record<GuideKind, string> = { article: key("Article"), steps: key("Guide by steps") };

export const languageName = (code: Language): string => LANGUAGES.find((one) => one.code === code)?.name ?? code;

/** The desk's language for whatever an address says. */
export const languageIn = (given: unknown): Language | undefined => LANGUAGES.find(({ code }) => code === given)?.code;

/** In this language, else in whichever there is. */
export const titleOf = ({ texts }: Guide, language: Language): string => (texts.find((one) => one.language === language) ?? texts[0])?.title ?? "";

/** What a collection is called in the main language, else in whichever there is. */
export const collectionName = (names: GuideCollection["names"], { mainLanguage }: Pick<HelpCentre, "mainLanguage">): string =>
  (names[mainLanguage] ?? Object.values(names)[0])?.name ?? "";
