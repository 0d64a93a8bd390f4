import { fold } from "@guli/coach";

/**
 * Phrases looked for in a text whatever its case, script and apostrophes: each word is the beginning of a word, `a|b` is either, `…` leaves up to three words
 * between. Within one sentence only.
 */
export type Phrases = RegExp[];

export const phrases = (lines: string): Phrases =>
  lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map(compiled);

export function hasAny(text: string, sought: Phrases): boolean {
  const sentences = text.split(/[.!?;\n…]+/u).map((one) => ` ${fold(one).replace(/[^a-z0-9]+/g, " ")} `);
  return sentences.some((sentence) => sought.some((one) => one.test(sentence)));
}

function compiled(line: string): RegExp {
  const parts = line.split(/\s+/u).map((word) => (word === "…" ? "(?:\\S+ ){0,3}" : `(?:${word.split("|").map(stem).join("|")}) `));
  return new RegExp(` ${parts.join("")}`);
}

/** `=` at its end: the whole word. */
function stem(word: string): string {
  const whole = word.endsWith("=");
  return fold(whole ? word.slice(0, -1) : word).replace(/[^a-z0-9]+/g, "") + (whole ? "" : "\\S*");
}
