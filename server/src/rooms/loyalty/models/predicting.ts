import type { Buying } from "./bg-nbd.ts";
import { hypergeometric } from "./special.ts";

/** One customer's history, in the model's unit of time. */
export type History = { x: number; tx: number; T: number };

/**
 * How likely they are still a customer (equation 8 of Fader, Hardie and Lee's note on P(alive)). Of somebody who bought once the model knows nothing: in it people
 * go only after a purchase they came back for, so that it would say 1 of every one of them for ever. Hence null.
 */
export function aliveOf(model: Buying, history: History): number | null {
  return history.x === 0 ? null : stillThere(model, history);
}

/** The same as the model has it: 1 of those who bought once. */
export function stillThere({ r, alpha, a, b }: Buying, { x, tx, T }: History): number {
  return x === 0 ? 1 : 1 / (1 + (a / (b + x - 1)) * ((alpha + T) / (alpha + tx)) ** (r + x));
}

/** How the log odds of still being there change with the logarithms of r, alpha, a and b. */
export function aliveSlope({ r, alpha, b }: Buying, { x, tx, T }: History): [number, number, number, number] {
  if (x === 0) return [0, 0, 0, 0];
  return [-r * Math.log((alpha + T) / (alpha + tx)), -alpha * (r + x) * (1 / (alpha + T) - 1 / (alpha + tx)), -1, b / (b + x - 1)];
}

/** How often they will buy within t from now, on average (equation 10 of the paper). */
export const expectedOf = (model: Buying, history: History, t: number): number => stillThere(model, history) * expectedIfThere(model, history, t);

/**
 * The same of who is certainly still there. Equation 10 with Euler's transformation of ₂F₁, so that nothing cancels where a is near one and nothing is divided by
 * nought where a + b is; for large r the transformed series alternates, and the paper's own is better.
 */
export function expectedIfThere({ r, alpha, a, b }: Buying, { x, T }: Pick<History, "x" | "T">, t: number): number {
  const z = t / (alpha + T + t);
  const over = a + b - 1 - r;
  if (over < -8) return asPublished({ r, alpha, a, b }, x, z);
  const e = a - 1;
  const log = Math.log1p(-z);
  const plain = e === 0 ? -log : -Math.expm1(e * log) / e;
  let term = over * z;
  let sum = term;
  for (let n = 1; n < 20_000 && Math.abs(term) > 1e-16 * Math.abs(sum); n += 1) {
    term *= (((over + n) * (a + n - 1)) / ((a + b + x + n - 1) * (n + 1))) * z;
    sum += term;
  }
  return (a + b + x - 1) * plain - Math.exp(e * log) * sum;
}

function asPublished({ r, a, b }: Buying, x: number, z: number): number {
  const near = Math.abs(a - 1) < 1e-5 ? 1 + 1e-5 : a;
  const series = hypergeometric([r + x, b + x, near + b + x - 1], z);
  return ((near + b + x - 1) / (near - 1)) * (1 - (1 - z) ** (r + x) * series);
}

/** How often somebody new will buy again within t (equation 9). */
export const expectedOfNew = (model: Buying, t: number): number => expectedIfThere(model, { x: 0, T: 0 }, t);

/**
 * How likely somebody who is still there buys 0, 1, 2, … times within t (equation 8 of the paper, for the gamma and the beta that are left for them), until what
 * is missing is less than `rest`.
 */
export function chancesIfThere({ r, alpha, a, b }: Buying, { x, T }: Pick<History, "x" | "T">, { t, rest = 1e-7 }: { t: number; rest?: number }): number[] {
  const u = t / (alpha + T + t);
  const [shape, going] = [r + x, b + x];
  let bought = Math.exp(shape * Math.log1p(-u));
  let before = 0;
  let stay = 1;
  let go = 0;
  const chances: number[] = [];
  for (let left = 1, y = 0; left > rest && y < 5000; y += 1) {
    const chance = stay * bought + go * Math.max(0, 1 - before);
    chances.push(chance);
    left -= chance;
    before += bought;
    bought *= ((shape + y) / (y + 1)) * u;
    stay *= (going + y) / (a + going + y);
    go = y === 0 ? a / (a + going) : go * ((going + y - 1) / (a + going + y));
  }
  return chances;
}

/** Between which numbers of purchases they will stay in 95 of 100 cases, and how far these numbers lie apart. */
export function rangeOf(there: number, chances: readonly number[]): { low: number; high: number; square: number; none: number } {
  let [sum, square, low, high] = [1 - there, 0, -1, -1];
  for (let y = 0; y < chances.length; y += 1) {
    sum += there * chances[y]!;
    square += there * chances[y]! * y * y;
    if (low < 0 && sum >= 0.025) low = y;
    if (high < 0 && sum >= 0.975) high = y;
  }
  return { low: Math.max(0, low), high: high < 0 ? chances.length : high, square, none: 1 - there + there * (chances[0] ?? 1) };
}
