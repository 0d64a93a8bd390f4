import { expect, test } from "vitest";
import { comesTooEarly, mayBecome } from "./becoming.ts";

const ZONE = "Asia/Tbilisi";
const line = (quantity: number) => ({ what: "Book", article: null, quantity, amount: 100 });
const becomes = { currency: "GEL", total: 500, placedAt: "2026-10-10T08:00:00.000000Z", lines: [line(2), line(3)] };
const back = { at: "2026-10-12T08:00:00Z", amount: 200, lines: [{ nth: 2, quantity: 2 }] };
const judge = (change: Partial<typeof becomes>, backs = [back, { ...back, lines: [{ nth: 2, quantity: 1 }] }]) =>
  mayBecome({ currency: "GEL" }, { ...becomes, ...change }, { backs, timeZone: ZONE });

test.each([
  ["as it is", {}, null],
  ["larger", { total: 900, lines: [line(9), line(9)] }, null],
  ["exactly what came back", { total: 400, lines: [line(2), line(3)] }, null],
  ["less than came back", { total: 399 }, "order.returned-too-much"],
  ["fewer pieces than came back", { lines: [line(2), line(2)] }, "order.returned-too-much"],
  ["without the line that came back", { lines: [line(9)] }, "order.returned-too-much"],
  ["without a word of lines", { lines: [] }, null],
  ["in another currency", { currency: "USD" }, "order.returned-in-currency"],
  ["of the day of the return", { placedAt: "2026-10-12T18:00:00.000000Z" }, null],
  ["of the day after", { placedAt: "2026-10-12T20:30:00.000000Z" }, "order.returned-early"],
])("an order of which something came back becomes %s", (_what, change, code) => expect(judge(change)?.code ?? null).toBe(code));

test("of which nothing came back it may become anything", () => expect(judge({ currency: "USD", total: 0, lines: [] }, [])).toBeNull());

test("a day told without a time is not before a time of that day", () => {
  const placed = { placedAt: "2026-10-10T08:00:00.000000Z" };
  expect(comesTooEarly({ at: "2026-10-09T20:00:00Z" }, placed, ZONE)).toBe(false);
  expect(comesTooEarly({ at: "2026-10-09T19:59:59Z" }, placed, ZONE)).toBe(true);
});
