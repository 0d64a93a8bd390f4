/*
 * Codes of vouchers: Crockford's base 32, which has no letter that is taken for another, 15 characters of chance (75 bits) and one that checks them, in fours.
 * https://www.crockford.com/base32.html
 */

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CHANCE = 15;
/** Crockford's check symbols go up to 36; codes whose symbol would not be one of the alphabet are not made. */
const CHECK = 37;

/** A code out of chance: `random` gives so many bytes. */
export function newCode(random: (bytes: number) => Uint8Array): string {
  for (;;) {
    const symbols = [...random(CHANCE)].map((byte) => byte & 31);
    const check = checkOf(symbols);
    if (check < ALPHABET.length) return shown([...symbols, check]);
  }
}

const shown = (symbols: number[]): string =>
  symbols
    .map((one) => ALPHABET[one])
    .join("")
    .replace(/(.{4})(?=.)/g, "$1-");

/** The number that the symbols write, modulo 37: one wrong character or two that changed places are always noticed. */
const checkOf = (symbols: number[]): number => symbols.reduce((rest, symbol) => (rest * 32 + symbol) % CHECK, 0);

/** A code as people type it: O is 0, I and L are 1; hyphens, spaces and case do not matter. */
export function readCode(typed: string): string {
  return unspaced(typed).replace(/O/g, "0").replace(/[IL]/g, "1");
}

/** Codes that a business brought keep their letters. */
export const unspaced = (typed: string): string =>
  [...typed.normalize("NFKC")]
    .filter((one) => !/[\s-]/u.test(one))
    .map(large)
    .join("");

/** Codes are no words: their letters may be large. Only those of a to z. */
const large = (letter: string): string => (/[a-z]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) - 32) : letter);

/** Whether it can be a code of ours at all. */
export function isCode(typed: string): boolean {
  const symbols = [...readCode(typed)].map((one) => ALPHABET.indexOf(one));
  return symbols.length === CHANCE + 1 && symbols.every((one) => one >= 0) && checkOf(symbols.slice(0, -1)) === symbols.at(-1);
}
