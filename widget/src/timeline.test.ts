import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aMessage } from "../test/cast.ts";
import { continues, isAfter, latest, merge, unread } from "./timeline.ts";

describe("instants", () => {
  it.each([
    ["2026-11-22T10:00:01Z", "2026-11-22T10:00:00Z", true],
    ["2026-11-22T10:00:00.1Z", "2026-11-22T10:00:00Z", true],
    ["2026-11-22T10:00:00.123456Z", "2026-11-22T10:00:00.12Z", true],
    ["2026-11-22T10:00:00.1Z", "2026-11-22T10:00:00.099999Z", true],
    ["2026-11-22T10:00:00.12Z", "2026-11-22T10:00:00.123Z", false],
    ["2026-11-22T10:00:00Z", "2026-11-22T10:00:00Z", false],
    ["2026-11-22T10:00:00Z", null, true],
    [null, "2026-11-22T10:00:00Z", false],
  ])("%s is after %s: %s", (a, b, is) => expect(isAfter(a, b)).toBe(is));

  it("the latest of two is either", () => {
    expect(latest("2026-11-22T10:00:00Z", "2026-11-22T09:00:00Z")).toBe("2026-11-22T10:00:00Z");
    expect(latest(null, "2026-11-22T09:00:00Z")).toBe("2026-11-22T09:00:00Z");
    expect(latest(null, null)).toBeNull();
  });
});

it("shows each message once and in one order, however they come in", () => {
  const all = [3, 1, 2, 2].map((second, i) => aMessage({ id: `id-${i}`, at: `2026-11-22T10:00:0${second}Z` }));
  const order = ["id-1", "id-2", "id-3", "id-0"];
  fc.assert(
    fc.property(fc.array(fc.subarray(all)), (batches) => {
      const merged = [...batches, all].reduce(merge, []);
      expect(merged.map(({ id }) => id)).toEqual(order);
    }),
  );
});

it("counts as unread what an agent said after the visitor last looked", () => {
  const messages = [
    aMessage({ id: "1", at: "2026-11-22T10:00:00Z" }),
    aMessage({ id: "2", at: "2026-11-22T10:01:00Z" }),
    aMessage({ id: "3", at: "2026-11-22T10:02:00Z", from: "visitor", agent: null }),
  ];
  expect([null, "2026-11-22T10:00:00Z", "2026-11-22T10:01:00Z"].map((seenAt) => unread(messages, seenAt))).toEqual([2, 1, 0]);
});

describe("one goes on speaking", () => {
  const before = aMessage({ at: "2026-11-22T10:00:00Z" });
  it.each([
    ["soon after", { at: "2026-11-22T10:04:00Z" }, true],
    ["much later", { at: "2026-11-22T10:06:00Z" }, false],
    ["another agent", { agent: { name: "Gio", initials: "G", colour: "sky" as const } }, false],
    ["the visitor", { from: "visitor" as const, agent: null }, false],
  ])("%s: %j → %s", (_, differs, is) => expect(continues(aMessage({ at: before.at, ...differs }), before)).toBe(is));
  it("not the first of all", () => expect(continues(before, undefined)).toBe(false));
});
