/** The languages of Guli, in the order in which the model's weights stand. */
export const LANGUAGES = ["ka", "uz", "ru", "en"] as const;

/** A language of Guli as BCP 47 tag; Uzbek in either script. */
export type Language = (typeof LANGUAGES)[number];

/** A script as ISO 15924 code. */
export type Script = "Geor" | "Latn" | "Cyrl";

/** What `languageOf` makes of a text. */
export type LanguageGuess = {
  /** Null when the text holds too little to tell, or is in another language. */
  language: Language | null;
  /** The script of most of its words; null when none of them is in Georgian, Latin or Cyrillic script. */
  script: Script | null;
  /** From 0 to 1, how sure the language is. */
  sure: number;
};
