/** An example for a linear model: the buckets of its features, and for each output 0, 1 or null (not known). */
export type Row = { buckets: readonly number[]; targets: readonly (number | null)[]; weight: number; domain: number };

export type Shape = { buckets: number; outputs: number; domains: number };
export type Training = { epochs: number; rate: number; decay: number; random: () => number };

/** `weights[bucket * outputs + output]`, and a bias for each domain and output. */
export type Linear = { weights: Float32Array; biases: Float32Array };

/** A model while it learns: each number with the sum of its squared slopes, which AdaGrad divides by. */
type Learner = Linear & { shape: Shape; squares: Float32Array; biasSquares: Float32Array; rate: number; decay: number };

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
  return { shape, weights, biases, squares, biasSquares: new Float32Array(biases.length).fill(1e-2), rate, decay };
}

function learn(learner: Learner, row: Row): void {
  const share = 1 / Math.sqrt(row.buckets.length || 1);
  for (const [out, target] of row.targets.entries()) {
    if (target === null) continue;
    const bias = row.domain * learner.shape.outputs + out;
    const logit = sumOf(learner, row.buckets, out) * share + learner.biases[bias]!;
    const error = (1 / (1 + Math.exp(-logit)) - target) * row.weight;
    learner.biasSquares[bias]! += error * error;
    learner.biases[bias]! -= (learner.rate * error) / Math.sqrt(learner.biasSquares[bias]!);
    pull(learner, row.buckets, { out, slope: error * share });
  }
}

function sumOf({ weights, shape }: Learner, buckets: readonly number[], out: number): number {
  let sum = 0;
  for (const bucket of buckets) sum += weights[bucket * shape.outputs + out]!;
  return sum;
}

function pull({ weights, squares, shape, rate, decay }: Learner, buckets: readonly number[], { out, slope }: { out: number; slope: number }): void {
  for (const bucket of buckets) {
    const at = bucket * shape.outputs + out;
    const gradient = slope + decay * weights[at]!;
    squares[at]! += gradient * gradient;
    weights[at]! -= (rate * gradient) / Math.sqrt(squares[at]!);
  }
}

/** The rows without the buckets that fewer than `fewest` of them show: what one text alone has says nothing of others. */
export function withoutRare(rows: readonly Row[], buckets: number, fewest: number): Row[] {
  const seen = new Uint32Array(buckets);
  for (const row of rows) for (const bucket of row.buckets) seen[bucket]! += 1;
  return rows.map((row) => ({ ...row, buckets: row.buckets.filter((bucket) => seen[bucket]! >= fewest) }));
}

/** The weights as signed bytes, each output on a scale of its own; the few giants beyond `kept` of them are clipped. */
export function quantised(weights: Float32Array, outputs: number, kept: number): { scales: number[]; base64: string } {
  const scales = Array.from({ length: outputs }, (_, out) => {
    const sizes = weights
      .filter((_, at) => at % outputs === out)
      .map(Math.abs)
      .toSorted();
    return Number(((sizes[Math.floor(sizes.length * kept)] ?? 0) / 127).toPrecision(5));
  });
  const bytes = Int8Array.from(weights, (weight, at) => Math.max(-127, Math.min(127, Math.round(weight / (scales[at % outputs] || 1)))));
  return { scales, base64: Buffer.from(bytes.buffer).toString("base64") };
}

function shuffle(order: number[], random: () => number): void {
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
