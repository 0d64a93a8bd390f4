import { expect, test } from "vitest";
import { momentFrom } from "./moments.ts";

test.each([
  ["Asia/Tbilisi", "2026-11-20T19:59:00.000Z"],
  ["UTC", "2026-11-20T23:59:00.000Z"],
  ["Pacific/Auckland", "2026-11-20T10:59:00.000Z"],
  ["America/Los_Angeles", "2026-11-21T07:59:00.000Z"],
])("the day ends in %s at %s", (timeZone, end) => expect(momentFrom("2026-11-20", timeZone)).toBe(end));
