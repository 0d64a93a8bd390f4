import { expect, test } from "vitest";
import { judgeCall, type Heard } from "./answers.ts";

const now = "2026-11-22T10:00:00.000Z";
const answered = (status: number, retryAfter: number | null = null): Heard => ({ status, detail: "", retryAfter });

test.each<[string, Heard, number, string, string | undefined]>([
  ["taken", answered(204), 1, "done", undefined],
  ["not for us", answered(403), 1, "failed", undefined],
  ["too many: as long as they say", answered(429, 120), 1, "on-its-way", "2026-11-22T10:02:00.000Z"],
  ["too many: never sooner than we would", answered(429, 1), 2, "on-its-way", "2026-11-22T10:01:00.000Z"],
  ["their trouble", answered(502), 3, "on-its-way", "2026-11-22T10:05:00.000Z"],
  ["their trouble for too long", answered(502), 5, "failed", undefined],
  ["too slow", { trouble: "timed-out", detail: "" }, 4, "on-its-way", "2026-11-22T10:30:00.000Z"],
  ["inside our network by now", { trouble: "address-forbidden", detail: "" }, 1, "failed", undefined],
])("%s", (_, heard, attempts, outcome, nextTryAt) => {
  const so = judgeCall(heard, { attempts, now });
  expect(so.outcome).toBe(outcome);
  expect("nextTryAt" in so ? so.nextTryAt : undefined).toBe(nextTryAt);
});
