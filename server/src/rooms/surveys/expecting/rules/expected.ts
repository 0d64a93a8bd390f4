import { fold } from "@guli/coach";
import { ANSWER, HOPED, NEEDED, NOT_SO, NUMBERS, PROMISED, TIMES, UNITS, WEEKDAYS } from "./phrases.ts";

export type Read = { what: "answer" | "solution" | "promised"; sure: "sure" | "likely"; term: string | null; quote: string };

const QUOTE = 300;
const MOST_SENTENCES = 40;

/**
 * What a customer's words say that they expect, in four languages; null where they do not say it. Careful rather than clever: without a promise that they name, or
 * a wish and a time in one sentence, nothing is read. Of several the surest counts, then the first.
 */
export function expectedIn(text: string): Read | null {
  const all = sentencesOf(text).flatMap((one) => readSentence(one) ?? []);
  return all.find(({ sure, term }) => sure === "sure" && term !== null) ?? all.find(({ sure }) => sure === "sure") ?? all[0] ?? null;
}

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?…])\s+|\n+/u)
    .map((one) => one.trim())
    .filter(Boolean)
    .slice(0, MOST_SENTENCES);

function readSentence(sentence: string): Read | null {
  const words = ` ${fold(sentence).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  if (!TELLING.test(words) || says(words, NOT_SO)) return null;
  const term = termIn(words);
  const quote = sentence.slice(0, QUOTE);
  if (says(words, PROMISED)) return { what: "promised", sure: term === null ? "likely" : "sure", term, quote };
  if (term === null) return null;
  const what = says(words, ANSWER) ? "answer" : "solution";
  if (says(words, HOPED)) return { what, sure: "sure", term, quote };
  return says(words, NEEDED) && isAhead(term) ? { what, sure: "likely", term, quote } : null;
}

/** Without a promise or a time nothing is read: most sentences have neither, and are not held against each phrase one by one. */
const TELLING = new RegExp(` (?:${[PROMISED, ...TIMES.map(([phrases]) => phrases), ...WEEKDAYS, ...UNITS.map(([units]) => units)].flat().join("|")})`, "u");

/** A phrase begins where a word begins; it may go on, since endings bend. */
const says = (words: string, phrases: readonly string[]): boolean => phrases.some((phrase) => words.includes(` ${phrase}`));

const isAhead = (term: string): boolean => term !== "P-1D";

/** The time that is named, as it counts from the moment of the words. */
function termIn(words: string): string | null {
  const fixed = TIMES.find(([phrases]) => phrases.some((phrase) => words.includes(` ${phrase} `)));
  if (fixed) return fixed[1];
  const weekday = WEEKDAYS.findIndex((phrases) => says(words, phrases));
  if (weekday >= 0) return `weekday-${weekday + 1}`;
  for (const [units, termOf] of UNITS) {
    for (const unit of units) {
      const n = countBefore(words, unit);
      if (n !== null && n > 0 && n <= 90) return termOf(n);
    }
  }
  return null;
}

/** "3 days", "2-3 дня", "სამი დღე": of a range the longer. */
function countBefore(words: string, unit: string): number | null {
  const at = words.indexOf(` ${unit}`);
  if (at < 0) return null;
  const before = words
    .slice(Math.max(0, at - 24), at)
    .trim()
    .split(" ");
  const last = before.at(-1) ?? "";
  if (/^\d{1,3}$/.test(last)) return Number(last);
  return (
    NUMBERS.find(([names]) => names.some((name) => last === name || (name.length > 2 && last.startsWith(name) && last.length <= name.length + 2)))?.[1] ?? null
  );
}
