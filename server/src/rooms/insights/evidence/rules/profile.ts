import { fitLogistic, type Coefficient, type Fitted, type Pattern } from "./logistic.ts";

/** Half the 95 % quantile of chi-squared with one degree of freedom: so far below its top a likelihood may lie. */
const DROP = 3.841458820694124 / 2;
const [NEAR, MOST_STEPS] = [1e-6, 60];

export type Profiled = Coefficient & { low: number; high: number };

/**
 * Firth's logistic regression with the interval of the profile of its penalised likelihood (Heinze and Schemper 2002): all values of a coefficient at which the others can still make what was seen
 * almost as likely. Wald's interval is the same on both sides, which the likelihood of few cases is not. Of the coefficients that are asked for; null where the cases cannot tell them.
 */
export function profiled(patterns: readonly Pattern[], asked: readonly number[]): Profiled[] | null {
  const top = fitLogistic(patterns, { penalised: true });
  if (!top.converged) return null;
  const found = asked.map((at) => {
    const [low, high] = [-1, 1].map((side) => edge({ patterns, top, at, side }));
    return { ...top.coefficients[at]!, low: low!, high: high! };
  });
  return found.every(({ low, high }) => Number.isFinite(low) && Number.isFinite(high)) ? found : null;
}

type Edge = { patterns: readonly Pattern[]; top: Fitted; at: number; side: number };

/**
 * Where the profile crosses the line, on one side: out in steps until it is below, then between what is inside and what is outside. The root of twice the drop is nearly straight, so that a line
 * through both (regula falsi, the one that stays being pulled by half: Illinois) is there in a few steps. NaN where it never crosses.
 */
function edge({ patterns, top, at, side }: Edge): number {
  const { value, deviation } = top.coefficients[at]!;
  let from = top.coefficients.map((one) => one.value);
  /** How far below the line, on a scale that is nearly straight; where nothing can be made likely, far. */
  const below = (far: number): number => {
    const fitted = fitLogistic(patterns, { penalised: true, held: { at, value: value + side * far, from } });
    if (!fitted.converged) return Math.sqrt(2 * DROP);
    from = fitted.coefficients.map((one) => one.value);
    return Math.sqrt(Math.max(0, 2 * (top.height - fitted.height))) - Math.sqrt(2 * DROP);
  };
  let inside = { far: 0, by: -Math.sqrt(2 * DROP) };
  let outside = { far: 2 * deviation, by: below(2 * deviation) };
  for (let step = 0; outside.by < 0; step += 1) {
    if (step === MOST_STEPS) return Number.NaN;
    const far = outside.far * 1.5;
    [inside, outside] = [outside, { far, by: below(far) }];
  }
  for (let step = 0, before = 0; step < MOST_STEPS; step += 1) {
    const far = (inside.far * outside.by - outside.far * inside.by) / (outside.by - inside.by);
    const by = below(far);
    if (Math.abs(by) < NEAR) return value + side * far;
    const pull = Math.sign(by) === before ? 2 : 1;
    before = Math.sign(by);
    if (by < 0)
      [inside, outside] = [
        { far, by },
        { ...outside, by: outside.by / pull },
      ];
    else
      [inside, outside] = [
        { ...inside, by: inside.by / pull },
        { far, by },
      ];
  }
  return Number.NaN;
}
