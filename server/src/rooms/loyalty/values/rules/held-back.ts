import type { HeldBack } from "@guli/contract";
import { fitBuying, type Buying } from "../../models/bg-nbd.ts";
import { quadratic, type Matrix } from "../../models/matrix.ts";
import { chancesIfThere, expectedIfThere, stillThere } from "../../models/predicting.ts";
import { together } from "../../models/totals.ts";
import { grouped, type Group } from "./grouping.ts";

/** Customers with the days on which they bought, rising. */
export type Sampled = { days: readonly number[] }[];
export type Checked = Omit<HeldBack, "from"> & { from: number; converged: boolean };

const WEEK = 7;
const MOST_WEEKS = 39;

/** How many whole weeks are held back: the last third of what was seen, as in the papers at most 39. Null where that is less than four. */
export function weeksHeld(first: number, asOf: number): number | null {
  const weeks = Math.min(MOST_WEEKS, Math.floor((asOf - first) / 3 / WEEK));
  return weeks >= 4 ? weeks : null;
}

const UNKNOWN: Matrix = [0, 1, 2, 3].map(() => [0, 0, 0, 0]);

/** Fitted on what was known then, told what came after: week by week, beside what really came. */
export function checkHeldBack(sampled: Sampled, { asOf, weeks }: { asOf: number; weeks: number }): Checked {
  const cut = asOf - weeks * WEEK;
  const { groups, came } = splitAt(sampled, cut, weeks);
  const fit = fitBuying(grouped(groups));
  const model = fit.parameters;
  const cells = cellsOf(groups, model);
  const upTo = (week: number) => cells.reduce((sum, { x, T, there }) => sum + there * expectedIfThere(model, { x, T }, week * WEEK), 0);
  const curve = Array.from({ length: weeks + 1 }, (_, week) => (week === 0 ? 0 : upTo(week)));
  const actual = came.reduce((sum, one) => sum + one, 0);
  const total = together(
    { sum: curve[weeks]!, variance: spreadOf(groups, model, weeks * WEEK), slope: slopeOf(groups, model, weeks * WEEK) },
    // Where the fit says nothing of its own error, what it tells is not shown: see `converged`.
    fit.covariance ?? UNKNOWN,
  );
  const byWeek = came.map((many, at) => ({ nth: at, actual: many, expected: curve[at + 1]! - curve[at]! }));
  return {
    from: cut + 1,
    customers: groups.reduce((sum, { weight }) => sum + weight, 0),
    actual,
    expected: total,
    weeks: byWeek,
    meanError: byWeek.reduce((sum, one) => sum + Math.abs(one.actual - one.expected) / Math.max(one.expected, 1), 0) / weeks,
    unevenness: unevennessOf(byWeek),
    converged: fit.converged && fit.covariance !== null && quadratic(fit.covariance, [1, 0, 0, 0]) < 4,
  };
}

function splitAt(sampled: Sampled, cut: number, weeks: number): { groups: Group[]; came: number[] } {
  const came = Array.from({ length: weeks }, () => 0);
  const groups: Group[] = [];
  for (const { days } of sampled) {
    const before = days.filter((day) => day <= cut);
    if (before.length === 0) continue;
    const first = before[0]!;
    groups.push({ x: before.length - 1, tx: before.at(-1)! - first, T: cut - first, weight: 1 });
    for (const day of days) if (day > cut && day <= cut + weeks * WEEK) came[Math.floor((day - cut - 1) / WEEK)]! += 1;
  }
  return { groups, came };
}

type Cell = { x: number; T: number; there: number };

function cellsOf(groups: readonly Group[], model: Buying): Cell[] {
  const cells = new Map<string, Cell>();
  for (const one of groups) {
    const key = `${one.x} ${one.T}`;
    const cell = cells.get(key) ?? { x: one.x, T: one.T, there: 0 };
    cell.there += one.weight * stillThere(model, one);
    cells.set(key, cell);
  }
  return [...cells.values()].sort((one, other) => one.x - other.x || one.T - other.T);
}

function spreadOf(groups: readonly Group[], model: Buying, t: number): number {
  const held = new Map<string, { mean: number; square: number }>();
  let sum = 0;
  for (const one of groups) {
    const key = `${one.x} ${one.T}`;
    const moments = held.get(key) ?? momentsOf(chancesIfThere(model, one, { t, rest: 1e-6 }));
    held.set(key, moments);
    const there = stillThere(model, one);
    sum += one.weight * (there * moments.square - (there * moments.mean) ** 2);
  }
  return sum;
}

function momentsOf(chances: readonly number[]): { mean: number; square: number } {
  let [mean, square] = [0, 0];
  for (let y = 1; y < chances.length; y += 1) {
    mean += chances[y]! * y;
    square += chances[y]! * y * y;
  }
  return { mean, square };
}

function slopeOf(groups: readonly Group[], model: Buying, t: number): number[] {
  const total = (one: Buying) => cellsOf(groups, one).reduce((sum, { x, T, there }) => sum + there * expectedIfThere(one, { x, T }, t), 0);
  return (["r", "alpha", "a", "b"] as const).map((key) => {
    const step = (by: number) => total({ ...model, [key]: model[key] * Math.exp(by) });
    return (step(1e-3) - step(-1e-3)) / 2e-3;
  });
}

/** By how much weeks differ from what is expected of them beyond chance, whatever the whole is: season, actions, holidays. A share of the week's own. */
function unevennessOf(weeks: readonly { actual: number; expected: number }[]): number {
  const [actual, expected] = [sum(weeks.map((one) => one.actual)), sum(weeks.map((one) => one.expected))];
  if (actual === 0 || expected === 0) return 0;
  const scaled = weeks.map((one) => ({ actual: one.actual, expected: (one.expected * actual) / expected }));
  const beyond = scaled.map((one) => (one.actual / one.expected - 1) ** 2 - 1 / one.expected);
  return Math.sqrt(Math.max(0, sum(beyond) / weeks.length));
}

const sum = (all: readonly number[]): number => all.reduce((so, one) => so + one, 0);
