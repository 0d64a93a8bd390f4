import { expect, test } from "vitest";
import { yearUntil } from "./year.ts";

test.each([
  ["2026-11-01", { from: "2025-12-01", to: "2026-11-30" }],
  ["2028-02-01", { from: "2027-03-01", to: "2028-02-29" }],
  ["2026-12-01", { from: "2026-01-01", to: "2026-12-31" }],
])("a year until the end of %s", (month, days) => expect(yearUntil(month)).toEqual(days));
