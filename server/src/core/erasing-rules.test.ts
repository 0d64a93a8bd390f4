import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutWords } from "./erasing.ts";

describe("what people wrote goes, what is counted stays", () => {
  test.each<[unknown, unknown]>([
    [
      { kind: "fix-planned", title: "Ring Mr Brandt", dueAt: "2026-11-22T10:00:00.000Z" },
      { kind: "fix-planned", title: "", dueAt: "2026-11-22T10:00:00.000Z" },
    ],
    [
      { kind: "answered", good: true, words: "fine" },
      { kind: "answered", good: true, words: "" },
    ],
    [
      { options: [{ id: "01a20424-c489-7001-9d58-9944ba145157", title: "a voucher" }] },
      { options: [{ id: "01a20424-c489-7001-9d58-9944ba145157", title: "" }] },
    ],
    [{ detail: { said: "brandt" } }, { detail: { said: "" } }],
    [
      { money: { amount: 1500, currency: "GEL" }, silentAt: null },
      { money: { amount: 1500, currency: "GEL" }, silentAt: null },
    ],
    [
      ["brandt@mail.test", "Late Parcel"],
      ["", ""],
    ],
  ])("%j", (before, after) => expect(withoutWords(before)).toEqual(after));

  test("twice is once, and the shape stays", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = withoutWords(value);
        expect(withoutWords(once)).toEqual(once);
        expect(Array.isArray(once)).toBe(Array.isArray(value));
        if (value !== null && typeof value === "object") expect(Object.keys(once as object)).toEqual(Object.keys(value));
      }),
    );
  });
});
