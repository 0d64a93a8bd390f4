import { languageOf } from "@guli/coach";
import type { Language, StoryAbout, StoryKind } from "@guli/contract";
import { createHash } from "node:crypto";
import { theDesk, type Desk, type Tx } from "../../../core/desk.ts";
import { newId } from "../../../core/ids.ts";
import { tellChanged } from "../telling.ts";
import { ask, askingOf } from "./proving.ts";
import { heart, isAddress, lineOf, wordsOf, wrongWith } from "./rules/taking.ts";
import { storySettings } from "./settling.ts";
import { insertStory, waitingUpTo } from "./store/stories.ts";

/** Nobody reads more than so many: until some of them are read, no more are taken. */
const MOST_WAITING = 1000;

export type Told = {
  workspaceId: string;
  kind: StoryKind | null;
  about: StoryAbout;
  words: string;
  called: string;
  /** Where it is asked whether the story is theirs; empty: nowhere. */
  email: string;
  /** The page's: for words that are in no language that we know. */
  language: Language;
  /** Who wrote behind a link that only they have. */
  writer: { customerId: string; conversationId: string } | null;
};
export type Trouble = "kind" | "short" | "long" | "links" | "email" | "full";

/** Keep a story to be read by somebody; the same one again is taken as if it were new and kept once. */
export function take(desk: Desk, told: Told): Promise<Trouble | null> {
  return desk.transaction(told.workspaceId, async (tx) => {
    const words = wordsOf(told.words);
    const trouble = told.kind === null ? "kind" : wrongWith(words);
    if (told.kind === null || trouble !== null) return trouble;
    if (told.writer === null && !isAddress(told.email)) return "email";
    if ((await waitingUpTo(tx, MOST_WAITING)) >= MOST_WAITING || !(await storySettings(tx)).on) return "full";
    await keep(tx, { ...told, kind: told.kind, words });
    return null;
  });
}

async function keep(tx: Tx, { kind, about, words, called, email, language, writer }: Told & { kind: StoryKind }): Promise<void> {
  const id = newId();
  const given = writer ? null : await askingOf(tx, email);
  const isNew = await insertStory(tx, {
    id,
    kind,
    about,
    words,
    called: lineOf(called),
    language: languageIn(words, language),
    fingerprint: createHash("sha256").update(heart(words)).digest("base64url"),
    customerId: writer?.customerId ?? null,
    conversationId: writer?.conversationId ?? null,
    given,
  });
  if (!isNew) return;
  if (given) ask(tx, { email: given.email, storyId: id, language });
  const actor = writer ? { customer: writer.customerId } : theDesk;
  tx.record("story.sent", actor, { storyId: id });
  tellChanged(tx, actor);
}

/** Uzbek is in the letters in which they wrote it. */
function languageIn(words: string, otherwise: Language): Language {
  const { language, script } = languageOf(words);
  if (language === null) return otherwise;
  return language === "uz" && script === "Cyrl" ? "uz-Cyrl" : language;
}
