import { ourCues } from "./hearing.ts";
import { codesIn } from "./same-matter.ts";
import type { OurCue } from "./words/kinds.ts";

/** What can be asked for, and asked for again. */
export const THINGS = ["number", "card", "serial", "photo", "birth-date", "name", "phone", "email", "address", "size"] as const satisfies readonly OurCue[];
export type Thing = (typeof THINGS)[number];

type Given = { text: string; files: number };

/** The things that a customer's messages hold: written out, sent along, or said to be sent. */
export function givenIn(messages: readonly Given[]): Set<Thing> {
  return new Set(THINGS.filter((thing) => messages.some((one) => HOLDS[thing](one))));
}

/** The things that a customer's message names, in the words in which we would ask for them. */
const names = (text: string, thing: Thing): boolean => ourCues(text).some(({ text: sentence, says }) => says.has(thing) && !sentence.endsWith("?"));

const HOLDS: Record<Thing, (given: Given) => boolean> = {
  number: ({ text }) => codesIn(text).size > 0,
  card: ({ text }) => /(?<!\d)\d{4}(?!\d)/u.test(text) && /card|ბარათ|kart|карт/iu.test(text),
  serial: ({ text }) => [...codesIn(text)].some((code) => /\p{L}/u.test(code) && /\d{3}/u.test(code)),
  photo: ({ text, files }) => files > 0 || names(text, "photo"),
  "birth-date": ({ text }) => /\b\d{1,2}[./-]\d{1,2}[./-](?:19\d\d|200\d|201\d)\b/u.test(text),
  name: ({ text }) => NAMES_ITSELF.test(text),
  phone: ({ text }) => /(?<![\p{L}\d-])\+?\d(?:[\s()-]?\d){8,}/u.test(text),
  email: ({ text }) => /\S@\S+\.\S/u.test(text),
  address: ({ text }) => STREET.test(text),
  size: ({ text }) => /\d{2,}\s?(?:x|х|×|by|на|ga|და|cm|см|sm|სმ)/iu.test(text) && (names(text, "size") || SIZES.test(text)),
};

const NAMES_ITSELF = /my name is|\bi am [A-Z]|меня зовут|моя фамилия|ismim|исмим|მქვია|მე ვარ|ჩემი სახელი/u;
const STREET = /\d+\s+\p{Lu}\p{L}+\s+(?:street|road|lane|avenue|st)\b|(?:ул\.|улиц|проспект|дом \d)|ქუჩ|გამზირ|koʻchasi|ko'chasi|кўчаси/iu;
const SIZES = /measure|size|dimension|ზომ|размер|замер|oʻlcham|o'lcham|ўлчам/iu;
