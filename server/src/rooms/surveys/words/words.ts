import type { Compared, Language, SurveyQuestion } from "@guli/contract";
import { en } from "./en.ts";
import { ka } from "./ka.ts";
import { ru } from "./ru.ts";
import { uz } from "./uz.ts";
import { uzCyrl } from "./uz-cyrl.ts";

export type Words = {
  /** With which it begins; `{{business}}` is the name. */
  opening: string;
  asks: Record<SurveyQuestion, { text: string; low: string; high: string }>;
  /** 1 to 5, the lowest first. */
  satisfaction: [string, string, string, string, string];
  compared: Record<Compared, string>;
  /** In a letter, before the links. */
  oneTap: string;
  /** Before the link to the page, where the first question can be answered without it. */
  more: string;
  /** By SMS, where there are no buttons. */
  reply: string;
  page: {
    title: string;
    /** `{{business}}` */
    lead: string;
    chosen: string;
    words: string;
    send: string;
    change: string;
    /** `{{date}}` */
    until: string;
    thanks: string;
    kept: string;
    closed: string;
    gone: string;
    goneWhy: string;
    onceMore: string;
    nothing: string;
    stop: string;
    stopWhy: string;
    stopped: string;
    resume: string;
    resumed: string;
    tooMany: string;
    languages: string;
  };
  /** By when do you need it? */
  when: { asks: string; today: string; week: string; anytime: string };
};

export const surveyWords: Record<Language, Words> = { en, ka, uz, "uz-Cyrl": uzCyrl, ru };
