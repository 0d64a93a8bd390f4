import { DAY } from "../calendar.ts";
import type { City } from "../places.ts";
import type { Tongue } from "../texts/topic.ts";

/** Who somebody is beneath what they do; nobody at the desk can see it. */
export type Hidden =
  /** Buys as often as they do, whatever a competitor offers. */
  | "loyal"
  /** As often, until a competitor is cheaper. */
  | "price"
  /** A little more seldom each time. */
  | "fading"
  /** Now and then, and soon no more. */
  | "seldom"
  /** Pays each month for what is brought to them. */
  | "subscriber";

/** How many of a hundred are so: who writes to a shop has more to do with it than who only has its card. */
export const HIDDEN: { hidden: Hidden; writers: number; silent: number }[] = [
  { hidden: "loyal", writers: 46, silent: 32 },
  { hidden: "price", writers: 31, silent: 22 },
  { hidden: "fading", writers: 5, silent: 5 },
  { hidden: "seldom", writers: 12, silent: 35 },
  { hidden: "subscriber", writers: 6, silent: 6 },
];

/** So far back the till remembers. */
export const HISTORY_DAYS = 730;

export type District = { key: string; city: City; weight: number; names: Record<Tongue, string> };

export const districts: District[] = [
  { key: "vake", city: "Tbilisi", weight: 25, names: { ka: "ვაკე", uz: "Vake", ru: "Ваке", en: "Vake" } },
  { key: "saburtalo", city: "Tbilisi", weight: 30, names: { ka: "საბურთალო", uz: "Saburtalo", ru: "Сабуртало", en: "Saburtalo" } },
  { key: "gldani", city: "Tbilisi", weight: 25, names: { ka: "გლდანი", uz: "Gldani", ru: "Глдани", en: "Gldani" } },
  { key: "isani", city: "Tbilisi", weight: 20, names: { ka: "ისანი", uz: "Isani", ru: "Исани", en: "Isani" } },
  { key: "chilonzor", city: "Tashkent", weight: 35, names: { ka: "ჩილანზარი", uz: "Chilonzor", ru: "Чиланзар", en: "Chilanzar" } },
  { key: "yunusobod", city: "Tashkent", weight: 30, names: { ka: "იუნუსაბადი", uz: "Yunusobod", ru: "Юнусабад", en: "Yunusabad" } },
  { key: "ulugbek", city: "Tashkent", weight: 20, names: { ka: "მირზო ულუღბეკი", uz: "Mirzo Ulugʻbek", ru: "Мирзо-Улугбекский", en: "Mirzo Ulugbek" } },
  { key: "sergeli", city: "Tashkent", weight: 15, names: { ka: "სერგელი", uz: "Sergeli", ru: "Сергели", en: "Sergeli" } },
];

/** What a competitor did, and what it did to those who look at prices. */
export type Called = {
  competitor: number;
  kind: "opening" | "price" | "campaign";
  /** So many days before the present. */
  ago: number;
  lasts: number | null;
  /** Null: everywhere, so that nobody knows whom it reached. */
  districts: string[] | null;
  /** Of those whom it reaches and who look at prices, so many leave for good; the others buy so much less while it lasts. */
  leave: number;
  less: number;
};

/** The window of the definition: what a competitor does tempts so long. */
export const WINDOW_DAYS = 90;

export const competitors = [
  { name: "Bodbe", spellings: ["ბოდბე", "Бодбе"] },
  { name: "Navbahor", spellings: ["ნავბაჰორი", "Навбаҳор", "Навбахор"] },
];

/** Far enough from each other that the days before the later are not those after the earlier. */
export const calls: Called[] = [
  { competitor: 0, kind: "opening", ago: 375, lasts: null, districts: ["vake", "saburtalo"], leave: 0.3, less: 0.65 },
  { competitor: 1, kind: "price", ago: 105, lasts: 80, districts: ["chilonzor", "yunusobod"], leave: 0.2, less: 0.6 },
  { competitor: 0, kind: "campaign", ago: 40, lasts: 20, districts: null, leave: 0, less: 0 },
];

/** What brought customers, and how often those of each kind. */
export const sources: { name: string; weights: Record<Hidden, number>; costPerMonth: number }[] = [
  { name: "friends", weights: { loyal: 40, price: 12, fading: 15, seldom: 8, subscriber: 35 }, costPerMonth: 20_000 },
  { name: "search", weights: { loyal: 28, price: 25, fading: 35, seldom: 25, subscriber: 30 }, costPerMonth: 60_000 },
  { name: "instagram", weights: { loyal: 17, price: 18, fading: 25, seldom: 37, subscriber: 20 }, costPerMonth: 110_000 },
  { name: "price comparison", weights: { loyal: 5, price: 40, fading: 15, seldom: 25, subscriber: 5 }, costPerMonth: 90_000 },
];

/** After a matter that cost them much effort customers leave so often, after any other so often. */
export const HURT = { much: 0.5, other: 0.02 } as const;
/** Whose trouble was made good again. */
export const HEALED = 0.4;

export const dayBefore = (until: number, days: number): number => until - days * DAY;
