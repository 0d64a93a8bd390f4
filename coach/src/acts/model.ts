import { bytesOf } from "../text/base64.ts";
import { weightsOf, type Lettering } from "../text/letters.ts";
import type { Seen } from "../text/wordings.ts";
import { ACTS, type Act } from "./acts.ts";
import { NOWHERE, sorter } from "./sorting.ts";
import { actFeatures, type Eyes, type Senses, type Setting } from "./features.ts";

/** Features fall into so many buckets (a power of two), most of which no weights are kept for. */
export const BUCKETS = 1 << 17;

/** Between the features of a sentence and its acts stand so many units: each hears some wordings that do alike, and speaks for some acts and against others. */
export const HIDDEN = 64;

/** How weights are written: nine steps are as good as two hundred here, and are a third to download. */
export const LETTERING: Lettering = { most: 4, together: 2 };

/**
 * What training/review.ts writes for a language: which buckets are kept, a bit each in base64; for each that is what it says to each unit (`bytes`, two
 * weights a letter, times the unit's scale), and from which sum on a unit speaks; what a unit that speaks says for each act (signed bytes in base64).
 */
export type ActWeights = {
  kept: string;
  scales: readonly number[];
  thresholds: readonly number[];
  outward: string;
  outwardScales: readonly number[];
  biases: readonly number[];
  bytes: string;
};

/** Evidence (as logits, in the order of ACTS) that a sentence does each act. */
export type Evidence = Float64Array;

type Network = ActWeights & { inward: Int8Array; out: Int8Array };

/** A classifier of sentences, each by itself. The weights are unpacked when first asked. */
export function actsModel(weights: ActWeights, senses: Senses): (sentence: string, setting: Setting) => Evidence {
  let ready: { network: Network; eyes: Eyes } | null = null;
  return (sentence, setting) => {
    ready ??= {
      network: { ...weights, inward: weightsOf(weights.bytes, LETTERING), out: bytesOf(weights.outward) },
      eyes: { ...senses, sorted: sorter(placesOf(bytesOf(weights.kept))) },
    };
    return evidenceOf(ready.network, unitsOf(ready.network, actFeatures(sentence.slice(0, LONGEST), setting, ready.eyes)));
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

/** What each unit says of what was seen, brought to the length of one; nothing where it is not spoken to enough. */
function unitsOf({ inward, scales, thresholds }: Network, seen: readonly Seen[]): Float64Array {
  const sums = new Int32Array(HIDDEN);
  let size = 0;
  for (const { counts, buckets } of seen) {
    size += counts * counts * buckets.length;
    for (const bucket of buckets) {
      const at = bucket * HIDDEN;
      for (let unit = 0; unit < HIDDEN; unit += 1) sums[unit]! += counts * inward[at + unit]!;
    }
  }
  const share = 1 / Math.sqrt(size || 1);
  return Float64Array.from(sums, (sum, unit) => Math.max(0, sum * scales[unit]! * share + thresholds[unit]!));
}

function evidenceOf({ out, outwardScales, biases }: Network, units: Float64Array): Evidence {
  return Float64Array.from(biases, (bias, act) => {
    let sum = 0;
    for (let unit = 0; unit < HIDDEN; unit += 1) sum += units[unit]! * out[unit * ACTS.length + act]!;
    return sum * outwardScales[act]! + bias;
  });
}

/** From evidence to how likely (0 to 1) each act is. */
export function chances(evidence: Evidence): Record<Act, number> {
  return Object.fromEntries(ACTS.map((act, at) => [act, 1 / (1 + Math.exp(-evidence[at]!))])) as Record<Act, number>;
}
