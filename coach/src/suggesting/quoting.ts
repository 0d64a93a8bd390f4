import { sentencesOf } from "../text/sentences.ts";

/** A quotation is at most this long (UTF-16 units); more reads like a protocol. */
const LONGEST = 70;
const SHORTEST = 12;
const FEWEST_WORDS = 3;

/** The customer's own words to take up: the longest short sentence of their last message, so that it is no greeting; or null. */
export function quotable(asked: string): string | null {
  const sentences = sentencesOf(asked).map((one) => one.text.replace(/[.!?…]+$/u, "").trim());
  const fitting = sentences.filter(
    (text) => text.length >= SHORTEST && text.length <= LONGEST && !/[“”«»„"]/u.test(text) && !shouted(text) && wordCount(text) >= FEWEST_WORDS,
  );
  return fitting.reduce<string | null>((longest, text) => (longest === null || text.length > longest.length ? text : longest), null);
}

function wordCount(text: string): number {
  return text.split(/\s+/u).length;
}

/** Capitals are not quoted back: it would shout, too. */
function shouted(text: string): boolean {
  return /\p{Lu}{3,}/u.test(text);
}
