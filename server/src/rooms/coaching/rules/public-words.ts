import { givenIn, type GivenThing } from "@guli/coach";
import type { PublicFinding } from "@guli/contract";

/** A day is nobody's, and who answers may say their own name. */
const PERSONAL: Partial<Record<GivenThing, PublicFinding["what"]>> = { number: "order", phone: "phone", email: "email", address: "address" };

/**
 * What should not stand where everybody reads it: what points to one order or one person. `ours` are addresses of the business itself, in small letters, which
 * may be said to anybody.
 */
export function personalIn(text: string, ours: ReadonlySet<string>): PublicFinding[] {
  const numbers = [...cardsIn(text), ...accountsIn(text)];
  const given = givenIn(text).flatMap(({ thing, value, start, end }): PublicFinding[] => {
    const what = PERSONAL[thing];
    const isInside = numbers.some((one) => start < one.end && one.start < end);
    return what && !isInside && !ours.has(value.toLowerCase()) ? [{ what, start, end }] : [];
  });
  return [...numbers, ...given].toSorted((one, other) => one.start - other.start);
}

/** 13 to 19 figures, in groups or not, that pass the check of Luhn. */
function cardsIn(text: string): PublicFinding[] {
  return [...text.matchAll(/(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/g)].flatMap(({ 0: found, index }) =>
    isLuhn(found.replaceAll(/\D/g, "")) ? [{ what: "card" as const, start: index, end: index + found.length }] : [],
  );
}

function isLuhn(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((all, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** The number of a bank account (IBAN): GE29 NB00 0000 0101 9049 17. */
function accountsIn(text: string): PublicFinding[] {
  return [...text.matchAll(/(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{2,4}){3,8}(?![\p{L}\d])/gu)].flatMap(({ 0: found, index }) =>
    isIban(found.replaceAll(" ", "")) ? [{ what: "account" as const, start: index, end: index + found.length }] : [],
  );
}

/** ISO 13616: the first four characters go to the end, letters are numbers from 10 on, and the rest by 97 is 1. */
function isIban(text: string): boolean {
  if (text.length < 15 || text.length > 34) return false;
  const digits = `${text.slice(4)}${text.slice(0, 4)}`.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}
