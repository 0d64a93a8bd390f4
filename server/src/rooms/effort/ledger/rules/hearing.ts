import { listener } from "@guli/coach";
import { ours as enOurs } from "./words/en/ours.ts";
import { theirs as enTheirs } from "./words/en/theirs.ts";
import { ours as kaOurs } from "./words/ka/ours.ts";
import { theirs as kaTheirs } from "./words/ka/theirs.ts";
import { ours as ruOurs } from "./words/ru/ours.ts";
import { theirs as ruTheirs } from "./words/ru/theirs.ts";
import { ours as uzOurs } from "./words/uz/ours.ts";
import { theirs as uzTheirs } from "./words/uz/theirs.ts";
import type { OurCue, TheirCue } from "./words/kinds.ts";

const hearTheirs = listener<TheirCue>({ ka: kaTheirs, uz: uzTheirs, ru: ruTheirs, en: enTheirs });
const hearOurs = listener<OurCue>({ ka: kaOurs, uz: uzOurs, ru: ruOurs, en: enOurs });

/** The same messages are read again whenever something is added to their thread; of a long one, what was heard takes some ten kilobytes. */
const MOST_KEPT = 500;

export const theirCues = remembering(hearTheirs);
/** Denied or not: "could you not send the number?" asks for it, too. */
export const ourCues = remembering((text: string) => hearOurs(text).map(({ text: sentence, says, denied }) => ({ text: sentence, says: says.union(denied) })));

/** All that a customer's message says, as one; what they deny ("I have not told you yet") is not said. */
export function saidIn(text: string): ReadonlySet<TheirCue> {
  return new Set(theirCues(text).flatMap(({ says }) => [...says]));
}

/** Nothing but that it is well now, or a thank-you. */
export function isThanks(text: string): boolean {
  const said = saidIn(text);
  return said.has("thanks") && !said.has("still") && !said.has("waits") && !text.includes("?") && text.length <= LONGEST_THANKS;
}

/** Letters; who writes more than that has more to say. */
const LONGEST_THANKS = 120;

function remembering<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    if (known.size >= MOST_KEPT) known.clear();
    const value = work(text);
    known.set(text, value);
    return value;
  };
}
