/** One wait: how long it lasted, and whether it ended with what is waited for (else all that is known is that it lasted so long). */
export type Lifetime = { minutes: number; ended: boolean };

/** `share` still holds out after `minutes`; `low` and `high` are its 95 % interval. */
export type Step = { minutes: number; atRisk: number; ended: number; share: number; error: number; low: number; high: number };

/** The normal distribution's quantile for 95 % on both sides. */
const Z = 1.959963984540054;

/**
 * The estimate of Kaplan and Meier (1958): a step at each time at which something ended. Its variance is Greenwood's; the interval is made on the scale of
 * log(−log), where it stays between nothing and all (Kalbfleisch and Prentice). What lasted exactly as long as something ended was still at risk then.
 */
export function survival(lifetimes: Lifetime[]): Step[] {
  const sorted = lifetimes.toSorted((one, other) => one.minutes - other.minutes);
  const steps: Step[] = [];
  let [share, sum] = [1, 0];
  for (let at = 0; at < sorted.length;) {
    const { minutes } = sorted[at]!;
    const atRisk = sorted.length - at;
    let ended = 0;
    for (; at < sorted.length && sorted[at]!.minutes === minutes; at++) if (sorted[at]!.ended) ended++;
    if (ended === 0) continue;
    share *= 1 - ended / atRisk;
    sum += atRisk > ended ? ended / (atRisk * (atRisk - ended)) : Infinity;
    steps.push({ minutes, atRisk, ended, share, ...spread(share, sum) });
  }
  return steps;
}

/** Where nobody holds out any more, the interval says nothing: it is the whole of what is possible up to the last estimate. */
function spread(share: number, sum: number): Pick<Step, "error" | "low" | "high"> {
  if (share <= 0 || !Number.isFinite(sum)) return { error: 0, low: 0, high: 0 };
  const width = (Z * Math.sqrt(sum)) / Math.abs(Math.log(share));
  return { error: share * Math.sqrt(sum), low: share ** Math.exp(width), high: share ** Math.exp(-width) };
}

/** How many hold out after so many minutes; before the first step all do. */
export function holdingOut(steps: Step[], minutes: number): Pick<Step, "share" | "low" | "high"> {
  return steps.findLast((step) => step.minutes <= minutes) ?? { share: 1, low: 1, high: 1 };
}

/** The time by which half have ended, with the times at which the interval's edges cross the half (Brookmeyer and Crowley); null where they never do. */
export function median(steps: Step[]): { minutes: number; low: number | null; high: number | null } | null {
  const crossing = (edge: "share" | "low" | "high") => steps.find((step) => step[edge] <= 0.5)?.minutes ?? null;
  const minutes = crossing("share");
  return minutes === null ? null : { minutes, low: crossing("low"), high: crossing("high") };
}

/** At most so many steps for a drawing, the first and the last among them. */
export function thinned(steps: Step[], most: number): Step[] {
  if (steps.length <= most) return steps;
  return Array.from({ length: most }, (_, at) => steps[Math.round((at * (steps.length - 1)) / (most - 1))]!);
}
