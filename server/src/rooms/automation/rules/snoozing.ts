import type { SnoozeUntil } from "@guli/contract";
import { Temporal } from "temporal-polyfill";
import { plus, type Instant } from "../../../core/clock.ts";
import { opensAt } from "../../workspaces/index.ts";
import type { Situation } from "./situation.ts";

/** When a snooze ends; null where the business never opens again. */
export function snoozeEnd(given: { minutes: number } | { until: SnoozeUntil }, { now, here }: Pick<Situation, "now" | "here">): Instant | null {
  if ("minutes" in given) return plus(now, { minutes: given.minutes });
  const opens = opensAt(here.openingHours, here.timeZone, given.until === "opening" ? now : midnight(given.until, now, here.timeZone));
  // While it is open, "when it opens" would be now: that is no snooze, so it is the next time.
  return opens === now ? snoozeEnd({ until: "tomorrow" }, { now, here }) : opens;
}

function midnight(until: "tomorrow" | "monday", now: Instant, timeZone: string): Instant {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).startOfDay();
  const days = until === "tomorrow" ? 1 : 8 - today.dayOfWeek;
  return today.add({ days }).startOfDay().toInstant().toString({ smallestUnit: "millisecond" });
}
