import { bytesOf } from "../text/base64.ts";
import { moodFeatures } from "./features.ts";

/** The two questions that the model answers, each a step up from calm. */
export const STEPS = ["upset", "angry"] as const;

/** What training/mood.ts writes: a signed byte for each bucket and step; biases by language ("other" for the rest). */
export type MoodWeights = {
  scales: readonly number[];
  biases: Readonly<Record<string, readonly number[]>>;
  bytes: string;
};

/** Evidence (as logits, calibrated so that 0 is even odds) that a message is upset, and that it is angry. */
export type MoodModel = (text: string, language: string | null) => { upset: number; angry: number };

/** The weights are unpacked when the first message is read. */
export function moodModel({ scales, biases, bytes }: MoodWeights): MoodModel {
  let unpacked: Int8Array | null = null;
  return (text, language) => {
    unpacked ??= bytesOf(bytes);
    const found = moodFeatures(text);
    const sums = [0, 0];
    for (const bucket of found) for (const step of [0, 1]) sums[step]! += unpacked[bucket * STEPS.length + step]!;
    const bias = biases[language ?? "other"] ?? biases["other"]!;
    const share = 1 / Math.sqrt(found.length || 1);
    const [upset, angry] = sums.map((sum, step) => sum * scales[step]! * share + bias[step]!);
    return { upset: upset!, angry: angry! };
  };
}
