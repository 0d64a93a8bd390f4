import type { Fit } from "./bg-nbd.ts";
import { minimise, type Sloped } from "./minimising.ts";
import { digamma, logGamma } from "./special.ts";

/**
 * How much they spend: the gamma-gamma model of Fader and Hardie ("The Gamma-Gamma Model of Monetary Value", 2013). What one customer spends varies as a gamma
 * distribution of shape p; its scale varies between customers as another (q, gamma). It takes for granted that how much somebody spends has nothing to do with how
 * often they buy.
 */
export type Spending = { p: number; q: number; gamma: number };

/** What each customer spent on average over so many purchases. */
export type Spent = { n: number; times: ArrayLike<number>; mean: ArrayLike<number> };

export function fitSpending(spent: Spent): Fit<Spending> {
  const scale = meanOf(spent);
  const found = minimise(likelihood(spent, scale), [Math.log(2), Math.log(3), Math.log(1)]);
  const [p = 0, q = 0, gamma = 0] = found.at.map(Math.exp);
  return {
    parameters: { p, q, gamma: gamma * scale },
    covariance: found.covariance?.map((row) => row.map((one) => one / spent.n)) ?? null,
    // Money was counted in units of its mean meanwhile.
    logLikelihood: -found.value * spent.n - spent.n * Math.log(scale),
    n: spent.n,
    converged: found.converged,
  };
}

/** What this customer spends a time, drawn towards what all do, the more so the fewer times they bought (equation 5). Of nobody known: what all do. */
export const expectedSpending = ({ p, q, gamma }: Spending, times: number, mean: number): number => (p * (gamma + times * mean)) / (p * times + q - 1);

/** What is not known of it: of their mean, and of one purchase beside that mean. Infinite where the tail is too heavy. */
export function spendingSpread({ p, q, gamma }: Spending, times: number, mean: number): { ofMean: number; ofOne: number } {
  const shape = p * times + q;
  if (shape <= 2) return { ofMean: Infinity, ofOne: Infinity };
  // 1/ν is inverse-gamma: shape p·x + q, scale γ + x·m.
  const scale = gamma + times * mean;
  const square = scale ** 2 / ((shape - 1) * (shape - 2));
  return { ofMean: p ** 2 * (square - (scale / (shape - 1)) ** 2), ofOne: p * square };
}

/** How it changes with the logarithms of p, q and gamma. */
export function spendingSlope({ p, q, gamma }: Spending, times: number, mean: number): [number, number, number] {
  const below = p * times + q - 1;
  const expected = (p * (gamma + times * mean)) / below;
  return [expected * (1 - (p * times) / below), (-expected * q) / below, (expected * gamma) / (gamma + times * mean)];
}

function meanOf({ n, mean }: Spent): number {
  let sum = 0;
  for (let i = 0; i < n; i += 1) sum += mean[i]!;
  return sum / n;
}

/** The negative log-likelihood a customer with its slope, over the logarithms of the parameters: equation 1a of the note. */
function likelihood({ n, times, mean }: Spent, scale: number): Sloped {
  let most = 0;
  for (let i = 0; i < n; i += 1) most = Math.max(most, times[i]!);
  return (at) => {
    const [p = 0, q = 0, gamma = 0] = at.map(Math.exp);
    const front = new Float64Array(most + 1);
    const turnP = new Float64Array(most + 1);
    const turnQ = new Float64Array(most + 1);
    for (let x = 1; x <= most; x += 1) {
      front[x] = logGamma(p * x + q) - logGamma(p * x) - logGamma(q) + q * Math.log(gamma) + p * x * Math.log(x);
      turnP[x] = x * (digamma(p * x + q) - digamma(p * x) + Math.log(x));
      turnQ[x] = digamma(p * x + q) - digamma(q) + Math.log(gamma);
    }
    let [sum, dp, dq, dGamma] = [0, 0, 0, 0];
    for (let i = 0; i < n; i += 1) {
      const [x, m] = [times[i]!, mean[i]! / scale];
      const [own, all] = [Math.log(m), Math.log(gamma + m * x)];
      sum += front[x]! + (p * x - 1) * own - (p * x + q) * all;
      dp += turnP[x]! + x * (own - all);
      dq += turnQ[x]! - all;
      dGamma += q / gamma - (p * x + q) / (gamma + m * x);
    }
    return { value: -sum / n, slope: [(-dp * p) / n, (-dq * q) / n, (-dGamma * gamma) / n] };
  };
}
