import { contentStems, foldedWords } from "@guli/coach";

/** Numbers and codes by which a matter is called: an order, a booking, a policy; no dates, sums, times or telephone numbers. */
export function codesIn(text: string): Set<string> {
  const bare = text.replaceAll(NO_CODES, " ");
  return new Set([...bare.matchAll(CODE)].map(([code]) => code.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "")).filter((code) => code.length >= 3));
}

/** Dates, times, telephone numbers and sums of money; none is longer than a line of a bill, and looking further costs the square of a page of digits. */
const NO_CODES =
  /\b\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\b|\b\d{1,2}[:.]\d{2}\b|\+?\d[\d\s()-]{8,40}\d|[£$€₾₽]\s?\d[\d\s.,]{0,40}|\d[\d\s.,]{0,40}\s?(?:[£$€₾₽%]|лар|ლარ|руб|so.?m|сўм|сум|ming\b|pounds?\b|euros?\b)/giu;
const CODE = /(?<![\p{L}\p{N}])[\p{L}]{0,4}-?\d[\p{L}\d]*(?:[-/](?:\p{Lu}(?!\p{L})|\p{L}?\d[\p{L}\d]*))*/gu;

/** Whether two texts are about the same thing: one code in both, or several words that carry matter. */
export function isSameMatter(one: string, other: string): boolean {
  const { codes } = tellingIn(other);
  if ([...tellingIn(one).codes].some((code) => code.length >= 4 && codes.has(code))) return true;
  return sharedStems(one, other) >= ENOUGH_SHARED;
}

type Telling = { codes: ReadonlySet<string>; stems: ReadonlySet<string> };

/** One text is held against many, and again with each message that comes: what is in it is read once. Only the speed of the next call knows of the one before. */
const known = new Map<string, Telling>();
const MOST_KNOWN = 300;

function tellingIn(text: string): Telling {
  const before = known.get(text);
  if (before) return before;
  const stems = [...contentStems(foldedWords(text))].filter((stem) => !EVERYDAY.has(stem));
  const telling = { codes: codesIn(text), stems: new Set(stems) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, telling);
  return telling;
}

const ENOUGH_SHARED = 3;

/** How many words that carry matter stand in both. */
export function sharedStems(one: string, other: string): number {
  const { stems } = tellingIn(other);
  return [...tellingIn(one).stems].filter((stem) => stems.has(stem)).length;
}

/** Said in every second letter, whatever it is about. */
const EVERYDAY: ReadonlySet<string> = new Set(
  contentStems(
    foldedWords(
      `hello good morning dear please thank thanks order number when would could have this that with from your about just still will they there what been want need like
       гамарджоба გამარჯობა მოგესალმებით გთხოვთ მადლობა შეკვეთა ნომერი როდის რომელი არის მინდა თქვენი ჩემი ჯერ უკვე ხომ
       здравствуйте добрый день пожалуйста спасибо заказ номер когда который хочу можно меня вашего ваш было есть
       assalomu alaykum salom iltimos rahmat buyurtma raqami qachon kerak mening uchun bilan edi boʻyicha haqida`,
    ),
  ),
);
