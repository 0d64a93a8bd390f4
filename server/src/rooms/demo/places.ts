import type { Chance } from "./chance.ts";
import type { Tongue } from "./texts/topic.ts";

export type City = "Tbilisi" | "Tashkent";

export const cityNames: Record<Tongue, Record<City, string>> = {
  ka: { Tbilisi: "თბილისი", Tashkent: "ტაშკენტი" },
  uz: { Tbilisi: "Tbilisi", Tashkent: "Toshkent" },
  ru: { Tbilisi: "Тбилиси", Tashkent: "Ташкент" },
  en: { Tbilisi: "Tbilisi", Tashkent: "Tashkent" },
};

const streets: Record<Tongue, Record<City, string[]>> = {
  ka: {
    Tbilisi: ["ჭავჭავაძის გამზ.", "ფალიაშვილის ქ.", "აბაშიძის ქ.", "ვაჟა-ფშაველას გამზ.", "პეკინის ქ.", "წერეთლის გამზ.", "კოსტავას ქ."],
    Tashkent: ["ამირ თემურის ქ.", "შოთა რუსთაველის ქ."],
  },
  uz: {
    Tbilisi: ["Chavchavadze koʻchasi", "Pekin koʻchasi"],
    Tashkent: [
      "Chilonzor, 9-kvartal",
      "Yunusobod, 4-mavze",
      "Amir Temur koʻchasi",
      "Shota Rustaveli koʻchasi",
      "Mirzo Ulugʻbek koʻchasi",
      "Sergeli, 7-mavze",
      "Qatortol koʻchasi",
    ],
  },
  ru: {
    Tbilisi: ["пр. Чавчавадзе", "ул. Палиашвили", "пр. Важа-Пшавела", "ул. Костава", "ул. Пекинская"],
    Tashkent: ["Чиланзар, 9-й квартал", "Юнусабад, 4-й квартал", "ул. Шота Руставели", "ул. Мирзо Улугбека", "ул. Катартал"],
  },
  en: {
    Tbilisi: ["Chavchavadze Ave", "Paliashvili St", "Vazha-Pshavela Ave", "Kostava St", "Abashidze St"],
    Tashkent: ["Amir Temur St", "Shota Rustaveli St", "Mirzo Ulugbek St", "Qatortol St"],
  },
};

export function streetIn(by: Chance, tongue: Tongue, city: City): string {
  const [house, flat] = [1 + by.below(120), 1 + by.below(96)];
  const street = by.pick(streets[tongue][city]);
  switch (tongue) {
    case "ka":
      return `${street} ${house}, ბინა ${flat}`;
    case "uz":
      return `${street}, ${house}-uy, ${flat}-xonadon`;
    case "ru":
      return `${street}, д. ${house}, кв. ${flat}`;
    case "en":
      return `${house} ${street}, apt. ${flat}`;
  }
}

/** What the shop sells: its name in each language, whether it can stop working or must be put together, and the price in Georgian tetri. */
export const products: (Record<Tongue, string> & { kind: "machine" | "furniture" | "other"; tetri: number })[] = [
  { ka: "ჩაის სერვიზი მთაწმინდა", uz: "Mtatsminda choy servizi", ru: "Чайный сервиз Мтацминда", en: "Mtatsminda tea set", kind: "other", tetri: 18_900 },
  { ka: "მატყლის პლედი", uz: "Jun pled", ru: "Шерстяной плед", en: "Wool blanket", kind: "other", tetri: 12_500 },
  { ka: "მაგიდის ლამპა", uz: "Stol lampasi", ru: "Настольная лампа", en: "Table lamp", kind: "machine", tetri: 8_990 },
  { ka: "ელექტროჩაიდანი", uz: "Elektr choynak", ru: "Электрочайник", en: "Electric kettle", kind: "machine", tetri: 7_490 },
  { ka: "ყავის საფქვავი", uz: "Qahva maydalagich", ru: "Кофемолка", en: "Coffee grinder", kind: "machine", tetri: 11_900 },
  { ka: "თუჯის ქვაბი", uz: "Choʻyan qozon", ru: "Чугунный казан", en: "Cast-iron pot", kind: "other", tetri: 16_500 },
  { ka: "კედლის თარო", uz: "Devor tokchasi", ru: "Настенная полка", en: "Wall shelf", kind: "furniture", tetri: 14_200 },
  { ka: "სავარძელი ვაკე", uz: "Vake kreslosi", ru: "Кресло Ваке", en: "Vake armchair", kind: "furniture", tetri: 64_900 },
  { ka: "თექის ხალიჩა", uz: "Kigiz gilam", ru: "Войлочный ковёр", en: "Felt rug", kind: "other", tetri: 32_000 },
  { ka: "კერამიკის ლარნაკი", uz: "Sopol koʻza", ru: "Керамическая ваза", en: "Ceramic vase", kind: "other", tetri: 9_600 },
  { ka: "სამზარეულოს სასწორი", uz: "Oshxona tarozisi", ru: "Кухонные весы", en: "Kitchen scales", kind: "machine", tetri: 5_490 },
  { ka: "თეთრეულის ნაკრები", uz: "Choyshab toʻplami", ru: "Комплект постельного белья", en: "Bed linen set", kind: "other", tetri: 13_900 },
  { ka: "მტვერსასრუტი", uz: "Changyutgich", ru: "Пылесос", en: "Vacuum cleaner", kind: "machine", tetri: 38_900 },
  { ka: "სადილის მაგიდა", uz: "Ovqat stoli", ru: "Обеденный стол", en: "Dining table", kind: "furniture", tetri: 89_000 },
  { ka: "ბლენდერი", uz: "Blender", ru: "Блендер", en: "Blender", kind: "machine", tetri: 15_900 },
  { ka: "ტოსტერი", uz: "Toster", ru: "Тостер", en: "Toaster", kind: "machine", tetri: 9_900 },
  { ka: "წიგნების კარადა", uz: "Kitob javoni", ru: "Книжный шкаф", en: "Bookcase", kind: "furniture", tetri: 74_500 },
];
