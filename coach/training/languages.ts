import { findActs as enActs, findMoods as enMoods } from "../src/languages/en/cues.ts";
import { findNotions as enNotions } from "../src/languages/en/notions.ts";
import { things as enThings } from "../src/languages/en/things.ts";
import { wording as en } from "../src/languages/en/wording.ts";
import { findActs as kaActs, findMoods as kaMoods } from "../src/languages/ka/cues.ts";
import { findNotions as kaNotions } from "../src/languages/ka/notions.ts";
import { things as kaThings } from "../src/languages/ka/things.ts";
import { wording as ka } from "../src/languages/ka/wording.ts";
import { findActs as ruActs, findMoods as ruMoods } from "../src/languages/ru/cues.ts";
import { findNotions as ruNotions } from "../src/languages/ru/notions.ts";
import { things as ruThings } from "../src/languages/ru/things.ts";
import { wording as ru } from "../src/languages/ru/wording.ts";
import { findActs as uzActs, findMoods as uzMoods } from "../src/languages/uz/cues.ts";
import { findNotions as uzNotions } from "../src/languages/uz/notions.ts";
import { things as uzThings } from "../src/languages/uz/things.ts";
import { wording as uz } from "../src/languages/uz/wording.ts";
import type { Senses } from "../src/acts/features.ts";
import type { Language } from "../src/language/languages.ts";
import type { MoodSenses } from "../src/mood/meaning.ts";
import { thingSense } from "../src/things/things.ts";
import type { Wording } from "../src/suggesting/phrases.ts";

/* What training needs of the languages: not their packs, which hold the weights that it is about to make. */
export const WORDINGS: Record<Language, Wording> = { ka, uz, ru, en };
export const SENSES: Record<Language, Senses> = {
  ka: { cues: kaActs, things: thingSense(kaThings) },
  uz: { cues: uzActs, things: thingSense(uzThings) },
  ru: { cues: ruActs, things: thingSense(ruThings) },
  en: { cues: enActs, things: thingSense(enThings) },
};
export const MOOD_SENSES: Record<Language, MoodSenses> = {
  ka: { cues: kaMoods, notions: kaNotions },
  uz: { cues: uzMoods, notions: uzNotions },
  ru: { cues: ruMoods, notions: ruNotions },
  en: { cues: enMoods, notions: enNotions },
};
