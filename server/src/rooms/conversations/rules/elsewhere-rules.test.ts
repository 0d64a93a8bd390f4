import { expect, test } from "vitest";
import { kindOfElsewhere } from "./elsewhere.ts";

const theirs = "2026-11-22T10:00:00.000Z";

test.each([
  ["2026-11-22T09:59:59.999Z", "earlier"],
  ["2026-11-22T10:00:00.000Z", "automatic"],
  ["2026-11-22T10:00:02.999Z", "automatic"],
  ["2026-11-22T10:00:03.000Z", "answer"],
  ["2026-11-23T10:00:00.000Z", "answer"],
  [null, "answer"],
])("what the business sent at %s is: %s", (ours, kind) => expect(kindOfElsewhere(theirs, ours)).toBe(kind));

test("who has never written is not waiting either", () => expect(kindOfElsewhere(null, theirs)).toBe("answer"));
