import type { SourceFigures } from "@guli/contract";
import { holm, meanOfSums, share, type Interval } from "../../../../core/statistics.ts";
import { chiSquareAbove } from "../../models/special.ts";

/** What is summed of the customers whom a source brought. `standing`: of whom it is known how they stand. */
export type SourceSums = {
  via: string;
  customers: number;
  standing: number;
  loyal: number;
  left: number;
  fits: number;
  fit: number;
  fitSquares: number;
  values: number;
  ahead: number;
  aheadSquares: number;
  orders: number;
  ordersSquares: number;
  returned: number;
  returnedSquares: number;
  crossed: number;
};

/** From so many customers on a source stands by itself. */
export const NEEDS = 30;
const ALPHA = 0.05;

type Measure = "loyal" | "left" | "fit" | "valueAhead" | "returns";
const MEASURES: readonly Measure[] = ["loyal", "left", "fit", "valueAhead", "returns"];
type Estimated = Interval & { n: number; deviation: number };

/** Each source beside all others; a word is said only of what remains after all looks are corrected for (Holm 1979). */
export function compareSources(all: readonly SourceSums[]): SourceFigures[] {
  const shown = grouped(all);
  const looks = shown.flatMap((one, at) => {
    const rest = add(
      "",
      shown.filter((_, other) => other !== at),
    );
    return MEASURES.map((measure) => ({ at, measure, own: estimate(one, measure), rest: estimate(rest, measure) }));
  });
  const tested = looks.filter(({ own, rest }) => own && rest && own.n >= NEEDS && rest.n >= NEEDS);
  const chances = holm(tested.map(({ own, rest }) => chanceOf(own!, rest!)));
  const found = new Set(tested.filter((_, nth) => chances[nth]! < ALPHA));
  const figure = (at: number, measure: Measure) => {
    const look = looks.find((one) => one.at === at && one.measure === measure)!;
    if (!look.own || look.own.n < NEEDS) return null;
    const { value, low, high, n } = look.own;
    return { value, low, high, n, says: found.has(look) ? (value > look.rest!.value ? ("higher" as const) : ("lower" as const)) : ("unclear" as const) };
  };
  return shown.map(({ via, customers }, at) => ({
    via,
    customers,
    loyal: figure(at, "loyal"),
    left: figure(at, "left"),
    fit: figure(at, "fit"),
    valueAhead: figure(at, "valueAhead"),
    returns: figure(at, "returns"),
  }));
}

/** The greatest first, the small ones together as the last. */
function grouped(all: readonly SourceSums[]): SourceSums[] {
  const ranked = all.toSorted((one, other) => other.customers - one.customers || (one.via < other.via ? -1 : 1));
  const small = ranked.filter(({ customers }) => customers < NEEDS);
  return [...ranked.filter(({ customers }) => customers >= NEEDS), ...(small.length > 0 ? [add("small", small)] : [])];
}

function add(via: string, some: readonly SourceSums[]): SourceSums {
  const sum = (key: Exclude<keyof SourceSums, "via">) => some.reduce((all, one) => all + one[key], 0);
  return {
    via,
    customers: sum("customers"),
    standing: sum("standing"),
    loyal: sum("loyal"),
    left: sum("left"),
    fits: sum("fits"),
    fit: sum("fit"),
    fitSquares: sum("fitSquares"),
    values: sum("values"),
    ahead: sum("ahead"),
    aheadSquares: sum("aheadSquares"),
    orders: sum("orders"),
    ordersSquares: sum("ordersSquares"),
    returned: sum("returned"),
    returnedSquares: sum("returnedSquares"),
    crossed: sum("crossed"),
  };
}

function estimate(of: SourceSums, measure: Measure): Estimated | null {
  switch (measure) {
    case "loyal":
      return ofShare(of.loyal, of.standing);
    case "left":
      return ofShare(of.left, of.standing);
    case "fit":
      return ofMean({ n: of.fits, sum: of.fit, squares: of.fitSquares }, [0, 100]);
    case "valueAhead":
      return ofMean({ n: of.values, sum: of.ahead, squares: of.aheadSquares }, [0, Infinity]);
    case "returns":
      return ofRatio(of);
  }
}

/** The error with one case of each kind added: where none is loyal, that is not certain either. */
function ofShare(hits: number, n: number): Estimated | null {
  const figure = share(hits, n);
  if (!figure) return null;
  const p = (hits + 1) / (n + 2);
  return { ...figure, deviation: Math.sqrt((p * (1 - p)) / n) };
}

function ofMean(sums: { n: number; sum: number; squares: number }, scale: readonly [number, number]): Estimated | null {
  const figure = meanOfSums(sums, scale);
  if (!figure || sums.n < 2) return null;
  return { ...figure, deviation: Math.sqrt(Math.max(0, sums.squares - sums.sum ** 2 / sums.n) / (sums.n - 1) / sums.n) };
}

/** Orders that came back of all orders. Those of one customer are not independent, so the error is that of a ratio over customers, linearised (Cochran 1977, 6.4). */
function ofRatio({ customers: n, orders, ordersSquares, returned, returnedSquares, crossed }: SourceSums): Estimated | null {
  if (n < 2 || orders === 0) return null;
  const value = returned / orders;
  const residual = Math.max(0, returnedSquares - 2 * value * crossed + value ** 2 * ordersSquares);
  const deviation = Math.sqrt((residual * n) / (n - 1)) / orders;
  const wilson = share(returned, orders, n)!;
  if (returned === 0 || deviation === 0) return { ...wilson, n, deviation: (wilson.high - wilson.low) / 4 };
  return { value, low: Math.max(0, value - 1.96 * deviation), high: Math.min(1, value + 1.96 * deviation), n, deviation };
}

/** How often chance alone would make them differ so much. */
function chanceOf(one: Estimated, other: Estimated): number {
  const variance = one.deviation ** 2 + other.deviation ** 2;
  return variance > 0 ? chiSquareAbove((one.value - other.value) ** 2 / variance, 1) : 1;
}
