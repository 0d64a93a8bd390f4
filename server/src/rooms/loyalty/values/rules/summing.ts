import type { ValueSums } from "@guli/contract";
import { expectedIfThere } from "../../models/predicting.ts";
import { spendingSlope } from "../../models/gamma-gamma.ts";
import type { Matrix } from "../../models/matrix.ts";
import type { Buying } from "../../models/bg-nbd.ts";
import { beside, together, togetherShare } from "../../models/totals.ts";
import { parameterSpread } from "./contracts.ts";
import { QUARTER, YEAR, type Known, type Use } from "./kinds.ts";
import { meanOf, type Cell, type Raw, type Weighed } from "./weighing.ts";

type Part = { sum: number; variance: number; slope: number[] };
const part = (): Part => ({ sum: 0, variance: 0, slope: [0, 0, 0, 0, 0, 0, 0] });

/** By cell, what changes with what is expected of those who are there. */
type OfCell = { cell: Cell; there: number; money: number; lost: number };

/** Adds customers up, one by one, with what is not known of all of them together. */
export type Summing = { add(one: Weighed, known: Pick<Known, "valued" | "valuedSum">): void; sums(): ValueSums };

export function summing(use: Use): Summing {
  const counts = { customers: 0, once: 0, again: 0, contracts: 0, atRisk: 0 };
  const parts = { alive: part(), quarter: part(), year: part(), value: part(), risk: part(), contracts: part() };
  const cells = new Map<Cell, OfCell>();
  const money = new Map<string, number>();
  return {
    add: ({ raw, contracts }, known) => {
      counts.customers += 1;
      if (contracts) {
        counts.contracts += 1;
        parts.contracts.sum += contracts.value;
        parts.contracts.variance += contracts.spread;
        for (const { every, renewed, money: one } of contracts.parts) grow(money, `${every} ${renewed}`, one);
      }
      if (!raw) return;
      counts[raw.cell.x === 0 ? "once" : "again"] += 1;
      if (raw.atRisk) counts.atRisk += 1;
      addRaw({ parts, cells }, raw, use.spending ? spendingSlope(use.spending.parameters, known.valued, meanOf(known)) : [0, 0, 0]);
    },
    sums: () => {
      if (use.buying) addCells(use.buying.parameters, parts, cells);
      parts.contracts.variance += parameterSpread(use, money);
      return sumsOf(use, counts, parts);
    },
  };
}

type Parts = Record<"alive" | "quarter" | "year" | "value" | "risk" | "contracts", Part>;
type Counts = { customers: number; once: number; again: number; contracts: number; atRisk: number };

function addRaw({ parts, cells }: { parts: Parts; cells: Map<Cell, OfCell> }, raw: Raw, spending: readonly number[]): void {
  const { cell, there, money } = raw;
  const wavering = there * (1 - there);
  const value = there * cell.year * money;
  add(parts.quarter, there * cell.quarter, raw.quarterSpread);
  add(parts.year, there * cell.year, raw.yearSpread);
  add(parts.value, value, raw.valueSpread);
  const lost = raw.atRisk ? cell.year * money : 0;
  if (raw.atRisk) add(parts.risk, (1 - there) * lost, wavering * lost ** 2);
  if (cell.x > 0) add(parts.alive, there, wavering);
  for (let at = 0; at < 4; at += 1) {
    const slope = wavering * raw.slope[at]!;
    if (cell.x > 0) parts.alive.slope[at]! += slope;
    parts.quarter.slope[at]! += slope * cell.quarter;
    parts.year.slope[at]! += slope * cell.year;
    parts.value.slope[at]! += slope * cell.year * money;
    parts.risk.slope[at]! -= slope * lost;
  }
  for (let at = 0; at < 3; at += 1) {
    const slope = spending[at]! * raw.margin * cell.year;
    parts.value.slope[4 + at]! += there * slope;
    if (raw.atRisk) parts.risk.slope[4 + at]! += (1 - there) * slope;
  }
  const held = cells.get(cell) ?? { cell, there: 0, money: 0, lost: 0 };
  held.there += there;
  held.money += there * money;
  held.lost += raw.atRisk ? (1 - there) * money : 0;
  cells.set(cell, held);
}

const add = (one: Part, sum: number, variance: number): void => {
  one.sum += sum;
  one.variance += variance;
};

const KEYS = ["r", "alpha", "a", "b"] as const;
const STEP = 1e-3;

/** How what is expected of those who are there changes with the parameters, cell by cell and in one order. */
function addCells(model: Buying, parts: Parts, cells: Map<Cell, OfCell>): void {
  const sorted = [...cells.values()].sort((one, other) => one.cell.x - other.cell.x || one.cell.T - other.cell.T);
  KEYS.forEach((key, at) => {
    const [up, down] = [STEP, -STEP].map((by) => ({ ...model, [key]: model[key] * Math.exp(by) })) as [Buying, Buying];
    for (const { cell, there, money, lost } of sorted) {
      const slope = (t: number) => (expectedIfThere(up, cell, t) - expectedIfThere(down, cell, t)) / (2 * STEP);
      const [quarter, year] = [slope(QUARTER), slope(YEAR)];
      parts.quarter.slope[at]! += there * quarter;
      parts.year.slope[at]! += there * year;
      parts.value.slope[at]! += money * year;
      parts.risk.slope[at]! += lost * year;
    }
  });
}

const NONE: Matrix = [];

function sumsOf(use: Use, counts: Counts, parts: Parts): ValueSums {
  const of = ({ sum, variance, slope }: Part, covariance: Matrix, off = 0) =>
    together({ sum, variance: variance + (off * sum) ** 2, slope: slope.slice(0, covariance.length) }, covariance);
  const buying = use.buying?.covariance ?? null;
  const both = buying && use.spending ? beside(buying, use.spending.covariance) : null;
  const { alive } = parts;
  return {
    counts,
    alive: buying && counts.again > 0 ? togetherShare({ ...alive, slope: alive.slope.slice(0, 4), n: counts.again }, buying) : null,
    nextQuarter: buying && of(parts.quarter, buying, use.off),
    nextYear: buying && of(parts.year, buying, use.off),
    fromOrders: both && of(parts.value, both, use.off),
    fromContracts: counts.contracts > 0 ? of(parts.contracts, NONE) : null,
    atRisk: both && of(parts.risk, both, use.off),
  };
}

function grow(all: Map<string, number>, key: string, by: number): void {
  all.set(key, (all.get(key) ?? 0) + by);
}
