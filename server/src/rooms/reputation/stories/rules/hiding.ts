/** A part of a text, from and until (not including). */
export type Span = [number, number];

export const MARK = "[…]";

/** In order, within the text, none over another; half characters are never left. */
export function cleaned(words: string, spans: readonly (readonly [number, number])[]): Span[] {
  const whole: Span[] = [];
  for (const [from, until] of spans.toSorted((one, other) => one[0] - other[0] || one[1] - other[1])) {
    const begin = isLow(words, from) ? from - 1 : from;
    const end = isLow(words, until) ? until + 1 : until;
    if (begin >= end || end > words.length) continue;
    const last = whole.at(-1);
    if (last && begin <= last[1]) last[1] = Math.max(last[1], end);
    else whole.push([begin, end]);
  }
  return whole;
}

const isLow = (words: string, at: number): boolean => /^[\udc00-\udfff]$/.test(words[at] ?? "");

/** The words with the mark in the place of each part: nothing else of what somebody wrote can be changed. */
export function shownWords(words: string, hidden: readonly Span[]): string {
  let shown = "";
  let at = 0;
  for (const [from, until] of cleaned(words, hidden)) {
    shown += words.slice(at, from) + MARK;
    at = until;
  }
  return shown + words.slice(at);
}

/** Addresses, telephone numbers, cards and accounts: what nobody wants to read of themselves on a public page. */
const PERSONAL = [
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu,
  /(?<![\p{L}\p{N}])(?:\+|00)?\d(?:[\s().-]*\d){6,18}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}[A-Z0-9]{10,30}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}@])@[A-Za-z]\w{4,31}/gu,
];

/** What looks as if it named a person: proposed to whoever decides, never hidden by itself. */
export const suspected = (words: string): Span[] =>
  cleaned(
    words,
    PERSONAL.flatMap((pattern) => [...words.matchAll(pattern)].map((found): Span => [found.index, found.index + found[0].length])),
  );
