import { expect, test } from "vitest";
import { speaksTo, spokenIn } from "./speaking.ts";

test.each([
  ["uz", "Uzr so'raydi, ma'nosi yo'q.", "Uzr soʻraydi, maʼnosi yoʻq."],
  ["uz-Cyrl", "Uzr so'raydi.", "Узр сўрайди."],
  ["en", "You know the customer's name.", "You know the customer's name."],
] as const)("in %s: %s", (language, words, read) => {
  expect(spokenIn(language, words)).toBe(read);
});

test("the coach has one Uzbek, whatever its letters", () => {
  expect([speaksTo("uz-Cyrl"), speaksTo("uz"), speaksTo("ka")]).toEqual(["uz", "uz", "ka"]);
});
