import type { LeavingBecause, LeavingReason } from "@guli/contract";
import { describe, expect, test } from "vitest";
import { chance } from "../../../../../test/buying/simulating.ts";
import type { Counted } from "./report.ts";
import { serviceOfAll } from "./weighing.ts";

const row = (because: LeavingBecause, reason: LeavingReason | null, count: number): Counted => ({
  because,
  reason,
  how: reason && "asked",
  guess: false,
  count,
});

describe("bad service among all who left", () => {
  test.each([
    ["where all are known it is their share", [row("words", "service", 30), row("words", "price", 70)], 0.3, 100],
    // 40 said so themselves, 30 of them for the service; of 60 whom the model found a third answered, 2 of 20 for the service: 0.4 · 0.75 + 0.6 · 0.1.
    [
      "who said so themselves counts for themselves, and who answered for those who did not",
      [row("words", "service", 30), row("words", "price", 10), row("model", "service", 2), row("model", "moved", 18), row("model", null, 40)],
      0.36,
      60,
    ],
    // Of contracts one reason is known: they stand with the model.
    [
      "a way of which little is known stands with the largest",
      [row("words", "service", 20), row("model", "moved", 20), row("model", null, 40), row("contract", "other", 1), row("contract", null, 19)],
      0.2,
      41,
    ],
  ])("%s", (_, counted, value, n) => {
    const figure = serviceOfAll(counted, 20)!;
    expect(figure.value).toBeCloseTo(value, 9);
    expect(figure.n).toBe(n);
    expect(figure.low).toBeLessThan(value);
    expect(figure.high).toBeGreaterThan(value);
  });

  test("is not said of a few, nor where nothing is known", () => {
    expect(serviceOfAll([row("words", "service", 19)], 20)).toBeNull();
    expect(serviceOfAll([row("model", null, 100)], 20)).toBeNull();
    expect(serviceOfAll([], 20)).toBeNull();
  });

  test("lies within nineteen of twenty ranges, where complainers are known and others answer by half; the share of those who are known does not", () => {
    const random = chance(11);
    let [held, naive] = [0, 0];
    const businesses = 1000;
    for (let nth = 0; nth < businesses; nth += 1) {
      const cells = new Map<string, Counted>();
      for (let one = 0; one < 200; one += 1) {
        const service = random() < 0.3;
        const said = random() < (service ? 0.45 : 0.1);
        const known = said || random() < 0.5;
        const cell = row(said ? "words" : "model", known ? (service ? "service" : "price") : null, 0);
        const key = `${cell.because} ${cell.reason}`;
        const held = cells.get(key) ?? cell;
        cells.set(key, { ...held, count: held.count + 1 });
      }
      const all = [...cells.values()];
      const { low, high } = serviceOfAll(all, 20)!;
      if (low <= 0.3 && 0.3 <= high) held += 1;
      const knownOf = serviceOfAll(
        all.filter(({ reason }) => reason !== null).map((one) => ({ ...one, because: "words" as const })),
        20,
      )!;
      if (knownOf.low <= 0.3 && 0.3 <= knownOf.high) naive += 1;
    }
    expect(held / businesses).toBeGreaterThan(0.93);
    expect(naive / businesses).toBeLessThan(0.85);
  });
});
