import { describe, expect, it } from "vitest";
import { sidesWithMore } from "./soft-edges.ts";

describe("what is pushed along", () => {
  it.each([
    ["fits its place", { at: 0, seen: 390, whole: 390 }, ""],
    ["is a rounding wider", { at: 0.4, seen: 390, whole: 391 }, ""],
    ["goes on at its end", { at: 0, seen: 390, whole: 1253 }, "end"],
    ["goes on at both sides", { at: 400, seen: 390, whole: 1253 }, "start end"],
    ["is at its end", { at: 863, seen: 390, whole: 1253 }, "start"],
  ])("%s", (_, sizes, sides) => {
    expect(sidesWithMore(sizes)).toBe(sides);
  });
});
