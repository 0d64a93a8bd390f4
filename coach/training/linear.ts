/** An example for a linear model: the buckets of its features, and for each output 0, 1 or null (not known). */
export type Row = { buckets: readonly number[]; targets: readonly (number | null)[]; weight: number; domain: number };

export type Shape = { buckets: number; outputs: number; domains: number };
export type Training = {
  epochs: number;
  rate: number;
  decay: number;
  random: () => number;
};

/** `weights[bucket * outputs + output]`, and a bias for each domain and output. */
export type Linear = { weights: Float32Array; biases: Float32Array };

/**
 * Independent logistic regressions that share their features, by AdaGrad. Each domain (a source of texts) has a bias of its
 * own, so that what differs between sources in how often something occurs does not bend the weights.
 */
export function trainLinear(rows: readonly Row[], shape: Shape, { epochs, rate, decay, random }: Training): Linear {
  const weights = new Float32Array(shape.buckets * shape.outputs);
  const squares = new Float32Array(weights.length).fill(1e-3);
  const biases = new Float32Array(shape.domains * shape.outputs);
  const biasSquares = new Float32Array(biases.length).fill(1e-2);
  const errors = new Float64Array(shape.outputs);
  const order = rows.map((_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const row = rows[at]!;
      const share = 1 / Math.sqrt(row.buckets.length || 1);
      for (let out = 0; out < shape.outputs; out += 1) {
        const target = row.targets[out];
        if (target === null || target === undefined) {
          errors[out] = 0;
          continue;
        }
        let sum = 0;
        for (const bucket of row.buckets) sum += weights[bucket * shape.outputs + out]!;
        const logit = sum * share + biases[row.domain * shape.outputs + out]!;
        errors[out] = (1 / (1 + Math.exp(-logit)) - target) * row.weight;
        const b = row.domain * shape.outputs + out;
        biasSquares[b]! += errors[out]! ** 2;
        biases[b]! -= (rate * errors[out]!) / Math.sqrt(biasSquares[b]!);
      }
      for (let out = 0; out < shape.outputs; out += 1) {
        if (errors[out] === 0) continue;
        const pull = errors[out]! * share;
        for (const bucket of row.buckets) {
          const i = bucket * shape.outputs + out;
          const gradient = pull + decay * weights[i]!;
          squares[i]! += gradient * gradient;
          weights[i]! -= (rate * gradient) / Math.sqrt(squares[i]!);
        }
      }
    }
  }
  return { weights, biases };
}

/** The rows without the buckets that fewer than `fewest` of them show: what one text alone has says nothing of others. */
export function withoutRare(rows: readonly Row[], buckets: number, fewest: number): Row[] {
  const seen = new Uint32Array(buckets);
  for (const row of rows) for (const bucket of row.buckets) seen[bucket]! += 1;
  return rows.map((row) => ({ ...row, buckets: row.buckets.filter((bucket) => seen[bucket]! >= fewest) }));
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
