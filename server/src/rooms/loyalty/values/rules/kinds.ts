import type { ContractEvery, ModelCaveat, ValueModels } from "@guli/contract";
import type { Buying } from "../../models/bg-nbd.ts";
import type { Spending } from "../../models/gamma-gamma.ts";
import type { Matrix } from "../../models/matrix.ts";
import type { Renewing } from "../../models/survival.ts";

/** What a day's fit found: what is shown of it, and what predicts. A part is null where its model does not suit. */
export type Models = { shown: ValueModels; use: Use };
export type Use = {
  buying: Found<Buying> | null;
  spending: Found<Spending> | null;
  renewing: Partial<Record<ContractEvery, Found<Renewing>>>;
  /** Which share of what they pay is left after costs; 1 where costs are not known. */
  margin: number;
  /** How far off sums were in what was held back, beyond chance, as a part of them: what was told wrong before may be told as wrong again. Missing: not at all. */
  off?: number;
};
export type Found<P> = { parameters: P; covariance: Matrix };

export const caveat = (code: ModelCaveat["code"], params: Record<string, number> = {}): ModelCaveat => ({ code, params });

/** A running contract: how often it is paid, how much, what it costs us, and the day on which it began. */
export type Running = readonly [every: ContractEvery, price: number, cost: number | null, began: number];

/** What is known of a customer, days as numbers. */
export type Known = {
  purchases: number;
  first: number;
  last: number;
  valued: number;
  valuedSum: number;
  contracted: boolean;
  contracts: readonly Running[] | null;
};

/** What the models say of a customer. */
export type Reckoned = {
  alive: number | null;
  aliveLow: number | null;
  aliveHigh: number | null;
  nextQuarter: number | null;
  quarterLow: number | null;
  quarterHigh: number | null;
  nextYear: number | null;
  yearLow: number | null;
  yearHigh: number | null;
  valueAhead: number | null;
  valueLow: number | null;
  valueHigh: number | null;
  valueAtRisk: number;
};

export const QUARTER = 90;
export const YEAR = 365;
export const DAYS_OF: Record<ContractEvery, number> = { week: 7, month: 365.25 / 12, quarter: 365.25 / 4, year: 365.25 };
/** How many periods a year has. */
export const A_YEAR: Record<ContractEvery, number> = { week: 52, month: 12, quarter: 4, year: 1 };

/** Below this they are taken as gone, and nothing of theirs is at risk any more. */
export const GONE = 0.1;
/** So much surer again before they are no longer at risk: who wavers around the limit is told once. */
export const BACK = 0.1;
