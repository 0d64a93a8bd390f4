import { expect, test } from "vitest";
import { fits } from "./matching.ts";
import { pressedKeys } from "./shortcuts.ts";

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test.each([
  ["a letter", { ...none, key: "r", code: "KeyR" }, "r"],
  ["the same key on a Georgian layout", { ...none, key: "რ", code: "KeyR" }, "r"],
  ["the same key on a Russian layout", { ...none, key: "к", code: "KeyR" }, "r"],
  ["a layout on which another key bears the letter", { ...none, key: "a", code: "KeyQ" }, "a"],
  ["mod on a Mac", { ...none, key: "k", code: "KeyK", metaKey: true }, "mod+k"],
  ["mod elsewhere, Russian", { ...none, key: "л", code: "KeyK", ctrlKey: true }, "mod+k"],
  ["a sign that needs Shift", { ...none, key: "?", code: "Slash", shiftKey: true }, "?"],
  ["Shift with a letter", { ...none, key: "R", code: "KeyR", shiftKey: true }, "shift+r"],
  ["Shift with Enter", { ...none, key: "Enter", code: "Enter", shiftKey: true, ctrlKey: true }, "mod+shift+enter"],
  ["the space bar", { ...none, key: " ", code: "Space" }, "space"],
])("%s", (_, event, keys) => {
  expect(pressedKeys(event)).toBe(keys);
});

test.each([
  ["Search everything", "ser", false],
  ["Search everything", "sea ev", true],
  ["Search everything", "ev sea", true],
  ["Boʻlimlar va jamoalar", "bol jam", true],
  ["შენახული პასუხები", "პას", true],
  ["Готовые ответы", "готовые отв", true],
  ["Anything", "", true],
])("%s is found by %j: %s", (label, typed, found) => {
  expect(fits(label, typed)).toBe(found);
});
