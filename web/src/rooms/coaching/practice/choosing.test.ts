import { describe, expect, test } from "vitest";
import { chosenIn, drillsShown } from "./choosing.ts";

test("an address chooses what there is, and nothing else", () => {
  expect(chosenIn({ language: "ka", level: "hard", trade: "clinic" })).toEqual({ language: "ka", level: "hard", trade: "clinic" });
  expect(chosenIn({ language: "fr", level: 3, trade: "toString" })).toEqual({});
});

describe("drills", () => {
  const drills = [
    { id: "a", level: "easy", trade: "clinic" },
    { id: "b", level: "hard", trade: "clinic" },
    { id: "c", level: "easy", trade: "bank" },
  ] as const;
  test.each([
    [{}, "abc"],
    [{ level: "easy" }, "ac"],
    [{ trade: "clinic" }, "ab"],
    [{ level: "hard", trade: "bank" }, ""],
  ] as const)("chosen by %j", (chosen, shown) => {
    expect(
      drillsShown(drills, chosen)
        .map(({ id }) => id)
        .join(""),
    ).toBe(shown);
  });
});
