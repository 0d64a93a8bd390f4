import { expect, test } from "vitest";
import { guideSearch, isWhole, queryOf } from "./searching.ts";

test("an address says what is shown, and nothing else passes", () => {
  expect(guideSearch({ q: "lamp", show: "outdated", language: "uz-Cyrl" })).toEqual({ q: "lamp", show: "outdated", language: "uz-Cyrl" });
  expect(guideSearch({ q: 7, show: "burnt", language: "xx", other: 1 })).toEqual({});
  expect(guideSearch({ show: "all", q: "" })).toEqual({});
});

test.each([
  [{}, {}],
  [{ q: "lamp" }, { search: "lamp" }],
  [
    { q: "lamp", language: "ka" },
    { search: "lamp", language: "ka" },
  ],
  [
    { show: "outdated", language: "ru" },
    { state: "outdated", language: "ru" },
  ],
  [{ show: "draft" }, { state: "draft", language: "en" }],
  [{ show: "archived", language: "ru" }, { archived: "true" }],
  [{ language: "ru" }, {}],
] as const)("%o asks the desk for %o", (search, query) => {
  expect(queryOf(search, "en")).toEqual(query);
});

test("only a whole collection is put in order", () => {
  expect(isWhole({})).toBe(true);
  expect(isWhole({ language: "ka" })).toBe(true);
  expect(isWhole({ q: "lamp" })).toBe(false);
  expect(isWhole({ show: "draft" })).toBe(false);
});
