import type { GuideStep } from "@guli/contract";
import { expect, test } from "vitest";
import { isSlug } from "./slugs.ts";
import { movedTo, newStep, toTranslate, withoutWords } from "./steps.ts";

const step = (id: string, more: Partial<GuideStep> = {}): GuideStep => ({ id, title: `Step ${id}`, text: "Do it.", picture: null, video: null, ...more });
const picture = { fileId: "f", alt: "A lamp", marks: [{ shape: "circle" as const, x: 0.5, y: 0.5, r: 0.1, label: "The switch", number: 1 }] };

test("a new step has an id that the desk takes, and another each time", () => {
  const ids = Array.from({ length: 50 }, () => newStep().id);
  expect(ids.every((id) => /^[a-z0-9]{8}$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(50);
});

test.each([
  ["a", 2, "bca"],
  ["c", 0, "cab"],
  ["b", 1, "abc"],
  ["a", -1, "abc"],
  ["a", 3, "abc"],
  ["x", 0, "abc"],
])("moves %s to %i: %s", (id, to, order) => {
  expect(
    movedTo([step("a"), step("b"), step("c")], id, to)
      .map((one) => one.id)
      .join(""),
  ).toBe(order);
});

test("a translation begins with the same steps and pictures, and the marks where they are", () => {
  const [empty] = toTranslate([step("a", { picture })], false);
  expect(empty).toEqual({
    ...step("a", { picture: { ...picture, alt: "", marks: picture.marks.map((mark) => ({ ...mark, label: "" })) } }),
    title: "",
    text: "",
  });
  expect(toTranslate([step("a", { picture })], true)).toEqual([step("a", { picture })]);
});

test("counts pictures without words, beside steps and in texts", () => {
  expect(
    withoutWords([step("a", { picture: { ...picture, alt: " " } }), step("b", { picture }), step("c", { text: "![](id) ![a cup](id)" })], "![ ](id)"),
  ).toBe(3);
});

test.each([
  ["return-by-courier", true],
  ["a1", true],
  ["", false],
  ["-a", false],
  ["a--b", false],
  ["Return", false],
  ["დაბრუნება", false],
  ["a".repeat(81), false],
])("%s is an address: %s", (text, is) => {
  expect(isSlug(text)).toBe(is);
});
