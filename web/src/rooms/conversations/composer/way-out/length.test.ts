import { expect, test } from "vitest";
import { lengthOf } from "./length.ts";

test.each([
  [79, 100, null],
  [80, 100, 1],
  [100, 100, 1],
  [101, 100, 2],
  [250, 100, 3],
  [9_999_999, null, null],
])("%s units where %s fit: %s messages", (length, longest, messages) => {
  expect(lengthOf("x".repeat(length), longest)?.messages ?? null).toBe(messages);
});

test("blanks around it do not leave", () => {
  expect(lengthOf(`${" ".repeat(50)}x${" ".repeat(50)}`, 100)).toBeNull();
});
