import { expect, it } from "vitest";
import { withKey } from "./early-keys.ts";

it.each([
  ["Ye", "s", "Yes"],
  ["Ye", "ს", "Yeს"],
  ["Yes", " ", "Yes "],
  ["Yes", "Enter", "Yes\n"],
  ["Yes🙂", "Backspace", "Yes"],
  ["", "Backspace", ""],
  ["Yes", "Shift", null],
  ["Yes", "ArrowLeft", null],
  ["Yes", "Tab", null],
])("after %j, %j makes %j", (text, key, next) => {
  expect(withKey(text, key)).toBe(next);
});
