import { expect, it } from "vitest";
import { moved, nameFrom } from "./rules.ts";

const VISITOR = "01a2018d-5150-7000-8abc-0123456789ab";

it.each([
  ["email", "lola.nazarova@uzum.test", { given: "Lola Nazarova" }, "Lola Nazarova"],
  ["email", "lola.nazarova@uzum.test", { given: "" }, "lola nazarova"],
  ["email", "lola.nazarova+books@uzum.test", { given: "lola.nazarova@uzum.test" }, "lola nazarova books"],
  ["email", "12345@uzum.test", { given: "" }, "12345@uzum.test"],
  ["phone", "+995555123456", { given: "" }, "+995555123456"],
  ["chat", VISITOR, { given: "  Lola\n" }, "Lola"],
  ["chat", VISITOR, { given: "lola.nazarova@uzum.test" }, "lola nazarova"],
  ["chat", VISITOR, { given: "", language: "ka" }, expect.stringMatching(/^სტუმარი \d{4}$/)],
  ["chat", VISITOR, { given: "", language: "uz" }, expect.stringMatching(/^Mehmon \d{4}$/)],
  ["chat", VISITOR, { given: "12345@uzum.test", language: "ru" }, expect.stringMatching(/^Гость \d{4}$/)],
  ["chat", "not a uuid", { given: "", language: "fr" }, expect.stringMatching(/^Visitor \d{4}$/)],
] as const)("who writes by %s from %s and says %j is called %j", (kind, address, said, name) => {
  expect(nameFrom(kind, address, said)).toEqual(name);
});

it.each([
  ["c", 0, "cab"],
  ["a", 2, "bca"],
  ["a", 99, "bca"],
  ["b", 1, "abc"],
] as const)("%s moved to place %i", (id, place, order) => {
  expect(moved([..."abc"], id, place).join("")).toBe(order);
});
