import type { Language, StoryKind, StoryReason } from "@guli/contract";
import { createHash } from "node:crypto";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import { putMouth } from "../mouth-store.ts";
import { mouthOf } from "../mouth.ts";
import { heart } from "./rules/taking.ts";
import { decideAt, insertStory } from "./store/stories.ts";

export type PastStory = {
  id: string;
  kind: StoryKind;
  words: string;
  called: string;
  language: Language;
  sentAt: Instant;
  /** Null: nobody has read it yet. */
  decided: { at: Instant; by: string; reason: StoryReason | null } | null;
};

/** The page of stories is open, and some were sent, shown and declined in a past that is told at once. */
export async function retellStories(tx: Tx, past: readonly PastStory[]): Promise<void> {
  const { stories } = await mouthOf(tx);
  await putMouth(tx, "stories", { intro: {}, ...stories, on: true });
  for (const { decided, sentAt, ...one } of past) {
    const fingerprint = createHash("sha256").update(heart(one.words)).digest("base64url");
    await insertStory(tx, { ...one, about: "us", fingerprint, customerId: null, conversationId: null });
    await decideAt(tx, one.id, { sentAt, decided });
  }
}
