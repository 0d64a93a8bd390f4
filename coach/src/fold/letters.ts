/*
 * How one character is spelled in Latin letters before `fold` joins spellings that mean the same sound.
 * A spelling is at most two letters long. Where scripts disagree, the letter stands for a whole family:
 * `x` is every h-like sound, `k` every k, `c` every ts, `j` every zh and dzh.
 */

/** Dropped inside words: people type one, another or none of these for oʻ, gʻ, ejectives and the hard sign. */
const APOSTROPHES = "'`´ʹʻʼʽʾʿˈˊˋ‘’‛′‵՚׳ꞌ";

/** Invisible: soft hyphen, zero-width characters, direction marks, word joiner, byte order mark. */
const INVISIBLE = "\u00AD\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF";

/** In the order of Unicode, which is the same for Mkhedruli, Mtavruli, Asomtavruli and Nuskhuri. */
const GEORGIAN = "a b g d e v z t i k l m n o p j r s t u f k g k sh ch c z c ch x j x ei i vi x o f e e g".split(" ");
const GEORGIAN_ALPHABETS = [
  { first: 0x10d0, letters: 42 },
  { first: 0x1c90, letters: 42 },
  { first: 0x10a0, letters: 38 },
  { first: 0x2d00, letters: 38 },
];

/** Russian, Uzbek, and the neighbours' letters that turn up in names. */
const CYRILLIC =
  "аa бb вv гg дd еe ёe жj зz иi йy кk лl мm нn оo пp рr сs тt уu фf хx цc чch шsh щsh ъ ыi ь эe юyu яya " + "ўo қk ғg ҳx іi їi єe ґg ңn үu ұu өo әe һx җj јj";

const LATIN = "ßss æae œoe øo đd ðd łl þth ħh ıi əe ŋn ƣg ςσ";

/** The zeros of the decimal digits that are not ASCII and that compatibility mapping leaves alone. */
const ZEROS = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810];

/** What a character stands for, where that is not the character itself. */
const spellings = new Map<string, string>([
  ...pairs(CYRILLIC),
  ...pairs(LATIN),
  ...GEORGIAN_ALPHABETS.flatMap(georgian),
  ...ZEROS.flatMap(digits),
  ...[...INVISIBLE].map((char): [string, string] => [char, ""]),
]);

/** Apostrophes, and what people type for them, part two letters that would else be read as one sound (Is'hoq). */
export function isApostrophe(char: string): boolean {
  return APOSTROPHES.includes(char);
}

/** The Latin spelling of one character in lower case, without accents; the empty string where nothing is left of it. */
export function spell(char: string): string {
  const whole = spellings.get(char.toLowerCase());
  if (whole !== undefined) return whole;
  let letters = "";
  for (const part of char.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "")) {
    letters += spellings.get(part) ?? part;
  }
  return letters;
}

function pairs(table: string): [string, string][] {
  return table.split(" ").map((entry) => [entry.slice(0, 1), entry.slice(1)]);
}

function georgian(alphabet: { first: number; letters: number }): [string, string][] {
  return GEORGIAN.slice(0, alphabet.letters).map((latin, index) => [String.fromCharCode(alphabet.first + index), latin]);
}

function digits(zero: number): [string, string][] {
  return Array.from({ length: 10 }, (_, value) => [String.fromCharCode(zero + value), String(value)]);
}
