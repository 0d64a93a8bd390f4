import { shuffle, type Row } from "./linear.ts";

/**
 * A network with one layer between features and outputs: `inward[bucket * hidden + unit]`, and `outward[unit * outputs + output]`. A unit is its
 * sum where that is beyond nothing, else nothing. A bias for each unit, and for each domain and output.
 */
export type Layered = { hidden: number; inward: Float32Array; thresholds: Float32Array; outward: Float32Array; biases: Float32Array };

export type LayeredShape = { buckets: number; hidden: number; outputs: number; domains: number };

/** `unseen` and `unheard`: the shares of features and of units that are left out each time that a row is learned from, so that none is relied on alone. */
export type LayeredTraining = { epochs: number; rate: number; biasRate: number; unseen: number; unheard: number; random: () => number };

/** Numbers that are learned, each with the sum of its squared slopes, which AdaGrad divides by. */
type Learned = { values: Float32Array; squares: Float32Array; rate: number };
type Learner = Record<"inward" | "thresholds" | "outward" | "biases", Learned> & {
  shape: LayeredShape;
  training: LayeredTraining;
  /** Of the row at hand: what each unit says, what it should rather have said, and how far each output is off. */
  units: Float64Array;
  pulls: Float64Array;
  errors: Float64Array;
};
type Features = Pick<Row, "buckets" | "values">;

/** How large the weights are from which learning begins, by chance to either side. */
const BEGIN = { inward: 0.08, outward: 0.17, threshold: 0.1 };

/** Logistic regressions that share one layer of units, learned row by row (AdaGrad). The same rows and the same `random` give the same network. */
export function trainLayered(rows: readonly Row[], shape: LayeredShape, training: LayeredTraining): Layered {
  const learner = beginner(shape, training);
  const order = rows.map((_, at) => at);
  for (let epoch = 0; epoch < training.epochs; epoch += 1) {
    shuffle(order, training.random);
    for (const at of order) learn(learner, rows[at]!);
  }
  const { inward, thresholds, outward, biases } = learner;
  return { hidden: shape.hidden, inward: inward.values, thresholds: thresholds.values, outward: outward.values, biases: biases.values };
}

function beginner(shape: LayeredShape, training: LayeredTraining): Learner {
  const { buckets, hidden, outputs, domains } = shape;
  const { rate, biasRate, random } = training;
  const chance = (size: number) => (random() * 2 - 1) * size;
  const learned = (many: number, from: { value: () => number; square: number; rate: number }): Learned => ({
    values: Float32Array.from({ length: many }, from.value),
    squares: new Float32Array(many).fill(from.square),
    rate: from.rate,
  });
  return {
    shape,
    training,
    inward: learned(buckets * hidden, { value: () => chance(BEGIN.inward), square: 1e-3, rate }),
    thresholds: learned(hidden, { value: () => BEGIN.threshold, square: 1e-2, rate }),
    outward: learned(hidden * outputs, { value: () => chance(BEGIN.outward), square: 1e-3, rate }),
    biases: learned(domains * outputs, { value: () => 0, square: 1e-2, rate: biasRate }),
    units: new Float64Array(hidden),
    pulls: new Float64Array(hidden),
    errors: new Float64Array(outputs),
  };
}

function learn(learner: Learner, row: Row): void {
  const { units, errors, training } = learner;
  const seen = someOf(row, training);
  const network = { hidden: units.length, inward: learner.inward.values, thresholds: learner.thresholds.values, outward: learner.outward.values };
  addUpUnits(network, seen, units);
  for (let unit = 0; unit < units.length; unit += 1) units[unit]! *= training.random() < training.unheard ? 0 : 1 / (1 - training.unheard);
  addUpOutputs(network, units, errors);
  findErrors(learner, row);
  pullOutward(learner);
  pullInward(learner, seen);
}

/** A share of the features, as long together as all of them. */
function someOf({ buckets, values }: Features, { unseen, random }: LayeredTraining): Features {
  const longer = 1 / Math.sqrt(1 - unseen);
  const some = { buckets: new Int32Array(buckets.length), values: new Float32Array(buckets.length) };
  let many = 0;
  for (let each = 0; each < buckets.length; each += 1) {
    if (random() < unseen) continue;
    some.buckets[many] = buckets[each]!;
    some.values[many] = values[each]! * longer;
    many += 1;
  }
  return { buckets: some.buckets.subarray(0, many), values: some.values.subarray(0, many) };
}

function findErrors({ errors, biases, shape }: Learner, { targets, domain, weight }: Row): void {
  for (let out = 0; out < shape.outputs; out += 1) {
    const target = targets[out]!;
    const bias = domain * shape.outputs + out;
    errors[out] = target === null ? 0 : (1 / (1 + Math.exp(-errors[out]! - biases.values[bias]!)) - target) * weight;
    descend(biases, bias, errors[out]!);
  }
}

function pullOutward({ units, pulls, errors, outward, thresholds }: Learner): void {
  for (let unit = 0; unit < units.length; unit += 1) {
    pulls[unit] = 0;
    if (units[unit]! <= 0) continue;
    for (let out = 0; out < errors.length; out += 1) {
      const at = unit * errors.length + out;
      pulls[unit]! += outward.values[at]! * errors[out]!;
      descend(outward, at, errors[out]! * units[unit]!);
    }
    descend(thresholds, unit, pulls[unit]!);
  }
}

function pullInward({ pulls, inward }: Learner, { buckets, values }: Features): void {
  for (let each = 0; each < buckets.length; each += 1) {
    const from = buckets[each]! * pulls.length;
    for (let unit = 0; unit < pulls.length; unit += 1) if (pulls[unit] !== 0) descend(inward, from + unit, pulls[unit]! * values[each]!);
  }
}

function descend({ values, squares, rate }: Learned, at: number, slope: number): void {
  squares[at]! += slope * slope;
  values[at]! -= (rate * slope) / Math.sqrt(squares[at]!);
}

type Inward = Pick<Layered, "hidden" | "inward" | "thresholds">;

/** What the features of a row say to each unit. */
function addUpUnits({ hidden, inward, thresholds }: Inward, { buckets, values }: Features, units: Float64Array): void {
  units.set(thresholds);
  for (let each = 0; each < buckets.length; each += 1) {
    const from = buckets[each]! * hidden;
    const value = values[each]!;
    for (let unit = 0; unit < hidden; unit += 1) units[unit]! += inward[from + unit]! * value;
  }
  for (let unit = 0; unit < hidden; unit += 1) if (units[unit]! < 0) units[unit] = 0;
}

function addUpOutputs({ outward }: Pick<Layered, "outward">, units: Float64Array, sums: Float64Array): void {
  sums.fill(0);
  for (let unit = 0; unit < units.length; unit += 1) {
    const said = units[unit]!;
    if (said === 0) continue;
    for (let out = 0; out < sums.length; out += 1) sums[out]! += outward[unit * sums.length + out]! * said;
  }
}

/** What the network says of a row for each output, without biases. */
export function saidOfRow(network: Layered, row: Features, sums: Float64Array): void {
  const units = new Float64Array(network.hidden);
  addUpUnits(network, row, units);
  addUpOutputs(network, units, sums);
}
