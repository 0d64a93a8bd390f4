import { instantAt } from "../../core/clock.ts";
import { idAt } from "../../core/ids.ts";
import type { PastCustomer } from "../customers/index.ts";
import { chance, weigh, type Chance } from "./chance.ts";
import { inCyrillic } from "../../core/pages/cyrillic.ts";
import { districtOf, isDistrictKnown } from "./loyal/shopper.ts";
import { plainLatin } from "./letters.ts";
import { names } from "./names.ts";
import type { City } from "./places.ts";
import { cityNames } from "./places.ts";
import { tongueOf, type Plan, type Writing } from "./plan.ts";
import type { Tongue } from "./texts/topic.ts";
import type { Gender } from "./wording.ts";

/** The chat of the shop, or a messenger. */
export type Reach = "chat" | "telegram" | "whatsapp" | "instagram";

/** Someone outside who writes to the shop. */
export type Outside = {
  id: string;
  name: string;
  first: string;
  gender: Gender;
  tongue: Tongue;
  writing: Writing;
  city: City;
  email: string;
  /** Where they chat, if they do, and who they are there: the id of their browser, or what the messenger calls them. */
  reach: Reach;
  visitor: string | null;
  about: Omit<PastCustomer, "blockedAt" | "notes">;
};

const PROVIDERS = ["mail.example", "post.example", "example.com", "example.org", "inbox.example"];

/** The nth customer, met at a moment: the same each time they are asked for, so that none has to be remembered. */
export function outsideOf(plan: Plan, nth: number, metAt: number): Outside {
  const by = chance(plan.seed, "customer", nth);
  const { writing } = weigh(by, plan.mix);
  const tongue = tongueOf(writing);
  const gender: Gender = by.odds(0.55) ? "she" : "he";
  const city: City = by.odds(tongue === "ka" ? 0.97 : tongue === "uz" ? 0.04 : 0.55) ? "Tbilisi" : "Tashkent";
  const first = by.pick(names[tongue][gender]);
  const last = by.pick(names[tongue].last)[gender === "he" ? 0 : 1];
  const spell = (name: string) => (writing === "uz-Cyrl" ? inCyrillic(name) : name);
  const email = `${plainLatin(first)}.${plainLatin(last)}${nth + 1}@${by.pick(PROVIDERS)}`;
  const id = idAt(metAt, by.next);
  const browser = by.odds(0.38) ? idAt(metAt, by.next, 1) : null;
  const reach = plan.messengers ? weigh(chance(plan.seed, "reach", nth), REACHES[tongue]).reach : "chat";
  const visitor = browser && (reach === "chat" ? browser : platformId(reach, nth));
  const name = `${spell(first)} ${spell(last)}`;
  const outside = { id, name, first: spell(first), gender, tongue, writing, city, email, reach, visitor };
  const about = aboutOf(by, outside, { metAt, last: spell(last) });
  const district = isDistrictKnown(plan.seed, nth) ? { district: districtOf(plan.seed, nth, city).names[tongue] } : {};
  return { ...outside, about: { ...about, attributes: { ...about.attributes, ...district } } };
}

/** What people in Tbilisi and Tashkent like to write on. */
const REACHES: Record<Tongue, { reach: Reach; weight: number }[]> = {
  ka: reaches({ chat: 4, telegram: 0.5, whatsapp: 3, instagram: 2.5 }),
  uz: reaches({ chat: 2, telegram: 6, whatsapp: 0.3, instagram: 1.7 }),
  ru: reaches({ chat: 3, telegram: 4, whatsapp: 2, instagram: 1 }),
  en: reaches({ chat: 6, telegram: 0.5, whatsapp: 2.5, instagram: 1 }),
};

function reaches(weights: Record<Reach, number>): { reach: Reach; weight: number }[] {
  return Object.entries(weights).map(([reach, weight]) => ({ reach: reach as Reach, weight }));
}

/** Numbers that no platform gives: they begin with zeros. */
const platformId = (reach: Exclude<Reach, "chat">, nth: number): string =>
  `000${{ telegram: 1, whatsapp: 2, instagram: 3 }[reach]}${String(nth + 1).padStart(8, "0")}`;

function aboutOf(by: Chance, outside: Omit<Outside, "about">, { metAt, last }: { metAt: number; last: string }): Outside["about"] {
  const { id, name, writing, tongue, city } = outside;
  const formal = by.odds(0.2);
  return {
    id,
    name,
    language: writing === "ka-Latn" ? "ka" : writing,
    timeZone: city === "Tbilisi" ? "Asia/Tbilisi" : "Asia/Tashkent",
    formOfAddress: formal ? "formal" : by.odds(0.08) ? "informal" : null,
    salutation: formal && by.odds(0.5) ? salutation(outside, last) : null,
    attributes: by.odds(0.4) ? attributesOf(by, tongue, city) : {},
    createdAt: instantAt(metAt),
    addresses: addressesOf(by, outside, metAt),
  };
}

function salutation({ tongue, gender, first, writing }: Omit<Outside, "about">, last: string): string {
  const he = gender === "he";
  switch (tongue) {
    case "ka":
      return `${he ? "ბატონო" : "ქალბატონო"} ${first}`;
    case "uz":
      return `${first} ${writing === "uz-Cyrl" ? (he ? "ака" : "опа") : he ? "aka" : "opa"}`;
    case "ru":
      return `${he ? "Уважаемый" : "Уважаемая"} ${first}`;
    case "en":
      return `${he ? "Mr" : "Ms"} ${last}`;
  }
}

function attributesOf(by: Chance, tongue: Tongue, city: City): PastCustomer["attributes"] {
  const birthday = new Date(Date.UTC(1955 + by.below(50), by.below(12), 1 + by.below(28))).toISOString().slice(0, 10);
  return {
    city: cityNames[tongue][city],
    newsletter: by.odds(0.45),
    ...(by.odds(0.5) && { card: by.pick(["Silver", "Silver", "Gold"]) }),
    ...(by.odds(0.3) && { birthday }),
  };
}

/** All under names that lead nowhere (RFC 2606); the numbers stand in blocks that are given to nobody. */
function addressesOf(by: Chance, { email, visitor, reach, city }: Omit<Outside, "about">, metAt: number): PastCustomer["addresses"] {
  let nth = 0;
  const address = (kind: "email" | "phone" | Reach, text: string, verified: boolean) => ({ id: idAt(metAt, by.next, ++nth), kind, address: text, verified });
  const digits = String(by.below(10_000)).padStart(4, "0");
  const unique = email.replace(/^.*?(\d+)@.*$/, "$1").padStart(6, "0");
  const phone = city === "Tbilisi" ? `+995 500 ${unique} ${digits}` : `+998 00 ${unique} ${digits}`;
  return [
    ...(visitor ? [address(reach, visitor, true)] : []),
    ...(!visitor || by.odds(0.6) ? [address("email", email, !visitor)] : []),
    ...(by.odds(0.15) ? [address("phone", phone, false)] : []),
    ...(by.odds(0.07) ? [address("email", email.replace("@", "@work."), false)] : []),
  ];
}
