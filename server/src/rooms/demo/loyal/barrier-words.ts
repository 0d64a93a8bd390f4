import type { KnownBarrier } from "@guli/contract";
import type { Tongue } from "../texts/topic.ts";

type Words = { name: string; measure: string; quotes: string[]; gone: string };

/** What kept people from buying: as the shop calls it, and as customers say it. */
export const barrierWords: Record<"payment" | "delivery" | "price" | "product", Record<Tongue, Words>> = {
  payment: {
    ka: {
      name: "განვადება არ გვაქვს",
      measure: "განვადება ბანკთან ერთად",
      quotes: ["მომწონს, მაგრამ განვადებით ვერ ვიხდი."],
      gone: "განვადებით გადახდა უკვე შეგიძლიათ.",
    },
    uz: {
      name: "Boʻlib toʻlash yoʻq",
      measure: "Bank bilan boʻlib toʻlash",
      quotes: ["Yoqdi, lekin boʻlib toʻlash yoʻq ekan."],
      gone: "Endi boʻlib toʻlash mumkin.",
    },
    ru: {
      name: "Нет рассрочки",
      measure: "Рассрочка вместе с банком",
      quotes: ["Мне нравится, но оплатить в рассрочку нельзя."],
      gone: "Теперь можно платить в рассрочку.",
    },
    en: {
      name: "No instalments",
      measure: "Instalments with a bank",
      quotes: ["I like it, but I can't pay in instalments."],
      gone: "You can pay in instalments now.",
    },
  },
  delivery: {
    ka: { name: "რეგიონებში არ მივდივართ", measure: "", quotes: ["ავიღებდი, მაგრამ ჩვენთან არ მოაქვთ."], gone: "" },
    uz: { name: "Viloyatlarga yetkazmaymiz", measure: "", quotes: ["Olardim, lekin bizga yetkazib bermaysizlar."], gone: "" },
    ru: { name: "Не доставляем в регионы", measure: "", quotes: ["Взяла бы, но к нам вы не доставляете."], gone: "" },
    en: { name: "No delivery to the regions", measure: "", quotes: ["I would take it, but you don't deliver to us."], gone: "" },
  },
  price: {
    ka: { name: "დიდი ავეჯი ძვირია", measure: "ნაკრების ფასი", quotes: ["ძალიან ლამაზია, მაგრამ ჩემთვის ძვირია."], gone: "" },
    uz: { name: "Katta mebel qimmat", measure: "Toʻplam narxi", quotes: ["Juda chiroyli, lekin menga qimmat."], gone: "" },
    ru: { name: "Крупная мебель дорогая", measure: "Цена за комплект", quotes: ["Очень красиво, но для меня дорого."], gone: "" },
    en: { name: "Large furniture is expensive", measure: "A price for sets", quotes: ["It's lovely, but too expensive for me."], gone: "" },
  },
  product: {
    ka: { name: "პატარა ზომის ხალიჩა არ არის", measure: "", quotes: ["მომწონს, მაგრამ უფრო პატარა ზომა მჭირდება."], gone: "" },
    uz: { name: "Kichik oʻlchamli gilam yoʻq", measure: "", quotes: ["Yoqdi, lekin kichikroq oʻlchami kerak edi."], gone: "" },
    ru: { name: "Нет ковров маленького размера", measure: "", quotes: ["Нравится, но мне нужен размер поменьше."], gone: "" },
    en: { name: "No rugs in a small size", measure: "", quotes: ["I like it, but I need a smaller size."], gone: "" },
  },
};

export const BARRIERS = ["payment", "delivery", "price", "product"] as const satisfies readonly KnownBarrier[];
