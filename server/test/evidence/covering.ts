import { layeredDifference, mean, netPromoters, share, shareDifference, welch, type Interval, type Moments } from "../../src/core/statistics.ts";
import type { Cell } from "../../src/rooms/insights/evidence/rules/cells.ts";
import { judge } from "../../src/rooms/insights/evidence/rules/judging.ts";
import { commonOdds } from "../../src/rooms/insights/evidence/rules/odds.ts";
import { timesAsOften } from "../../src/rooms/insights/evidence/rules/times.ts";
import { weighDifference, weighOdds, weighTimes, weighTogether } from "../../src/rooms/insights/evidence/rules/weighing.ts";
import { lostBy } from "../../src/rooms/promises/expecting/rules/lost.ts";
import type { Lifetime } from "../../src/rooms/promises/expecting/rules/survival.ts";
import { chance, exponential, gamma } from "../buying/simulating.ts";

type Random = () => number;
/** What an estimator says of a simulated business, and what is true of it. */
export type Case = { found: Interval | null; truth: number };

const many = (p: number, n: number, random: Random): number => {
  let hits = 0;
  for (let i = 0; i < n; i += 1) if (random() < p) hits += 1;
  return hits;
};
const part = (p: number, n: number, random: Random) => ({ n, hits: many(p, n, random) });
const between = (low: number, high: number, random: Random) => low + (high - low) * random();
const whole = (low: number, high: number, random: Random) => Math.floor(between(low, high + 1, random));
const logit = (p: number) => Math.log(p / (1 - p));
const expit = (x: number) => 1 / (1 + Math.exp(-x));
const normal = (random: Random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Layers of customers who stay more or less often, in which the two sides are not equally frequent: what comparing the plain shares would take for a difference. */
function layers(effect: (p: number) => number, random: Random) {
  return Array.from({ length: whole(3, 8, random) }, () => {
    const base = between(0.2, 0.7, random);
    const of = whole(10, 120, random);
    const ones = Math.max(1, Math.round(of * base * between(0.4, 1, random)));
    return { one: part(effect(base), ones, random), other: part(base, Math.max(1, of - ones), random) };
  });
}

const cellsOf = (strata: ReturnType<typeof layers>): Cell[] =>
  strata.flatMap(({ one, other }, i) => [
    { stratum: String(i), group: "one", ...one },
    { stratum: String(i), group: "other", ...other },
  ]);
const SIDES = { one: ["one"], other: ["other"] };

/** Two things at once, of which customers rarely have only one; both move the odds. */
function twoThings(odds: readonly [number, number], random: Random): Cell[] {
  return Array.from({ length: 5 }, (_, i) => {
    const base = between(-1, 0.7, random);
    return [0, 1].flatMap((fast) =>
      [0, 1].map((human): Cell => {
        const n = whole(4, fast === human ? 60 : 25, random);
        return {
          stratum: String(i),
          group: `${fast ? "fast" : "slow"} ${human ? "human" : "plain"}`,
          n,
          hits: many(expit(base + fast * Math.log(odds[0]) + human * Math.log(odds[1])), n, random),
        };
      }),
    );
  }).flat();
}

type Patience = { minutes: number; lost: number; /** How much customers differ: the variance of their impatience. */ alike: number };

/** Customers whose impatience differs like a gamma distribution, so that of all waits `lost` end within `minutes`; each waits one to five times, and is answered sooner or later. */
function waitsOf({ minutes, lost, alike }: Patience, random: Random): Lifetime[] {
  const impatience = ((1 - lost) ** -alike - 1) / (alike * minutes);
  const answered = between(40, 200, random);
  return Array.from({ length: whole(60, 250, random) }, (_, who) => {
    const theirs = impatience * alike * gamma(1 / alike, random);
    return Array.from({ length: whole(1, 5, random) }, () => {
      const [patience, answer] = [exponential(random) / theirs, exponential(random) * answered];
      return { minutes: Math.min(patience, answer), ended: patience <= answer, of: String(who) };
    });
  }).flat();
}

const moments = (values: readonly number[]): Moments => {
  const at = values.reduce((sum, one) => sum + one, 0) / values.length;
  return { n: values.length, mean: at, squares: values.reduce((sum, one) => sum + (one - at) ** 2, 0) };
};

/** Every estimator, of a business whose truth is drawn first; with `nothing` there is no difference in it. */
export const ESTIMATORS: Readonly<Record<string, (random: Random, nothing: boolean) => Case>> = {
  "a share (Wilson)": (random) => {
    const truth = between(0.03, 0.97, random);
    const { hits, n } = part(truth, whole(30, 400, random), random);
    return { found: share(hits, n), truth };
  },
  "a difference of shares (Newcombe)": (random, nothing) => {
    const [p, q] = [between(0.05, 0.6, random), between(0.05, 0.6, random)];
    return {
      found: shareDifference(part(p, whole(30, 400, random), random), part(nothing ? p : q, whole(30, 400, random), random)),
      truth: nothing ? 0 : p - q,
    };
  },
  "a difference over layers (Mantel and Haenszel, Sato)": (random, nothing) => {
    const truth = nothing ? 0 : between(-0.15, 0.25, random);
    return { found: layeredDifference(layers((p) => p + truth, random)), truth };
  },
  "the same where few did it (Miettinen and Nurminen)": (random, nothing) => {
    const [base, truth] = [between(0.01, 0.03, random), nothing ? 0 : between(-0.005, 0.04, random)];
    const strata = Array.from({ length: whole(2, 5, random) }, () => ({
      one: part(base + truth, whole(20, 60, random), random),
      other: part(base, whole(20, 60, random), random),
    }));
    return { found: weighDifference("referrals", cellsOf(strata), SIDES).own, truth };
  },
  "odds over layers (Mantel and Haenszel; Robins, Breslow, Greenwood)": (random, nothing) => {
    const truth = nothing ? 1 : Math.exp(between(-1, 1.6, random));
    return { found: commonOdds(layers((p) => expit(logit(p) + Math.log(truth)), random)), truth };
  },
  "odds where few did it, or did not (Firth's profile)": (random, nothing) => {
    const truth = nothing ? 1 : Math.exp(between(-1, 1.6, random));
    const strata = Array.from({ length: whole(1, 4, random) }, () => {
      const base = between(0.85, 0.96, random);
      return { one: part(expit(logit(base) + Math.log(truth)), whole(12, 40, random), random), other: part(base, whole(12, 40, random), random) };
    });
    return { found: weighOdds("effort", cellsOf(strata), SIDES).own, truth };
  },
  "odds of two things together (Firth's profile)": (random, nothing) => {
    const truth = nothing ? 1 : Math.exp(between(-1, 1.5, random));
    return { found: weighTogether(twoThings([truth, 2.5], random), ["fast", "human"])[0] ?? null, truth };
  },
  "times as often (Katz)": (random, nothing) => {
    const [p, q] = [between(0.2, 0.7, random), between(0.05, 0.2, random)];
    const [one, other] = [part(nothing ? q : p, whole(50, 600, random), random), part(q, whole(50, 600, random), random)];
    return { found: timesAsOften(one, other), truth: nothing ? 1 : p / q };
  },
  "who had lost patience (Kaplan and Meier, customers with several waits)": (random) => {
    const [minutes, lost, alike] = [random() < 0.5 ? 30 : 60, between(0.08, 0.6, random), between(0.05, 1, random)];
    return { found: lostBy(waitsOf({ minutes, lost, alike }, random), minutes), truth: lost };
  },
  "a mean (Student)": (random) => {
    const chances = [0.05, 0.1, 0.2, 0.35, 0.3];
    const one = () => {
      let [u, at] = [random(), 0];
      while (at < 4 && (u -= chances[at]!) > 0) at += 1;
      return at + 1;
    };
    return { found: mean(Array.from({ length: whole(30, 200, random) }, one), [1, 5]), truth: chances.reduce((sum, p, at) => sum + p * (at + 1), 0) };
  },
  "a difference of means (Welch)": (random, nothing) => {
    const truth = nothing ? 0 : between(-2, 2, random);
    const of = (n: number, at: number, spread: number) => moments(Array.from({ length: n }, () => at + spread * normal(random)));
    return { found: welch(of(whole(8, 80, random), 3 + truth, between(0.5, 4, random)), of(whole(8, 80, random), 3, between(0.5, 4, random))), truth };
  },
  "promoters less detractors (Bonett and Price)": (random) => {
    const [up, down] = [between(0.2, 0.6, random), between(0.05, 0.35, random)];
    const one = () => {
      const u = random();
      return u < up ? 10 : u < up + down ? 3 : 8;
    };
    return { found: netPromoters(Array.from({ length: whole(40, 300, random) }, one)), truth: 100 * (up - down) };
  },
};

/** Those that compare: where nothing is there, they may find something. */
export const COMPARING = Object.keys(ESTIMATORS).filter((name) => !/^(a share|a mean|promoters|who had lost)/.test(name));

export type Coverage = { said: number; held: number };

/** In how many of so many businesses the truth lay within the 95 % interval. */
export function coverageOf(name: string, businesses: number, nothing: boolean): Coverage {
  let [said, held] = [0, 0];
  for (let seed = 1; seed <= businesses; seed += 1) {
    const { found, truth } = ESTIMATORS[name]!(chance(seed * 7919 + (nothing ? 13 : 0)), nothing);
    if (!found) continue;
    said += 1;
    if (found.low <= truth && truth <= found.high) held += 1;
  }
  return { said, held };
}

const CLAIMS = ["closing", "exceeding", "news-order", "recovery"] as const;

const SAME = [...CLAIMS, "effort", "buying-again"].flatMap((key) => [
  { key, stratum: "a", p: 0.3 },
  { key, stratum: "b", p: 0.6 },
]);

/** A business in which none of the claims holds, looked at month after month for as long: whether it was ever told that one does, in a verdict and in a plain interval. */
export function everTold(seed: number, months: number): { verdict: boolean; interval: boolean } {
  const random = chance(seed * 104_729);
  const sums = new Map<string, Cell>();
  const told = { verdict: false, interval: false };
  const add = (key: string, group: string, stratum: string, p: number) => {
    const cell = sums.get(`${key}:${stratum}:${group}`) ?? { stratum, group, n: 0, hits: 0 };
    const { n, hits } = part(p, whole(2, 14, random), random);
    sums.set(`${key}:${stratum}:${group}`, { ...cell, n: cell.n + n, hits: cell.hits + hits });
  };
  const of = (key: string) => [...sums].flatMap(([name, cell]) => (name.startsWith(`${key}:`) ? [cell] : []));
  for (let month = 0; month < months; month += 1) {
    for (const { key, stratum, p } of SAME) {
      add(key, "one", stratum, p);
      add(key, "other", stratum, p);
    }
    const claims = judge(
      [
        ...CLAIMS.map((key) => weighDifference(key, of(key), SIDES)),
        weighOdds("effort", of("effort"), SIDES),
        weighTimes("buying-again", of("buying-again"), SIDES),
      ],
      30,
    );
    told.verdict ||= claims.some(({ verdict }) => verdict === "holds" || verdict === "opposite");
    told.interval ||= claims.some(({ own, measure }) => own !== null && (measure === "difference" ? own.low > 0 || own.high < 0 : own.low > 1 || own.high < 1));
  }
  return told;
}
