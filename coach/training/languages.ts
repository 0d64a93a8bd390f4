import { findActs as enActs } from "../src/languages/en/cues.ts";
import { wording as en } from "../src/languages/en/wording.ts";
import { findActs as kaActs } from "../src/languages/ka/cues.ts";
import { wording as ka } from "../src/languages/ka/wording.ts";
import { findActs as ruActs } from "../src/languages/ru/cues.ts";
import { wording as ru } from "../src/languages/ru/wording.ts";
import { findActs as uzActs } from "../src/languages/uz/cues.ts";
import { wording as uz } from "../src/languages/uz/wording.ts";
import type { CueFinder } from "../src/cues/finding.ts";
import type { Language } from "../src/language/languages.ts";
import type { Wording } from "../src/suggesting/phrases.ts";

/* What training needs of the languages: not their packs, which hold the weights that it is about to make. */
export const WORDINGS: Record<Language, Wording> = { ka, uz, ru, en };
export const CUES: Record<Language, CueFinder<string>> = { ka: kaActs, uz: uzActs, ru: ruActs, en: enActs };
