import type { StandingClass } from "@guli/contract";
import type { Term } from "./contracts.ts";
import type { Day } from "./days.ts";
import { changesOf, storyOf, type Change, type Rules } from "./standing.ts";
import type { Reached, Tested } from "./testing.ts";

/** All that is kept of how a customer stands. */
export type Told = {
  customerId: string;
  class: StandingClass;
  since: Day;
  tested: Tested | null;
  purchases: number;
  periods: number;
  first: Day;
  last: Day;
  looksOn: Day | null;
  changes: Change[];
};

type Watched = { customerId: string; days: readonly Day[]; reached: Reached; terms?: readonly Term[] };

/** `days` may hold a day twice: who buys twice on one day went to the shop once. Null where nothing was bought by then. */
export function tellOf({ customerId, days, ...known }: Watched, rules: Rules, asOf: Day): Told | null {
  const story = storyOf({ days: eachOnce(days), ...known }, rules, asOf);
  const now = story?.spans.at(-1);
  if (!story || !now) return null;
  return {
    customerId,
    class: now.class,
    since: now.from,
    tested: story.tested,
    purchases: story.days.length,
    periods: story.periods,
    first: story.days[0]!,
    last: story.days.at(-1)!,
    looksOn: story.looksOn,
    changes: changesOf(story.spans),
  };
}

function eachOnce(days: readonly Day[]): Day[] {
  return days.filter((day, at) => day !== days[at - 1]);
}
