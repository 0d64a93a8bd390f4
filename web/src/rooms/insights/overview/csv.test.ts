import type { Overview } from "@guli/contract";
import { expect, test } from "vitest";
import { overviewAsCsv } from "./csv.ts";

test("each figure is a line with its interval and its cases", () => {
  const now = { value: 0.8, low: 0.7, high: 0.9, n: 50 };
  const shown: Overview = {
    asOf: "2026-11-21",
    month: "2026-10-01",
    months: ["2026-10-01"],
    currency: "GEL",
    tiles: [
      {
        key: "promises",
        unit: "share",
        now,
        before: null,
        missing: 0,
        change: 0.1,
        between: { low: -0.05, high: 0.25 },
        why: [{ what: "rate", part: "email", value: 0.1 }],
        trend: [{ month: "2026-10-01", ...now }],
      },
    ],
    retention: {
      basis: "orders",
      cohorts: [{ cohort: "2026-08-01", customers: 20, later: [{ months: 1, active: 5, share: { value: 0.25, low: 0.1, high: 0.4, n: 20 } }] }],
    },
  };
  const words = {
    names: { promises: "Kept" },
    head: ["a", "b"],
    kinds: { now: "now", before: "before", change: "change", month: "month", retention: "again" },
    reason: () => "=mail",
  };
  expect(overviewAsCsv(shown, words).split("\r\n")).toEqual([
    "a,b",
    "Kept,now,2026-10-01,0.8,0.7,0.9,50",
    "Kept,change,,0.1,-0.05,0.25,",
    "Kept,change,'=mail,0.1,,,",
    "Kept,month,2026-10-01,0.8,0.7,0.9,50",
    "again,2026-08-01,1,0.25,0.1,0.4,20",
    "",
  ]);
});
