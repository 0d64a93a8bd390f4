import fc from "fast-check";
import { expect, test } from "vitest";
import { instantAt } from "../../core/clock.ts";
import { isFull, overflows, uncounted } from "./rules/hourly.ts";
import { alone, together, type Told } from "./merging.ts";

const NOON = Date.parse("2026-11-20T12:00:00.000Z");
const at = (minute: number) => instantAt(NOON + minute * 60_000);

/** A story that notes each of its steps as it is told. */
async function* story(place: number, minutes: number[], told: [number, number][]): Told {
  for (const minute of minutes) {
    yield at(minute);
    told.push([minute, place]);
  }
}

const stories = fc.array(
  fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 8 }).map((all) => all.toSorted((one, other) => one - other)),
  { maxLength: 12 },
);

test("several stories are told in the order of time, and of those at the same moment the earlier one first", async () => {
  await fc.assert(
    fc.asyncProperty(stories, async (all) => {
      const told: [number, number][] = [];
      await together(all.map((minutes, place) => story(place, minutes, told)));
      const steps = all.flatMap((minutes, place) => minutes.map((minute): [number, number] => [minute, place]));
      expect(told).toEqual(steps.toSorted(([one, first], [other, second]) => one - other || first - second));
    }),
  );
});

test("one is told to its end", async () => {
  const told: [number, number][] = [];
  await alone(story(0, [1, 2, 3], told));
  expect(told).toHaveLength(3);
});

test("the limit of an hour is what a slow count says", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 30 }), fc.integer({ min: 1, max: 6 }), (minutes, most) => {
      const hourly = { most, acted: [] as number[] };
      const [acted, held]: [number[], number[]] = [[], []];
      for (const minute of minutes.toSorted((one, other) => one - other)) {
        const full = acted.filter((one) => one > minute - 60).length >= most;
        expect(isFull(hourly, at(minute))).toBe(full);
        (full ? held : acted).push(minute);
        if (!full) hourly.acted.push(Date.parse(at(minute)));
      }
      expect(
        overflows(
          minutes.map((minute) => Date.parse(at(minute))),
          most,
        ),
      ).toBe(held.length > 0);
    }),
  );
  expect(isFull(uncounted(), at(0))).toBe(false);
});
