import { between, type Instant } from "../../../../core/clock.ts";

/** A platform that was away for a week still brings what was written; a clock that is wrong by more than this is not believed. */
const LONGEST_LATE_MS = 8 * 24 * 3_600_000;
const MOST_AHEAD_MS = 60_000;

/** Where a message stands in the thread: at the platform's time, so that what comes late or in another order stands where it was said. */
export function placedAt(at: Instant | null, now: Instant): { placedAt?: Instant } {
  if (at === null) return {};
  const late = between(at, now);
  return late > LONGEST_LATE_MS || late < -MOST_AHEAD_MS ? {} : { placedAt: late < 0 ? now : at };
}
