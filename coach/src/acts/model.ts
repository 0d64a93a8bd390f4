import { bytesOf } from "../text/base64.ts";
import type { Seen } from "../text/wordings.ts";
import { ACTS, type Act } from "./acts.ts";
import { NOWHERE, sorter } from "./sorting.ts";
import { actFeatures, type Eyes, type Senses, type Setting } from "./features.ts";

/** Features fall into so many buckets (a power of two), most of which no weights are kept for. */
export const BUCKETS = 1 << 17;

/**
 * What training/review.ts writes for a language: which buckets are kept, a bit each, and for each that is a signed byte for each
 * act; both in base64.
 */
export type ActWeights = { kept: string; scales: readonly number[]; biases: readonly number[]; bytes: string };

/** Evidence (as logits, in the order of ACTS) that a sentence does each act. */
export type Evidence = Float64Array;

/** A classifier of sentences, each by itself. The weights are unpacked when first asked. */
export function actsModel(weights: ActWeights, senses: Senses): (sentence: string, setting: Setting) => Evidence {
  let ready: { bytes: Int8Array; eyes: Eyes } | null = null;
  return (sentence, setting) => {
    ready ??= { bytes: bytesOf(weights.bytes), eyes: { ...senses, sorted: sorter(placesOf(bytesOf(weights.kept))) } };
    return weighed(ready.bytes, weights, actFeatures(sentence.slice(0, LONGEST), setting, ready.eyes));
  };
}

/** No sentence of a reply is longer (UTF-16 units); what is, is noise. */
const LONGEST = 600;

/** For each bucket the place of its weights among those that are kept, or NOWHERE. */
function placesOf(bits: Int8Array): Uint16Array {
  let next = 0;
  return Uint16Array.from({ length: BUCKETS }, (_, bucket) => {
    if (((bits[bucket >> 3]! >> (bucket & 7)) & 1) === 0) return NOWHERE;
    next += 1;
    return next - 1;
  });
}

function weighed(bytes: Int8Array, { scales, biases }: ActWeights, seen: readonly Seen[]): Evidence {
  const sums = new Int32Array(ACTS.length);
  let size = 0;
  for (const { counts, buckets } of seen) {
    size += counts * counts * buckets.length;
    for (const bucket of buckets) {
      const at = bucket * ACTS.length;
      for (let act = 0; act < ACTS.length; act += 1) sums[act]! += counts * bytes[at + act]!;
    }
  }
  const share = 1 / Math.sqrt(size || 1);
  return Float64Array.from(sums, (sum, act) => sum * scales[act]! * share + biases[act]!);
}

/** From evidence to how likely (0 to 1) each act is. */
export function chances(evidence: Evidence): Record<Act, number> {
  return Object.fromEntries(ACTS.map((act, at) => [act, 1 / (1 + Math.exp(-evidence[at]!))])) as Record<Act, number>;
}
