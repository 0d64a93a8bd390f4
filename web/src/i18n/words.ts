import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { files } from "virtual:words";
import { loadTables } from "../formats/tables.ts";
import { firstLanguage, keepLanguage, keptLanguage, type Language } from "./languages.ts";

/** Which rooms' words have been asked for; a change of language brings them all. */
const rooms = new Set(["first"]);

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
  const brought = new Set<string>();
  // A room that is opened meanwhile asks for the language that was: its words come in this one, too.
  for (let more = [...rooms]; more.length > 0; more = [...rooms].filter((room) => !brought.has(room))) {
    for (const room of more) brought.add(room);
    await Promise.all([loadTables(language), ...more.map((room) => bring(language, room))]);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  keepLanguage(language);
}

/** Bring a room's words before it is shown: a router's loader. */
export async function needWords(...wanted: string[]): Promise<void> {
  for (const room of wanted) rooms.add(room);
  await Promise.all(wanted.map((room) => bring(languageNow(), room)));
}

export function languageNow(): Language {
  return firstLanguage(i18next.language, []);
}

async function bring(language: Language, room: string): Promise<void> {
  const words = await files[language]?.[room]?.();
  if (words) i18next.addResourceBundle(language, "translation", words.default, true, true);
}
