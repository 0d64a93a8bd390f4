import { bytesOf } from "../text/base64.ts";
import { ACTS, type Act } from "./acts.ts";
import { sorter } from "../text/sorting.ts";
import { actFeatures, type Senses, type Setting } from "./features.ts";

/** What training/review.ts writes for a language: a signed byte for each bucket and act, act after act in a bucket. */
export type ActWeights = { buckets: number; scales: readonly number[]; biases: readonly number[]; bytes: string };

/** A classifier of sentences: how likely (0 to 1) one does each act. The weights are unpacked when first asked. */
export function actsModel(weights: ActWeights, senses: Senses): (sentence: string, setting: Setting) => Record<Act, number> {
  const eyes = { ...senses, sorted: sorter(weights.buckets) };
  let unpacked: Int8Array | null = null;
  return (sentence, setting) => {
    unpacked ??= bytesOf(weights.bytes);
    return chances(unpacked, weights, actFeatures(sentence.slice(0, LONGEST), setting, eyes));
  };
}

/** No sentence of a reply is longer (UTF-16 units); what is, is noise. */
const LONGEST = 600;

function chances(bytes: Int8Array, { scales, biases }: ActWeights, buckets: readonly number[]): Record<Act, number> {
  const sums = new Int32Array(ACTS.length);
  for (const bucket of buckets) {
    const at = bucket * ACTS.length;
    for (let act = 0; act < ACTS.length; act += 1) sums[act]! += bytes[at + act]!;
  }
  const share = 1 / Math.sqrt(buckets.length || 1);
  const pairs = ACTS.map((act, at) => [act, 1 / (1 + Math.exp(-(sums[at]! * scales[at]! * share + biases[at]!)))] as const);
  return Object.fromEntries(pairs) as Record<Act, number>;
}
