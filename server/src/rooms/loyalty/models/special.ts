const HALF_LOG_TAU = 0.9189385332046727;
/** Below this Stirling's series is too coarse, and the argument is moved up first. */
const FAR = 12;

/** ln Γ(z) for z > 0: Stirling's series (Abramowitz and Stegun 6.1.41), good to about 15 digits. */
export function logGamma(z: number): number {
  let below = 1;
  let at = z;
  for (; at < FAR; at += 1) below *= at;
  const s = 1 / (at * at);
  const tail = (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360360))))) / at;
  return (at - 0.5) * Math.log(at) - at + HALF_LOG_TAU + tail - Math.log(below);
}

/** The derivative of `logGamma`: Abramowitz and Stegun 6.3.18, moved up by 6.3.5. */
export function digamma(z: number): number {
  let moved = 0;
  let at = z;
  for (; at < FAR; at += 1) moved += 1 / at;
  const s = 1 / (at * at);
  return Math.log(at) - 0.5 / at - s * (1 / 12 - s * (1 / 120 - s * (1 / 252 - s * (1 / 240 - s * (1 / 132 - (s * 691) / 32760))))) - moved;
}

export const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b);

const MOST_TERMS = 20_000;
const TINY = 1e-16;

/** Gauss's hypergeometric function ₂F₁(a, b; c; z) for 0 ≤ z < 1 and c no integer below one: its series (Abramowitz and Stegun 15.1.1). */
export function hypergeometric([a, b, c]: readonly [number, number, number], z: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; n < MOST_TERMS; n += 1) {
    term *= (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z;
    sum += term;
    if (Math.abs(term) <= TINY * Math.abs(sum)) break;
  }
  return sum;
}

/** The share of a gamma distribution of this shape that lies below x: the regularised incomplete gamma function P (Abramowitz and Stegun 6.5.29, 6.5.31). */
export function gammaBelow(shape: number, x: number): number {
  if (x <= 0) return 0;
  return x < shape + 1 ? series(shape, x) : 1 - fraction(shape, x);
}

/** What is left above x. */
export function gammaAbove(shape: number, x: number): number {
  if (x <= 0) return 1;
  return x < shape + 1 ? 1 - series(shape, x) : fraction(shape, x);
}

const front = (shape: number, x: number): number => Math.exp(shape * Math.log(x) - x - logGamma(shape));

function series(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n < MOST_TERMS && term > TINY * sum; n += 1) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum * front(shape, x);
}

/** Lentz's way through the continued fraction. */
function fraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let held = d;
  for (let n = 1; n < MOST_TERMS; n += 1) {
    const an = n * (shape - n);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    held *= d * c;
    if (Math.abs(d * c - 1) < TINY) break;
  }
  return held * front(shape, x);
}

/** Where this share of a gamma distribution lies below: Newton's steps from Wilson and Hilferty's start, held within what is known to enclose it. */
export function gammaQuantile(share: number, shape: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return Infinity;
  const z = normalQuantile(share);
  const near = shape * (1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3;
  let [low, high] = [0, Infinity];
  let x = shape > 0.5 && near > 0 ? near : Math.exp((Math.log(share) + logGamma(shape + 1)) / shape);
  if (x === 0) return 0;
  for (let nth = 0; nth < 60; nth += 1) {
    const over = gammaBelow(shape, x) - share;
    if (over > 0) high = x;
    else low = x;
    const step = (over * x) / front(shape, x);
    if (Math.abs(step) <= 1e-11 * x) break;
    const next = x - step;
    x = next > low && next < high ? next : high === Infinity ? x * 2 : (low + high) / 2;
  }
  return x;
}

/** The quantile of the standard normal distribution: Acklam's rational approximation, relative error below 1.2e-9. */
export function normalQuantile(share: number): number {
  if (share > 0.5) return -normalQuantile(1 - share);
  if (share < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(share));
    return ratio(q, TAIL_TOP, TAIL_BOTTOM);
  }
  const q = share - 0.5;
  return q * ratio(q * q, MIDDLE_TOP, MIDDLE_BOTTOM);
}

const MIDDLE_TOP = [-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239];
const MIDDLE_BOTTOM = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1];
const TAIL_TOP = [-0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783];
const TAIL_BOTTOM = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];

const ratio = (x: number, top: number[], bottom: number[]): number => horner(x, top) / horner(x, bottom);
const horner = (x: number, factors: number[]): number => factors.reduce((sum, factor) => sum * x + factor, 0);

/** How likely a sum of squares is at least this great by chance. */
export const chiSquareAbove = (x: number, freedom: number): number => gammaAbove(freedom / 2, x / 2);
