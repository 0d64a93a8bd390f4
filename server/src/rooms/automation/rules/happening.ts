import { milliseconds } from "../../../core/clock.ts";
import type { DeskEvent, EventName } from "../../../core/events/types.ts";
import { byWhom, heardIn } from "./hearing.ts";
import type { Moment } from "./replaying.ts";

/** What happens to a conversation in other rooms and leaves nothing in the thread by which it could be told again: the history remembers it. */
export const REMEMBERED = [
  "effort.counted",
  "step.taken-over",
  "step.done",
  "step.dropped",
  "step.late",
  "guide.read",
  "survey.answered",
  "recovery.opened",
  "recovery.settled",
  "recovery.closed",
  "option.chosen",
  "amends.given",
] as const satisfies readonly EventName[];

/** What happened as moments, among those of the thread. It changes nothing of the conversation itself. */
export function withHappenings(moments: readonly Moment[], happened: readonly DeskEvent[]): Moment[] {
  const told = happened.flatMap((event): Moment[] => {
    const heard = heardIn(event);
    return heard ? [{ at: event.at, happen: (before) => ({ after: before, tells: [{ facts: heard.facts, by: byWhom(event), said: null }] }) }] : [];
  });
  return [...moments, ...told].toSorted((one, other) => milliseconds(one.at) - milliseconds(other.at));
}
