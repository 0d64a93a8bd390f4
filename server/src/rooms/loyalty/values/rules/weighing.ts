import { expectedSpending, spendingSpread } from "../../models/gamma-gamma.ts";
import { aliveSlope, chancesIfThere, expectedIfThere, stillThere } from "../../models/predicting.ts";
import type { Buying } from "../../models/bg-nbd.ts";
import { ahead, type Ahead } from "./contracts.ts";
import { GONE, QUARTER, YEAR, type Known, type Use } from "./kinds.ts";
import { rounded } from "./rounding.ts";

/** Customers with as many purchases, watched for as long: of those who are there, the same is expected; of purchases, and of their squares. */
export type Cell = { x: number; T: number; quarter: number; year: number; quarterSquare: number; yearSquare: number };
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
export type Weighed = { raw: Raw | null; contracts: Ahead | null };

export type Basis = { use: Use; asOf: number; riskBelow: number; cells: Cells };

export const basisOf = (use: Use, by: { asOf: number; riskBelow: number }): Basis => ({ use, ...by, cells: cellsOf(use.buying?.parameters ?? null) });

/** What of a customer goes into sums: without the ranges of each, which take long, and of a million nobody asks for them. */
export function weigh(basis: Basis, known: Known): Weighed {
  if (known.contracted) return { raw: null, contracts: known.contracts && ahead(basis.use, known.contracts, basis.asOf) };
  return { raw: basis.use.buying && known.purchases > 0 ? rawOf(basis, known) : null, contracts: null };
}

/** What they would bring within a year, times the chance that they went; of those who may have gone and are not gone yet. */
export const valueAtRisk = ({ raw }: Weighed): number => (raw?.atRisk ? Math.round(rounded((1 - raw.there) * raw.cell.year * raw.money)) : 0);

/** Within a year, as it is shown; null where nothing is said. */
export function valueAhead({ use }: Basis, { raw, contracts }: Weighed): number | null {
  if (contracts) return Math.round(rounded(contracts.value));
  return raw && use.spending ? Math.round(rounded(raw.there * raw.cell.year * raw.money)) : null;
}

function rawOf({ use, asOf, riskBelow, cells }: Basis, known: Known): Raw {
  const { parameters } = use.buying!;
  const history = { x: known.purchases - 1, tx: known.last - known.first, T: asOf - known.first };
  const cell = cells(history.x, history.T);
  const there = stillThere(parameters, history);
  const [quarter, year] = [there * cell.quarterSquare, there * cell.yearSquare];
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

/** How likely those who are there buy 0, 1, 2, … times. */
export const chancesOf = (model: Buying, cell: Pick<Cell, "x" | "T">, t: number): number[] => chancesIfThere(model, cell, { t, rest: 1e-6 });

const squareOf = (chances: readonly number[]): number => chances.reduce((sum, chance, y) => sum + chance * y * y, 0);

/** Each cell is reckoned once. */
function cellsOf(model: Buying | null): Cells {
  const cells = new Map<number, Cell>();
  const make = (x: number, T: number): Cell => {
    if (!model) throw new Error("nothing predicts what they buy");
    const of = { x, T };
    const cell: Cell = {
      ...of,
      quarter: expectedIfThere(model, of, QUARTER),
      year: expectedIfThere(model, of, YEAR),
      quarterSquare: squareOf(chancesOf(model, of, QUARTER)),
      yearSquare: squareOf(chancesOf(model, of, YEAR)),
    };
    cells.set(x * 1_000_000 + T, cell);
    return cell;
  };
  return (x, T) => cells.get(x * 1_000_000 + T) ?? make(x, T);
}
