import { fold } from "../fold/fold.ts";
import { pieces, searchWords, soughtWords } from "./words.ts";

/** What a person asked for. All of it must hold of a text: a search has no "or". */
export type SearchQuery = {
  /** Folded words, each of which must stand in the text or begin a word of it (see `stem`). */
  words: string[];
  /** The last of `words` is still being typed: seek any word that begins with it, however short. */
  lastIsPrefix: boolean;
  /** Runs of words as `searchWords` gives them, which must stand in the text in this order without a gap. */
  phrases: string[][];
  /** Folded words that must not stand in the text. */
  excluded: string[];
};

/**
 * Reads what a person typed into the search box: words, "phrases" in any quotation marks, and -words to leave out.
 * An unclosed quotation mark counts for nothing, because it is about to be closed.
 */
export function searchQuery(text: string): SearchQuery {
  const query: SearchQuery = { words: [], lastIsPrefix: false, phrases: [], excluded: [] };
  const rest = fold(text).replace(PHRASE, (_, phrase: string) => {
    const words = searchWords(phrase);
    if (words.length > 0) query.phrases.push(words);
    return " ";
  });
  const loose = rest.replace(EXCLUDED, (_, word: string) => {
    query.excluded.push(...pieces(word).flatMap(soughtWords));
    return " ";
  });
  query.words = pieces(loose).flatMap(soughtWords);
  query.lastIsPrefix = query.words.length > 0 && ENDS_IN_WORD.test(loose);
  return query;
}

const PHRASE = /["“”„‟«»]([^"“”„‟«»]*)["“”„‟«»]/gu;
const EXCLUDED = /(?<=^|\s)-([\p{L}\p{N}]\S*)/gu;
const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
