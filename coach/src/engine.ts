import { moodModel, type MoodPack } from "./mood/model.ts";
import { moodWith } from "./mood/mood.ts";
import type { MoodContext, MoodReading } from "./mood/types.ts";
import type { Pack } from "./review/pack.ts";
import { actsWith, hearWith, type HeardSentence } from "./review/hearing-out.ts";
import { reviewWith } from "./review/review.ts";
import type { Review, ReviewInput } from "./review/types.ts";
import { foldedWords, plain } from "./text/plain-words.ts";
import type { Thing } from "./things/things.ts";

export type { MoodContext, MoodCue, MoodReading } from "./mood/types.ts";
export type { MoodPack } from "./mood/model.ts";
export type { HeardSentence } from "./review/hearing-out.ts";
export type { Pack } from "./review/pack.ts";
export type { Thing } from "./things/things.ts";
export * from "./review/types.ts";

export type Coach = {
  review: (input: ReviewInput) => Review;
  mood: (text: string, context?: MoodContext) => MoodReading;
  hear: (input: ReviewInput) => HeardSentence[];
  /** What `hear` says of the acts of a calm draft without a thread, in less time. */
  acts: (draft: string) => HeardSentence["acts"][];
  /** What a draft may be asking for, in whichever language: where it names none of these, nothing hangs on what the customer has given of them. */
  thingsNamed: (draft: string) => Set<Thing>;
};

/** A coach of the languages whose packs are loaded, for a browser that loads only those it needs. */
export function coachOf({ packs, mood }: { packs: readonly Pack[]; mood?: MoodPack }): Coach {
  const model = mood === undefined ? null : moodModel(mood);
  return {
    review: (input) => reviewWith(packs, input),
    hear: (input) => hearWith(packs, input),
    acts: (draft) => actsWith(packs, draft),
    thingsNamed: (draft) => namedIn(packs, draft),
    mood: (text, context) => (model === null ? { mood: "calm", score: 0, cues: [] } : moodWith(model, text, context)),
  };
}

function namedIn(packs: readonly Pack[], draft: string): Set<Thing> {
  const folded = foldedWords(draft);
  const words = [...folded, ...plain(folded)];
  return new Set(packs.flatMap(({ things }) => [...things.named(words)]));
}
