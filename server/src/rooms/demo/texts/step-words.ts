import type { Language } from "@guli/contract";

/** What the shop does so that its customers need not; in the same order in each language. */
export const stepTitles: Record<Language, readonly string[]> = {
  en: [
    "Ring the courier and find the parcel",
    "Fill in the claim form with the courier",
    "Ask the bank about the double charge",
    "Send a new one and collect the old",
    "Ask the supplier when it comes",
  ],
  ka: [
    "კურიერთან დარეკვა და ამანათის მოძებნა",
    "განაცხადის შევსება კურიერთან",
    "ბანკში ორმაგი ჩამოჭრის გარკვევა",
    "ახლის გაგზავნა და ძველის წამოღება",
    "მომწოდებელთან მოსვლის დროის გარკვევა",
  ],
  uz: [
    "Kuryerga qoʻngʻiroq qilib, posilkani topish",
    "Kuryer arizasini toʻldirish",
    "Ikki marta yechilgan pulni bankdan aniqlash",
    "Yangisini joʻnatib, eskisini olib ketish",
    "Qachon kelishini yetkazib beruvchidan soʻrash",
  ],
  "uz-Cyrl": [
    "Курьерга қўнғироқ қилиб, посилкани топиш",
    "Курьер аризасини тўлдириш",
    "Икки марта ечилган пулни банкдан аниқлаш",
    "Янгисини жўнатиб, эскисини олиб кетиш",
    "Қачон келишини етказиб берувчидан сўраш",
  ],
  ru: [
    "Позвонить курьеру и найти посылку",
    "Заполнить претензию в курьерскую службу",
    "Уточнить в банке двойное списание",
    "Отправить новый товар и забрать старый",
    "Узнать у поставщика, когда придёт",
  ],
};
