import type { Known } from "../../src/rooms/loyalty/standing/rules/standing.ts";
import { exponential, gamma } from "./simulating.ts";

export type Plan = {
  /** Rates a day: Gamma(r, alpha). */
  r: number;
  alpha: number;
  /** Days watched before the first event. */
  before: number;
  /** First days of events, from the end of `before` on. */
  events: readonly number[];
  windowDays: number;
  /** What of their own rate is left within the windows. */
  keeps: number;
};

/** Somebody who buys at a rate of their own, and at `keeps` of it while a competitor calls them. Days, each once. */
export function tempted(plan: Plan, random: () => number): Known {
  const rate = gamma(plan.r, random) / plan.alpha;
  const end = plan.before + Math.max(...plan.events) + plan.windowDays;
  const reached = plan.events.map((at) => plan.before + at);
  const calls = (day: number) => reached.some((from) => day >= from && day < from + plan.windowDays);
  const days = new Set([0]);
  for (let at = exponential(random) / rate; at < end; at += exponential(random) / rate) {
    const day = Math.floor(at);
    if (!calls(day) || random() < plan.keeps) days.add(day);
  }
  return { days: [...days].toSorted((a, b) => a - b), reached };
}
