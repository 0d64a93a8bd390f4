import type { FitPoint } from "@guli/contract";
import { isShare, NEEDS_CUSTOMERS } from "./points.ts";

/** Sums over customers of whom enough is known: of n, n², x, x²/n, and for money of the squares of each order. */
export type Sums = { customers: number; n: number; nn: number; x: number; xxn: number; squares: number };

/**
 * What is usual in a point: the mean of all orders, and how many orders of one's own weigh as much. grid: the shrunken figures of customers, from the least to the greatest, in
 * hundredths.
 */
export type Usual = { state: "measured"; customers: number; mean: number; weighs: number; usual: number; grid: number[] };
export type Unmeasured = { state: "nothing" | "few" | "same"; customers: number };
export type Ground = Record<FitPoint, Usual | Unmeasured>;

export type Prior = { mean: number; weighs: number };

/**
 * How much customers differ beyond chance, by moments. Shares: Beta and binomial, with the intraclass correlation of Kleinman (1973), whose a + b it is. Messages and purchases: Gamma and
 * Poisson, whose rate it is (Robbins 1956, by moments as in Bühlmann 1967). Money: Bühlmann and Straub (1970), the variance within over that between. In all three the posterior mean
 * is (x + weighs · mean) / (n + weighs).
 */
export function priorOf(point: FitPoint, sums: Sums): Prior | Unmeasured["state"] {
  const { customers, n, nn, x, xxn } = sums;
  if (customers < NEEDS_CUSTOMERS) return "few";
  if (x === 0 && sums.squares === 0) return "nothing";
  const mean = x / n;
  const spread = xxn - mean ** 2 * n;
  const reach = n - nn / n;
  const within = withinOf(point, sums, mean);
  const between = (spread - within * (customers - 1)) / reach;
  if (!(between > 0) || reach <= 0) return "same";
  const weighs = isShare(point) ? within / between - 1 : point === "money" ? within / between : mean / between;
  return { mean, weighs: Math.min(MOST, Math.max(LEAST, weighs)) };
}

const MOST = 10_000;
/** Even where customers differ as much as they can, one order does not say everything. */
const LEAST = 0.5;

/** The variance of one order by chance alone. */
function withinOf(point: FitPoint, { customers, n, xxn, squares }: Sums, mean: number): number {
  if (isShare(point)) return mean * (1 - mean);
  if (point === "money") return n > customers ? Math.max(0, squares - xxn) / (n - customers) : 0;
  return mean;
}

export const shrunkenOf = ({ x, n }: { x: number; n: number }, { mean, weighs }: Prior): number => (x + weighs * mean) / (n + weighs);

/** Shares are held against the mean, so that nobody stands badly to whom nothing happened; what everybody has, against the customer in the middle. */
export const usualOf = (point: FitPoint, { mean }: Prior, grid: readonly number[]): number => (isShare(point) ? mean : grid[Math.floor(grid.length / 2)]!);

/** From the least to the greatest, in hundredths; between two the place between them (type 7 of Hyndman and Fan 1996). */
export function gridOf(rising: Float64Array): number[] {
  return Array.from({ length: 101 }, (_, hundredth) => {
    const place = (hundredth / 100) * (rising.length - 1);
    const [low, high] = [rising[Math.floor(place)]!, rising[Math.ceil(place)]!];
    return low + (place - Math.floor(place)) * (high - low);
  });
}

/** Which share of customers lies below, those alike counted half. */
export function shareBelow(grid: readonly number[], value: number): number {
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  const [below, upTo] = [placeOf(grid, value - slack), placeOf(grid, value + slack)];
  return (below + upTo) / 2 / grid.length;
}

/** How many lie below. */
function placeOf(grid: readonly number[], value: number): number {
  let [low, high] = [0, grid.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (grid[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
