import { instantAt } from "../../core/clock.ts";
import { idAt } from "../../core/ids.ts";
import type { PastCustomer } from "../customers/index.ts";
import { chance, weigh, type Chance } from "./chance.ts";
import { inCyrillic, plainLatin } from "./letters.ts";
import { names } from "./names.ts";
import type { City } from "./places.ts";
import { cityNames } from "./places.ts";
import { tongueOf, type Plan, type Writing } from "./plan.ts";
import type { Tongue } from "./texts/topic.ts";
import type { Gender } from "./wording.ts";

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
  /** The id of their browser in the chat, if that is where they write. */
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
  const visitor = by.odds(0.38) ? idAt(metAt, by.next, 1) : null;
  const name = `${spell(first)} ${spell(last)}`;
  const outside = { id, name, first: spell(first), gender, tongue, writing, city, email, visitor };
  return { ...outside, about: aboutOf(by, outside, { metAt, last: spell(last) }) };
}

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
function addressesOf(by: Chance, { email, visitor, city }: Omit<Outside, "about">, metAt: number): PastCustomer["addresses"] {
  let nth = 0;
  const address = (kind: "email" | "phone" | "chat", text: string, verified: boolean) => ({ id: idAt(metAt, by.next, ++nth), kind, address: text, verified });
  const digits = String(by.below(10_000)).padStart(4, "0");
  const unique = email.replace(/^.*?(\d+)@.*$/, "$1").padStart(6, "0");
  const phone = city === "Tbilisi" ? `+995 500 ${unique} ${digits}` : `+998 00 ${unique} ${digits}`;
  return [
    ...(visitor ? [address("chat", visitor, true)] : []),
    ...(!visitor || by.odds(0.6) ? [address("email", email, !visitor)] : []),
    ...(by.odds(0.15) ? [address("phone", phone, false)] : []),
    ...(by.odds(0.07) ? [address("email", email.replace("@", "@work."), false)] : []),
  ];
}
