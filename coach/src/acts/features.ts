import type { CueFinder } from "../cues/finding.ts";
import type { Mood } from "../review/types.ts";
import type { Stemmer } from "../text/content-stems.ts";
import { named } from "../text/named.ts";
import { plain } from "../text/plain-words.ts";
import { COUNTS, ends, longLetters, neighbouring, pairs, shortLetters, single, stemsOf, type Seen } from "../text/wordings.ts";
import type { Thing, ThingSense } from "../things/things.ts";

/** What stands around a sentence and tells what it does. */
export type Setting = {
  mood: Mood;
  /** The place of the sentence in the draft, and how many there are. */
  index: number;
  count: number;
  /** The sentences beside it; null at the border of the draft, missing where that is not known. */
  before?: string | null;
  after?: string | null;
  /** The folded words of a text, and the stems of those that carry matter; both remember what they were asked. */
  wordsOf: (text: string) => readonly string[];
  stemsOf: Stemmer;
  /** Stems of the customer's last message, and of all that the thread holds. */
  lastStems: ReadonlySet<string>;
  threadStems: ReadonlySet<string>;
  /** What the customer has given in the thread. */
  given: ReadonlySet<Thing>;
};

/** What sorts features into the table, and what finds the cues and the things of the language. */
export type Senses = { cues: CueFinder<string>; things: ThingSense };
export type Eyes = Senses & { sorted: (found: readonly number[]) => number[] };

const MARKS = 0x4056dc06;
const BEFORE = 1;
const AFTER = 2;

/** Everything that the classifier of acts sees in a sentence. */
export function actFeatures(text: string, setting: Setting, eyes: Eyes): Seen[] {
  const words = plain(setting.wordsOf(text));
  const stems = stemsOf(words);
  const kinds = [
    { counts: COUNTS.whole, found: marksOf(text, setting, eyes) },
    { counts: COUNTS.letters, found: shortLetters(words) },
    { counts: COUNTS.longLetters, found: longLetters(words) },
    { counts: COUNTS.whole, found: [...single(stems), ...ends(stems)] },
    { counts: COUNTS.pairs, found: pairs(stems) },
    { counts: COUNTS.whole, found: [...beside(setting.before, BEFORE, setting), ...beside(setting.after, AFTER, setting)] },
  ];
  return kinds.map(({ counts, found }) => ({ counts, buckets: eyes.sorted(found) }));
}

/** The looks of the sentence, what it shares with the thread, and its cues; each thrice, because they are few. */
function marksOf(text: string, setting: Setting, { cues, things }: Eyes): number[] {
  const folded = setting.wordsOf(text);
  const words = plain(folded);
  const met = cues(words).map((cue) => `${cue.negated ? "not" : "cue"} ${cue.kind}`);
  const again = setting.given.size === 0 ? [] : againAsked(text, things.named(words), setting);
  return [...looks(text, words.length, setting), ...shared(text, setting.stemsOf(folded), setting), ...met, ...again].flatMap((mark) => {
    const feature = named(mark, MARKS);
    return [feature, feature ^ 1, feature ^ 2];
  });
}

/** What a neighbouring sentence says; the border of the draft is a neighbour, too. */
function beside(text: string | null | undefined, kind: number, { wordsOf }: Setting): number[] {
  if (text === undefined) return [];
  return neighbouring(text === null ? [0] : stemsOf(plain(wordsOf(text))), kind);
}

function againAsked(text: string, things: ReadonlySet<Thing>, { given }: Setting): string[] {
  const again = [...things].find((thing) => given.has(thing));
  if (again === undefined) return [];
  return text.endsWith("?") ? ["again", `again ${again}`, "again asked"] : ["again", `again ${again}`];
}

function shared(text: string, stems: ReadonlySet<string>, { lastStems, threadStems }: Setting): string[] {
  let [last, thread] = [0, 0];
  for (const one of stems) {
    if (lastStems.has(one)) last += 1;
    if (threadStems.has(one)) thread += 1;
  }
  const counts = [`shared ${Math.min(last, 4)}`, `known ${Math.min(thread, 4)}`];
  return text.endsWith("?") ? [...counts, `asks known ${Math.min(thread, 2)}`] : counts;
}

function looks(text: string, words: number, setting: Setting): string[] {
  const seen = [
    setting.index === 0 && "first",
    setting.index === setting.count - 1 && "last",
    setting.mood === "calm" ? "calm" : "upset",
    text.endsWith("?") && "asks",
    text.includes("?") && "question",
    text.includes("!") && "exclaims",
    /[!?]{2}/.test(text) && "run",
    /\d/.test(text) && "digits",
    /\d{1,2}[:.]\d\d/.test(text) && "time",
    /[%$€£₾₽]/.test(text) && "money",
    /[“”«»„"]/.test(text) && "quotes",
    text.includes(":") && "colon",
    words < 4 && "short",
    words > 16 && "long",
  ];
  return seen.filter((mark) => mark !== false);
}
