import { minimise, type Sloped } from "./minimising.ts";
import type { Fit } from "./bg-nbd.ts";
import type { Interval } from "../../../core/statistics.ts";
import { digamma, logBeta } from "./special.ts";

/** Contracts that lasted as many whole periods: how many of them ended then, and of how many no more is known. */
export type Lasting = { periods: number; ended: number; running: number };
export type Kept = Interval & { period: number; atRisk: number };

const Z = 1.959963984540054;

/** Which share is kept for how many periods: Kaplan and Meier (1958), with Greenwood's variance on the scale of log(−log), so that it stays between 0 and 1. */
export function keptOver(lasting: readonly Lasting[]): Kept[] {
  const sorted = [...lasting].sort((one, other) => one.periods - other.periods);
  let atRisk = sorted.reduce((sum, { ended, running }) => sum + ended + running, 0);
  let [value, greenwood] = [1, 0];
  const curve: Kept[] = [];
  for (const { periods, ended, running } of sorted) {
    if (ended > 0) {
      value *= 1 - ended / atRisk;
      greenwood += ended / (atRisk * (atRisk - ended));
      curve.push({ period: periods, atRisk, value, ...around(value, greenwood, curve.at(-1)?.high ?? 1) });
    }
    atRisk -= ended + running;
  }
  return curve;
}

/** Where the last of those at risk went, Greenwood says nothing; that fewer are kept than before is all that is sure. */
function around(value: number, greenwood: number, before: number): { low: number; high: number } {
  if (value <= 0) return { low: 0, high: before };
  const reach = (Z * Math.sqrt(greenwood)) / Math.abs(Math.log(value));
  return { low: value ** Math.exp(reach), high: value ** Math.exp(-reach) };
}

/**
 * Who renews: the shifted-beta-geometric model of Fader and Hardie ("How to Project Customer Retention", 2007). Whoever has a contract ends it at each renewal with
 * a chance that differs between customers as a beta distribution (alpha, beta); so those who are left renew ever more surely.
 */
export type Renewing = { alpha: number; beta: number };

/** Of contracts that ended at their nth renewal (n = 1 is the first), and of those that were renewed so often and run on. */
export function fitRenewing(lasting: readonly Lasting[]): Fit<Renewing> {
  const n = lasting.reduce((sum, { ended, running }) => sum + ended + running, 0);
  const found = minimise(likelihood(lasting, n), [0, 0]);
  const [alpha = 0, beta = 0] = found.at.map(Math.exp);
  return {
    parameters: { alpha, beta },
    covariance: found.covariance?.map((row) => row.map((one) => one / n)) ?? null,
    logLikelihood: -found.value * n,
    n,
    converged: found.converged,
  };
}

/** The share that is renewed at least so often. */
export const keptFor = ({ alpha, beta }: Renewing, periods: number): number => Math.exp(logBeta(alpha, beta + periods) - logBeta(alpha, beta));

/** How many of the next `ahead` periods somebody who has renewed so often will pay, on average, and with which spread. */
export function periodsAhead({ alpha, beta }: Renewing, renewed: number, ahead: number): { value: number; square: number; atLeast: number[] } {
  let [kept, value, square] = [1, 0, 0];
  const atLeast: number[] = [];
  for (let k = 1; k <= ahead; k += 1) {
    kept *= (beta + renewed + k - 1) / (alpha + beta + renewed + k - 1);
    atLeast.push(kept);
    value += kept;
    // E[N²] = Σ (2k − 1) P(N ≥ k)
    square += (2 * k - 1) * kept;
  }
  return { value, square, atLeast };
}

function likelihood(lasting: readonly Lasting[], n: number): Sloped {
  return (at) => {
    const [alpha = 0, beta = 0] = at.map(Math.exp);
    let [sum, dAlpha, dBeta] = [0, 0, 0];
    const [all, a, b] = [digamma(alpha + beta), digamma(alpha), digamma(beta)];
    for (const { periods, ended, running } of lasting) {
      const both = digamma(alpha + beta + periods);
      if (running > 0) {
        sum += running * (logBeta(alpha, beta + periods) - logBeta(alpha, beta));
        dAlpha += running * (all - both);
        dBeta += running * (digamma(beta + periods) - both - b + all);
      }
      if (ended > 0) {
        sum += ended * (logBeta(alpha + 1, beta + periods - 1) - logBeta(alpha, beta));
        dAlpha += ended * (digamma(alpha + 1) - both - a + all);
        dBeta += ended * (digamma(beta + periods - 1) - both - b + all);
      }
    }
    return { value: -sum / n, slope: [(-dAlpha * alpha) / n, (-dBeta * beta) / n] };
  };
}
