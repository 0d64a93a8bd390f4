import type { Language, TranslationState } from "@guli/contract";
import { languageIn } from "../names.ts";

export const SHOWN = ["all", "current", "draft", "outdated", "missing", "archived"] as const;
export type Shown = (typeof SHOWN)[number];
export type GuideSearch = { q?: string; show?: Exclude<Shown, "all">; language?: Language };

/** Which guides an address asks for. */
export function guideSearch({ q, show, language }: Record<string, unknown>): GuideSearch {
  const asked = SHOWN.find((one) => one === show);
  const spoken = languageIn(language);
  return { ...(typeof q === "string" && q !== "" && { q }), ...(asked && asked !== "all" && { show: asked }), ...(spoken && { language: spoken }) };
}

type Query = { search?: string; state?: TranslationState; language?: Language; archived?: "true" };

/** The same as the desk is asked for it: how a text stands is asked of one language. */
export function queryOf({ q, show, language }: GuideSearch, mainLanguage: Language): Query {
  return {
    ...(q && { search: q }),
    ...(show === "archived" && { archived: "true" }),
    ...(show && show !== "archived" ? { state: show, language: language ?? mainLanguage } : language && q ? { language } : {}),
  };
}

/** Whether all of a collection is shown, so that it can be put in order. */
export const isWhole = ({ q, show }: GuideSearch): boolean => !q && !show;
