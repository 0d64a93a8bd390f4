/**
 * How often customers of this business buy at all: each buys like a Poisson process at a rate of their own, and rates differ between customers like
 * Gamma(r, alpha), per day. `a` and `b` are there where a BG/NBD model suits (Fader, Hardie and Lee 2005): how soon they stop.
 */
export type Prior = { r: number; alpha: number; a: number | null; b: number | null; customers: number; purchases: number; takenOn: string };

/** Sums over customers: of purchases after their first (x), of days since then (t), of their squares and products. Whole numbers, so their order is no matter. */
export type Sums = { customers: number; x: number; t: number; xx: number; xt: number; tt: number };

/** Below so many customers the spread of rates is a guess. */
const FEW = 30;
/** One purchase in three months, and rates that differ by as much as their mean: weak enough that two purchases of one's own say more. */
const GUESS = { r: 1, alpha: 90 };

/**
 * The prior by moments: the mean rate is x / t; what the counts vary beyond what Poisson would make them is how much the rates differ (Böhning 2002's form for
 * unequal times). Where they vary no more than chance, all are held to buy at nearly one rate.
 */
export function priorFrom({ customers, x, t, xx, xt, tt }: Sums): { r: number; alpha: number } {
  if (customers < FEW || t === 0 || x === 0) return GUESS;
  const rate = x / t;
  const spread = (xx - 2 * rate * xt + rate ** 2 * tt - rate * t) / tt;
  const r = spread > 0 ? Math.min(MOST, Math.max(LEAST, rate ** 2 / spread)) : MOST;
  return { r, alpha: r / rate };
}

const [LEAST, MOST] = [0.05, 100];
