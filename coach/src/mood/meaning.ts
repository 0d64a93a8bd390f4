import type { CueFinder } from "../cues/finding.ts";
import type { Notion } from "../notions/notions.ts";
import { inOrder, joined, saidOf, tokenOf, type Said } from "../notions/said.ts";
import { plainWords } from "../text/plain-words.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Seen } from "../text/wordings.ts";

/** What finds the cues of the moods, and the notions, of a language. */
export type MoodSenses = { cues: CueFinder<string>; notions: CueFinder<Notion> };

/** More sentences than these (or than so many UTF-16 units) say nothing new. */
const MOST_SENTENCES = 40;
const MOST_HEARD = 3000;

/** How much one notion counts beside the stems and letters of a message, and one after another. */
const COUNTS = { alone: 8, pairs: 4 };

const [ASKS, CALLS, STATES] = [tokenOf("asks"), tokenOf("calls"), tokenOf("states")];
const [FIRST, LAST, TWICE] = [tokenOf("first"), tokenOf("last"), tokenOf("twice")];

type HeardPart = { said: Said[]; mark: number };

/** What a message means, in no language: what its sentences say, with which mark, where, and one thing after another. */
export function meaningOf(text: string, { cues, notions }: MoodSenses, sorted: (found: readonly number[]) => number[]): Seen[] {
  const parts = sentencesOf(text.slice(0, MOST_HEARD))
    .slice(0, MOST_SENTENCES)
    .map((one): HeardPart => {
      const words = plainWords(one.text);
      const mark = one.text.endsWith("?") ? ASKS : one.text.includes("!") ? CALLS : STATES;
      return { said: saidOf([...notions(words), ...cues(words)]), mark };
    });
  return [
    { counts: COUNTS.alone, buckets: sorted([...parts.flatMap(marked), ...placed(parts), ...repeated(parts)]) },
    { counts: COUNTS.pairs, buckets: sorted(parts.flatMap(({ said }) => inOrder(said))) },
  ];
}

const marked = ({ said, mark }: HeardPart): number[] => said.flatMap(({ token }) => [token, joined(token, mark)]);

/** What a message of several sentences begins and ends with. */
function placed(parts: readonly HeardPart[]): number[] {
  if (parts.length < 2) return [];
  const as = (place: number, part: HeardPart): number[] => part.said.map(({ token }) => joined(token, place));
  return [...as(FIRST, parts[0]!), ...as(LAST, parts.at(-1)!)];
}

/** What more than one sentence says. */
function repeated(parts: readonly HeardPart[]): number[] {
  const once = new Set<number>();
  const found: number[] = [];
  for (const { token } of parts.flatMap(({ said }) => said)) {
    if (once.has(token)) found.push(joined(token, TWICE));
    once.add(token);
  }
  return found;
}
