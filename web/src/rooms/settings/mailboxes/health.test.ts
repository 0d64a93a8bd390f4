import { expect, test } from "vitest";
import { inAWord } from "./health.ts";

const sending = { trouble: "auth-failed", detail: null, since: "2026-11-22T10:00:00.000Z" };

test.each([
  ["well", null, "Works"],
  ["well", sending, "Does not send"],
  ["trying", sending, "Does not send"],
  ["broken", sending, "Does not work"],
  ["off", sending, "Switched off"],
] as const)("%s with sending %j is: %s", (state, so, name) => {
  expect(inAWord({ state, sending: so }).name).toBe(name);
});
