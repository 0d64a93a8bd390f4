import type { Tongue } from "../texts/topic.ts";

/** What people buy again and again, beside what they write about. */
export const goods: Record<Tongue, string[]> = {
  ka: ["ყავის მარცვალი, 1 კგ", "გურული ჩაი", "სურნელოვანი სანთელი", "სამზარეულოს ტილო", "ხელნაკეთი საპონი", "მინის ქილა", "ხის კოვზი", "სუფრა"],
  uz: ["Qahva donasi, 1 kg", "Guriya choyi", "Xushboʻy sham", "Oshxona sochigʻi", "Qoʻlda yasalgan sovun", "Shisha banka", "Yogʻoch qoshiq", "Dasturxon"],
  ru: [
    "Кофе в зёрнах, 1 кг",
    "Гурийский чай",
    "Ароматическая свеча",
    "Кухонное полотенце",
    "Мыло ручной работы",
    "Стеклянная банка",
    "Деревянная ложка",
    "Скатерть",
  ],
  en: ["Coffee beans, 1 kg", "Gurian tea", "Scented candle", "Tea towel", "Handmade soap", "Glass jar", "Wooden spoon", "Tablecloth"],
};

export const contractTitles: Record<Tongue, string> = {
  ka: "ყავის ყუთი ყოველთვიურად",
  uz: "Har oylik qahva qutisi",
  ru: "Ежемесячная коробка кофе",
  en: "Monthly coffee box",
};

export const returnReasons: Record<Tongue, string[]> = {
  ka: ["ფერი სხვა იყო", "გატეხილი მოვიდა", "აღარ დამჭირდა"],
  uz: ["Rangi boshqacha ekan", "Siniq holda keldi", "Endi kerak emas"],
  ru: ["Другой цвет", "Пришло разбитым", "Больше не нужно"],
  en: ["A different colour", "It arrived broken", "No longer needed"],
};
