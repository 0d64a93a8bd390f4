import { expect, test } from "vitest";
import { changeOf, typedFrom } from "./correcting.ts";

const order = { total: 2450, currency: "GEL", lines: [{ what: "Atlas", article: "A-1", quantity: 2, amount: 2450 }] };
const typed = { total: 2450, paidAt: null, lines: typedFrom(order) };
const [line] = typed.lines;

test("nothing is changed that stands as it stood", () => expect(changeOf(order, typed)).toEqual({}));

test("only what is otherwise is said", () => {
  expect(changeOf(order, { ...typed, total: 2000 })).toEqual({ total: 2000 });
  expect(changeOf(order, { ...typed, paidAt: "2026-10-01T08:00:00.000Z" })).toEqual({ paidAt: "2026-10-01T08:00:00.000Z" });
  expect(changeOf(order, { ...typed, lines: [{ ...line!, quantity: 1, amount: "12.25" }] })).toEqual({
    lines: [{ what: "Atlas", article: "A-1", quantity: 1, amount: 1225 }],
  });
  expect(changeOf(order, { ...typed, lines: [] })).toEqual({ lines: [] });
});

test.each([
  ["no sum", { ...typed, total: null }],
  ["a line without a name", { ...typed, lines: [{ ...line!, what: " " }] }],
  ["no pieces", { ...typed, lines: [{ ...line!, quantity: "" }] }],
  ["an amount that is none", { ...typed, lines: [{ ...line!, amount: "" }] }],
])("%s cannot be read", (_what, given) => expect(changeOf(order, given)).toBeNull());
