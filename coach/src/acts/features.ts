import type { CueFinder } from "../cues/finding.ts";
import { searchWords } from "../search/words.ts";
import { stem } from "../search/stem.ts";
import { named, ngrams } from "../text/ngrams.ts";
import { plainWords } from "../text/plain-words.ts";
import type { Mood } from "../review/types.ts";

/** What stands around a sentence and tells what it does. */
export type Setting = {
  mood: Mood;
  /** The place of the sentence in the draft, and how many there are. */
  index: number;
  count: number;
  /** Stems of the customer's last message, and of all that the thread holds. */
  lastStems: ReadonlySet<string>;
  threadStems: ReadonlySet<string>;
};

/** Stems of the words that carry matter: four letters or more, or digits. */
export function stemsOf(text: string): Set<string> {
  return new Set(searchWords(text, 400).filter((word) => word.length > 3 || /\d/.test(word)).map(stem));
}

/** How large the table is, and what finds the cues of the language. */
export type Eyes = { buckets: number; cues: CueFinder<string> };

/** The buckets of everything the classifier of acts sees in a sentence. */
export function actFeatures(text: string, setting: Setting, { buckets, cues }: Eyes): number[] {
  const words = plainWords(text);
  const found = ngrams(words);
  const met = cues(words).map((cue) => `${cue.negated ? "not" : "cue"} ${cue.kind}`);
  for (const mark of [...marks(text, words.length, setting), ...met]) {
    const feature = named(mark);
    found.push(feature, (feature ^ 1) >>> 0, (feature ^ 2) >>> 0);
  }
  return [...new Set(found.map((feature) => feature % buckets))];
}

function marks(text: string, words: number, setting: Setting): string[] {
  const shared = sharedStems(text, setting.lastStems);
  const known = sharedStems(text, setting.threadStems);
  const seen = [
    setting.index === 0 && "first",
    setting.index === setting.count - 1 && "last",
    setting.mood === "calm" ? "calm" : "upset",
    text.endsWith("?") && "asks",
    text.includes("?") && "question",
    text.includes("!") && "exclaims",
    /[!?]{2,}/.test(text) && "run",
    /\d/.test(text) && "digits",
    /\d{1,2}[:.]\d\d/.test(text) && "time",
    /[%$€£₾₽]/.test(text) && "money",
    /[“”«»„"]/.test(text) && "quotes",
    text.includes(":") && "colon",
    words < 4 && "short",
    words > 16 && "long",
    `shared ${Math.min(shared, 4)}`,
    `known ${Math.min(known, 4)}`,
    text.endsWith("?") && `asks known ${Math.min(known, 2)}`,
  ];
  return seen.filter((mark) => mark !== false);
}

function sharedStems(text: string, stems: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of stemsOf(text)) if (stems.has(one)) shared += 1;
  return shared;
}
