import type { Matrix } from "./matrix.ts";
import { minimise, type Sloped } from "./minimising.ts";
import { digamma, logGamma } from "./special.ts";

/**
 * Who buys and who has gone: the beta-geometric/NBD model of Fader, Hardie and Lee, "Counting Your Customers" the Easy Way (Marketing Science 24, 2005). Customers
 * buy by chance at rates that differ as a gamma distribution (r, alpha); after each repeat purchase they go for good with a probability that differs as a beta
 * distribution (a, b).
 */
export type Buying = { r: number; alpha: number; a: number; b: number };

/** Customers who look alike, together: bought again x times, the last time at tx, watched until T, all since the first purchase and in one unit of time. */
export type Histories = { n: number; x: ArrayLike<number>; tx: ArrayLike<number>; T: ArrayLike<number>; weight: ArrayLike<number> };

export type Fit<P> = {
  parameters: P;
  /** Of the parameters' logarithms, in their order; null where it is not known. */
  covariance: Matrix | null;
  logLikelihood: number;
  /** Customers behind it. */
  n: number;
  converged: boolean;
};

/** The parameters under which what was bought is most likely. */
export function fitBuying(histories: Histories): Fit<Buying> {
  const { n, scale, rate } = sizes(histories);
  const sloped = likelihood(histories, n);
  const start = [Math.log(0.5), Math.log(Math.min(scale, Math.max(scale / 50, 0.5 / Math.max(rate, 1e-9)))), Math.log(0.5), Math.log(2)];
  const found = minimise(sloped, start);
  const [r = 0, alpha = 0, a = 0, b = 0] = found.at.map(Math.exp);
  return {
    parameters: { r, alpha, a, b },
    covariance: found.covariance?.map((row) => row.map((one) => one / n)) ?? null,
    logLikelihood: -found.value * n,
    n,
    converged: found.converged,
  };
}

/** How likely what was bought is under these parameters. */
export function logLikelihoodOf({ r, alpha, a, b }: Buying, histories: Histories): number {
  const { n } = sizes(histories);
  return -likelihood(histories, n)([r, alpha, a, b].map(Math.log)).value * n;
}

function sizes({ n, x, T, weight }: Histories): { n: number; scale: number; rate: number } {
  let [all, time, bought] = [0, 0, 0];
  for (let i = 0; i < n; i += 1) {
    all += weight[i]!;
    time += weight[i]! * T[i]!;
    bought += weight[i]! * x[i]!;
  }
  return { n: all, scale: time / all, rate: bought / time };
}

/** The negative log-likelihood a customer with its slope, over the logarithms of the parameters: equations 6 and 7 of the paper. */
function likelihood({ n, x, tx, T, weight }: Histories, all: number): Sloped {
  let most = 0;
  for (let i = 0; i < n; i += 1) most = Math.max(most, x[i]!);
  return (at) => {
    const [r = 0, alpha = 0, a = 0, b = 0] = at.map(Math.exp);
    const by = byPurchases({ r, alpha, a, b }, most);
    let [sum, dr, dAlpha, da, db] = [0, 0, 0, 0, 0];
    for (let i = 0; i < n; i += 1) {
      const [k, w] = [x[i]!, weight[i]!];
      const still = Math.log(alpha + T[i]!);
      const then = k > 0 ? Math.log(alpha + tx[i]!) : 0;
      // How much likelier it is that they went at their last purchase than that they are still there.
      const gone = k > 0 ? Math.exp(by.gone[k]! + (r + k) * (still - then)) : 0;
      const left = gone === Infinity ? 1 : gone / (1 + gone);
      const kept = 1 - left;
      sum += w * (by.front[k]! - (r + k) * still + (gone === Infinity ? by.gone[k]! + (r + k) * (still - then) : Math.log1p(gone)));
      dr += w * (by.dr[k]! - kept * still - left * then);
      dAlpha += w * (r / alpha - (r + k) * (kept / (alpha + T[i]!) + (k > 0 ? left / (alpha + tx[i]!) : 0)));
      da += w * (by.da[k]! + left / a);
      db += w * (by.db[k]! - (k > 0 ? left / (b + k - 1) : 0));
    }
    return { value: -sum / all, slope: [(-dr * r) / all, (-dAlpha * alpha) / all, (-da * a) / all, (-db * b) / all] };
  };
}

/** What depends on the number of purchases alone, once for each number. */
function byPurchases({ r, alpha, a, b }: Buying, most: number) {
  const table = (of: (x: number) => number) => Float64Array.from({ length: most + 1 }, (_, x) => of(x));
  const fixed = r * Math.log(alpha) - logGamma(r) + logGamma(a + b) - logGamma(b);
  const [psiR, psiAB, psiB] = [digamma(r), digamma(a + b), digamma(b)];
  return {
    front: table((x) => fixed + logGamma(r + x) + logGamma(b + x) - logGamma(a + b + x)),
    gone: table((x) => (x > 0 ? Math.log(a / (b + x - 1)) : -Infinity)),
    dr: table((x) => digamma(r + x) - psiR + Math.log(alpha)),
    da: table((x) => psiAB - digamma(a + b + x)),
    db: table((x) => psiAB - psiB + digamma(b + x) - digamma(a + b + x)),
  };
}
