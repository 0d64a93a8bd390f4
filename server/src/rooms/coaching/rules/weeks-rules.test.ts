import { describe, expect, test } from "vitest";
import { knownName } from "./names.ts";
import { countedIn, latestWeeks, learnedWeeks, weekOf, withheldWeeks } from "./weeks.ts";

test.each([
  ["2026-11-22T23:59:59.999Z", "2026-11-16"],
  ["2026-11-23T00:00:00.000Z", "2026-11-23"],
  ["2027-01-01T12:00:00.000Z", "2026-12-28"],
])("the week of %s began on %s", (at, monday) => expect(weekOf(at)).toBe(monday));

test("the latest weeks are this one and those before", () => {
  expect(latestWeeks("2026-11-22T10:00:00.000Z", 3)).toEqual(["2026-11-02", "2026-11-09", "2026-11-16"]);
});

const blame = { rule: "blame" as const, overridden: null };

describe("a reply counts", () => {
  test("once for each rule, however often it breaks it", () => {
    const findings = [blame, blame, { rule: "no-name" as const, overridden: "They asked for no names." }];
    expect(countedIn({ mood: "angry", findings, strengths: [{ virtue: "thanks" }, { virtue: "thanks" }] })).toEqual([
      "overridden:no-name",
      "replies",
      "rule:blame",
      "rule:no-name",
      "upset",
      "virtue:thanks",
    ]);
  });
  test("as clean, if nothing was found", () => expect(countedIn({ mood: "calm", findings: [], strengths: [] })).toEqual(["clean", "replies"]));
});

test("each rule stands beside the replies that it is about, and a week without any is there", () => {
  const counts = [
    { week: "2026-11-16", what: "replies", count: 10 },
    { week: "2026-11-16", what: "upset", count: 4 },
    { week: "2026-11-16", what: "rule:stubborn", count: 2 },
    { week: "2026-11-16", what: "rule:blame", count: 3 },
    { week: "2026-11-16", what: "overridden:blame", count: 1 },
    { week: "2026-11-16", what: "virtue:names", count: 9 },
  ];
  const [before, now] = learnedWeeks(["2026-11-09", "2026-11-16"], counts);
  expect(before).toMatchObject({ replies: 0, rules: { blame: { replies: 0, flagged: 0, overridden: 0 } }, strengths: { names: 0 } });
  expect(now).toMatchObject({ replies: 10, toUpset: 4, rules: { blame: { replies: 10, flagged: 3, overridden: 1 }, stubborn: { replies: 4, flagged: 2 } } });
  expect(now?.strengths.names).toBe(9);
});

test("weeks in which one or two wrote are withheld, not those of three or of nobody", () => {
  const writers = [3, 2, 0, 1].map((people, at) => ({ week: `2026-11-0${9 - at}`, people }));
  expect(withheldWeeks(writers)).toEqual(["2026-11-06", "2026-11-08"]);
});

test.each([
  ["Nino Kapanadze", "nk@example.com", "Nino Kapanadze"],
  ["nino kapanadze", "nino.kapanadze@example.com", null],
  ["brandt", "brandt.77@example.com", null],
  ["Visitor 1234", "0190-visitor", null],
  ["nino@example.com", "nino@example.com", null],
  ["", "x@example.com", null],
])("%j at %s is known as %j", (name, address, known) => expect(knownName({ name, address })).toBe(known));
