import type { Channel } from "@guli/contract";
import { expect, test } from "vitest";
import { byHealth, inTrouble } from "./sorting.ts";

type Health = Channel["health"];
const health = (given: Partial<Health>): Health => ({
  state: "well",
  trouble: null,
  detail: null,
  since: null,
  sending: null,
  lastReceivedAt: null,
  lastSentAt: null,
  ...given,
});
const sending = { trouble: "auth-failed", detail: null, since: "2026-11-22T10:00:00Z" };
const channels = [
  { name: "Works", health: health({}) },
  { name: "Off", health: health({ state: "off", sending }) },
  { name: "Tries", health: health({ state: "trying" }) },
  { name: "Cannot send", health: health({ sending }) },
  { name: "Broken", health: health({ state: "broken" }) },
  { name: "Also works", health: health({}) },
];

test("what does not work stands first, and what is meant to be off last", () => {
  expect(byHealth(channels).map(({ name }) => name)).toEqual(["Broken", "Cannot send", "Tries", "Also works", "Works", "Off"]);
});

test("nobody has to look into what is off or just tries again", () => {
  expect(inTrouble(channels).map(({ name }) => name)).toEqual(["Cannot send", "Broken"]);
});
