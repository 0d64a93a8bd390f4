import type { Met } from "../cues/finding.ts";
import { named } from "../text/named.ts";
import { sorter } from "../text/sorting.ts";
import { meaningOf, type MoodSenses } from "./meaning.ts";
import { plainWords } from "../text/plain-words.ts";
import { COUNTS, ends, longLetters, pairs, shortLetters, single, stemsOf, type Seen } from "../text/wordings.ts";

/** Weights in the table of features of a language, a power of two. */
export const BUCKETS = 1 << 16;

/** A message longer than this says its mood before its end. */
const MOST_WORDS = 250;

/** Everything that tells the mood of a message: its letters and stems, its cues, what it means, and how it looks. */
export function moodFeatures(text: string, senses: MoodSenses): Seen[] {
  const words = plainWords(text.slice(0, MOST_WORDS * 12)).slice(0, MOST_WORDS);
  const marks = [...looks(text, words.length), ...told(senses.cues(words))].flatMap((mark) => {
    const feature = named(mark, MARKS);
    return Array.from({ length: COPIES }, (_, copy) => feature ^ copy);
  });
  return [{ counts: COUNTS.whole, buckets: sorted(marks) }, ...meaningOf(text, senses, sorted), ...wordings(words)];
}

const MARKS = 0x40c7a529;

const sorted = sorter(BUCKETS);

/** What the wording of a few words by themselves tells. */
export const wordFeatures = (piece: string): Seen[] => wordings(plainWords(piece));

function wordings(words: readonly string[]): Seen[] {
  const stems = stemsOf(words);
  return [
    { counts: COUNTS.letters, buckets: sorted(shortLetters(words)) },
    { counts: COUNTS.longLetters, buckets: sorted(longLetters(words)) },
    { counts: COUNTS.whole, buckets: sorted([...single(stems), ...ends(stems)]) },
    { counts: COUNTS.pairs, buckets: sorted(pairs(stems)) },
  ];
}

/** One look counts as much as so many words; there are many of these, and few looks. */
const COPIES = 4;

const SHOUTED = /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu;
const RAGE = /[😠😡🤬👿💢🖕]/u;
const SAD = /[😔😢😭😞🙄😒😤😩😫🤦👎😑]/u;
const GLAD = /[👍🙏😊❤😍🥰😄😁🎉👏💐🌹🤝😉🙂]/u;

function looks(text: string, words: number): string[] {
  return [...voices(text), ...marks(text), ...faces(text), size(words), /^\p{Ll}/u.test(text) ? "small start" : "large start"];
}

/** How many cues of each kind were met, up to three, and whether some were denied. */
function told(met: readonly Met<string>[]): string[] {
  const kinds = [...new Set(met.map((one) => one.kind))];
  return kinds.flatMap((kind) => {
    const said = met.filter((one) => one.kind === kind && !one.negated).length;
    const denied = said < met.filter((one) => one.kind === kind).length;
    return [...Array.from({ length: Math.min(said, 3) }, (_, at) => `${kind} ${at + 1}`), ...(denied ? [`no ${kind}`] : [])];
  });
}

/** Who shouts does so from the beginning (UTF-16 units). */
const HEARD = 1000;

function voices(text: string): string[] {
  const begun = text.slice(0, HEARD);
  const letters = begun.replaceAll(/\P{L}+/gu, "").length;
  const capitals = begun.replaceAll(/\P{Lu}+/gu, "").length;
  const shouted = text.match(SHOUTED)?.length ?? 0;
  return [shouted > 0 && `shouted ${Math.min(shouted, 3)}`, letters > 6 && capitals / letters > 0.6 && "all capitals"].filter((one) => one !== false);
}

function marks(text: string): string[] {
  const called = text.match(/!/g)?.length ?? 0;
  const asked = text.match(/\?/g)?.length ?? 0;
  const seen = [
    called > 0 && `marks ${Math.min(called, 4)}`,
    /!{2,}/.test(text) && "run of marks",
    asked > 0 && `questions ${Math.min(asked, 3)}`,
    /\?{2,}/.test(text) && "run of questions",
    /\?!|!\?/.test(text) && "both",
    /\.{3}|…/.test(text) && "dots",
  ];
  return seen.filter((one) => one !== false);
}

function faces(text: string): string[] {
  const seen = [
    /\(\(|:\(/.test(text) && "frown",
    /\)\)|:\)/.test(text) && "smile",
    RAGE.test(text) && "rage",
    SAD.test(text) && "sad",
    GLAD.test(text) && "glad",
  ];
  return seen.filter((one) => one !== false);
}

function size(words: number): string {
  if (words < 3) return "very short";
  if (words < 6) return "short";
  return words > 25 ? "long" : "middling";
}
