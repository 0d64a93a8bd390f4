import type { GuideSending, Language } from "@guli/contract";

type Words = (title: string, url: string) => string;

/** What goes with a guide, in the language in which the customer gets it: not in that of whoever sends it. */
const STEPS: Record<Language, Words> = {
  en: (title, url) =>
    `Here it is step by step, with pictures – “${title}”: ${url} If a step does not work, press the button there and I will see where you are.`,
  ka: (title, url) => `აქ ყველაფერი ნაბიჯ-ნაბიჯ წერია – „${title}“: ${url} თუ რომელიმე ნაბიჯი არ გამოგივათ, იქვე დააჭირეთ ღილაკს და დავინახავ, სად ხართ.`,
  uz: (title, url) =>
    `Bu yerda hammasi qadam-baqadam yozilgan – “${title}”: ${url} Biror qadam chiqmasa, oʻsha yerdagi tugmani bosing – qayerda toʻxtaganingizni koʻraman.`,
  "uz-Cyrl": (title, url) =>
    `Бу ерда ҳаммаси қадам-бақадам ёзилган – “${title}”: ${url} Бирор қадам чиқмаса, ўша ердаги тугмани босинг – қаерда тўхтаганингизни кўраман.`,
  ru: (title, url) => `Здесь всё расписано по шагам – «${title}»: ${url} Если какой-то шаг не получится, нажмите там кнопку – я увижу, где вы остановились.`,
};
const ARTICLE: Record<Language, Words> = {
  en: (title, url) => `You will find it here – “${title}”: ${url}`,
  ka: (title, url) => `ამის შესახებ აქ წერია – „${title}“: ${url}`,
  uz: (title, url) => `Bu haqda shu yerda yozilgan – “${title}”: ${url}`,
  "uz-Cyrl": (title, url) => `Бу ҳақда шу ерда ёзилган – “${title}”: ${url}`,
  ru: (title, url) => `Об этом написано здесь – «${title}»: ${url}`,
};

/** The sentence with the link, ready to stand in a reply. */
export const wordsFor = ({ kind, language, title, url }: Pick<GuideSending, "kind" | "language" | "title"> & { url: string }): string =>
  (kind === "steps" ? STEPS : ARTICLE)[language](title, url);
