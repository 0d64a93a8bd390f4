import { DAY } from "../calendar.ts";
import { chance, weigh, type Chance } from "../chance.ts";
import type { City } from "../places.ts";
import { districts, HIDDEN, HISTORY_DAYS, sources, type District, type Hidden } from "./history.ts";

/** Somebody who buys, with what the desk can see of them and what it cannot. */
export type Shopper = {
  nth: number;
  hidden: Hidden;
  district: District;
  /** Purchases a day, while nothing calls. */
  rate: number;
  /** That a purchase was the last, for reasons of their own. */
  quits: number;
  /** When they bought first, in milliseconds. */
  joinedAt: number;
  source: string;
  /** How much they put into a basket, against others. */
  basket: number;
  currency: "GEL" | "UZS" | "USD";
};

/** Where somebody lives, whether or not it stands in their record. */
export function districtOf(seed: number, nth: number, city: City): District {
  return weigh(
    chance(seed, "district", nth),
    districts.filter((one) => one.city === city),
  );
}

/** Of most the desk knows the district; of the others nobody can say whether what a competitor did reached them. */
export const isDistrictKnown = (seed: number, nth: number): boolean => chance(seed, "district known", nth).odds(0.87);

type About = { seed: number; nth: number; city: City; until: number; isSilent: boolean };

export function shopperOf({ seed, nth, city, until, isSilent }: About): Shopper {
  const by = chance(seed, "shopper", nth);
  const { hidden } = weigh(
    by,
    HIDDEN.map((one) => ({ hidden: one.hidden, weight: isSilent ? one.silent : one.writers })),
  );
  const ago = by.odds(0.78) ? by.between(580, HISTORY_DAYS) : by.between(5, 580);
  const luck = by.next();
  return {
    nth,
    hidden,
    district: districtOf(seed, nth, city),
    ...habitsOf(by, hidden),
    joinedAt: Math.round(until - ago * DAY),
    source: weigh(
      by,
      sources.map((one) => ({ name: one.name, weight: one.weights[hidden] })),
    ).name,
    basket: 0.4 + gamma(3, by) / 4,
    currency: city === "Tbilisi" ? (luck < 0.04 ? "USD" : "GEL") : luck < 0.9 ? "UZS" : "USD",
  };
}

function habitsOf(by: Chance, hidden: Hidden): { rate: number; quits: number } {
  switch (hidden) {
    case "loyal":
    case "price":
    case "fading":
      return { rate: Math.min(0.3, Math.max(1 / 40, gamma(2.2, by) / (2.2 * 16))), quits: 0.004 };
    case "seldom":
      return { rate: gamma(1, by) / 140 + 1 / 900, quits: 0.35 };
    case "subscriber":
      return { rate: 0, quits: 0.04 };
  }
}

/** Gamma by Marsaglia and Tsang (2000), for shapes of at least 1. */
function gamma(shape: number, by: Chance): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - by.next())) * Math.cos(2 * Math.PI * by.next());
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - by.next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}
