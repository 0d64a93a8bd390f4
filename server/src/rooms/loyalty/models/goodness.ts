import type { Buying, Histories } from "./bg-nbd.ts";
import { chancesIfThere } from "./predicting.ts";
import { chiSquareAbove } from "./special.ts";

export type Bar = { /** Bought again so often; of the last bar, at least so often. */ times: number; actual: number; expected: number };
export type Goodness = {
  bars: Bar[];
  chiSquare: number;
  freedom: number;
  p: number;
  /** Which share of customers would have to stand in another bar. */ misplaced: number;
};

const BARS = 8;
const PARAMETERS = 4;

/** How many bought again never, once, twice …, beside how many the model expects after as long: the histogram of the paper, with its test. */
export function goodnessOf(model: Buying, { n, x, T, weight }: Histories): Goodness {
  const bars: Bar[] = Array.from({ length: BARS }, (_, times) => ({ times, actual: 0, expected: 0 }));
  const watched = new Map<number, number>();
  for (let i = 0; i < n; i += 1) {
    bars[Math.min(BARS - 1, x[i]!)]!.actual += weight[i]!;
    watched.set(T[i]!, (watched.get(T[i]!) ?? 0) + weight[i]!);
  }
  for (const [t, many] of [...watched].sort(([one], [other]) => one - other)) {
    const chances = chancesIfThere(model, { x: 0, T: 0 }, { t, rest: 1e-6 });
    let left = 1;
    for (let times = 0; times < BARS - 1; times += 1) {
      bars[times]!.expected += many * (chances[times] ?? 0);
      left -= chances[times] ?? 0;
    }
    bars[BARS - 1]!.expected += many * Math.max(0, left);
  }
  return tested(bars);
}

/** Bars with fewer than five expected are put together with their neighbour, as the test asks. */
function tested(bars: Bar[]): Goodness {
  const cells: { actual: number; expected: number }[] = [];
  let open = { actual: 0, expected: 0 };
  for (const { actual, expected } of bars) {
    open = { actual: open.actual + actual, expected: open.expected + expected };
    if (open.expected < 5) continue;
    cells.push(open);
    open = { actual: 0, expected: 0 };
  }
  const last = cells.at(-1);
  if (last) cells.splice(-1, 1, { actual: last.actual + open.actual, expected: last.expected + open.expected });
  const chiSquare = cells.reduce((sum, { actual, expected }) => sum + (actual - expected) ** 2 / expected, 0);
  const freedom = cells.length - 1 - PARAMETERS;
  const all = bars.reduce((sum, { actual }) => sum + actual, 0);
  const misplaced = bars.reduce((sum, { actual, expected }) => sum + Math.abs(actual - expected), 0) / (2 * all);
  return { bars, chiSquare, freedom, p: freedom > 0 ? chiSquareAbove(chiSquare, freedom) : 1, misplaced };
}
