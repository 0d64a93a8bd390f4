import { moodModel, type MoodPack } from "./mood/model.ts";
import { moodWith } from "./mood/mood.ts";
import type { MoodContext, MoodReading } from "./mood/types.ts";
import type { Pack } from "./review/pack.ts";
import { actsWith, hearWith, type HeardSentence } from "./review/hearing-out.ts";
import { reviewWith } from "./review/review.ts";
import type { Review, ReviewInput } from "./review/types.ts";

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
};

/** A coach of the languages whose packs are loaded, for a browser that loads only those it needs. */
export function coachOf({ packs, mood }: { packs: readonly Pack[]; mood?: MoodPack }): Coach {
  const model = mood === undefined ? null : moodModel(mood);
  return {
    review: (input) => reviewWith(packs, input),
    hear: (input) => hearWith(packs, input),
    acts: (draft) => actsWith(packs, draft),
    mood: (text, context) => (model === null ? { mood: "calm", score: 0, cues: [] } : moodWith(model, text, context)),
  };
}
