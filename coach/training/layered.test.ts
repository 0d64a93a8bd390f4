import { expect, it } from "vitest";
import { saidOfRow, trainLayered, type Layered } from "./layered.ts";
import { seeded, type Row } from "./linear.ts";

/* Two features: something is so where one of them stands alone, and not where both or none do: no sum of weights can tell that. A third is always there. */
const row = (first: boolean, second: boolean, domain = 0): Row => {
  const buckets = Int32Array.from([...(first ? [0] : []), ...(second ? [1] : []), 2]);
  return { buckets, values: new Float32Array(buckets.length).fill(1), targets: [first === second ? 0 : 1, first === second ? null : 0], weight: 1, domain };
};
const ALL = [row(false, false), row(true, false), row(false, true), row(true, true)];

const learned = (rows: readonly Row[], seed: number): Layered =>
  trainLayered(
    rows,
    { buckets: 3, hidden: 64, outputs: 2, domains: 2 },
    { epochs: 1500, rate: 0.1, biasRate: 0.1, unseen: 0, unheard: 0, random: seeded(seed) },
  );

function said(network: Layered, one: Row): number[] {
  const sums = new Float64Array(2);
  saidOfRow(network, one, sums);
  return Array.from(sums, (sum, out) => sum + network.biases[out]!);
}

it("hears what two features mean together", () => {
  const network = learned(ALL, 1);
  expect(ALL.map((one) => said(network, one)[0]! > 0)).toEqual([false, true, true, false]);
});

it("learns nothing from what is not known", () => {
  const network = learned(ALL, 1);
  expect(ALL.every((one) => said(network, one)[1]! < 0)).toBe(true);
});

it("the same rows and chances give the same network, others another", () => {
  expect(learned(ALL, 1)).toEqual(learned(ALL, 1));
  expect(learned(ALL, 2)).not.toEqual(learned(ALL, 1));
});

it("what differs between sources in how often something occurs goes to their biases", () => {
  const often = Array.from({ length: 5 }, () => row(true, false, 1));
  const { biases } = learned([...ALL, ...often], 1);
  expect(biases[2]!).toBeGreaterThan(biases[0]!);
});
