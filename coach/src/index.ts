/*
 * @guli/coach: what Guli knows about language. Pure functions without imports; the same answers in browser and server.
 */
import { coachOf, type Coach } from "./engine.ts";
import { pack as en } from "./languages/en/pack.ts";
import { pack as ka } from "./languages/ka/pack.ts";
import { pack as ru } from "./languages/ru/pack.ts";
import { pack as uz } from "./languages/uz/pack.ts";
import { moodPack } from "./mood/pack.ts";

export * from "./engine.ts";
export { listener, type Heard } from "./cues/listening.ts";
export { fold } from "./fold/fold.ts";
export { languageOf } from "./language/language-of.ts";
export { LANGUAGES, type Language, type LanguageGuess, type Script } from "./language/languages.ts";
export { searchQuery, type SearchQuery } from "./search/query.ts";
export { stem } from "./search/stem.ts";
export { contentStems } from "./text/content-stems.ts";
export { foldedWords } from "./text/plain-words.ts";
export { searchWords } from "./search/words.ts";
export { givenIn, type GivenFact, type GivenThing } from "./things/given.ts";

const everything = coachOf({ packs: [ka, uz, ru, en], mood: moodPack });

/** What in a draft would make an upset customer more upset, and what it does well. */
export const review: Coach["review"] = everything.review;

/** What each sentence of a reply does, as the review hears it. */
export const hear: Coach["hear"] = everything.hear;

/** The acts of each sentence alone, in less time. */
export const acts: Coach["acts"] = everything.acts;

/** What a draft may be asking for. */
export const thingsNamed: Coach["thingsNamed"] = everything.thingsNamed;

/** How upset a customer's message is. */
export const mood: Coach["mood"] = everything.mood;
