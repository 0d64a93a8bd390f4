/** So many cases that are alike in everything that is looked at: what is so of them (0, 1, or a measure), how many there are, and how many of them stayed. */
export type Pattern = { x: readonly number[]; n: number; hits: number };
export type Coefficient = { value: number; deviation: number };
export type Fitted = { coefficients: Coefficient[]; converged: boolean };

const MOST_STEPS = 200;
const NEAR = 1e-10;
/** No step is longer than this on the scale of log odds: Firth's score may overshoot far from the top. */
const LONGEST = 4;

type Matrix = number[][];

/**
 * Logistic regression; the first coefficient is the intercept, then one for each x. With `penalised`, Firth (1993): half the logarithm of the information's determinant is added, so that
 * it holds for few cases and stays finite where one group all stayed (Heinze and Schemper 2002). Standard errors are Wald's, from the information at the end.
 */
export function fitLogistic(patterns: readonly Pattern[], { penalised }: { penalised: boolean }): Fitted {
  const rows = patterns.filter(({ n }) => n > 0).map(({ x, n, hits }) => ({ x: [1, ...x], n, hits }));
  if (rows.length === 0) return { coefficients: [], converged: false };
  const size = rows[0]!.x.length;
  let beta = Array.from({ length: size }, () => 0);
  // Of the penalised score the information is only about the slope: where a full step swings round the top, half of it does not.
  let [damping, before] = [1, Number.POSITIVE_INFINITY];
  for (let step = 0; step < MOST_STEPS; step++) {
    const { score, inverse } = slope(rows, beta, penalised);
    if (!inverse) return { coefficients: [], converged: false };
    const move = times(inverse, score);
    const longest = Math.max(...move.map(Math.abs));
    if (longest < NEAR) return { coefficients: beta.map((value, i) => ({ value, deviation: Math.sqrt(inverse[i]![i]!) })), converged: true };
    if (longest > before * 0.9) damping = Math.max(0.25, damping / 2);
    before = longest;
    const scale = damping * Math.min(1, LONGEST / longest);
    beta = beta.map((one, i) => one + scale * move[i]!);
  }
  return { coefficients: [], converged: false };
}

function slope(rows: readonly Pattern[], beta: readonly number[], penalised: boolean): { score: number[]; inverse: Matrix | null } {
  const size = beta.length;
  const information: Matrix = beta.map(() => beta.map(() => 0));
  const chances = rows.map(({ x }) => 1 / (1 + Math.exp(-dot(x, beta))));
  for (const [k, { x, n }] of rows.entries()) {
    const weight = n * chances[k]! * (1 - chances[k]!);
    for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) information[i]![j]! += weight * x[i]! * x[j]!;
  }
  const inverse = inverted(information);
  const score = beta.map(() => 0);
  if (!inverse) return { score, inverse };
  for (const [k, { x, n, hits }] of rows.entries()) {
    const chance = chances[k]!;
    // The leverage of all n cases of the pattern together.
    const leverage = penalised ? n * chance * (1 - chance) * dot(x, times(inverse, x)) : 0;
    const residual = hits - n * chance + leverage * (0.5 - chance);
    for (let i = 0; i < size; i++) score[i]! += residual * x[i]!;
  }
  return { score, inverse };
}

const dot = (one: readonly number[], other: readonly number[]) => one.reduce((sum, value, i) => sum + value * other[i]!, 0);
const times = (matrix: Matrix, vector: readonly number[]) => matrix.map((row) => dot(row, vector));

/** By Gauss and Jordan with pivots; null where columns say the same. */
function inverted(matrix: Matrix): Matrix | null {
  const size = matrix.length;
  const work = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  const largest = Math.max(...matrix.flat().map(Math.abs));
  for (let i = 0; i < size; i++) {
    const pivot = work.slice(i).reduce((best, row, j) => (Math.abs(row[i]!) > Math.abs(work[best]![i]!) ? i + j : best), i);
    if (!(Math.abs(work[pivot]![i]!) > largest * 1e-12)) return null;
    [work[i], work[pivot]] = [work[pivot]!, work[i]!];
    const by = work[i]![i]!;
    work[i] = work[i]!.map((value) => value / by);
    clear(work, i);
  }
  return work.map((row) => row.slice(size));
}

function clear(work: Matrix, column: number): void {
  for (const [k, row] of work.entries()) {
    if (k === column) continue;
    const factor = row[column]!;
    work[k] = row.map((value, j) => value - factor * work[column]![j]!);
  }
}
