import type { RoutingPresence } from "@guli/contract";
import { isBefore, minus, type Instant } from "../../../core/clock.ts";
import { wasSeenLately } from "../../people/index.ts";
import { isOpen } from "../../workspaces/index.ts";
import type { Place, Signs } from "./colleague.ts";

/** Whether something new may be given to somebody. Who works on after hours is let finish, and gets nothing more. */
export function presenceOf({ away, lastSeenAt, hours }: Signs, { now, timeZone }: Place): RoutingPresence {
  if (away) return "away";
  if (hours && !isOpen(hours, timeZone, now)) return "hours-over";
  return wasSeenLately(lastSeenAt, now) ? "here" : "unseen";
}

/**
 * Why somebody has gone, so that what waits with them may go back to the queue; null while they have not. At night nobody is missed: who is not seen
 * counts from when work has gone on for a while without them.
 */
export function goneOf({ away, lastSeenAt, hours }: Signs, { now, timeZone, openingHours, unseenMinutes }: Place): Exclude<RoutingPresence, "here"> | null {
  if (away) return "away";
  if (hours && !isOpen(hours, timeZone, now)) return wasSeenLately(lastSeenAt, now) ? null : "hours-over";
  const longAgo = minus(now, { minutes: unseenMinutes });
  const expected = [longAgo, now].every((at) => isOpen(hours ?? openingHours, timeZone, at));
  return expected && isUnseenSince(lastSeenAt, longAgo) && !wasSeenLately(lastSeenAt, now) ? "unseen" : null;
}

const isUnseenSince = (lastSeenAt: Instant | null, since: Instant): boolean => lastSeenAt === null || isBefore(lastSeenAt, since);
