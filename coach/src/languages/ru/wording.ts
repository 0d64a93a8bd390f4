import { namePartsOf } from "../../names/names.ts";
import type { Phrases, Wording } from "../../suggesting/phrases.ts";

const formal: Phrases = {
  sympathising: "Простите, что вам пришлось с этим столкнуться.",
  owning: "Простите, это наша ошибка.",
  acknowledging: (quote) => `Вы пишете: ${quote}. Понимаю, как это неприятно.`,
  feeling: "Понимаю, как вам сейчас неприятно.",
  understanding: "Понимаю, почему вы расстроены.",
  neutral: "Давайте вместе это исправим.",
  checking: "Я проверю, что произошло, и честно расскажу, что выяснилось.",
  secondOption: "Если вам удобнее, можем также […]. Как вам лучше?",
  takingOver: "Мы сделаем это за вас: […].",
  nextStep: "Я […] и напишу вам до […].",
  thanking: "Спасибо, что написали нам.",
  greeting: (name) => name,
};

const informal: Phrases = {
  ...formal,
  sympathising: "Прости, что тебе пришлось с этим столкнуться.",
  owning: "Прости, это наша ошибка.",
  acknowledging: (quote) => `Ты пишешь: ${quote}. Понимаю, как это неприятно.`,
  feeling: "Понимаю, как тебе сейчас неприятно.",
  understanding: "Понимаю, почему ты злишься.",
  neutral: "Давай вместе это исправим.",
  secondOption: "Если тебе удобнее, можем также […]. Как тебе лучше?",
  takingOver: "Мы сделаем это за тебя: […].",
  nextStep: "Я […] и напишу тебе до […].",
  thanking: "Спасибо, что написал(а) нам.",
};

const SURNAME = /(?:ов|ев|ёв|ин|ын|ский|цкий|ова|ева|ёва|ина|ына|ская|цкая|швили|дзе|ян|янц|енко|ук|юк|заде|оглы|кызы)$/iu;

export const wording: Wording = {
  phrases: { formal, informal: { ...informal, thanking: "Спасибо, что пишешь нам." } },
  informal: /(?<!\p{L})(?:ты|тебя|тебе|тобой|твой|твоя|твоё|твои|давай|смотри|напиши)(?!\p{L})/iu,
  formal: /(?<!\p{L})(?:вы|вас|вам|вами|ваш|ваша|ваше|ваши|вашей|вашего)(?!\p{L})/iu,
  vocative: (name) => {
    const parts = namePartsOf(name);
    if (parts.length === 1 && SURNAME.test(parts[0]!)) return null;
    const patronymic = parts.find((part) => /(?:ович|евич|ич|овна|евна|ична|инична)$/iu.test(part));
    const first = parts.find((part) => part !== patronymic && (parts.length === 1 || !SURNAME.test(part)));
    if (first === undefined) return null;
    return patronymic === undefined ? first : `${first} ${patronymic}`;
  },
  quote: ["«", "»"],
  ourFault:
    /(?:наш[аеи]? (?:ошибк|вин|промах|недосмотр|оплошност)|(?:вина|ошибка) (?:наша|на нас)|мы (?:ошиблись|виноваты|подвели|напутали|недоглядели)|по нашей вине|с нашей стороны)/iu,
};
