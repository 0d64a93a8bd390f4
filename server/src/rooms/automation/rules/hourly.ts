import { milliseconds, type Instant } from "../../../core/clock.ts";

/** When rules acted, over all conversations: only so often within an hour. */
export type Hourly = { most: number; acted: number[] };

const HOUR_MS = 3_600_000;

/** Nobody counts: to find out how often they would act where nothing holds them back. */
export const uncounted = (): Hourly => ({ most: Infinity, acted: [] });

/** Whether enough was done within the hour. What is older is forgotten: time never goes back here. */
export function isFull({ most, acted }: Hourly, now: Instant): boolean {
  if (most === Infinity) return false;
  const since = milliseconds(now) - HOUR_MS;
  const recent = acted.findIndex((at) => at > since);
  acted.splice(0, recent < 0 ? acted.length : recent);
  return acted.length >= most;
}

/** Whether so many acts, in whatever order, are more than may be within some hour. */
export function overflows(acted: readonly number[], most: number): boolean {
  const all = acted.toSorted((one, other) => one - other);
  return all.some((at, place) => place >= most && at - all[place - most]! < HOUR_MS);
}
