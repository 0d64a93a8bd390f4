import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Act } from "../../src/acts/acts.ts";
import type { Language } from "../../src/language/languages.ts";
import type { Mood } from "../../src/review/types.ts";
import { draftOf, lastAsked, type DraftExample } from "./draft.ts";
import { readDrafts } from "./reading.ts";

/** The project's own examples, beside the sources. */
const FOLDER = new URL("../../examples/", import.meta.url).pathname;

export type LooseSentence = { acts: Act[]; text: string };
export type MoodExample = {
  mood: Mood;
  text: string;
  /** One of several about the same matter in other moods, at the border between them; nothing has learned from these. */
  contrast: boolean;
};

export function draftsOf(language: Language): DraftExample[] {
  return filesOf(join(FOLDER, "drafts", language)).flatMap((source) => readDrafts(source).examples);
}

/** Drafts of a hand whom nothing of the coach has learned from or was tuned on: what it says of them is what it would say of a stranger's. */
export function unseenDraftsOf(language: Language): DraftExample[] {
  return filesOf(join(FOLDER, "unseen", language)).flatMap((source) => readDrafts(source).examples);
}

/** Single sentences with what they do: for training only. */
export function sentencesIn(language: Language): LooseSentence[] {
  return filesOf(join(FOLDER, "sentences", language)).flatMap((source) =>
    source.split("\n").flatMap((line) => {
      const [, acts, text] = /^- \[([^\]]+)\] (.+)$/u.exec(line) ?? [];
      return acts === undefined || text === undefined ? [] : [{ acts: acts.split(/[\s,]+/u) as Act[], text: text.trim() }];
    }),
  );
}

/** Customers' messages; `hand` is a folder of examples/moods, such as `ka-Latn`. */
export function moodsOf(hand: string): MoodExample[] {
  const folder = join(FOLDER, "moods", hand);
  return namesIn(folder).flatMap((name) =>
    readFileSync(join(folder, name), "utf8")
      .split("\n")
      .flatMap((line) => {
        const [mood, text] = line.split("\t");
        if (text === undefined || line.startsWith("#")) return [];
        return [{ mood: mood as Mood, text: text.replaceAll("\\n", "\n"), contrast: name.startsWith("contrast-") }];
      }),
  );
}

/** A ninth that training and tuning never look at; what decides is the text, so that nothing moves when examples are added. */
export function isHeldBack(text: string): boolean {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 15)) >>> 0) % 9 === 0;
}

export const isDraftHeldBack = (example: DraftExample): boolean => isHeldBack(draftOf(example));

/** The messages that held-back drafts answer, but for those that a draft answers, too, from which something was learned. */
export function answeredUnlearned(language: Language): MoodExample[] {
  const all = [...draftsOf(language), ...unseenDraftsOf(language)].map((draft) => ({ mood: draft.mood, text: lastAsked(draft), held: isDraftHeldBack(draft) }));
  const learned = new Set(all.filter(({ held }) => !held).map(({ text }) => text));
  return all.flatMap(({ mood, text, held }) => (held && !learned.has(text) ? [{ mood, text, contrast: false }] : []));
}

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).toSorted() : []);

const filesOf = (folder: string): string[] => namesIn(folder).map((name) => readFileSync(join(folder, name), "utf8"));
