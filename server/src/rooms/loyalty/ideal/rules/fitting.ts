import type { FitPoint, FitWeights, ShownPoint } from "@guli/contract";
import { meanOfSums, share, type Interval } from "../../../../core/statistics.ts";
import { ratePer } from "./rates.ts";
import { countedOf, isEnough, isShare, lessIsBetter, missing, NEEDS_POINTS, POINTS, type Behaviour, type Counted, type Money } from "./points.ts";
import { shareBelow, shrunkenOf, type Ground, type Usual } from "./usual.ts";

export type By = { ground: Ground; money: Money; /** Since 1970. */ day: number; weights: FitWeights };
export type Fit = { fit: number | null; good: number; known: number };

/** How somebody stands in one point beside what is usual. */
export function standIn(point: FitPoint, of: Behaviour, by: By): ShownPoint {
  const counted = countedOf(point, of, by);
  const { x, n } = counted;
  const told = { point, weight: by.weights[point], x, n, own: null, shrunken: null, usual: null, betterThan: null, needs: null };
  const usual = by.ground[point];
  if (usual.state !== "measured") return { ...told, state: "unmeasured" };
  if (!isEnough(point, n)) return { ...told, state: "more", usual: usual.usual, needs: missing(point, n) };
  const { good, ...place } = placeOf(point, counted, usual);
  const own = ownOf(point, counted);
  return { ...told, ...place, state: good ? "good" : holds(own, usual.usual) ? "near" : "poor", own, usual: usual.usual };
}

/** Where somebody is among all, without what their own figure may be by chance: that takes long, and of a million nobody asks for it. */
function placeOf(point: FitPoint, counted: Counted, usual: Usual): { good: boolean; shrunken: number; betterThan: number } {
  const shrunken = shrunkenOf(counted, usual);
  const below = shareBelow(usual.grid, shrunken);
  const less = lessIsBetter(point);
  const good = less ? shrunken <= usual.usual + SLACK : shrunken >= usual.usual - SLACK;
  return { good, shrunken, betterThan: Math.round(100 * (less ? 1 - below : below)) };
}

const SLACK = 1e-9;

/** Whether it may be chance alone that they differ from what is usual. */
const holds = (own: Interval | null, usual: number): boolean => own === null || (own.low <= usual + SLACK && own.high >= usual - SLACK);

/** Shares by Wilson, counts by Garwood, money by Student's t. */
function ownOf(point: FitPoint, { x, n, squares }: Counted): Interval | null {
  if (isShare(point)) return share(x, n);
  if (point === "money") return meanOfSums({ n, sum: x, squares: squares ?? 0 }, [-Infinity, Infinity]);
  return ratePer(x, n);
}

/** In how many of the points that weigh something they stand well, and the weighted mean of their places among all; null below three points. */
export function fitOf(of: Behaviour, by: By): Fit {
  let [sum, weights, good, known] = [0, 0, 0, 0];
  for (const point of POINTS) {
    const [weight, usual, counted] = [by.weights[point], by.ground[point], countedOf(point, of, by)];
    if (weight === 0 || usual.state !== "measured" || !isEnough(point, counted.n)) continue;
    const { good: isGood, betterThan } = placeOf(point, counted, usual);
    known += 1;
    if (isGood) good += 1;
    sum += weight * betterThan;
    weights += weight;
  }
  return { fit: known >= NEEDS_POINTS ? Math.round((10 * sum) / weights) / 10 : null, good, known };
}
