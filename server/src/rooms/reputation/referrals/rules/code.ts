/**
 * Codes that are said aloud, typed at a till and read off a phone: the 32 characters of Crockford's base32 (no I, L, O, U). Four of them are the business, seven
 * are chance, the last proves the others: one wrong character, or two that changed places, are always found.
 */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
export const PREFIX = 4;
const LENGTH = 12;

/** Multiply in the field of 32 elements, x⁵ + x² + 1. */
function times(one: number, other: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit += 1) if ((other >> bit) & 1) product ^= one << bit;
  for (let bit = 8; bit >= 5; bit -= 1) if ((product >> bit) & 1) product ^= 0b100101 << (bit - 5);
  return product;
}

/** Each place weighs another power of the generator: 31 of them differ, so that no two places can be exchanged unseen. */
function proofOf(characters: string): string {
  let weight = 1;
  let sum = 0;
  for (const one of characters) {
    weight = times(weight, 2);
    sum ^= times(ALPHABET.indexOf(one), weight);
  }
  return ALPHABET[sum]!;
}

/** Characters out of chance: five bits each of the bytes given. */
export const characters = (bytes: Uint8Array): string => Array.from(bytes, (byte) => ALPHABET[byte & 31]).join("");

/** A whole code out of the business's four characters and seven of chance. */
export const codeOf = (prefix: string, chance: string): string => `${prefix}${chance}${proofOf(`${prefix}${chance}`)}`;

/** A code however it was typed; null where it is none. */
export function readCode(typed: string): string | null {
  const code = typed
    .normalize("NFKC")
    .replace(/[\s\u00ad\u2010-\u2015_.-]+/g, "")
    .toUpperCase()
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  if (code.length !== LENGTH || [...code].some((one) => !ALPHABET.includes(one))) return null;
  return proofOf(code.slice(0, -1)) === code.at(-1) ? code : null;
}

/** As people read it: K7QF-9X2M-4TBZ. */
export const shownCode = (code: string): string => code.replace(/(.{4})(?=.)/g, "$1-");

/** The codes of one business in somebody's words, each once. Written in one piece, or in groups with dashes or spaces between them. */
export function codesIn(text: string, prefix: string): string[] {
  const found = text.slice(0, 20_000).matchAll(/(?<![\p{L}\p{N}])[0-9a-z]{4}[\s\u2010-\u2015-]?[0-9a-z]{4}[\s\u2010-\u2015-]?[0-9a-z]{4}(?![\p{L}\p{N}])/giu);
  const codes = [...found].map(([one]) => readCode(one)).filter((code): code is string => code !== null && code.startsWith(prefix));
  return [...new Set(codes)];
}

/** How these characters may be written, as a pattern that ignores case: who reads 0 may type O. */
export const seenAs = (prefix: string): string => prefix.replaceAll("0", "[0o]").replaceAll("1", "[1il]");
