import { wrote } from "./words.ts";

export type Line = {
  /** As it came. */
  raw: string;
  /** Without the characters that turn the direction of text, and without white space at its end. */
  text: string;
  /** Marked with ">". */
  quoted: boolean;
};

const directions = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
const everyDirection = new RegExp(directions, "g");

export function toLines(text: string): Line[] {
  const clean = directions.test(text) ? (raw: string) => raw.replace(everyDirection, "").trimEnd() : (raw: string) => raw.trimEnd();
  return text.split("\n").map((raw) => {
    const text = clean(raw);
    return { raw, text, quoted: isQuoted(text) };
  });
}

export function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text === "";
}

/** Index of the next line that is not blank, or the number of lines. */
export function nextWritten(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && isBlank(lines[at])) at++;
  return at;
}

/** Index of the last line before `before` that is not blank, or -1. */
export function lastWritten(lines: readonly Line[], before: number): number {
  let at = before - 1;
  while (at >= 0 && isBlank(lines[at])) at--;
  return at;
}

/** A line of nothing but signs that draw a rule; ᐧ is what the tracker of a Gmail extension leaves. */
export function isRule(text: string): boolean {
  return /^\s*(?:[-_=*~#+–—]{2,}|ᐧ)\s*$/.test(text);
}

/** ">" at the start, or before it the initials of who is quoted, as The Bat! sets them: "НБ> ". */
function isQuoted(text: string): boolean {
  if (!/^ {0,3}(?:\p{Lu}{1,3}>(?:[\s>]|$)|>)/u.test(text)) return false;
  // The end of an address, broken before its bracket: "<nino@shop.example\n> wrote:"
  return !(/^ {0,3}>[^>]{0,20}[:：]$/.test(text) && (/^ *>[:：]$/.test(text) || wrote.test(text.toLowerCase())));
}
