/*
 * @guli/coach: what Guli knows about language. Pure functions without imports; the same answers in browser and server.
 */
export { fold } from "./fold/fold.ts";
export { languageOf } from "./language/language-of.ts";
export { LANGUAGES, type Language, type LanguageGuess, type Script } from "./language/languages.ts";
export { searchQuery, type SearchQuery } from "./search/query.ts";
export { stem } from "./search/stem.ts";
export { searchWords } from "./search/words.ts";
