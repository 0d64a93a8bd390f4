import { expect, test } from "vitest";
import type { TroubleWord } from "../trouble.ts";
import { stateAfter } from "./health.ts";

const now = "2026-11-22T10:00:00.000Z";
const well = { trouble: null, since: null };
const since = (time: string, trouble = "unreachable") => ({ trouble, since: `2026-11-22T${time}.000000Z` });

test.each<[TroubleWord | null, Parameters<typeof stateAfter>[1], string]>([
  [null, well, "well"],
  [null, since("09:00:00"), "well"],
  ["auth-failed", well, "broken"],
  ["conflict", well, "broken"],
  ["unreachable", well, "trying"],
  ["unreachable", since("09:59:30"), "trying"],
  ["unreachable", since("09:59:05"), "broken"],
  ["timed-out", since("09:00:00"), "broken"],
  ["webhook-failing", since("09:59:59", "timed-out"), "trying"],
])("%s after %j is %s", (trouble, before, state) => expect(stateAfter(trouble, before, now)).toBe(state));
