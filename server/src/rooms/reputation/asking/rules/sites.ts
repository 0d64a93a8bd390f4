import type { AskSite, Language } from "@guli/contract";

export type Way = { name: string; url: string };

/** In which language a site that is not there in theirs is shown: one that they may read, else whichever it has. */
const NEAR: Record<Language, Language[]> = {
  ka: ["ka", "en", "ru"],
  ru: ["ru", "en", "uz", "ka"],
  uz: ["uz", "uz-Cyrl", "ru", "en"],
  "uz-Cyrl": ["uz-Cyrl", "uz", "ru", "en"],
  en: ["en", "ru", "ka", "uz"],
};

/** Where somebody can write in this language. Each site that there is, for everybody, in the owner's order. */
export function waysFor(sites: readonly AskSite[], language: Language, reference: string): Way[] {
  return sites.flatMap(({ name, urls }) => {
    const url = NEAR[language].map((one) => urls[one]).find((one) => one !== undefined) ?? Object.values(urls)[0];
    return url === undefined ? [] : [{ name, url: url.replaceAll(/\{\{reference\}\}|%7B%7Breference%7D%7D/gi, encodeURIComponent(reference)) }];
  });
}
