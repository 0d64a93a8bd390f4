import { expect, test } from "vitest";
import type { Waited } from "../store/waits.ts";
import { metBy } from "./meeting.ts";

const points = [
  { minutes: 30, share: 0.32 },
  { minutes: 60, share: 0.42 },
];
const answered = (minutes: number): Waited => ({ kind: "telegram", minutes, answered: true });
const waiting = (minutes: number): Waited => ({ kind: "telegram", minutes, answered: false });

test("who waits still is neither answered nor left out", () => {
  const row = metBy("telegram", [answered(10), answered(40), waiting(20), answered(200)], { points, learned: null });
  expect(row).toMatchObject({ waits: 4, answered: 3, learnedFrom: 0 });
  const at = (minutes: number) => row.steps.find((step) => step.minutes === minutes)!;
  expect(at(15).answered.share).toBeCloseTo(1 / 4, 10);
  // Of the two who were known to wait longer than twenty minutes, one was answered after forty.
  expect(at(60).answered.share).toBeCloseTo(1 - (3 / 4) * (1 / 2), 10);
  expect(at(480).answered.share).toBe(1);
  expect(at(30).expected).toEqual({ share: 0.32, atLeast: false });
  expect(at(120).expected).toEqual({ share: 0.42, atLeast: true });
  expect(at(60).lost).toBeNull();
});

test("at most so many were answered before they expected it", () => {
  expect(metBy("telegram", [answered(30), answered(60)], { points, learned: null }).met).toBeCloseTo(1 - (0.32 + 0.42) / 2, 10);
  expect(metBy("email", [answered(30)], { points: [], learned: null }).met).toBeNull();
  expect(metBy("telegram", [waiting(30)], { points, learned: null }).met).toBeNull();
});

test("the learned curve stands beside it as far as it reaches", () => {
  const learned = {
    cases: 120,
    steps: [
      { minutes: 20, share: 0.1, low: 0.05, high: 0.2 },
      { minutes: 90, share: 0.4, low: 0.3, high: 0.5 },
    ],
  };
  const { steps, learnedFrom } = metBy("telegram", [answered(10)], { points, learned });
  expect(learnedFrom).toBe(120);
  const lost = steps.map(({ minutes, lost: one }) => [minutes, one?.share ?? null]);
  expect(lost.slice(0, 9)).toEqual([
    [5, 0],
    [10, 0],
    [15, 0],
    [20, 0.1],
    [30, 0.1],
    [45, 0.1],
    [60, 0.1],
    [90, 0.4],
    [120, null],
  ]);
});
