/** What Intl says of a language in English, in another spelling or in letters that the language does not have, and how the language says it. */
type Pair = readonly [theirs: string, ours: string];

/** Uzbek is written with the turned comma (U+02BB), not with a quotation mark. */
const UZBEK: readonly Pair[] = [["\u2018", "\u02bb"]];
const UZBEK_CYRILLIC: readonly Pair[] = [
  ["this minute", "шу дақиқада"],
  ["this hour", "шу соатда"],
  ["byte", "байт"],
  ["kB", "кБ"],
  ["MB", "МБ"],
  ["GB", "ГБ"],
  ["(Кирил)", "(кирилл)"],
];

const TEXTS: Partial<Record<string, readonly Pair[]>> = { "uz-Latn-UZ": UZBEK, "uz-Cyrl-UZ": UZBEK_CYRILLIC };

/** A text of Intl's as the language writes it. */
export function corrected(locale: string, text: string): string {
  return (TEXTS[locale] ?? []).reduce((said, [theirs, ours]) => said.replaceAll(theirs, ours), text);
}

type Joints = [two: string, start: string, middle: string, end: string];

/** Where Intl joins a list by nothing but commas, or by an English word. */
export const LISTS: Partial<Record<string, { and: Joints; or: Joints }>> = {
  "uz-Cyrl-UZ": { and: [" ва ", ", ", ", ", " ва "], or: [" ёки ", ", ", ", ", " ёки "] },
};

/** Intl names some languages by the people who speak them. */
export const LANGUAGES: Partial<Record<string, Record<string, string>>> = {
  "uz-Latn-UZ": {
    uz: "Oʻzbekcha",
    "uz-Cyrl": "Oʻzbekcha (kirill)",
    az: "Ozarbayjoncha",
    hy: "Armancha",
    tr: "Turkcha",
    uk: "Ukraincha",
    tg: "Tojikcha",
    tk: "Turkmancha",
    it: "Italyancha",
    he: "Ivritcha",
    ar: "Arabcha",
    fa: "Forscha",
    zh: "Xitoycha",
    ja: "Yaponcha",
    hi: "Hindcha",
  },
  "uz-Cyrl-UZ": { he: "Ивритча", fa: "Форсча", hi: "Ҳиндча" },
};
