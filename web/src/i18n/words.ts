import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { loadTables } from "../formats/tables.ts";
import { firstLanguage, keepLanguage, keptLanguage, type Language } from "./languages.ts";

type Words = Record<string, string>;

/** One file a language, fetched only for the one in use. */
const files: Record<Language, () => Promise<{ default: Words }>> = {
  en: () => import("virtual:words/en"),
  ka: () => import("virtual:words/ka"),
  uz: () => import("virtual:words/uz"),
  "uz-Cyrl": () => import("virtual:words/uz-Cyrl"),
  ru: () => import("virtual:words/ru"),
};

/** Begin with the language chosen here before; words and formats are there when this resolves. */
export async function beginWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: "en",
    resources: {},
    /** The English sentence is the key, so its dots and colons are not paths. */
    keySeparator: false,
    nsSeparator: false,
    fallbackLng: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    initAsync: false,
  });
  await speak(firstLanguage(keptLanguage(), navigator.languages));
}

/** Put the desk into a language. */
export async function speak(language: Language): Promise<void> {
  const [words] = await Promise.all([files[language](), loadTables(language)]);
  i18next.addResourceBundle(language, "translation", words.default, true, true);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  keepLanguage(language);
}

export function languageNow(): Language {
  return firstLanguage(i18next.language, []);
}
