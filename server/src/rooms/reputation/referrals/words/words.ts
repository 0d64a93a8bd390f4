import type { Language } from "@guli/contract";
import { en } from "./en.ts";
import { ka } from "./ka.ts";
import { ru } from "./ru.ts";
import { uz } from "./uz.ts";
import { uzCyrl } from "./uz-cyrl.ts";

export type Words = {
  /** What an agent puts into a reply; `{{url}}` is the customer's own page. */
  reply: string;
  /** A sincere word about those who came through them. */
  compliment(count: number): string;
  /** The customer's own page. */
  own: {
    title: string;
    /** `{{business}}` */
    lead: string;
    make: string;
    makeWhy: string;
    code: string;
    link: string;
    share: string;
    /** The subject and words of a letter to a friend; `{{business}}`, `{{url}}`. */
    letterSubject: string;
    letter: string;
    count(count: number): string;
    thanks: string;
    /** What they have for those who came and bought. */
    vouchers: string;
    called: string;
    calledWhy: string;
    keep: string;
    kept: string;
    /** `{{date}}` */
    until: string;
    stop: string;
    stopWhy: string;
    stopped: string;
  };
  /** The page of friends. */
  friend: {
    /** `{{name}}`, `{{business}}` */
    named: string;
    unnamed: string;
    offer: string;
    code: string;
    toSite: string;
    say: string;
  };
  gone: string;
  goneWhy: string;
  onceMore: string;
  tooMany: string;
  languages: string;
};

export const referralWords: Record<Language, Words> = { en, ka, uz, "uz-Cyrl": uzCyrl, ru };
