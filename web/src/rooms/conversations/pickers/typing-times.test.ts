import { expect, test } from "vitest";
import { instantTyped, shownAs } from "./typing-times.ts";

test("what is typed is meant by the clock of the business, and shown by it", () => {
  const typed = "2026-11-22T14:30";
  expect(instantTyped(typed, "Asia/Tbilisi")?.toISOString()).toBe("2026-11-22T10:30:00.000Z");
  expect(shownAs(new Date("2026-11-22T10:30:00Z"), "Asia/Tbilisi")).toBe(typed);
  expect(instantTyped("2026-11", "Asia/Tbilisi")).toBeNull();
  expect(instantTyped("", "Asia/Tbilisi")).toBeNull();
});
