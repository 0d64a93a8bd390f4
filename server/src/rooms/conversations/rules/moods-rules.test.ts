import type { Mood } from "@guli/contract";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST_SHIFT, noShift, readMood, shiftFrom, type Corrections } from "./moods.ts";

const said = { text: "This is a disgrace! I want my money back, now!", automatic: false, unreadable: false };
const alone = { earlier: null, shift: noShift };

describe("a mood", () => {
  test("is read from what a customer says", () => {
    expect(readMood(said, alone)?.mood).not.toBe("calm");
    expect(readMood({ ...said, text: "Thank you, all is well." }, alone)?.mood).toBe("calm");
  });
  test.each([{ automatic: true }, { unreadable: true }, { text: "" }])("is not read where nobody says anything: %j", (not) => {
    expect(readMood({ ...said, ...not }, alone)).toBeNull();
  });
  test("is read of blanks too, so that nothing stays to be read for ever", () => expect(readMood({ ...said, text: " \n" }, alone)?.mood).toBe("calm"));
  test("is seen later where the thresholds were moved", () => {
    const score = (dissatisfied: number) => readMood(said, { earlier: null, shift: { dissatisfied, angry: 0 } })!.score;
    expect(score(MOST_SHIFT)).toBeLessThan(score(0));
    expect(score(-MOST_SHIFT)).toBeGreaterThan(score(0));
  });
});

describe("corrections move the thresholds", () => {
  test("of what they cross, and no other", () => {
    expect(shiftFrom([{ from: "angry", to: "dissatisfied", count: 10 }])).toEqual({ dissatisfied: 0, angry: MOST_SHIFT / 2 });
    expect(shiftFrom([{ from: "calm", to: "dissatisfied", count: 10 }])).toEqual({ dissatisfied: -MOST_SHIFT / 2, angry: 0 });
    const both = shiftFrom([{ from: "angry", to: "calm", count: 1 }]);
    expect(both.dissatisfied).toBe(both.angry);
    expect(both.angry).toBeGreaterThan(0);
  });

  const mood = fc.constantFrom<Mood>("calm", "dissatisfied", "angry");
  const corrections = fc.array(fc.record({ from: mood, to: mood, count: fc.integer({ min: 1, max: 200 }) }), { maxLength: 12 });
  const both = (one: Corrections, check: (shift: number) => boolean) => Object.values(shiftFrom(one)).every(check);

  test("never further than they may", () => {
    fc.assert(fc.property(corrections, (some) => both(some, (shift) => Math.abs(shift) < MOST_SHIFT)));
  });
  test("not at all where they balance", () => {
    fc.assert(
      fc.property(corrections, (some) => both([...some, ...some.map(({ from, to, count }) => ({ from: to, to: from, count }))], (shift) => shift === 0)),
    );
  });
  test("further with each more of a kind", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (count) => {
        const at = (n: number) => shiftFrom([{ from: "angry", to: "calm", count: n }]).angry;
        return at(count + 1) > at(count);
      }),
    );
  });
});
