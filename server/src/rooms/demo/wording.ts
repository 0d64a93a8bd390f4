import type { Chance } from "./chance.ts";
import { HOUR } from "./calendar.ts";
import type { City } from "./places.ts";
import { products, streetIn, cityNames } from "./places.ts";
import type { Tongue, Topic } from "./texts/topic.ts";

export type Slots = Record<string, string>;
export type Gender = "he" | "she";

/** Fill in slots, and the form of who speaks: {a|b} is a man's and a woman's. A slot that is not known is a mistake in a text. */
export function fill(line: string, slots: Slots, speaker: Gender): string {
  return line.replace(/\{([^{}]*)\}/g, (_, inside: string) => {
    const [name = "", hers] = inside.split("|");
    if (hers !== undefined) return speaker === "she" ? hers : name;
    const value = slots[name];
    if (value === undefined) throw new Error(`no slot {${name}} in: ${line}`);
    return value;
  });
}

const KA_MONTHS: [string, string, string][] = [
  "იანვარ იანვრ",
  "თებერვალ თებერვლ",
  "მარტ",
  "აპრილ",
  "მაის",
  "ივნის",
  "ივლის",
  "აგვისტო",
  "სექტემბერ სექტემბრ",
  "ოქტომბერ ოქტომბრ",
  "ნოემბერ ნოემბრ",
  "დეკემბერ დეკემბრ",
].map((stems) => {
  const [full = "", short = full] = stems.split(" ");
  return full.endsWith("ო") ? [`${full}ს`, `${full}მდე`, `${full}სთვის`] : [`${full}ს`, `${short}ამდე`, `${short}ისთვის`];
});
const UZ_MONTHS = "yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr".split(" ");
const RU_MONTHS = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");
const EN_MONTHS = "January February March April May June July August September October November December".split(" ");

/** A day as it stands in a sentence: on it, until it, (moved) to it. */
export function dayWords(tongue: Tongue, at: number): { on: string; until: string; onto: string } {
  const date = new Date(at + 4 * HOUR);
  const [day, month] = [date.getUTCDate(), date.getUTCMonth()];
  switch (tongue) {
    case "ka": {
      const [on, until, onto] = KA_MONTHS[month]!;
      return { on: `${day} ${on}`, until: `${day} ${until}`, onto: `${day} ${onto}` };
    }
    case "uz":
      return { on: `${day}-${UZ_MONTHS[month]} kuni`, until: `${day}-${UZ_MONTHS[month]}gacha`, onto: `${day}-${UZ_MONTHS[month]}ga` };
    case "ru":
      return { on: `${day} ${RU_MONTHS[month]}`, until: `до ${day} ${RU_MONTHS[month]}`, onto: `на ${day} ${RU_MONTHS[month]}` };
    case "en":
      return { on: `${day} ${EN_MONTHS[month]}`, until: `until ${day} ${EN_MONTHS[month]}`, onto: `to ${day} ${EN_MONTHS[month]}` };
  }
}

/** 4,600 Uzbek soʻm to the lari; soʻm are rounded to thousands, as shops do. */
export function sumWords(tongue: Tongue, city: City, tetri: number): string {
  if (city === "Tashkent") {
    const som = String(Math.round((tetri * 46) / 1000) * 1000).replace(/(?<=\d)(?=(\d{3})+$)/g, " ");
    return `${som} ${{ ka: "სუმი", uz: "soʻm", ru: "сум", en: "UZS" }[tongue]}`;
  }
  const lari = (tetri / 100).toFixed(2);
  return tongue === "en" ? `${lari} GEL` : `${lari.replace(".", ",")} ${{ ka: "ლარი", uz: "lari", ru: "лари" }[tongue]}`;
}

const COMPANIES = ["Mziuri", "Registon Savdo", "Iberia Print", "Anhor", "Vardzia Group", "Silk Line", "Nergiz Studio", "Orbeli"];

/** What one matter is about: the same order, thing, sum and days all through it. */
export function slotsFor(by: Chance, { tongue, city, at, things }: { tongue: Tongue; city: City; at: number; things?: Topic["things"] | undefined }): Slots {
  const product = by.pick(things ? products.filter(({ kind }) => kind === things) : products);
  const [past, later] = [dayWords(tongue, at - by.between(2, 9) * 24 * HOUR), dayWords(tongue, at + by.between(3.5, 7) * 24 * HOUR)];
  return {
    order: `GL-${10_000 + by.below(89_999)}`,
    product: product[tongue],
    sum: sumWords(tongue, city, product.tetri),
    date: past.on,
    later: later.on,
    until: later.until,
    onto: later.onto,
    street: streetIn(by, tongue, city),
    city: cityNames[tongue][city],
    time: `${12 + by.below(7)}:${by.pick(["00", "30"])}`,
    digits: String(1000 + by.below(8999)),
    code: `${400_000_000 + by.below(99_999_999)}`,
    company: by.pick(COMPANIES),
  };
}
