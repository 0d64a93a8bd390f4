import fc from "fast-check";
import { expect, it } from "vitest";
import { cameByAddress, cameByOf } from "./came-by.ts";
import { minorOf, roundedMinorOf } from "./decimals.ts";
import { further, instantIn } from "./moments.ts";
import { judge } from "./retrying.ts";

it.each([
  ["12.50", "GEL", 1250],
  ["12.5", "GEL", 1250],
  ["12", "GEL", 1200],
  ["1200.00", "JPY", 1200],
  ["1.234", "KWD", 1234],
  ["-10.00", "UZS", -1000],
  ["12.505", "GEL", null],
  ["12,50", "GEL", null],
  ["", "GEL", null],
  ["1", "XQQ", null],
])("%s %s is %s minor units", (decimal, currency, minor) => {
  expect(minorOf(decimal, currency)).toBe(minor);
});

it("rounds what is finer than a coin to the nearest, halves to the even one", () => {
  expect(["0.005", "0.015", "0.0251", "0.025", "-0.015", "2.999", "x"].map((one) => roundedMinorOf(one, "GEL"))).toEqual([0, 2, 3, 2, -2, 300, 0]);
});

it("never loses a coin of a sum that is exact", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (minor) => {
      const text = `${minor < 0 ? "-" : ""}${Math.floor(Math.abs(minor) / 100)}.${String(Math.abs(minor) % 100).padStart(2, "0")}`;
      return minorOf(text, "GEL") === minor && roundedMinorOf(text, "GEL") === minor;
    }),
  );
});

it("reads moments with and without their offset, and no others", () => {
  expect(["2026-01-23T23:10:15-05:00", "2026-01-24T04:10:15", "2026-01-24T04:10:15Z"].map(instantIn)).toEqual(Array(3).fill("2026-01-24T04:10:15.000Z"));
  expect([null, "", "tomorrow", "2026-13-01T00:00:00Z", "1"].map(instantIn)).toEqual(Array(5).fill(null));
  expect(further("2026-01-24T04:10:15.000Z", 3)).toBe("2026-01-24T04:10:15.000003Z");
});

it("says by what somebody came, as far as links and sites say it", () => {
  expect(cameByAddress("/?utm_source=Instagram&utm_campaign=spring", "https://l.instagram.com")).toBe("Instagram / spring");
  expect(cameByAddress("/p/1", "https://www.google.com/")).toBe("google.com");
  expect([cameByAddress(null, null), cameByAddress("http://[", ""), cameByOf("", " ")]).toEqual([null, null, null]);
});

it("tries again what may be otherwise later, as long as the shop asks for, and gives up after a while", () => {
  const heard = (status: number, retryAfter: number | null = null) => ({ status, detail: "", retryAfter });
  expect(judge(heard(429, 2), 0)).toMatchObject({ ends: false, wait: 2 });
  expect(judge(heard(503), 1)).toMatchObject({ ends: false, wait: 30 });
  expect(judge({ trouble: "timed-out", detail: "" }, 0)).toMatchObject({ ends: false });
  expect(judge(heard(503), 6)).toMatchObject({ ends: true });
  expect([judge(heard(401), 0), judge(heard(404), 0), judge({ trouble: "address-forbidden", detail: "" }, 0)].map(({ ends }) => ends)).toEqual([
    true,
    true,
    true,
  ]);
});
