import { describe, expect, test } from "vitest";
import { place } from "./cast.ts";
import type { Signs } from "./colleague.ts";
import { goneOf, presenceOf } from "./presence.ts";

const morning = { week: Array.from({ length: 7 }, () => [{ from: 480, to: 720 }]), dates: {} };
/** Clock times of Monday in Tbilisi. */
const at = (time: string) => new Date(`2026-11-23T${time}:00.000+04:00`).toISOString();
const friday = (time: string) => new Date(`2026-11-20T${time}:00.000+04:00`).toISOString();

const usual: Signs = { away: false, lastSeenAt: null, hours: null };

const cases: [what: string, now: string, one: Partial<Signs>, presence: string, gone: string | null][] = [
  ["looks at the desk", at("12:00"), { lastSeenAt: at("11:59") }, "here", null],
  ["says so", at("12:00"), { lastSeenAt: at("11:59"), away: true }, "away", "away"],
  ["closed the laptop six minutes ago", at("12:00"), { lastSeenAt: at("11:54") }, "unseen", null],
  ["closed the laptop before the meeting", at("12:00"), { lastSeenAt: at("11:44") }, "unseen", "unseen"],
  ["was never here", at("12:00"), { lastSeenAt: null }, "unseen", "unseen"],
  ["went home at closing time", at("19:30"), { lastSeenAt: at("18:00") }, "unseen", null],
  ["did not come yet, a quarter of an hour from opening", at("09:14"), { lastSeenAt: friday("18:00") }, "unseen", null],
  ["did not come at all", at("09:15"), { lastSeenAt: friday("18:00") }, "unseen", "unseen"],
  ["works at night", at("23:00"), { lastSeenAt: at("22:59") }, "here", null],
  ["works in their own hours", at("11:00"), { lastSeenAt: at("10:59"), hours: morning }, "here", null],
  ["stays to finish", at("12:10"), { lastSeenAt: at("12:09"), hours: morning }, "hours-over", null],
  ["went home when their hours were over", at("12:10"), { lastSeenAt: at("12:01"), hours: morning }, "hours-over", "hours-over"],
  ["begins before the business opens, and is not there", at("08:20"), { lastSeenAt: friday("12:00"), hours: morning }, "unseen", "unseen"],
];

describe("who is here, and who has gone", () => {
  test.each(cases)("%s", (_what, now, one, presence, gone) => {
    const signs: Signs = { ...usual, ...one };
    expect(presenceOf(signs, { ...place, now })).toBe(presence);
    expect(goneOf(signs, { ...place, now })).toBe(gone);
  });

  test("whoever has gone is given nothing, so that nothing goes round in a circle", () => {
    for (const [, now, one] of cases) {
      for (const unseenMinutes of [1, 5, 15]) {
        const there = { ...place, now, unseenMinutes };
        if (goneOf({ ...usual, ...one }, there) !== null) expect(presenceOf({ ...usual, ...one }, there)).not.toBe("here");
      }
    }
  });
});
