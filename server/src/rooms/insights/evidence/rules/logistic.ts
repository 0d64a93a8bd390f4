/** So many cases that are alike in everything that is looked at: what is so of them (0, 1, or a measure), how many there are, and how many of them stayed. */
export type Pattern = { x: readonly number[]; n: number; hits: number };
export type Coefficient = { value: number; deviation: number };
/** `height` is the logarithm of the likelihood there, penalised where it was asked for. */
export type Fitted = { coefficients: Coefficient[]; height: number; converged: boolean };
/** One coefficient held at a value, and where the others begin. */
export type Held = { at: number; value: number; from: readonly number[] };

const MOST_STEPS = 200;
const NEAR = 1e-10;
/** No step is longer than this on the scale of log odds: Firth's score may overshoot far from the top. */
const LONGEST = 4;

type Matrix = number[][];

/**
 * Logistic regression; the first coefficient is the intercept, then one for each x. With `penalised`, Firth (1993): half the logarithm of the information's determinant is added, so that
 * it holds for few cases and stays finite where one group all stayed (Heinze and Schemper 2002). Standard errors are Wald's, from the information at the end. With `held`, the best that the others
 * can do while one coefficient stays where it is.
 */
export function fitLogistic(patterns: readonly Pattern[], { penalised, held }: { penalised: boolean; held?: Held }): Fitted {
  const rows = patterns.filter(({ n }) => n > 0).map(({ x, n, hits }) => ({ x: [1, ...x], n, hits }));
  if (rows.length === 0) return UNKNOWN;
  const free = rows[0]!.x.map((_, i) => i).filter((i) => i !== held?.at);
  let beta = rows[0]!.x.map((_, i) => (i === held?.at ? held.value : (held?.from[i] ?? 0)));
  // Of the penalised score the information is only about the slope: where a full step swings round the top, half of it does not.
  let [damping, before] = [1, Number.POSITIVE_INFINITY];
  for (let step = 0; step < MOST_STEPS; step++) {
    const { score, information, inverse, size } = slope(rows, beta, penalised);
    const move = inverse && moveOf({ score, information, inverse }, free);
    if (!move) return UNKNOWN;
    const longest = Math.max(0, ...move.map(Math.abs));
    if (longest < NEAR) {
      const coefficients = beta.map((value, i) => ({ value, deviation: Math.sqrt(inverse[i]![i]!) }));
      return { coefficients, height: likelihood(rows, beta) + (penalised ? size / 2 : 0), converged: true };
    }
    if (longest > before * 0.9) damping = Math.max(0.25, damping / 2);
    before = longest;
    const scale = damping * Math.min(1, LONGEST / longest);
    beta = beta.map((one, i) => one + scale * move[i]!);
  }
  return UNKNOWN;
}

const UNKNOWN: Fitted = { coefficients: [], height: Number.NaN, converged: false };

/** Newton's step of those that are free. */
function moveOf({ score, information, inverse }: { score: number[]; information: Matrix; inverse: Matrix }, free: readonly number[]): number[] | null {
  if (free.length === score.length) return times(inverse, score);
  const part = inverted(free.map((i) => free.map((j) => information[i]![j]!)));
  if (!part) return null;
  const some = times(
    part.inverse,
    free.map((i) => score[i]!),
  );
  return score.map((_, i) => some[free.indexOf(i)] ?? 0);
}

function likelihood(rows: readonly Pattern[], beta: readonly number[]): number {
  return rows.reduce((sum, { x, n, hits }) => {
    const at = dot(x, beta);
    // log(1 + e^at), which must not overflow.
    return sum + hits * at - n * (Math.max(0, at) + Math.log1p(Math.exp(-Math.abs(at))));
  }, 0);
}

type Slope = { score: number[]; information: Matrix; inverse: Matrix | null; /** The logarithm of the information's determinant. */ size: number };

function slope(rows: readonly Pattern[], beta: readonly number[], penalised: boolean): Slope {
  const many = beta.length;
  const information: Matrix = beta.map(() => beta.map(() => 0));
  const chances = rows.map(({ x }) => 1 / (1 + Math.exp(-dot(x, beta))));
  for (const [k, { x, n }] of rows.entries()) {
    const weight = n * chances[k]! * (1 - chances[k]!);
    for (let i = 0; i < many; i++) for (let j = 0; j < many; j++) information[i]![j]! += weight * x[i]! * x[j]!;
  }
  const { inverse = null, size = 0 } = inverted(information) ?? {};
  const score = beta.map(() => 0);
  if (!inverse) return { score, information, inverse, size };
  for (const [k, { x, n, hits }] of rows.entries()) {
    const chance = chances[k]!;
    // The leverage of all n cases of the pattern together.
    const leverage = penalised ? n * chance * (1 - chance) * dot(x, times(inverse, x)) : 0;
    const residual = hits - n * chance + leverage * (0.5 - chance);
    for (let i = 0; i < many; i++) score[i]! += residual * x[i]!;
  }
  return { score, information, inverse, size };
}

const dot = (one: readonly number[], other: readonly number[]) => one.reduce((sum, value, i) => sum + value * other[i]!, 0);
const times = (matrix: Matrix, vector: readonly number[]) => matrix.map((row) => dot(row, vector));

/** By Gauss and Jordan with pivots, with the logarithm of the determinant's size; null where columns say the same. */
function inverted(matrix: Matrix): { inverse: Matrix; size: number } | null {
  const size = matrix.length;
  const work = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  const largest = Math.max(...matrix.flat().map(Math.abs));
  let logarithm = 0;
  for (let i = 0; i < size; i++) {
    const pivot = work.slice(i).reduce((best, row, j) => (Math.abs(row[i]!) > Math.abs(work[best]![i]!) ? i + j : best), i);
    if (!(Math.abs(work[pivot]![i]!) > largest * 1e-12)) return null;
    [work[i], work[pivot]] = [work[pivot]!, work[i]!];
    const by = work[i]![i]!;
    logarithm += Math.log(Math.abs(by));
    work[i] = work[i]!.map((value) => value / by);
    clear(work, i);
  }
  return { inverse: work.map((row) => row.slice(size)), size: logarithm };
}

function clear(work: Matrix, column: number): void {
  for (const [k, row] of work.entries()) {
    if (k === column) continue;
    const factor = row[column]!;
    work[k] = row.map((value, j) => value - factor * work[column]![j]!);
  }
}
