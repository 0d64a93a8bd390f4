import type { Buying } from "../../models/bg-nbd.ts";
import { expectedSpending, spendingSpread } from "../../models/gamma-gamma.ts";
import { quadratic } from "../../models/matrix.ts";
import { aliveSlope, chancesIfThere, expectedIfThere, rangeOf, stillThere } from "../../models/predicting.ts";
import { gammaQuantile } from "../../models/special.ts";
import { ahead, type Ahead } from "./contracts.ts";
import { GONE, QUARTER, YEAR, type Known, type Reckoned, type Use } from "./kinds.ts";
import { rounded, share } from "./rounding.ts";

/** Customers with as many purchases, watched for as long: of those who are there, the same is expected. */
export type Cell = { x: number; T: number; quarter: number; year: number; chances: { quarter: number[]; year: number[] } | null };
type Cells = (x: number, T: number) => Cell;

/** What sums need of a customer beside what is shown of them; unrounded. */
export type Raw = {
  cell: Cell;
  there: number;
  slope: readonly [number, number, number, number];
  quarterSpread: number;
  yearSpread: number;
  /** What they spend a time, less costs. */
  money: number;
  margin: number;
  valueSpread: number;
  atRisk: boolean;
};
export type One = { shown: Reckoned; raw: Raw | null; contracts: Ahead | null };

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

export type Basis = { use: Use; asOf: number; riskBelow: number; cells: Cells };

/** What the models say of this customer as of a day. */
export function reckon(basis: Basis, known: Known): One {
  if (known.contracted) return byContract(basis, known);
  if (!basis.use.buying || known.purchases === 0) return { shown: NOTHING, raw: null, contracts: null };
  const raw = rawOf(basis, known);
  const there = raw.there;
  const { quarter, year } = ranges(basis.use.buying.parameters, raw);
  const value = basis.use.spending ? raw.there * raw.cell.year * raw.money : null;
  const [low, high] = value === null ? [null, null] : valueRange(value, raw.valueSpread, year.none);
  return {
    raw,
    contracts: null,
    shown: {
      ...aliveRange(basis, known, raw),
      nextQuarter: rounded(there * raw.cell.quarter),
      quarterLow: quarter.low,
      quarterHigh: quarter.high,
      nextYear: rounded(there * raw.cell.year),
      yearLow: year.low,
      yearHigh: year.high,
      valueAhead: value === null ? null : Math.round(rounded(value)),
      valueLow: low === null ? null : Math.round(rounded(low)),
      valueHigh: high === null ? null : Math.round(rounded(high)),
      valueAtRisk: raw.atRisk ? Math.round(rounded((1 - there) * raw.cell.year * raw.money)) : 0,
    },
  };
}

function byContract({ use, asOf }: Basis, { contracts }: Known): One {
  const part = contracts && ahead(use, contracts, asOf);
  if (!part) return { shown: NOTHING, raw: null, contracts: null };
  const [valueAhead, valueLow, valueHigh] = [part.value, part.low, part.high].map((one) => Math.round(rounded(one)));
  return { shown: { ...NOTHING, valueAhead: valueAhead!, valueLow: valueLow!, valueHigh: valueHigh! }, raw: null, contracts: part };
}

function rawOf({ use, asOf, riskBelow, cells }: Basis, known: Known): Raw {
  const { parameters } = use.buying!;
  const history = { x: known.purchases - 1, tx: known.last - known.first, T: asOf - known.first };
  const cell = cells(history.x, history.T);
  const there = stillThere(parameters, history);
  const chances = cell.chances ?? chancesOf(parameters, cell);
  const [quarter, year] = [squareOf(there, chances.quarter), squareOf(there, chances.year)];
  const money = use.spending ? expectedSpending(use.spending.parameters, known.valued, meanOf(known)) * use.margin : 0;
  const spread = use.spending ? spendingSpread(use.spending.parameters, known.valued, meanOf(known)) : { ofMean: 0, ofOne: 0 };
  const expected = there * cell.year;
  const own = use.margin ** 2;
  return {
    cell,
    there,
    slope: aliveSlope(parameters, history),
    quarterSpread: quarter - (there * cell.quarter) ** 2,
    yearSpread: year - expected ** 2,
    money,
    margin: use.margin,
    valueSpread: expected * spread.ofOne * own + year * (spread.ofMean * own + money ** 2) - (expected * money) ** 2,
    atRisk: history.x > 0 && there >= GONE && there < riskBelow,
  };
}

export const meanOf = ({ valued, valuedSum }: Pick<Known, "valued" | "valuedSum">): number => (valued === 0 ? 0 : valuedSum / valued);

export const chancesOf = (model: Buying, { x, T }: Pick<Cell, "x" | "T">) => ({
  quarter: chancesIfThere(model, { x, T }, { t: QUARTER, rest: 1e-6 }),
  year: chancesIfThere(model, { x, T }, { t: YEAR, rest: 1e-6 }),
});

function squareOf(there: number, chances: readonly number[]): number {
  let sum = 0;
  for (let y = 1; y < chances.length; y += 1) sum += chances[y]! * y * y;
  return there * sum;
}

function ranges(model: Buying, { cell, there }: Raw) {
  const chances = cell.chances ?? chancesOf(model, cell);
  return { quarter: rangeOf(there, chances.quarter), year: rangeOf(there, chances.year) };
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
export function valueRange(value: number, spread: number, none: number): [number, number] {
  const mean = value / (1 - none);
  const rest = (spread + value ** 2) / (1 - none) - mean ** 2;
  if (!(mean > 0) || !(rest > 0) || !Number.isFinite(rest)) return [0, 0];
  const shape = mean ** 2 / rest;
  const at = (part: number) => (part <= none ? 0 : (gammaQuantile((part - none) / (1 - none), shape) * mean) / shape);
  return [at(0.025), at(0.975)];
}

const MOST_HELD = 50_000;

/** Each cell is reckoned once; how likely each number is, only kept while they are few. */
export function cellsOf(model: Buying | null): { of: Cells; all(): Cell[] } {
  const cells = new Map<number, Cell>();
  const make = (x: number, T: number): Cell => {
    if (!model) throw new Error("nothing predicts what they buy");
    const cell: Cell = { x, T, quarter: expectedIfThere(model, { x, T }, QUARTER), year: expectedIfThere(model, { x, T }, YEAR), chances: null };
    if (cells.size < MOST_HELD) cell.chances = chancesOf(model, cell);
    cells.set(x * 1_000_000 + T, cell);
    return cell;
  };
  return { of: (x, T) => cells.get(x * 1_000_000 + T) ?? make(x, T), all: () => [...cells.values()] };
}
