import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { between, isBefore, milliseconds, minus, plus, systemClock } from "./clock.ts";

const instants = fc
  .date({ min: new Date("1970-01-01T00:00:00Z"), max: new Date("2100-01-01T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString());

test("the machine's clock says an instant in UTC", () => {
  expect(systemClock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});

describe("a duration", () => {
  test.each([
    ["2026-11-22T10:00:00.000Z", { minutes: 90 }, "2026-11-22T11:30:00.000Z"],
    ["2026-12-31T23:59:59.999Z", { milliseconds: 1 }, "2027-01-01T00:00:00.000Z"],
    ["2028-02-28T12:00:00.000Z", { hours: 24 }, "2028-02-29T12:00:00.000Z"],
    // As PostgreSQL gives it, with six decimals.
    ["2026-11-22T10:00:00.123456Z", { seconds: 1 }, "2026-11-22T10:00:01.123Z"],
  ])("%s and %j is %s", (from, duration, to) => expect(plus(from, duration)).toBe(to));

  test("taken away again leads back", () => {
    fc.assert(fc.property(instants, fc.nat(10_000_000), (at, seconds) => minus(plus(at, { seconds }), { seconds }) === at));
  });
});

test("before and between agree, whatever the number of decimals", () => {
  fc.assert(
    fc.property(
      instants,
      instants,
      (one, other) => isBefore(one, other) === between(one, other) > 0 && between(one, other) === milliseconds(other) - milliseconds(one),
    ),
  );
  expect(isBefore("2026-11-22T10:00:00Z", "2026-11-22T10:00:00.000001Z")).toBe(false);
  expect(isBefore("2026-11-22T10:00:00.000000Z", "2026-11-22T10:00:00.001Z")).toBe(true);
});

test("reading is what Temporal makes of it, with any number of decimals", () => {
  fc.assert(
    fc.property(instants, fc.stringMatching(/^(\.\d{1,9})?$/), (at, decimals) => {
      const text = at.replace(/\.\d+Z$/, `${decimals}Z`);
      expect(milliseconds(text)).toBe(Temporal.Instant.from(text).epochMilliseconds);
    }),
  );
});

test("what is no instant is not guessed at", () => {
  for (const text of ["", "2026-11-22", "yesterday", "2026-11-22T10:00:00", "2026-02-30T10:00:00Z", "2026-13-01T10:00:00Z", "2026-11-22T25:00:00Z"])
    expect(() => milliseconds(text)).toThrow();
});
