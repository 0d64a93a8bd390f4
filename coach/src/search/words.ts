import { fold } from "../fold/fold.ts";

/**
 * The folded words of a text in order, for the search index; at most `most` of them.
 * What is written in one piece with dots, dashes or @ comes whole first, without them, then in parts: "GE-4471" gives
 * `ge4471`, `ge`, `4471`, and an e-mail address also its two sides. So each is found however it is typed.
 * No word is longer than 64 UTF-16 units.
 */
export function searchWords(text: string, most: number = MOST_WORDS): string[] {
  const words: string[] = [];
  for (const piece of pieces(fold(text))) {
    for (const word of allWords(piece)) {
      if (words.length >= most) return words;
      words.push(cut(word));
    }
  }
  return words;
}

/** Enough to find a text by; an attachment pasted into a mail as base64 has more. */
const MOST_WORDS = 20_000;

/** What is longer is a hash, a link or noise, and a row of an index has its limits. */
const LONGEST_WORD = 64;

/** Letters and digits held together by single dots, dashes, underscores or an @. */
const PIECE = /[\p{L}\p{N}]+(?:[-._@‐‑‒–—−][\p{L}\p{N}]+)*/gu;
/** Nearly every piece of our languages, once folded. */
const PLAIN_WORD = /^[a-z]+$/;
const JOINTS = /[^\p{L}\p{N}]/u;
const LETTERS_OR_DIGITS = /\p{L}+|\p{N}+/gu;

/** More turns between letters and digits than this are a hash, whose shreds would find too much. */
const MOST_SHREDS = 3;

/** The pieces of a folded text that are written without a space. */
export function pieces(folded: string): string[] {
  return folded.match(PIECE) ?? [];
}

/** The words that a piece is sought by: all its shreds where letters and digits mix ("GE 4471" is found too), else the whole. */
export function soughtWords(piece: string): string[] {
  const words = /\p{L}/u.test(piece) && /\p{N}/u.test(piece) ? shreds(piece) : [joined(piece)];
  return words.map(cut);
}

function allWords(piece: string): string[] {
  if (PLAIN_WORD.test(piece)) return [piece];
  const sides = piece.includes("@") ? piece.split("@") : [];
  return [...new Set([piece, ...sides].map(joined).concat(piece.split(JOINTS), shreds(piece)))];
}

function shreds(piece: string): string[] {
  return piece.split(JOINTS).flatMap((run) => {
    const parts = run.match(LETTERS_OR_DIGITS) ?? [];
    return parts.length <= MOST_SHREDS ? parts : [run];
  });
}

function joined(piece: string): string {
  return piece.split(JOINTS).join("");
}

function cut(word: string): string {
  return word.length <= LONGEST_WORD ? word : word.slice(0, LONGEST_WORD).toWellFormed();
}
