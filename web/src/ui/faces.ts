import type { Colour } from "@guli/contract";
import type { z } from "zod";

export type ColourName = z.infer<typeof Colour>;

export const COLOURS: readonly ColourName[] = ["clay", "amber", "moss", "teal", "sky", "plum", "rose", "stone"];

/** The first letters of the first and the last word: "Nino Beridze" → "NB", "+995 555 12 34" → "+", "" → "?". Written as they are, never capitalised. */
export function initialsOf(name: string): string {
  const words = name
    .replace(/[<>()"'„“«»]/g, " ")
    .trim()
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const first = firstLetter(words[0]);
  if (!/\p{L}/u.test(first)) return first === "" ? "?" : "+";
  const last = words.length > 1 ? firstLetter(words.at(-1)) : "";
  return /\p{L}/u.test(last) ? first + last : first;
}

/** One of the eight colours, by the id, so that it never changes. */
export function coloursOf(id: string): ColourName {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return COLOURS[sum % (COLOURS.length - 1)] ?? "stone";
}

function firstLetter(word: string | undefined): string {
  return /[\p{L}\p{N}]/u.exec(word ?? "")?.[0] ?? "";
}
