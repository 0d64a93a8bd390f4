import type { Seen } from "../src/text/wordings.ts";

/**
 * An example for a linear model: which features it has and how much of each (`values` are brought to the length of one by who
 * makes the row), and for each output 0, 1 or null (not known).
 */
export type Row = { buckets: Int32Array; values: Float32Array; targets: readonly (number | null)[]; weight: number; domain: number };

export type Shape = { buckets: number; outputs: number; domains: number };
export type Training = { epochs: number; rate: number; decay: number; random: () => number };

/** `weights[bucket * outputs + output]`, and a bias for each domain and output. */
export type Linear = { weights: Float32Array; biases: Float32Array };

/** A model while it learns: each number with the sum of its squared slopes, which AdaGrad divides by; `errors` are of the row at hand. */
type Learner = Linear & { shape: Shape; squares: Float32Array; biasSquares: Float32Array; errors: Float64Array; rate: number; decay: number };

/**
 * Independent logistic regressions that share their features, by AdaGrad. Each domain (a source of texts) has a bias of its
 * own, so that what differs between sources in how often something occurs does not bend the weights.
 */
export function trainLinear(rows: readonly Row[], shape: Shape, { epochs, rate, decay, random }: Training): Linear {
  const learner = beginner(shape, { rate, decay });
  const order = rows.map((_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const at of order) learn(learner, rows[at]!);
  }
  return { weights: learner.weights, biases: learner.biases };
}

function beginner(shape: Shape, { rate, decay }: Pick<Training, "rate" | "decay">): Learner {
  const weights = new Float32Array(shape.buckets * shape.outputs);
  const biases = new Float32Array(shape.domains * shape.outputs);
  const squares = new Float32Array(weights.length).fill(1e-3);
  const errors = new Float64Array(shape.outputs);
  return { shape, weights, biases, squares, biasSquares: new Float32Array(biases.length).fill(1e-2), errors, rate, decay };
}

function learn(learner: Learner, row: Row): void {
  const { shape, errors, biases, biasSquares, rate } = learner;
  addUp(learner.weights, row, errors);
  for (let out = 0; out < shape.outputs; out += 1) {
    const target = row.targets[out]!;
    const bias = row.domain * shape.outputs + out;
    const error = target === null ? 0 : (1 / (1 + Math.exp(-errors[out]! - biases[bias]!)) - target) * row.weight;
    biasSquares[bias]! += error * error;
    biases[bias]! -= (rate * error) / Math.sqrt(biasSquares[bias]!);
    errors[out] = error;
  }
  pull(learner, row);
}

/** What the features of a row add up to for each output, without biases. Output by output within a bucket, as the weights lie in memory. */
export function addUp(weights: Float32Array, { buckets, values }: Pick<Row, "buckets" | "values">, sums: Float64Array): void {
  sums.fill(0);
  for (let each = 0; each < buckets.length; each += 1) {
    const from = buckets[each]! * sums.length;
    const value = values[each]!;
    for (let out = 0; out < sums.length; out += 1) sums[out]! += weights[from + out]! * value;
  }
}

function pull({ weights, squares, errors, rate, decay }: Learner, { buckets, values }: Row): void {
  for (let each = 0; each < buckets.length; each += 1) {
    const from = buckets[each]! * errors.length;
    const value = values[each]!;
    for (let out = 0; out < errors.length; out += 1) {
      const at = from + out;
      const slope = errors[out]! * value + decay * weights[at]!;
      squares[at]! += slope * slope;
      weights[at]! -= (rate * slope) / Math.sqrt(squares[at]!);
    }
  }
}

/** What was seen as the features of a row, of whatever length. */
export function featuresOf(seen: readonly Seen[]): Pick<Row, "buckets" | "values"> {
  const all = seen.flatMap(({ counts, buckets }) => buckets.map((bucket) => ({ bucket, counts })));
  return { buckets: Int32Array.from(all, (one) => one.bucket), values: Float32Array.from(all, (one) => one.counts) };
}

/** Features brought to the length of one. */
export function levelled({ buckets, values }: Pick<Row, "buckets" | "values">): Pick<Row, "buckets" | "values"> {
  const length = Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0)) || 1;
  return { buckets, values: values.map((value) => value / length) };
}

type Steps = { kept: number; steps?: number };

/** The weights in so many steps to either side, at most 127, each output on a scale of its own; the few giants beyond `kept` of them are clipped. */
export function inSteps(weights: Float32Array, outputs: number, { kept, steps = 127 }: Steps): { scales: number[]; stepped: Int8Array } {
  const scales = Array.from({ length: outputs }, (_, out) => {
    const sizes = weights
      .filter((_, at) => at % outputs === out)
      .map(Math.abs)
      .toSorted();
    return Number(((sizes[Math.min(Math.floor(sizes.length * kept), sizes.length - 1)] ?? 0) / steps).toPrecision(5));
  });
  const stepped = Int8Array.from(weights, (weight, at) => Math.max(-steps, Math.min(steps, Math.round(weight / (scales[at % outputs] || 1)))));
  return { scales, stepped };
}

/** The same, the steps as signed bytes in base64. */
export function quantised(weights: Float32Array, outputs: number, how: Steps): { scales: number[]; base64: string } {
  const { scales, stepped } = inSteps(weights, outputs, how);
  return { scales, base64: Buffer.from(stepped.buffer).toString("base64") };
}

/** Into an order by chance, in place. */
export function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}

/** Chance that a seed repeats, from 0 to 1: a linear congruential generator, of which only the high bits are used. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
