import type { Language } from "@guli/contract";

/** What the desk says to the customer about steps. `what` and `by` are put in as they stand: the step's own words, "by 18:00 on Monday, 23 November". */
export type StepSentences = {
  takenOver: string;
  item: (what: string, by: string) => string;
  done: (what: string) => string;
  look: (url: string) => string;
};

export const stepSentences: Record<Language, StepSentences> = {
  en: {
    takenOver: "We do this for you:",
    item: (what, by) => `– ${what} (${by})`,
    done: (what) => `We have done this for you: ${what}`,
    look: (url) => `Here you can see at any time how it stands: ${url}`,
  },
  ka: {
    takenOver: "ამას თქვენ მაგივრად ჩვენ გავაკეთებთ:",
    item: (what, by) => `– ${what} (${by})`,
    done: (what) => `ეს თქვენ მაგივრად უკვე გავაკეთეთ: ${what}`,
    look: (url) => `რა ეტაპზეა საქმე, აქ ნებისმიერ დროს ნახავთ: ${url}`,
  },
  uz: {
    takenOver: "Buni sizning oʻrningizga oʻzimiz qilamiz:",
    item: (what, by) => `– ${what} (${by})`,
    done: (what) => `Buni sizning oʻrningizga bajardik: ${what}`,
    look: (url) => `Ish qanday borayotganini istalgan vaqtda shu yerda koʻrishingiz mumkin: ${url}`,
  },
  "uz-Cyrl": {
    takenOver: "Буни сизнинг ўрнингизга ўзимиз қиламиз:",
    item: (what, by) => `– ${what} (${by})`,
    done: (what) => `Буни сизнинг ўрнингизга бажардик: ${what}`,
    look: (url) => `Иш қандай бораётганини исталган вақтда шу ерда кўришингиз мумкин: ${url}`,
  },
  ru: {
    takenOver: "Мы сделаем это за вас:",
    item: (what, by) => `– ${what} (${by})`,
    done: (what) => `Мы сделали это за вас: ${what}`,
    look: (url) => `Здесь в любой момент видно, как идут дела: ${url}`,
  },
};

/** Where one can look, as a sentence. */
export const lookWords = (language: Language, url: string): string => stepSentences[language].look(url);

/** We do these, by then each, and here one can look. */
export function takenOverWords(language: Language, steps: readonly { what: string; by: string }[], url: string): string {
  const { takenOver, item, look } = stepSentences[language];
  return `${[takenOver, ...steps.map(({ what, by }) => item(what, by))].join("\n")}\n\n${look(url)}`;
}

export function doneWords(language: Language, what: string, url: string): string {
  const { done, look } = stepSentences[language];
  return `${done(what)}\n\n${look(url)}`;
}
