import { expect, test } from "vitest";
import { chosenIn } from "./answering-question.ts";

const scale = { options: ["5", "4", "3", "2", "1"] };
const times = { options: ["Сегодня", "На этой неделе", "Не срочно"] };
const calm = { extras: [], mood: null };

test.each([
  ["5", "5"],
  [" 4 ", "4"],
  ["4!", "4"],
  ["4/5", "4"],
  ["3 - средне", "3"],
  ["5, დიდი მადლობა!", "5"],
  ["👍", "👍"],
  ["⭐⭐⭐⭐", "⭐⭐⭐⭐"],
  ["❤️", "❤️"],
])("“%s” answers a scale with %s", (text, option) => {
  expect(chosenIn({ ...calm, text }, scale)).toBe(option);
});

test.each(["7", "45", "4.5", "2024-11-22", "2 weeks and still nothing?", "Where is my parcel?", "thanks", "", "1 ".padEnd(300, "word ")])(
  "“%s” answers none",
  (text) => {
    expect(chosenIn({ ...calm, text }, scale)).toBeNull();
  },
);

test("a pressed button counts as its label, and only as that", () => {
  const pressed = (label: string) => ({ text: "", extras: [{ kind: "pressed" as const, label }], mood: null });
  expect(chosenIn(pressed("2"), scale)).toBe("2");
  expect(chosenIn(pressed("Yes"), scale)).toBeNull();
});

test("options in words are known in whatever letters and case", () => {
  expect(chosenIn({ ...calm, text: "сегодня" }, times)).toBe("Сегодня");
  expect(chosenIn({ ...calm, text: "Сегодня же!" }, times)).toBeNull();
});

test("what is said in anger is no mere answer: somebody has to look", () => {
  expect(chosenIn({ text: "1 and never again, thieves", extras: [], mood: "angry" }, scale)).toBeNull();
  expect(chosenIn({ text: "1", extras: [], mood: "angry" }, scale)).toBe("1");
});
