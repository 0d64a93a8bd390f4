import type { Mood } from "../review/types.ts";

/** What is known around a message; all of it may be absent. */
export type MoodContext = {
  /** The customer's earlier messages, oldest first. */
  earlier?: readonly string[];
  /** How far a workspace's corrections moved its own thresholds, in log-odds; positive is slower to see the mood. */
  shift?: { dissatisfied?: number; angry?: number };
};

/** Words that spoke for a mood; `start` and `end` are UTF-16 offsets into the message. */
export type MoodCue = { start: number; end: number; toward: Mood };

export type MoodReading = {
  mood: Mood;
  /** From 0 (serene) to 1 (furious), calibrated on customers' messages: the expected place between calm (0), dissatisfied (½) and angry (1). */
  score: number;
  cues: MoodCue[];
};
