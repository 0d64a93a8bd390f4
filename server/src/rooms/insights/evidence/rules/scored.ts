import type { Interval, Part } from "../../../../core/statistics.ts";
import type { Stratum } from "./odds.ts";

const Z = 1.959963984540054;
const NEAR = 1e-9;

/**
 * How much greater the share of `one` is than that of `other` over layers of customers who are alike, where few did it: the score interval of Miettinen and Nurminen (1985) with the weights of
 * Mantel and Haenszel. A difference is within it if what was seen is no further from it than chance goes, reckoned as if that difference were true: so it has a width where nobody did it, and is
 * not wider than it need be, as Newcombe's is of few. Null where no layer holds both.
 */
export function scoredDifference(layers: readonly Stratum[]): Interval | null {
  const both = layers.filter(({ one, other }) => one.n > 0 && other.n > 0);
  if (both.length === 0) return null;
  const weights = both.map(({ one, other }) => (one.n * other.n) / (one.n + other.n));
  const differences = both.map(({ one, other }) => one.hits / one.n - other.hits / other.n);
  const value = sum(differences.map((one, i) => weights[i]! * one)) / sum(weights);
  const far = (at: number) => {
    const gone = sum(differences.map((one, i) => weights[i]! * (one - at)));
    return gone ** 2 > Z ** 2 * sum(both.map((one, i) => weights[i]! ** 2 * varianceAt(one, at)));
  };
  return { value, low: edge(value, -1, far), high: edge(value, 1, far) };
}

/** By halves from the value towards an end of what is possible. */
function edge(value: number, end: number, far: (at: number) => boolean): number {
  let [inside, outside] = [value, end];
  if (!far(end)) return end;
  while (Math.abs(outside - inside) > NEAR) {
    const middle = (inside + outside) / 2;
    if (far(middle)) outside = middle;
    else inside = middle;
  }
  return (inside + outside) / 2;
}

function varianceAt({ one, other }: Stratum, difference: number): number {
  const low = likeliestAt(one, other, difference);
  const high = low + difference;
  const all = one.n + other.n;
  return ((high * (1 - high)) / one.n + (low * (1 - low)) / other.n) * (all / (all - 1));
}

/** The likeliest share of the other if the difference is this: the one root of a cubic that is a share (Miettinen and Nurminen 1985, appendix 1; Farrington and Manning 1990). */
function likeliestAt(one: Part, other: Part, difference: number): number {
  const all = one.n + other.n;
  const hits = one.hits + other.hits;
  const b = ((one.n + 2 * other.n) * difference - all - hits) / all;
  const c = ((other.n * difference - all - 2 * other.hits) * difference + hits) / all;
  const d = (other.hits * difference * (1 - difference)) / all;
  const v = (b / 3) ** 3 - (b * c) / 6 + d / 2;
  const u = (v < 0 ? -1 : 1) * Math.sqrt(Math.max(0, (b / 3) ** 2 - c / 3));
  const angle = u === 0 ? 0 : (Math.PI + Math.acos(Math.max(-1, Math.min(1, v / u ** 3)))) / 3;
  const found = 2 * u * Math.cos(angle) - b / 3;
  return Math.min(Math.max(found, 0, -difference), 1, 1 - difference);
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
