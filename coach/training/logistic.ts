/** A logistic regression over dense features. */
export type Learned = { bias: number; weights: Float64Array };

const STEPS = 12;
/** Below this a feature never changes. */
const FLAT = 1e-6;

/**
 * Logistic regression by Newton's method. `shrink` is what the square of each weight costs, the features brought to the
 * same spread; the weights come back on the scale of the features as they were given.
 */
export function logistic(rows: readonly Float64Array[], guilty: readonly number[], shrink: readonly number[]): Learned {
  const width = rows[0]?.length ?? 0;
  const means = sums(rows, width).map((sum) => sum / rows.length);
  const sizes = squares(rows, means).map((sum) => Math.sqrt(sum / rows.length) + FLAT);
  const levelled = rows.map((row) => Float64Array.from({ length: width + 1 }, (_, at) => (at === width ? 1 : (row[at]! - means[at]!) / sizes[at]!)));
  const found = new Float64Array(width + 1);
  for (let step = 0; step < STEPS; step += 1) descend(found, { rows: levelled, guilty, shrink });
  const weights = found.subarray(0, width).map((weight, at) => weight / sizes[at]!);
  return { weights, bias: weights.reduce((sum, weight, at) => sum - weight * means[at]!, found[width]!) };
}

function sums(rows: readonly Float64Array[], width: number): Float64Array {
  const all = new Float64Array(width);
  for (const row of rows) addTo(all, row, { times: 1, until: width - 1 });
  return all;
}

function squares(rows: readonly Float64Array[], means: Float64Array): Float64Array {
  const sums = new Float64Array(means.length);
  for (const row of rows) for (let at = 0; at < means.length; at += 1) sums[at]! += (row[at]! - means[at]!) ** 2;
  return sums;
}

type Problem = { rows: readonly Float64Array[]; guilty: readonly number[]; shrink: readonly number[] };

/** One step toward the least loss; its bias, the last, is not held back. */
function descend(weights: Float64Array, { rows, guilty, shrink }: Problem): void {
  const size = weights.length;
  const slope = weights.map((weight, at) => weight * (shrink[at] ?? 0));
  const bend = Array.from({ length: size }, (_, at) => new Float64Array(size).fill(shrink[at] ?? FLAT, at, at + 1));
  for (const [index, row] of rows.entries()) {
    const likely = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * weights[at]!, 0)));
    const error = likely - guilty[index]!;
    const sway = Math.max(likely * (1 - likely), FLAT);
    for (let at = 0; at < size; at += 1) {
      slope[at]! += error * row[at]!;
      addTo(bend[at]!, row, { times: sway * row[at]!, until: at });
    }
  }
  const change = solved(bend, slope);
  const longest = change.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  const stride = longest > LONGEST_STEP ? LONGEST_STEP / longest : 1;
  for (let at = 0; at < size; at += 1) weights[at]! -= stride * change[at]!;
}

/** No weight moves further in a step, so that none overshoots. */
const LONGEST_STEP = 2;

function addTo(into: Float64Array, row: Float64Array, { times, until }: { times: number; until: number }): void {
  for (let at = 0; at <= until; at += 1) into[at]! += times * row[at]!;
}

/** Solves for what the lower half of a positive matrix, times the answer, makes of `right`: by Cholesky's method. */
function solved(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  for (const [at, row] of lower.entries()) {
    for (let other = 0; other < at; other += 1) row[other] = (row[other]! - dot(row, lower[other]!, other)) / lower[other]![other]!;
    row[at] = Math.sqrt(row[at]! - dot(row, row, at));
  }
  const answer = right.slice();
  for (const [at, row] of lower.entries()) answer[at] = (answer[at]! - dot(row, answer, at)) / row[at]!;
  for (let at = answer.length - 1; at >= 0; at -= 1) {
    answer[at]! /= lower[at]![at]!;
    for (let other = 0; other < at; other += 1) answer[other]! -= lower[at]![other]! * answer[at]!;
  }
  return answer;
}

function dot(one: Float64Array, other: Float64Array, length: number): number {
  let sum = 0;
  for (let at = 0; at < length; at += 1) sum += one[at]! * other[at]!;
  return sum;
}
