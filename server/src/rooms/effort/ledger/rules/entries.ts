import { beginningAnew, comingBack, writingAgain } from "./coming-back.ts";
import { handingOn } from "./handing-on.ts";
import type { Matter, Seen } from "./matter.ts";
import { ourReplies } from "./our-replies.ts";
import { sameWords } from "./same-words.ts";
import { theirWords } from "./their-words.ts";

/**
 * What a matter cost the customer, in its order. Each kind counts at most once a message: what is seen in the thread itself before what a customer says of it, and
 * what they say of it only where nothing of that kind has been counted yet, since then they speak of what stands here already. Being asked again is the exception:
 * each time that they have to say so is work anew.
 */
export function entriesIn(matter: Matter): Seen[] {
  const ours = ourReplies(matter);
  const hollow = new Set(ours.filter(({ cause }) => cause === "stock-reply").map(({ messageId }) => messageId));
  const shown = [...beginningAnew(matter), ...comingBack(matter), ...writingAgain(matter, hollow), ...handingOn(matter), ...sameWords(matter), ...ours];
  const said = theirWords(matter).filter((one) => one.kind === "repeated-information" || !shown.some((other) => other.kind === one.kind && other.at <= one.at));
  const first = new Map<string, Seen>();
  for (const one of [...shown, ...said]) {
    const key = `${one.messageId} ${one.kind}`;
    if (!first.has(key)) first.set(key, one);
  }
  const place = new Map(matter.course.map(({ id }, at) => [id, at]));
  return [...first.values()].toSorted((one, other) => (place.get(one.messageId) ?? 0) - (place.get(other.messageId) ?? 0));
}
