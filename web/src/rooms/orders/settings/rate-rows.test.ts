import { expect, it } from "vitest";
import { ratesIn } from "./rate-rows.ts";

it("reads rates as people paste them, and counts what it cannot read", () => {
  expect(ratesIn("USD 2026-11-01 2.71\n\neur;2026-11-01;3,12\r\nUZS\t2026-11-02\t0,00022\nusd tomorrow 2\nUSD 2026-11-03 1 250,5")).toEqual({
    rows: [
      { currency: "USD", day: "2026-11-01", rate: "2.71" },
      { currency: "eur", day: "2026-11-01", rate: "3.12" },
      { currency: "UZS", day: "2026-11-02", rate: "0.00022" },
      { currency: "USD", day: "2026-11-03", rate: "1250.5" },
    ],
    unread: 1,
  });
});
