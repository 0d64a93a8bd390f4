import type { Span } from "../text/sentences.ts";

/** Words set in capitals, Georgian Mtavruli included: two letters at least. */
const CAPITALS = /(?<![\p{L}\p{N}_-])[\p{Lu}][\p{Lu}\p{M}'’ʻ‘`-]*[\p{Lu}](?![\p{L}\p{N}_-])/gu;
const RUNS = /!{2,}|[?!]*(?:\?!|!\?)[?!]*|\?{3,}/gu;
/** A letter stretched for emphasis: three of one kind in a word; numerals like "www" and "III" are not meant. */
const STRETCHED = /(?<![\p{L}])(?!www|iii)\p{L}*(\p{L})\1{2,}\p{L}*/giu;
/** "ООО" is a company, no stretched letter. */
const ABBREVIATION = /^\p{Lu}{2,4}$/u;
const INSIDE_QUOTES = /[„“"«][^„“”"«»\n]{1,60}[”"»“]/gu;
const VOWEL = /[AEIOUYАЕЁИОУЫЭЮЯЎ\u1C90\u1C94\u1C98\u1C9D\u1CA3]/u;
const MTAVRULI = /[\u1c90-\u1cba]/u;

/**
 * Where a draft shouts by its looks alone: capitals that are no abbreviation, runs of marks, stretched letters.
 * `known` are words (as the customer or the business writes them in capitals) that are names, not shouting.
 */
export function shoutsOf(draft: string, known: ReadonlySet<string>): Span[] {
  const quoted = [...draft.matchAll(INSIDE_QUOTES)].map((one) => ({ start: one.index, end: one.index + one[0].length }));
  const found: Span[] = [];
  const capitals = [...draft.matchAll(CAPITALS)].map((one) => ({ start: one.index, end: one.index + one[0].length, word: one[0] }));
  for (const [at, one] of capitals.entries()) {
    if (quoted.some((span) => span.start <= one.start && one.end <= span.end)) continue;
    const neighbours = [capitals[at - 1], capitals[at + 1]].filter((other) => other !== undefined && nextTo(draft, one, other));
    if (isShouted(one.word, neighbours.length, known)) found.push({ start: one.start, end: one.end });
  }
  for (const pattern of [RUNS, STRETCHED])
    for (const one of draft.matchAll(pattern)) if (!ABBREVIATION.test(one[0])) found.push({ start: one.index, end: one.index + one[0].length });
  return found.toSorted((one, other) => one.start - other.start);
}

function nextTo(draft: string, one: Span, other: Span): boolean {
  const between = one.start < other.start ? draft.slice(one.end, other.start) : draft.slice(other.end, one.start);
  return /^[\s,]*(?:\S{1,2}\s)?$/u.test(between);
}

/** Short capitals that stand alone are abbreviations (SMS, НДС); a run of words, Mtavruli, or a long word that can be spoken is a voice. */
function isShouted(word: string, neighbours: number, known: ReadonlySet<string>): boolean {
  if (known.has(word)) return false;
  if (MTAVRULI.test(word)) return true;
  const letters = word.replace(/[^\p{L}]/gu, "").length;
  if (neighbours > 0) return letters >= 2 && (letters >= 4 || neighbours > 1 || VOWEL.test(word));
  return letters >= 4 && VOWEL.test(word) && !LONG_NAMES.has(word);
}

/** Abbreviations of four letters and more that are read like words. */
const LONG_NAMES = new Set([
  "IBAN",
  "SWIFT",
  "ASAP",
  "HDMI",
  "IMEI",
  "VISA",
  "IKEA",
  "NATO",
  "ОСАГО",
  "КАСКО",
  "PDF",
  "JPEG",
  "OLED",
  "UZCARD",
  "HUMO",
  "PAYME",
  "CLICK",
  "VIN",
  "EUR",
  "GEL",
  "UZS",
  "USD",
  "RUB",
  "FAQ",
  "СНИЛС",
  "СТИР",
  "JSHSHIR",
  "ЖШШИР",
  "STIR",
  "SEPA",
  "LED",
  "AIDS",
  "COVID",
  "WIFI",
  "AIRBNB",
  "TBC",
  "BOG",
]);
