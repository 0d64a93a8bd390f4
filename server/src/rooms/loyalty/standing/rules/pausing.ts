import type { StandingDefinition } from "@guli/contract";
import type { Prior } from "./prior.ts";

/** After how many days without a purchase somebody drifts, and has left. Whole days, at least one. */
export type Pauses = { drifting: number; left: number };

/** `x` purchases after the first, the last of them `t` days after it. */
export type Lived = { x: number; t: number };

/**
 * How long a pause of this customer must be to say something. Where the model suits: once the probability that they are still a customer is below that of the
 * definition. Otherwise by their own rate: once a pause of this length would happen to them less often than the definition says, even if they had not gone.
 */
export function pausesOf(lived: Lived, prior: Prior, { pause, model }: StandingDefinition): Pauses {
  const byModel = model.use && prior.a !== null && prior.b !== null && lived.x > 0;
  const after = byModel ? (at: keyof Pauses) => aliveUntil(lived, prior as Suited, model[at]) : (at: keyof Pauses) => rareAfter(lived, prior, pause[at]);
  const left = Math.min(pause.longestDays, Math.max(2, Math.ceil(after("left"))));
  return { drifting: Math.min(left - 1, Math.max(1, Math.ceil(after("drifting")))), left };
}

type Suited = Prior & { a: number; b: number };

/** P(no purchase in g days) = ((alpha + t) / (alpha + t + g))^(r + x): negative binomial with no successes, solved for g. */
function rareAfter({ x, t }: Lived, { r, alpha }: Prior, p: number): number {
  return (alpha + t) * (p ** (-1 / (r + x)) - 1);
}

/** P(alive) = 1 / (1 + a / (b + x - 1) * ((alpha + T) / (alpha + t))^(r + x)) (Fader, Hardie and Lee 2008, note 021), solved for T - t. */
function aliveUntil({ x, t }: Lived, { r, alpha, a, b }: Suited, p: number): number {
  const ratio = ((1 / p - 1) * (b + x - 1)) / a;
  return ratio <= 1 ? 0 : (alpha + t) * (ratio ** (1 / (r + x)) - 1);
}
