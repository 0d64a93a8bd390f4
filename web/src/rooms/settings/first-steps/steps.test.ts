import { expect, test } from "vitest";
import { doneOf, pollEvery } from "./steps.ts";

const steps = { mailbox: false, chat: true, team: true, conversation: true, channel: true, outOfHours: false, surveys: false, sampleData: "none" } as const;

test("three things are to be done, and a first conversation or sample data is none of them", () => {
  expect(doneOf(steps)).toBe(2);
  expect(doneOf({ ...steps, sampleData: "there" })).toBe(2);
});

test("it is asked again only while sample data is being written", () => {
  expect(pollEvery({ ...steps, sampleData: "filling" })).toBe(1500);
  expect(pollEvery({ ...steps, sampleData: "there" })).toBe(false);
  expect(pollEvery(undefined)).toBe(false);
});
