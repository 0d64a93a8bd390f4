import type { Reading } from "../review/reading.ts";
import type { Suggestion } from "../review/types.ts";

/**
 * The draft's news in the other order: the sentences that bring news are exchanged as blocks so that the kind `last` comes
 * last; all else keeps its place. Null where one sentence brings both, because only the agent can part it.
 */
export function inOrder({ sentences, input: { draft } }: Reading, last: "good" | "bad"): Suggestion | null {
  const first = last === "good" ? "bad" : "good";
  const kinds = sentences.map(({ acts }) => (Math.max(acts.good, acts.bad) < 0.4 ? null : acts.good >= acts.bad ? ("good" as const) : ("bad" as const)));
  const news = sentences.filter((_, at) => kinds[at] !== null);
  const sorted = [first, last].flatMap((kind) => sentences.filter((_, at) => kinds[at] === kind));
  if (new Set(kinds.filter((kind) => kind !== null)).size < 2) return null;
  const [start, end] = [news[0]!.start, news.at(-1)!.end];
  let text = draft.slice(start, end);
  for (let at = news.length - 1; at >= 0; at -= 1) {
    const place = news[at]!;
    text = text.slice(0, place.start - start) + sorted[at]!.text + text.slice(place.end - start);
  }
  return text === draft.slice(start, end) ? null : { start, end, text };
}
