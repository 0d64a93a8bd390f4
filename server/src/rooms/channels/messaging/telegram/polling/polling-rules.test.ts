import { describe, expect, test } from "vitest";
import type { TroubleWord } from "../../trouble.ts";
import { usualPaces } from "./paces.ts";
import { offsetFrom, waitAfter } from "./rules.ts";

const now = "2026-11-22T10:00:00.000Z";

test.each([
  [undefined, {}],
  [{ position: 17, notedAt: "2026-11-22T09:00:00.000000Z" }, { offset: 17 }],
  [{ position: 17, notedAt: "2026-11-21T10:00:00.000000Z" }, { offset: 17 }],
  [{ position: 17, notedAt: "2026-11-21T09:59:59.000000Z" }, {}],
  [{ position: 17, notedAt: "2026-11-01T00:00:00.000000Z" }, {}],
])("after %j it is asked from %j on", (known, question) => expect(offsetFrom(known, now)).toEqual(question));

describe("the wait before the next try", () => {
  const paces = { ...usualPaces, chance: () => 0.5 };
  test.each<[TroubleWord | null, number | null, number, number]>([
    [null, null, 1, 1000],
    ["unreachable", null, 1, 1000],
    ["unreachable", null, 4, 8000],
    ["timed-out", null, 60, 60_000],
    ["rate-limited", 17, 1, 17_000],
    ["rate-limited", 0, 3, 4000],
    ["auth-failed", null, 1, 30_000],
    ["conflict", null, 9, 300_000],
  ])("after %s (retry-after %s) for the %ith time is %i ms", (word, retryAfter, failures, ms) =>
    expect(waitAfter(word && { word, retryAfter }, failures, paces)).toBe(ms),
  );
});
