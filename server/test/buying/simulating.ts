import type { Buying } from "../../src/rooms/loyalty/models/bg-nbd.ts";
import type { Spending } from "../../src/rooms/loyalty/models/gamma-gamma.ts";

/** Seeded chance, the same everywhere: mulberry32. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const exponential = (random: () => number): number => -Math.log(1 - random());

function normal(random: () => number): number {
  return Math.sqrt(2 * exponential(random)) * Math.cos(2 * Math.PI * random());
}

/** Marsaglia and Tsang (2000), with their way down for shapes below one. */
export function gamma(shape: number, random: () => number): number {
  if (shape < 1) return gamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = normal(random);
    const v = (1 + c * z) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * z * z + d - d * v + d * Math.log(v)) return d * v;
  }
}

export function beta(a: number, b: number, random: () => number): number {
  const one = gamma(a, random);
  return one / (one + gamma(b, random));
}

export type Simulated = {
  x: number;
  tx: number;
  T: number;
  /** What they spent on average on what they bought again. */
  mean: number;
  alive: boolean;
  /** When they bought again, up to T and in the time after it. */
  times: number[];
  /** How often, and for how much, within `ahead` after T. */
  later: number;
  laterSpent: number;
};

/** Customers who buy as the models say, watched for between half of `span` and all of it, and `ahead` beyond. */
export function simulate({ buying, spending, n, span, ahead, seed }: Plan): Simulated[] {
  const random = chance(seed);
  return Array.from({ length: n }, () => {
    const T = span * (0.5 + 0.5 * random());
    const rate = gamma(buying.r, random) / buying.alpha;
    const going = beta(buying.a, buying.b, random);
    const nu = gamma(spending.q, random) / spending.gamma;
    const pays = () => gamma(spending.p, random) / nu;
    const all: number[] = [];
    let alive = true;
    for (let t = exponential(random) / rate; t < T + ahead; t += exponential(random) / rate) {
      all.push(t);
      if (random() >= going) continue;
      alive = t > T;
      break;
    }
    const again = all.filter((t) => t <= T);
    const later = all.length - again.length;
    const sum = again.reduce((so) => so + pays(), 0);
    let laterSpent = 0;
    for (let nth = 0; nth < later; nth += 1) laterSpent += pays();
    const mean = again.length === 0 ? 0 : sum / again.length;
    return { x: again.length, tx: again.at(-1) ?? 0, T, mean, alive, times: all, later, laterSpent };
  });
}

export type Plan = { buying: Buying; spending: Spending; n: number; span: number; ahead: number; seed: number };
