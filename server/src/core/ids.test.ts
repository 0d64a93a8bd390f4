import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { idAt, isId, newId } from "./ids.ts";

afterEach(() => vi.useRealTimers());

const timeIn = (id: string): number => Number.parseInt(id.replace("-", "").slice(0, 12), 16);

test("ids are UUIDs of version 7, each another, in the order in which they were made", () => {
  const ids = Array.from({ length: 20_000 }, newId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("whatever the clock does: stands still, jumps ahead, goes back", () => {
  vi.useFakeTimers();
  let last = newId();
  fc.assert(
    fc.property(fc.array(fc.record({ step: fc.integer({ min: -5000, max: 5000 }), many: fc.integer({ min: 1, max: 50 }) }), { maxLength: 50 }), (moves) => {
      for (const { step, many } of moves) {
        vi.setSystemTime(Math.max(Date.now() + step, 1_700_000_000_000));
        for (let n = 0; n < many; n++) {
          const id = newId();
          if (id <= last) return false;
          last = id;
        }
      }
      return true;
    }),
  );
});

test("more than 4,096 within a millisecond borrow from the next", () => {
  vi.useFakeTimers();
  vi.setSystemTime("2040-01-01T00:00:00Z");
  const ids = Array.from({ length: 10_000 }, newId);
  expect(ids.toSorted()).toEqual(ids);
  expect(timeIn(ids.at(-1)!) - timeIn(ids[0]!)).toBe(2);
});

test("an id of the past says when, and is the same for the same chance", () => {
  const when = Date.parse("2025-03-01T09:30:00.123Z");
  const id = idAt(when, () => 0.5, 7);
  expect(isId(id)).toBe(true);
  expect(timeIn(id)).toBe(when);
  expect(idAt(when, () => 0.5, 7)).toBe(id);
  expect(idAt(when, () => 0.5, 8) > id).toBe(true);
  expect(idAt(when + 1, () => 0) > idAt(when, () => 0.999, 4095)).toBe(true);
});

test.each([
  "",
  "1",
  "01a2017096247000ab4f75f6ea2a2c2a",
  "01a20170-9624-7000-ab4f-75f6ea2a2c2",
  "01a20170-9624-7000-ab4f-75f6ea2a2c2g",
  "'; drop table people; --",
  "01a20170-9624-7000-ab4f-75f6ea2a2c2a\n",
])("no id: %j", (text) => expect(isId(text)).toBe(false));
