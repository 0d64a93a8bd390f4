import { describe, expect, it } from "vitest";
import { ACTS } from "./acts.ts";
import { companyModel, companyOf } from "./company.ts";

const evidence = (logits: Partial<Record<(typeof ACTS)[number], number>>) => Float64Array.from(ACTS, (act) => logits[act] ?? -4);

describe("the company of a sentence", () => {
  it("is told alike for every sentence, alone or among others", () => {
    const [alone] = companyOf([evidence({ bad: 3 })]);
    const two = companyOf([evidence({ bad: 3 }), evidence({ good: 2 })]);
    expect(two.map((one) => one.length)).toEqual([alone!.length, alone!.length]);
    expect([...alone!, ...two.flatMap((one) => [...one])].every((value) => Number.isFinite(value))).toBe(true);
    expect(companyOf([])).toEqual([]);
  });

  it("makes clear what a sentence by itself leaves open", () => {
    const width = companyOf([evidence({})])[0]!.length;
    const [apology, bad] = [ACTS.indexOf("apology"), ACTS.indexOf("bad")];
    /** The neighbour before stands third in what is told, after the evidence and the likelihoods of the sentence itself. */
    const weights = ACTS.map((_, act) => Array.from({ length: width }, (__, at) => Number(at === act || (act === bad && at === 2 * ACTS.length + apology))));
    const hear = companyModel({ biases: ACTS.map(() => 0), weights });
    const doubtful = evidence({ bad: -0.5 });
    const [, after] = hear([evidence({ apology: 4 }), doubtful]);
    const [first] = hear([doubtful, evidence({ apology: 4 })]);
    expect(after![bad]).toBeGreaterThan(0);
    expect(first![bad]).toBeLessThan(0);
  });
});
