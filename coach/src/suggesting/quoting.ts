import { sentencesOf } from "../text/sentences.ts";

/** A quotation is at most this long (UTF-16 units); more reads like a protocol. */
const LONGEST = 70;
const SHORTEST = 12;

/** The customer's own words to take up: a short sentence of their last message that tells something, or null. */
export function quotable(asked: string): string | null {
  const sentences = sentencesOf(asked).map((one) => one.text.replace(/[.!?…]+$/u, "").trim());
  const fitting = sentences.filter((text) => text.length >= SHORTEST && text.length <= LONGEST && !/[“”«»„"]/u.test(text) && !shouted(text));
  return fitting[0] ?? null;
}

/** Capitals are not quoted back: it would shout, too. */
function shouted(text: string): boolean {
  return /\p{Lu}{3,}/u.test(text);
}
