import { quadratic } from "../../models/matrix.ts";
import { rangeOf } from "../../models/predicting.ts";
import { gammaQuantile } from "../../models/special.ts";
import type { Ahead } from "./contracts.ts";
import { QUARTER, YEAR, type Known, type Reckoned } from "./kinds.ts";
import { rounded, share } from "./rounding.ts";
import { chancesOf, valueAhead, valueAtRisk, weigh, type Basis, type Raw } from "./weighing.ts";

const NOTHING: Reckoned = {
  alive: null,
  aliveLow: null,
  aliveHigh: null,
  nextQuarter: null,
  quarterLow: null,
  quarterHigh: null,
  nextYear: null,
  yearLow: null,
  yearHigh: null,
  valueAhead: null,
  valueLow: null,
  valueHigh: null,
  valueAtRisk: 0,
};

/** What the models say of this customer as of a day. */
export function reckon(basis: Basis, known: Known): Reckoned {
  const weighed = weigh(basis, known);
  if (weighed.contracts) return byContract(weighed.contracts);
  if (!weighed.raw) return NOTHING;
  const { raw } = weighed;
  const { there, cell } = raw;
  const { parameters } = basis.use.buying!;
  const [quarter, year] = [QUARTER, YEAR].map((t) => rangeOf(there, chancesOf(parameters, cell, t))) as [Range, Range];
  const [low, high] = basis.use.spending ? valueRange(there * cell.year * raw.money, raw.valueSpread, year.none) : [null, null];
  return {
    ...aliveRange(basis, known, raw),
    nextQuarter: rounded(there * cell.quarter),
    quarterLow: quarter.low,
    quarterHigh: quarter.high,
    nextYear: rounded(there * cell.year),
    yearLow: year.low,
    yearHigh: year.high,
    valueAhead: valueAhead(basis, weighed),
    valueLow: low === null ? null : Math.round(rounded(low)),
    valueHigh: high === null ? null : Math.round(rounded(high)),
    valueAtRisk: valueAtRisk(weighed),
  };
}

type Range = ReturnType<typeof rangeOf>;

function byContract({ value, low, high }: Ahead): Reckoned {
  const [valueOf, valueLow, valueHigh] = [value, low, high].map((one) => Math.round(rounded(one)));
  return { ...NOTHING, valueAhead: valueOf!, valueLow: valueLow!, valueHigh: valueHigh! };
}

const Z = 1.959963984540054;

/** What is not known of the parameters, on the log odds. Of who bought once nothing is said. */
function aliveRange({ use }: Basis, known: Known, { there, slope }: Raw): Pick<Reckoned, "alive" | "aliveLow" | "aliveHigh"> {
  if (known.purchases === 1) return { alive: null, aliveLow: null, aliveHigh: null };
  const reach = Z * Math.sqrt(Math.max(0, quadratic(use.buying!.covariance, slope)));
  const odds = Math.log(there) - Math.log1p(-there);
  const back = (at: number) => share(1 / (1 + Math.exp(-at)));
  return { alive: share(there), aliveLow: back(odds - reach), aliveHigh: back(odds + reach) };
}

/** Nothing with the chance that they never buy; else a gamma distribution with what is known of mean and spread. */
function valueRange(value: number, spread: number, none: number): [number, number] {
  const mean = value / (1 - none);
  const rest = (spread + value ** 2) / (1 - none) - mean ** 2;
  if (!(mean > 0) || !(rest > 0) || !Number.isFinite(rest)) return [0, 0];
  const shape = mean ** 2 / rest;
  const at = (part: number) => (part <= none ? 0 : (gammaQuantile((part - none) / (1 - none), shape) * mean) / shape);
  return [at(0.025), at(0.975)];
}
