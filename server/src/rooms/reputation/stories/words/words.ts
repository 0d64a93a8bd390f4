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
  agree: string;
  send: string;
  thanks: string;
  thanksWhy: string;
  wrong: { kind: string; short: string; long: string; links: string; again: string };
  tooMany: string;
  gone: string;
  goneWhy: string;
  languages: string;
  /** What an agent puts into a reply; `{{url}}`. */
  reply: string;
};

export const storyWords: Record<Language, Words> = { en, ka, uz, "uz-Cyrl": uzCyrl, ru };
