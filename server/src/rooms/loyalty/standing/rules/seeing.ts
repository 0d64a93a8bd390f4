import type { Day } from "./days.ts";
import type { Seen } from "./probable.ts";
import { storyOf, type Rules, type Span } from "./standing.ts";
import { outcomeOf } from "./testing.ts";

/** Days of purchases, each once; the first days of events that reached them, and of those that are known not to have. All ascending. */
type Watched = { days: readonly Day[]; reached: readonly Day[]; spared: readonly Day[] };

const OFTEN = ["regular", "loyal"];

/** What somebody's purchases say of loyalty as of a day; null where nothing was bought by then. */
export function seenOf({ days, reached, spared }: Watched, rules: Rules, asOf: Day): Seen | null {
  const story = storyOf({ days, reached }, rules, asOf);
  if (!story) return null;
  const { windowDays } = rules.definition.loyal;
  const untouched = spared.filter((one) => reached.every((other) => other + windowDays <= one || one + windowDays <= other));
  const through = (events: readonly Day[]) => {
    const found = outcomeOf(days, events, { at: asOf, ...rules });
    return found && { ...found, often: isOften(story.spans, found.begin - 1) };
  };
  return { often: isOften(story.spans, asOf), tested: through(reached), spared: through(untouched) };
}

const isOften = (spans: readonly Span[], day: Day): boolean => OFTEN.includes(spans.findLast(({ from }) => from <= day)?.class ?? "");
