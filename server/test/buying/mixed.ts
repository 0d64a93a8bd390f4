import { DEFAULTS } from "../../src/rooms/loyalty/standing/rules/definition.ts";
import { priorFrom, type Prior } from "../../src/rooms/loyalty/standing/rules/prior.ts";
import { probablyLoyal, type Probable } from "../../src/rooms/loyalty/standing/rules/probable.ts";
import { seenOf } from "../../src/rooms/loyalty/standing/rules/seeing.ts";
import { chance, exponential, gamma } from "./simulating.ts";

const HISTORY = 730;
const [WINDOW, QUITS] = [DEFAULTS.loyal.windowDays, 0.006];

type Person = { loyal: boolean; days: number[]; reached: number[]; spared: number[] };

/**
 * A business of some who are loyal and some who are not: when a competitor calls, these go down to half of their rate or less while it lasts, and some never come back. Whoever it is may stop for
 * reasons of their own. Each event reaches a part of them, and of some nobody knows whether it did.
 */
function business(seed: number, customers: number): Person[] {
  const random = chance(seed * 6007);
  const [loyal, leave, rate] = [0.2 + 0.7 * random(), 0.4 * random(), 12 + 30 * random()];
  const events = random() < 0.5 ? [380 + Math.floor(200 * random())] : [250 + Math.floor(80 * random()), 500 + Math.floor(100 * random())];
  const reach = 0.35 + 0.4 * random();
  return Array.from({ length: customers }, () => {
    const one: Person = { loyal: random() < loyal, days: [], reached: [], spared: [] };
    const mine = gamma(2.2, random) / (2.2 * rate);
    const known = random() < 0.87;
    const touched = events.filter(() => random() < reach);
    const joined = random() < 0.75 ? 0 : Math.floor(HISTORY * random());
    const keeps = 0.5 * random();
    const calls = one.loyal ? [] : touched.filter((from) => from > joined);
    const gone = calls.find(() => random() < leave) ?? Infinity;
    const days = new Set([joined]);
    for (let at = joined + exponential(random) / mine; at < Math.min(HISTORY, gone); at += exponential(random) / mine) {
      if (calls.some((from) => at >= from && at < from + WINDOW) && random() >= keeps) continue;
      days.add(Math.floor(at));
      if (random() < QUITS) break;
    }
    one.days = [...days];
    if (known) for (const from of events) (touched.includes(from) ? one.reached : one.spared).push(from);
    return one;
  });
}

/** What the desk says of such a business, and what is true of it. */
export function probableIn(seed: number, customers: number): { found: Probable | null; truth: number } {
  const { found, truth } = insideOf(seed, customers);
  return { found, truth };
}

export function insideOf(seed: number, customers: number) {
  const people = business(seed, customers);
  const sums = { customers: 0, x: 0, t: 0, xx: 0, xt: 0, tt: 0 };
  for (const { days } of people) {
    const [x, t] = [days.length - 1, HISTORY - days[0]!];
    sums.customers += 1;
    sums.x += x;
    sums.t += t;
    sums.xx += x * x;
    sums.xt += x * t;
    sums.tt += t * t;
  }
  const prior: Prior = { ...priorFrom(sums), a: null, b: null, customers, purchases: sums.x, takenOn: "" };
  const seen = people.map((one) => seenOf(one, { definition: DEFAULTS, prior }, HISTORY)!);
  const often = people.filter((_, at) => seen[at]!.often);
  return { people, seen, found: probablyLoyal(seen, DEFAULTS.loyal.share), truth: often.filter(({ loyal }) => loyal).length / often.length };
}
