import { dot, inverse, solve, times, type Matrix } from "./matrix.ts";

/** A function with its slope; both at once, since they share most of the work. */
export type Sloped = (at: readonly number[]) => { value: number; slope: number[] };

export type Minimum = {
  at: number[];
  value: number;
  /** The curvature there; of a negative log-likelihood the observed information. */
  curvature: Matrix;
  /** Its inverse, null where the valley has no bottom: then nothing is known of how sure the place is. */
  covariance: Matrix | null;
  converged: boolean;
  rounds: number;
};

export type Bounds = { /** Each coordinate stays within ±this. */ within: number; rounds: number };

const BOUNDS: Bounds = { within: 14, rounds: 300 };
const STEP = 1e-4;
const FLAT = 1e-8;

/**
 * The lowest point from this start: Broyden, Fletcher, Goldfarb and Shanno with a backtracking search, then Newton's steps with the true curvature. No chance and no
 * clock in it: the same function gives the same place to the last digit. Converged means that the slope is flat there and every way leads up.
 */
export function minimise(f: Sloped, start: readonly number[], bounds: Bounds = BOUNDS): Minimum {
  const walked = walk(f, start, bounds);
  let [at, here] = [walked.at, walked.here];
  let curvature = curvatureOf(f, at);
  for (let nth = 0; nth < 12 && norm(here.slope) > FLAT; nth += 1) {
    const step = solve(curvature, here.slope);
    if (!step) break;
    const moved = held(
      at.map((one, i) => one - step[i]!),
      bounds,
    );
    const there = f(moved);
    if (!(norm(there.slope) < norm(here.slope))) break;
    [at, here] = [moved, there];
    curvature = curvatureOf(f, at);
  }
  const covariance = inverse(curvature);
  const inside = at.every((one) => Math.abs(one) < bounds.within - 0.01);
  return { at, value: here.value, curvature, covariance, converged: covariance !== null && inside && norm(here.slope) < 1e-6, rounds: walked.rounds };
}

type Point = ReturnType<Sloped>;

function walk(f: Sloped, start: readonly number[], bounds: Bounds): { at: number[]; here: Point; rounds: number } {
  let at = held(start, bounds);
  let here = f(at);
  let guess: number[][] = identity(at.length);
  let rounds = 0;
  for (; rounds < bounds.rounds && norm(here.slope) > FLAT; rounds += 1) {
    let way = times(guess, here.slope).map((one) => -one);
    if (dot(way, here.slope) >= 0) {
      guess = identity(at.length);
      way = here.slope.map((one) => -one);
    }
    const found = search(f, { at, here, way }, bounds);
    if (!found) break;
    guess = learned(guess, { step: found.at.map((one, i) => one - at[i]!), turn: found.here.slope.map((one, i) => one - here.slope[i]!) });
    [at, here] = [found.at, found.here];
  }
  return { at, here, rounds };
}

/** Half as far until it is lower by enough; never further than one at once, which on logarithms is a factor of e. */
function search(f: Sloped, { at, here, way }: { at: number[]; here: Point; way: number[] }, bounds: Bounds): { at: number[]; here: Point } | null {
  const slope = dot(way, here.slope);
  for (let reach = Math.min(1, 1 / Math.max(...way.map(Math.abs))), nth = 0; nth < 50; reach /= 2, nth += 1) {
    const moved = held(
      at.map((one, i) => one + reach * way[i]!),
      bounds,
    );
    const there = f(moved);
    if (there.value <= here.value + 1e-4 * reach * slope && there.value < here.value) return { at: moved, here: there };
  }
  return null;
}

function learned(guess: number[][], { step, turn }: { step: number[]; turn: number[] }): number[][] {
  const along = dot(step, turn);
  if (!(along > 1e-14)) return guess;
  const bent = times(guess, turn);
  const scale = (1 + dot(turn, bent) / along) / along;
  return guess.map((row, i) => row.map((one, j) => one + scale * step[i]! * step[j]! - (bent[i]! * step[j]! + step[i]! * bent[j]!) / along));
}

/** The slope's own slope, by central differences: right to about eight digits. */
function curvatureOf(f: Sloped, at: readonly number[]): number[][] {
  const columns = at.map((_, i) => {
    const shifted = (by: number) => f(at.map((one, j) => (i === j ? one + by : one))).slope;
    const [up, down] = [shifted(STEP), shifted(-STEP)];
    return up.map((one, j) => (one - down[j]!) / (2 * STEP));
  });
  return at.map((_, i) => at.map((__, j) => (columns[i]![j]! + columns[j]![i]!) / 2));
}

const held = (at: readonly number[], { within }: Bounds): number[] => at.map((one) => Math.min(within, Math.max(-within, one)));
const identity = (n: number): number[][] => Array.from({ length: n }, (_, i) => Array.from({ length: n }, (__, j) => (i === j ? 1 : 0)));
const norm = (slope: readonly number[]): number => Math.max(...slope.map(Math.abs));
