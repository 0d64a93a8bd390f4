import type { Language } from "@guli/contract";
import { en } from "./en.ts";
import { ka } from "./ka.ts";
import { ru } from "./ru.ts";
import { uz } from "./uz.ts";
import { uzCyrl } from "./uz-cyrl.ts";

/** All that customers read of a recovery: on their page, and in what the desk writes by itself. */
export type Words = {
  language: string;
  /** Messages in the conversation. */
  chooseHere: (url: string) => string;
  isItGood: (url: string) => string;
  mended: (measure: string) => string;
  /** The page on which they choose. */
  choose: string;
  chooseWhy: string;
  options: string;
  ownWay: string;
  ownWords: string;
  tellMe: string;
  send: string;
  chosen: string;
  mayChange: string;
  takenUp: string;
  yourChoice: string;
  /** The page that asks whether it is good now. */
  question: string;
  questionWhy: string;
  anyWords: string;
  good: string;
  notGood: string;
  thanksGood: string;
  thanksNotGood: string;
  notAfterAll: string;
  /** Where there is nothing to say. */
  atWork: string;
  gone: string;
  goneWhy: string;
  /** What was not right. */
  chooseOne: string;
  saidOwn: string;
  otherByNow: string;
  tooMany: string;
};

export const words: Record<Language, Words> = { en, ka, uz, "uz-Cyrl": uzCyrl, ru };
