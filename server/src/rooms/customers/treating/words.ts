import type { Compliment, Language } from "@guli/contract";

type Code = Compliment["code"];
type Sentence = { formal: string; informal?: string };
/** A sentence, or one for each plural form of `count`. */
type Said = Sentence | Partial<Record<Intl.LDMLPluralRule, Sentence>>;

/** Sentences for the customer, in their language. In English there is one form of address. */
const SENTENCES: Record<Language, Record<Code, Said>> = {
  en: {
    since: { formal: "Thank you for being with us since {{year}}." },
    anniversary: {
      one: { formal: "You have been with us for a year now: thank you." },
      other: { formal: "You have been with us for {{count}} years now: thank you." },
    },
    birthday: { formal: "Happy birthday!" },
  },
  ka: {
    since: { formal: "გმადლობთ, რომ {{year}} წლიდან ჩვენთან ხართ.", informal: "გმადლობ, რომ {{year}} წლიდან ჩვენთან ხარ." },
    anniversary: { formal: "უკვე {{count}} წელია, რაც ჩვენთან ხართ. გმადლობთ!", informal: "უკვე {{count}} წელია, რაც ჩვენთან ხარ. გმადლობ!" },
    birthday: { formal: "გილოცავთ დაბადების დღეს!", informal: "გილოცავ დაბადების დღეს!" },
  },
  uz: {
    since: {
      formal: "{{year}}-yildan beri biz bilan birga ekaningiz uchun rahmat.",
      informal: "{{year}}-yildan beri biz bilan birga ekaning uchun rahmat.",
    },
    anniversary: { formal: "Biz bilan birga ekaningizga {{count}} yil boʻldi. Rahmat!", informal: "Biz bilan birga ekaningga {{count}} yil boʻldi. Rahmat!" },
    birthday: { formal: "Tugʻilgan kuningiz muborak boʻlsin!", informal: "Tugʻilgan kuning muborak boʻlsin!" },
  },
  "uz-Cyrl": {
    since: {
      formal: "{{year}} йилдан бери биз билан бирга эканингиз учун раҳмат.",
      informal: "{{year}} йилдан бери биз билан бирга эканинг учун раҳмат.",
    },
    anniversary: { formal: "Биз билан бирга эканингизга {{count}} йил бўлди. Раҳмат!", informal: "Биз билан бирга эканингга {{count}} йил бўлди. Раҳмат!" },
    birthday: { formal: "Туғилган кунингиз муборак бўлсин!", informal: "Туғилган кунинг муборак бўлсин!" },
  },
  ru: {
    since: { formal: "Спасибо, что вы с нами с {{year}} года.", informal: "Спасибо, что ты с нами с {{year}} года." },
    anniversary: {
      one: { formal: "Вы с нами уже {{count}} год. Спасибо!", informal: "Ты с нами уже {{count}} год. Спасибо!" },
      few: { formal: "Вы с нами уже {{count}} года. Спасибо!", informal: "Ты с нами уже {{count}} года. Спасибо!" },
      many: { formal: "Вы с нами уже {{count}} лет. Спасибо!", informal: "Ты с нами уже {{count}} лет. Спасибо!" },
    },
    birthday: { formal: "С днём рождения!" },
  },
};

/** A compliment in the customer's language and form of address. */
export function speak({ code, params, language, informal }: Pick<Compliment, "code" | "params" | "language"> & { informal: boolean }): string {
  const said = SENTENCES[language][code];
  const sentence = "formal" in said ? said : (said[new Intl.PluralRules(language).select(Number(params["count"]))] ?? said.other ?? said.many!);
  const text = (informal ? sentence.informal : undefined) ?? sentence.formal;
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(params[name] ?? whole));
}
