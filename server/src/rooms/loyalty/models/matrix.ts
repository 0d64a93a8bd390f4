/** A few rows and columns: what models of three or four parameters need. */
export type Matrix = readonly (readonly number[])[];

/** The lower triangle L with L·Lᵀ = m; null where m is not positive definite. */
export function cholesky(m: Matrix): number[][] | null {
  const l: number[][] = m.map(() => m.map(() => 0));
  for (let i = 0; i < m.length; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      const left = m[i]![j]! - dot(l[i]!.slice(0, j), l[j]!.slice(0, j));
      if (i === j && !(left > 0)) return null;
      l[i]![j] = i === j ? Math.sqrt(left) : left / l[j]![j]!;
    }
  }
  return l;
}

/** The x with m·x = y, for m positive definite; else null. */
export function solve(m: Matrix, y: readonly number[]): number[] | null {
  const l = cholesky(m);
  if (!l) return null;
  const half: number[] = [];
  for (let i = 0; i < y.length; i += 1) half.push((y[i]! - dot(l[i]!.slice(0, i), half)) / l[i]![i]!);
  const x = half.slice();
  for (let i = y.length - 1; i >= 0; i -= 1) {
    let sum = half[i]!;
    for (let k = i + 1; k < y.length; k += 1) sum -= l[k]![i]! * x[k]!;
    x[i] = sum / l[i]![i]!;
  }
  return x;
}

/** The inverse of a positive definite matrix, symmetric to the last digit; else null. */
export function inverse(m: Matrix): number[][] | null {
  const columns = m.map((_, at) =>
    solve(
      m,
      m.map((__, row) => (row === at ? 1 : 0)),
    ),
  );
  if (columns.some((one) => one === null)) return null;
  return m.map((_, i) => m.map((__, j) => (columns[i]![j]! + columns[j]![i]!) / 2));
}

/** gᵀ·m·g: the variance of what changes by g, by the delta method. */
export function quadratic(m: Matrix, g: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < g.length; i += 1) for (let j = 0; j < g.length; j += 1) sum += g[i]! * m[i]![j]! * g[j]!;
  return sum;
}

export const times = (m: Matrix, y: readonly number[]): number[] => m.map((row) => dot(row, y));

export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!;
  return sum;
}
