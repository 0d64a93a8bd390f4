/** One wait: how long it lasted, whether it ended with what is waited for (else all that is known is that it lasted so long), and whose it was: waits of one customer are alike. */
export type Lifetime = { minutes: number; ended: boolean; of?: string | undefined };

/** `share` still holds out after `minutes`; `low` and `high` are its 95 % interval. */
export type Step = { minutes: number; atRisk: number; ended: number; share: number; error: number; low: number; high: number };

/** The normal distribution's quantile for 95 % on both sides. */
const Z = 1.959963984540054;

/**
 * The estimate of Kaplan and Meier (1958): a step at each time at which something ended. The interval is made on the scale of log(−log), where it stays between nothing and all (Kalbfleisch and
 * Prentice). Its variance is Greenwood's where every case is somebody else's, and where some have several it allows for theirs being alike: the squares of what each customer moves the curve by
 * (Williams 1995; the infinitesimal jackknife of R's survfit with clusters). What lasted exactly as long as something ended was still at risk then.
 */
export function survival(lifetimes: Lifetime[]): Step[] {
  // In one order also among those that are alike, so that the last digit does not depend on how they came.
  const sorted = lifetimes.toSorted((one, other) => one.minutes - other.minutes || Number(one.ended) - Number(other.ended) || compare(one.of, other.of));
  const moved = movedBy(lifetimes);
  const steps: Step[] = [];
  let share = 1;
  for (let at = 0; at < sorted.length;) {
    const { minutes } = sorted[at]!;
    const atRisk = sorted.length - at;
    const leaving: Lifetime[] = [];
    for (; at < sorted.length && sorted[at]!.minutes === minutes; at++) leaving.push(sorted[at]!);
    const ended = leaving.filter((one) => one.ended).length;
    share *= 1 - ended / atRisk;
    const variance = moved.at(leaving, { atRisk, ended });
    if (ended > 0) steps.push({ minutes, atRisk, ended, share, ...spread(share, variance) });
  }
  return steps;
}

const compare = (one = "", other = ""): number => (one < other ? -1 : Number(one > other));

/**
 * The variance of the curve's logarithm, time by time. A customer moves it by Λ, the sum of ended / (atRisk · (atRisk − ended)), for as long as each of their waits is at risk, less
 * 1 / (atRisk − ended) for each that ends. Kept as fixed + running · Λ for each, so that a time costs only those who leave at it.
 */
function movedBy(lifetimes: readonly Lifetime[]) {
  const whose = new Map<Lifetime, { fixed: number; running: number }>();
  const customers = new Map<string, { fixed: number; running: number }>();
  for (const one of lifetimes) {
    const theirs = (one.of !== undefined && customers.get(one.of)) || { fixed: 0, running: 0 };
    theirs.running += 1;
    if (one.of !== undefined) customers.set(one.of, theirs);
    whose.set(one, theirs);
  }
  const sums = { fixed: 0, both: 0, running: 0 };
  const count = ({ fixed, running }: { fixed: number; running: number }, sign: number) => {
    sums.fixed += sign * fixed ** 2;
    sums.both += sign * fixed * running;
    sums.running += sign * running ** 2;
  };
  for (const theirs of new Set(whose.values())) count(theirs, 1);
  let hazard = 0;
  const at = (leaving: readonly Lifetime[], { atRisk, ended }: { atRisk: number; ended: number }): number => {
    if (ended === atRisk) return Infinity;
    hazard += ended / (atRisk * (atRisk - ended));
    for (const one of leaving) {
      const theirs = whose.get(one)!;
      count(theirs, -1);
      theirs.fixed += hazard - (one.ended ? 1 / (atRisk - ended) : 0);
      theirs.running -= 1;
      count(theirs, 1);
    }
    return Math.max(0, sums.fixed + 2 * hazard * sums.both + hazard ** 2 * sums.running);
  };
  return { at };
}

/** Where nobody holds out any more, the interval says nothing: it is the whole of what is possible up to the last estimate. */
function spread(share: number, variance: number): Pick<Step, "error" | "low" | "high"> {
  if (share <= 0 || !Number.isFinite(variance)) return { error: 0, low: 0, high: 0 };
  const width = (Z * Math.sqrt(variance)) / Math.abs(Math.log(share));
  return { error: share * Math.sqrt(variance), low: share ** Math.exp(width), high: share ** Math.exp(-width) };
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
