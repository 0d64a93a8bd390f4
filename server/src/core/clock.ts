import { Temporal } from "temporal-polyfill";

/** A moment in UTC: ISO 8601 with a `Z`, up to six decimals. Two of them compare as strings only if they have the same number of decimals. */
export type Instant = string;

export type Clock = { now(): Instant };

/** The machine's clock, in milliseconds. */
export const systemClock: Clock = { now: () => new Date().toISOString() };

export type Duration = { milliseconds?: number; seconds?: number; minutes?: number; hours?: number };

export function plus(instant: Instant, duration: Duration): Instant {
  return Temporal.Instant.from(instant).add(duration).toString({ smallestUnit: "millisecond" });
}

export function minus(instant: Instant, duration: Duration): Instant {
  return Temporal.Instant.from(instant).subtract(duration).toString({ smallestUnit: "millisecond" });
}

/** Whether `one` is before `other`. */
export function isBefore(one: Instant, other: Instant): boolean {
  return milliseconds(one) < milliseconds(other);
}

/** From `one` to `other`, in milliseconds; negative if `other` comes first. */
export function between(one: Instant, other: Instant): number {
  return milliseconds(other) - milliseconds(one);
}

export function milliseconds(instant: Instant): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}

/** The moment so many milliseconds after the epoch. */
export const instantAt = (epochMilliseconds: number): Instant => new Date(epochMilliseconds).toISOString();
