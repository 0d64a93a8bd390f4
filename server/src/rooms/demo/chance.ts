/** Seeded chance: the same seed and words give the same numbers, whatever was drawn elsewhere. */
export type Chance = {
  /** 0 ≤ x < 1. */
  next(): number;
  /** A whole number from 0 to n − 1. */
  below(n: number): number;
  odds(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  between(from: number, to: number): number;
};

export function chance(seed: number, about: string, nth = 0): Chance {
  const next = sfc32(mix(seed, about, nth));
  const below = (n: number) => Math.floor(next() * n);
  return {
    next,
    below,
    odds: (probability) => next() < probability,
    pick: (list) => {
      if (list.length === 0) throw new Error(`nothing to pick from for ${about}`);
      return list[below(list.length)]!;
    },
    between: (from, to) => from + next() * (to - from),
  };
}

/** Weighted: what is twice as heavy comes twice as often. */
export function weigh<T extends { weight: number }>(by: Chance, list: readonly T[]): T {
  let left = by.next() * list.reduce((sum, one) => sum + one.weight, 0);
  for (const one of list) {
    left -= one.weight;
    if (left < 0) return one;
  }
  return list.at(-1)!;
}

/** FNV-1a over the words, then spread by xorshift steps into four words of state. */
function mix(seed: number, about: string, nth: number): [number, number, number, number] {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < about.length; at++) hash = Math.imul(hash ^ about.charCodeAt(at), 0x01000193);
  const spread = (salt: number) => {
    let x = Math.imul(hash ^ Math.imul(nth + salt, 0x9e3779b1), 0x85ebca6b) ^ seed;
    x = Math.imul(x ^ (x >>> 15), 0xc2b2ae35);
    return (x ^ (x >>> 13)) >>> 0;
  };
  return [spread(1), spread(2), spread(3), nth | 1];
}

/** Chris Doty-Humphrey's small fast counter, 32 bits (PractRand, public domain). */
function sfc32([a, b, c, d]: [number, number, number, number]): () => number {
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return (t >>> 0) / 0x1_0000_0000;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
}
