import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerptOf, queryOf, vectorOf } from "./search.ts";

describe("what was typed becomes a query", () => {
  test.each([
    ["no", "'no':*"],
    ["no order", "'no' & 'order':*"],
    ["1042 ", "'1042'"],
    ["-late book", "'boo':* & !'late'"],
  ])("%s", (typed, query) => {
    expect(queryOf(typed)?.query.replace(/'boo[^']*'/, "'boo'")).toBe(query);
  });

  test("nothing is sought by marks alone", () => expect(queryOf("  !? ")).toBeNull());

  test("whatever is typed is a query that breaks out of nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (typed) => {
        const { query } = queryOf(typed) ?? { query: "" };
        expect(query.replace(/'(?:[^'\\]|''|\\\\)*'/g, "")).toMatch(/^[\s&!():*<>-]*$/);
      }),
    );
  });
});

describe("an excerpt", () => {
  test("marks what was sought in whatever script it was written", () => {
    const text = "გამარჯობა, ჩემი შეკვეთის ნომერია 4471.";
    const { excerpt, marks } = excerptOf(text, queryOf("shekveta")?.stems ?? []);
    expect(marks.map(([from, to]) => excerpt.slice(from, to))).toEqual(["შეკვეთის"]);
  });

  test("its marks always lie within it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 600 }), fc.string({ minLength: 1, maxLength: 3 }), (text, sought) => {
        const { excerpt, marks } = excerptOf(text, [sought]);
        for (const [from, to] of marks) expect(from >= 0 && from < to && to <= excerpt.length).toBe(true);
      }),
    );
  });
});

test("a vector names each word once with its places", () => {
  expect(vectorOf([{ text: "late, late book", weight: "A" }])).toBe("'late':1A,2A 'book':3A");
});
