import { fold } from "../fold/fold.ts";

/** What customers give in their words, so that nobody asks for it again. */
export type GivenThing = "number" | "phone" | "email" | "date" | "address" | "name";

/** One thing as it was written. `about` is the word before a number that says of what it is: "order", "заказ". Offsets are UTF-16. */
export type GivenFact = { thing: GivenThing; value: string; about: string | null; start: number; end: number };

/** Nobody reads what is longer; it would cost time and give nothing. */
const LONGEST = 8000;

/**
 * Numbers, dates, addresses, telephone numbers, e-mail addresses and names in a customer's text, in its order, in Georgian, Uzbek (both scripts), Russian and
 * English. What may be a payment card is never given back. Where two readings overlap the surer one wins.
 */
export function givenIn(whole: string): GivenFact[] {
  const text = whole.slice(0, LONGEST);
  // All but names hold a figure or an @: most messages have neither.
  if (!/[\d@]/.test(text)) return names(text).map((one) => ({ ...one, thing: "name" as const }));
  const all = [...links(text), ...emails(text), ...dates(text), ...sums(text), ...times(text), ...addresses(text), ...names(text), ...numbers(text)];
  const kept: Found[] = [];
  for (const one of all) if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept.flatMap(({ thing, ...rest }) => (thing === null ? [] : [{ thing, ...rest }])).toSorted((one, other) => one.start - other.start);
}

/** `thing` null: it is something, but nothing that one asks for again, and hides what stands in it. */
type Found = Omit<GivenFact, "thing"> & { thing: GivenThing | null };

function matches(text: string, pattern: RegExp, thing: GivenThing | null): Found[] {
  return [...text.matchAll(pattern)].map((match) => ({
    thing,
    value: match[0].trim(),
    about: null,
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}

const links = (text: string): Found[] => matches(text, /\bhttps?:\/\/\S+/giu, null);
const emails = (text: string): Found[] => matches(text, /(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*\.\p{L}{2,}/gu, "email");
const sums = (text: string): Found[] =>
  matches(
    text,
    /[$€£₾₽]\s?\d[\d\s.,]*|\d[\d\s.,]*(?:[$€£₾₽%]|\s?(?:usd|eur|gel|uzs|rub|lari|laris|dollars?|euros?|som|so[ʻʼ'’‘`]m|сўм|сум|руб|лари|ლარ|მანეთ|долл|евро)\p{L}*)/giu,
    null,
  );
const times = (text: string): Found[] => matches(text, /(?<!\d)(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)/gu, null);

const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|" +
  "янв\\p{L}*|фев\\p{L}*|март\\p{L}*|апр\\p{L}*|ма[йя]|июн\\p{L}*|июл\\p{L}*|авг\\p{L}*|сент\\p{L}*|окт\\p{L}*|нояб\\p{L}*|дек\\p{L}*|" +
  "yanvar\\p{L}*|fevral\\p{L}*|mart\\p{L}*|aprel\\p{L}*|mayda|iyun\\p{L}*|iyul\\p{L}*|avgust\\p{L}*|sentabr\\p{L}*|sentyabr\\p{L}*|oktabr\\p{L}*|oktyabr\\p{L}*|noyabr\\p{L}*|dekabr\\p{L}*|" +
  "იანვ\\p{L}*|თებერ\\p{L}*|მარტ\\p{L}*|აპრილ\\p{L}*|მაის\\p{L}*|ივნის\\p{L}*|ივლის\\p{L}*|აგვისტ\\p{L}*|სექტემბ\\p{L}*|ოქტომბ\\p{L}*|ნოემბ\\p{L}*|დეკემბ\\p{L}*";
const YEAR = "(?:,?\\s?(?:20\\d\\d)(?:\\s?(?:года?|г\\.|წელს|წლის|yil))?)?";
const WRITTEN_OUT = new RegExp(
  `(?<![\\d.,/-])(?:[12]?\\d|3[01])(?:st|nd|rd|th|-?го|-?е)?[\\s-](?:of\\s)?(?:${MONTH})(?![\\p{L}])${YEAR}|(?<!\\p{L})(?:${MONTH})\\s(?:[12]?\\d|3[01])(?:st|nd|rd|th)?(?!\\d)${YEAR}`,
  "giu",
);
const ISO = /(?<![\d-])20\d\d-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])(?![\d-])/gu;
const IN_FIGURES = /(?<![\d.,/])(?:0?[1-9]|[12]\d|3[01])([./])(?:0[1-9]|1[0-2])(?:\1(?:20)?\d\d)?(?![\d/]|\.\d)/gu;

const dates = (text: string): Found[] => [...matches(text, ISO, "date"), ...matches(text, WRITTEN_OUT, "date"), ...matches(text, IN_FIGURES, "date")];

/** Words that begin an address, folded: short ones only as a whole. */
const STREETS = [
  "street",
  "road",
  "avenue",
  "lane",
  "apartment",
  "building",
  "ulits",
  "prospekt",
  "pereulok",
  "kvartir",
  "korpus",
  "shosse",
  "bulvar",
  "mikroraion",
  "kocha",
  "mavze",
  "xonadon",
  "mahalla",
  "kucha",
  "qucha",
  "kuch",
  "gamzir",
  "sadarbazo",
  "shesaxvev",
  "chixi",
  "massiv",
].map(fold);
const SHORT_STREETS = new Set(
  ["st", "rd", "ave", "apt", "flat", "ul", "pr-t", "per", "d", "dom", "kv", "uy", "uyi", "q", "bina", "binis", "tumani", "dahasi", "mkr"].map(fold),
);
const ADDRESS_WORDS =
  /(?:address(?: is)?|адрес\p{L}*|manzil\p{L}*|манзил\p{L}*|მისამართ\p{L}*|(?:i )?live (?:at|on)|живу (?:на|по))\s*(?:[:–—-]|is\b|это\b)?\s*/iu;

/** Up to a full stop after a word or a figure; one after a short word belongs to it: "ул.", "apt." */
const SENTENCE = /(?:(?!(?<=\p{L}{4}|\d)\.\s).)+/gu;

/** A line or sentence with a street and a house number; what leads up to it is left out, and what follows that is no part of it. */
function addresses(text: string): Found[] {
  return [...text.matchAll(/[^\n;!?]+/gu)].flatMap((line) =>
    [...line[0].matchAll(SENTENCE)].flatMap((sentence) => {
      const lead = ADDRESS_WORDS.exec(sentence[0]);
      const from = lead ? lead.index + lead[0].length : 0;
      const parts = partsOf(sentence[0].slice(from));
      const first = parts.findIndex(({ piece }) => hasStreet(piece));
      if (first === -1) return [];
      const begin = lead ? 0 : first;
      const last = parts.findLastIndex(({ piece }, at) => at >= first && (hasStreet(piece) || /\d/.test(piece) || (at === parts.length - 1 && isPlace(piece))));
      const [start, end] = [parts[begin]!.start, parts[last]!.end];
      const value = sentence[0]
        .slice(from)
        .slice(start, end)
        .trim()
        .replace(/[.,\s]+$/u, "");
      if (!/\d/.test(value) || value.length > 160) return [];
      const at = line.index + sentence.index + from + start + /^\s*/u.exec(sentence[0].slice(from + start))![0].length;
      return [{ thing: "address" as const, value, about: null, start: at, end: at + value.length }];
    }),
  );
}

function partsOf(text: string): { piece: string; start: number; end: number }[] {
  return [...text.matchAll(/[^,]+/gu)].map((part) => ({ piece: part[0], start: part.index, end: part.index + part[0].length }));
}

const hasStreet = (piece: string): boolean =>
  (fold(piece).match(/[\p{L}-]+/gu) ?? []).some((word) => SHORT_STREETS.has(word) || STREETS.some((street) => word.startsWith(street)));

/** A town at the end: one or two words. */
const isPlace = (piece: string): boolean => /^\s*\p{L}[\p{L}-]*(?:\s\p{L}[\p{L}-]*)?\s*\.?\s*$/u.test(piece);

const NAMED =
  /(?<!\p{L})(?:my name is|i am called|меня зовут|mening ismim|ismim|менинг исмим|исмим|ჩემი სახელია|მე მქვია|მქვია)\s+([\p{Lu}\u10d0-\u10ff][\p{L}'’ʻ-]+(?:\s[\p{Lu}\u10d0-\u10ff][\p{L}'’ʻ-]+)?)/giu;

function names(text: string): Found[] {
  return [...text.matchAll(NAMED)].flatMap((match) => {
    const value = match[1]!.replace(/\s\p{Ll}.*$/u, "");
    if (!/^[\p{Lu}\u10d0-\u10ff]/u.test(value)) return [];
    const start = match.index + match[0].indexOf(match[1]!);
    return [{ thing: "name" as const, value, about: null, start, end: start + value.length }];
  });
}

/** Of what a number is, folded stems. */
const KINDS = [
  ..."order parcel package shipment tracking track invoice receipt booking reservation contract policy account application request ticket claim serial case customer".split(
    " ",
  ),
  ..."zakaz posilk otpravlen trek nakladn cheka chek dogovor schet shchet zaiavk bron polis kvitants".split(" "),
  ..."buiurtma jonatma posilka trek hisob shartnoma ariza chek bron".split(" "),
  ..."shekvet amanat gzavnil treking kvitar angarish xelshekruleb ganacxad javshn jvshn polis".split(" "),
].map(fold);
const PHONES = ["tel", "phone", "mob", "cell", "whatsapp", "viber", "telefon", "mobil", "nomerim", "raqamim", "call me", "perezvon", "damirek", "dzvon"].map(
  fold,
);
/** Between the word and its number. */
const FILLERS = new Set("number numbers no nr id code is was the my nomer nomera nomeri nomris kod raqam raqami raqamli nomerli ref".split(" ").map(fold));

const FIGURES = /(?<![\p{L}\d@.,/-])(?:[№#]\s?)?\+?(?:[A-Z]{1,6}-?)?\(?\d[\d\s()-]*\d(?:[A-Z]{1,3}(?!\p{L}))?(?!\p{L})/gu;

function numbers(text: string): Found[] {
  return [...text.matchAll(FIGURES)].flatMap((match): Found[] => {
    const value = match[0].trim().replace(/^[№#]\s?/u, "");
    const start = match.index + match[0].indexOf(value);
    const at = { value, start, end: start + value.length };
    const digits = value.replace(/\D/g, "");
    const before = wordsBefore(text, match.index);
    const about = before.find(({ word }) => KINDS.some((kind) => word.startsWith(kind)))?.raw ?? null;
    if (isCard(digits)) return [];
    if (about === null && isPhone(value, digits, before)) return [{ thing: "phone", about: null, ...at }];
    const named = about !== null || /^[№#]/u.test(match[0]) || /^[A-Z]/u.test(value);
    const enough = digits.length >= (named ? 3 : 5) && digits.length <= 24;
    return enough && !(about === null && /^(?:19|20)\d\d$/.test(digits)) && !(!named && /\s/.test(value)) ? [{ thing: "number", about, ...at }] : [];
  });
}

/** The few words before a number, the nearest first, as far as they are about it. */
function wordsBefore(text: string, at: number): { raw: string; word: string }[] {
  const piece =
    text
      .slice(Math.max(0, at - 60), at)
      .split(/[\n.!?;,]/u)
      .at(-1) ?? "";
  const words = (piece.match(/[\p{L}'’ʻʼ‘`-]+/gu) ?? []).toReversed().map((raw) => ({ raw, word: fold(raw) }));
  const meant = words.findIndex(({ word }) => !FILLERS.has(word));
  return meant === -1 ? [] : words.slice(meant, meant + 3);
}

function isPhone(value: string, digits: string, before: { word: string }[]): boolean {
  if (digits.length < 7 || digits.length > 15 || /[A-Z]/.test(value)) return false;
  if (value.startsWith("+") || before.some(({ word }) => PHONES.some((phone) => word.startsWith(phone)))) return true;
  if (/^(?:995\d{9}|998\d{9}|[78]9\d{9}|0\d{8,9}|5\d{8})$/.test(digits)) return true;
  return digits.length >= 9 && digits.length <= 12 && /\d[\s()-]+\d/.test(value);
}

/** Sixteen digits (or fifteen) whose last one is right: a payment card, which has no place on anybody's screen. */
function isCard(digits: string): boolean {
  if (!/^[3-6]\d{14,15}$/.test(digits)) return false;
  const sum = [...digits].toReversed().reduce((all, digit, at) => all + (at % 2 === 0 ? Number(digit) : [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)]!), 0);
  return sum % 10 === 0;
}
