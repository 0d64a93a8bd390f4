import type { Language } from "@guli/contract";
import { en } from "./en.ts";
import { ka } from "./ka.ts";
import { ru } from "./ru.ts";
import { uz } from "./uz.ts";
import { uzCyrl } from "./uz-cyrl.ts";

export type Words = {
  title: string;
  /** Where the business says nothing of its own; `{{business}}`. */
  intro: string;
  all: string;
  exceeded: string;
  fellShort: string;
  show: string;
  none: string;
  older: string;
  newest: string;
  /** Where the writer gave no name. */
  unnamed: string;
  us: string;
  another: string;
  hidden: string;
  feed: string;
  tell: string;
  kind: string;
  kindExceeded: string;
  kindFellShort: string;
  about: string;
  /** `{{business}}` */
  aboutUs: string;
  aboutAnother: string;
  words: string;
  wordsWhy: string;
  called: string;
  calledWhy: string;
  email: string;
  emailWhy: string;
  agree: string;
  send: string;
  thanks: string;
  thanksWhy: string;
  /** An address was given. */
  thanksMail: string;
  wrong: { kind: string; short: string; long: string; links: string; email: string; again: string };
  tooMany: string;
  gone: string;
  goneWhy: string;
  languages: string;
  /** The letter to the address that was given, and the page behind its link; `{{business}}`, `{{url}}`. It has nothing of what was written: nobody is told things by us that strangers wrote. */
  mine: {
    subject: string;
    letter: string;
    title: string;
    ask: string;
    yes: string;
    no: string;
    confirmed: string;
    denied: string;
    over: string;
  };
  /** What an agent puts into a reply; `{{url}}`. */
  reply: string;
};

export const storyWords: Record<Language, Words> = { en, ka, uz, "uz-Cyrl": uzCyrl, ru };
