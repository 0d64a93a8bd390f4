import { listener } from "@guli/coach";
import type { LeavingReason, Sureness } from "@guli/contract";
import { cues } from "./cues.ts";
import { reasonCues } from "./reason-cues.ts";

export type Reason = { reason: LeavingReason; sure: Sureness; words: string };
export type Leaves = { quote: string; reason: Reason | null };

const hear = listener(cues);
const hearReason = listener(reasonCues);

const QUOTE = 400;
const MOST_SENTENCES = 40;
const MOST_CLAUSES = 12;
const GEORGIAN = /[\u10d0-\u10ff]/u;

/**
 * Whether these words say that whoever wrote them goes, and why as far as they say it; null where they do not. Careful rather than clever: what depends on a
 * condition, is denied, is said of others or stands in quotation marks counts for nothing.
 */
export function leavingIn(text: string): Leaves | null {
  const all = ownSentences(text);
  const at = all.findIndex(saysLeaving);
  if (at < 0) return null;
  return { quote: all[at]!.slice(0, QUOTE), reason: reasonIn(all, at) };
}

/** What they wrote themselves, sentence by sentence: without what they quote. */
export function ownSentences(text: string): string[] {
  return text
    .replace(/^[^\S\n\r\u2028\u2029]*>.*$/gmu, "")
    .replace(/[“„«"][^“”„«»"\n]{0,400}[”“»"]/gu, " … ")
    .split(/(?<=[.!?])\s+|\n+/u)
    .map((one) => one.trim())
    .filter((one) => /\p{L}/u.test(one))
    .slice(0, MOST_SENTENCES);
}

/** A negator stands for its own clause; an "if" for its whole sentence. */
function saysLeaving(sentence: string): boolean {
  const heard = hear(sentence);
  const [whole] = heard;
  const has = (kind: "if" | "agar") => whole?.says.has(kind) || whole?.denied.has(kind);
  if (has("if") || (has("agar") && !GEORGIAN.test(sentence))) return false;
  const clauses = sentence.split(/[,;:—–]\s|\s-\s/u).slice(0, MOST_CLAUSES);
  return heard.some(leavesHere) || (clauses.length > 1 && clauses.some((clause) => hear(clause).some(leavesHere)));
}

function leavesHere({ says, denied }: ReturnType<typeof hear>[number]): boolean {
  if (says.has("other") || denied.has("other")) return false;
  return says.has("leaves") || denied.has("renews");
}

/** sure: named in the same sentence and nothing else is · likely: the only one named in the message · guess: several are named, the first of them. */
function reasonIn(all: string[], at: number): Reason | null {
  const here = reasonsOf(all[at]!);
  if (here.length === 1) return { reason: here[0]!, sure: "sure", words: all[at]!.slice(0, QUOTE) };
  const found = all.flatMap((sentence) => reasonsOf(sentence).map((reason) => ({ reason, words: sentence.slice(0, QUOTE) })));
  const kinds = new Set(found.map(({ reason }) => reason));
  const first = found.find(({ reason }) => here.length === 0 || here.includes(reason));
  return first ? { ...first, sure: kinds.size === 1 ? "likely" : "guess" } : null;
}

const REASONS = ["service", "price", "product", "competitor", "moved"] as const;

function reasonsOf(sentence: string): LeavingReason[] {
  const named = hearReason(sentence);
  return REASONS.filter((reason) => named.some(({ says, denied }) => says.has(reason) || denied.has(reason)));
}

/** Why somebody goes of whom it is known that they do, from other words of theirs: never more than a guess where it is not said beside the going. */
export function guessedReason(texts: readonly string[]): Reason | null {
  for (const text of texts) {
    const sentences = ownSentences(text);
    const found = sentences.map((words) => ({ words: words.slice(0, QUOTE), reasons: reasonsOf(words) })).find(({ reasons }) => reasons.length > 0);
    if (found) return { reason: found.reasons[0]!, sure: "guess", words: found.words };
  }
  return null;
}
