import type { Language, LeavingReason } from "@guli/contract";
import { en } from "./en.ts";
import { ka } from "./ka.ts";
import { ru } from "./ru.ts";
import { uz } from "./uz.ts";
import { uzCyrl } from "./uz-cyrl.ts";

/** All that customers read when they are asked why they leave, and when a barrier is gone. */
export type Words = {
  languages: string;
  /** Messages in the conversation. */
  ask: (business: string, url: string) => string;
  barrierGone: (measure: string) => string;
  /** The subject of a first letter to somebody who has left. */
  backSubject: (business: string) => string;
  /** The page. */
  title: string;
  lead: string;
  question: string;
  reasons: Record<LeavingReason, string>;
  more: string;
  send: string;
  change: string;
  thanks: string;
  kept: string;
  closed: string;
  stop: string;
  stopped: string;
  resume: string;
  chooseOne: string;
  onceMore: string;
  gone: string;
  goneWhy: string;
  tooMany: string;
};

export const words: Record<Language, Words> = { en, ka, uz, "uz-Cyrl": uzCyrl, ru };
