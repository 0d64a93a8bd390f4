import { ACTS } from "../src/acts/acts.ts";
import { companyOf, type CompanyWeights } from "../src/acts/company.ts";
import { evenOdds, type Told } from "./acts.ts";
import { addUp, seeded, trainLinear, type Row } from "./linear.ts";

const EPOCHS = 20;
const RATE = 0.1;
const DECAY = 1e-3;

/** What the sentences of drafts tell of each other's acts. Learned from drafts whose sentences were heard by a classifier that had not learned from them. */
export function learnCompany(drafts: readonly (readonly Told[])[]): CompanyWeights {
  const rows = drafts.flatMap(rowsOf);
  const features = rows[0]!.buckets.length;
  const { weights, biases } = trainLinear(
    rows,
    { buckets: features, outputs: ACTS.length, domains: 1 },
    { epochs: EPOCHS, rate: RATE, decay: DECAY, random: seeded(1) },
  );
  const shifts = evenOdds(rows.map(({ targets, ...row }) => ({ targets, evidence: summed(weights, row).map((sum, act) => sum + biases[act]!) })));
  return {
    biases: ACTS.map((_, act) => rounded(biases[act]! + shifts[act]!)),
    weights: ACTS.map((_, act) => Array.from({ length: features }, (__, at) => rounded(weights[at * ACTS.length + act]!))),
  };
}

function rowsOf(draft: readonly Told[]): Row[] {
  return companyOf(draft.map((one) => one.evidence)).map((told, at) => ({
    buckets: Int32Array.from(told.keys()),
    values: Float32Array.from(told),
    targets: draft[at]!.targets,
    weight: 1,
    domain: 0,
  }));
}

function summed(weights: Float32Array, row: Pick<Row, "buckets" | "values">): Float64Array {
  const sums = new Float64Array(ACTS.length);
  addUp(weights, row, sums);
  return sums;
}

const rounded = (value: number): number => Number(value.toFixed(3));
