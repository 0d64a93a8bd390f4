import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestDatabase } from "../../../test/database.ts";
import type { Database } from "./index.ts";
import { instant, integer } from "./values.ts";

describe("an instant", () => {
  test.each([
    ["2026-11-22 02:37:00.123456+00", "2026-11-22T02:37:00.123456Z"],
    ["2026-11-22 02:37:00.12+00", "2026-11-22T02:37:00.120000Z"],
    ["2026-11-22 02:37:00+00", "2026-11-22T02:37:00.000000Z"],
  ])("%s", (text, iso) => expect(instant(text)).toBe(iso));

  test.each(["2026-11-22 02:37:00+04", "infinity", "0044-03-15 12:00:00+00 BC"])("is refused rather than guessed: %s", (text) => {
    expect(() => instant(text)).toThrow("Not an instant in UTC");
  });

  test("sorts as a string as it does in time", () => {
    const micros = fc.integer({ min: 0, max: 2 * 86_400_000_000 - 1 });
    const asPostgres = (n: number): string => {
      const whole = new Date(Date.UTC(2026, 0, 1) + Math.floor(n / 1000)).toISOString().slice(0, 19).replace("T", " ");
      const part = String(n % 1_000_000)
        .padStart(6, "0")
        .replace(/0+$/, "");
      return `${whole}${part && `.${part}`}+00`;
    };
    fc.assert(
      fc.property(micros, micros, (a, b) => {
        expect(instant(asPostgres(a)) < instant(asPostgres(b))).toBe(a < b);
      }),
    );
  });
});

describe("an int8", () => {
  test("is a number as long as it is one exactly", () => {
    expect(integer("9007199254740991")).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => integer("9007199254740993")).toThrow("too large");
  });
});

describe("from the database", () => {
  let database: Database;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ database, close } = await openTestDatabase());
  });
  afterAll(() => close());

  test("each type arrives as the tables' types say", async () => {
    const { rows } = await database.app.query(`select '2026-03-29 02:30:00.5+04'::timestamptz as at, array['2026-01-01 00:00+00'::timestamptz, null] as many,
      9007199254740991::int8 as big, array[1, 2]::int8[] as bigs, 12.50::numeric as exact, '2026-12-31'::date as day, array['2026-12-31'::date] as days,
      '\\x00ff'::bytea as bytes, '{"a":[1]}'::jsonb as json, 7::int4 as small, true as yes, array['ა','b'] as words`);
    expect(rows).toEqual([
      {
        at: "2026-03-28T22:30:00.500000Z",
        many: ["2026-01-01T00:00:00.000000Z", null],
        big: 9_007_199_254_740_991,
        bigs: [1, 2],
        exact: "12.50",
        day: "2026-12-31",
        days: ["2026-12-31"],
        bytes: Buffer.from([0, 255]),
        json: { a: [1] },
        small: 7,
        yes: true,
        words: ["ა", "b"],
      },
    ]);
  });

  test("what was read goes back in unchanged", async () => {
    const at = "2026-11-22T02:37:00.123456Z";
    const { rows } = await database.app.query("select $1::timestamptz as at, $1::timestamptz = '2026-11-22 02:37:00.123456+00' as same", [at]);
    expect(rows).toEqual([{ at, same: true }]);
  });

  test("every session keeps to its limits and its time zone", async () => {
    const { rows } = await database.app.query(`select current_setting('TimeZone') as zone, current_setting('statement_timeout') as longest,
      current_setting('idle_in_transaction_session_timeout') as idle, current_setting('search_path') as path, current_user as role, current_setting('application_name') like 'guli app %' as named`);
    expect(rows).toEqual([{ zone: "UTC", longest: "30s", idle: "1min", path: "guli,public", role: "guli_app", named: true }]);
  });
});
