import { expect, test } from "vitest";
import { aMessage } from "../testing/rows.ts";
import { entriesOf, shownOf } from "./grouping.ts";

const day = (at: string) => at.slice(0, 10);
const kinds = (...given: Parameters<typeof entriesOf>) => entriesOf(...given).map(({ kind }) => kind);

test("each day has its name once, and activities in a row stand together", () => {
  const done = () => aMessage({ kind: "activity", createdAt: "2026-11-20T11:00:00Z" });
  const thread = [
    aMessage(),
    done(),
    done(),
    aMessage({ kind: "reply", createdAt: "2026-11-20T12:00:00Z" }),
    done(),
    aMessage({ createdAt: "2026-11-21T09:00:00Z" }),
  ];
  expect(kinds(thread, day, null)).toEqual(["day", "message", "activities", "message", "activities", "day", "message"]);
});

test("a reply that was taken back is gone, and a failed one says so once", () => {
  const delivery = { state: "failed" as const, dueAt: null, attempts: 5, outcome: "refused", detail: null };
  const said = aMessage({ kind: "activity", activity: { code: "delivery-failed", params: { outcome: "refused" } } });
  const failed = aMessage({ kind: "reply", delivery });
  const sent = aMessage({ kind: "reply", delivery: { ...delivery, state: "sent" } });
  const takenBack = aMessage({ kind: "reply", delivery: { ...delivery, state: "taken-back" } });
  expect(shownOf([failed, said, takenBack])).toEqual([failed]);
  expect(shownOf([sent, said])).toEqual([sent, said]);
});

test("who goes on talking within minutes is named once", () => {
  const at = (createdAt: string, given = {}) => aMessage({ createdAt, ...given });
  const thread = [
    at("2026-11-20T10:00:00Z"),
    at("2026-11-20T10:01:00Z"),
    at("2026-11-20T10:20:00Z"),
    at("2026-11-20T10:21:00Z", { kind: "reply", personId: "nino" }),
  ];
  const goesOn = entriesOf(thread, day, null).flatMap((entry) => (entry.kind === "message" ? [entry.continues] : []));
  expect(goesOn).toEqual([false, true, false, false]);
});

test("a day parts activities, and the line of what is unread stands before its message", () => {
  const [yesterday, today] = [aMessage({ kind: "activity" }), aMessage({ kind: "activity", createdAt: "2026-11-21T09:00:00Z" })];
  const fresh = aMessage({ createdAt: "2026-11-21T10:00:00Z" });
  expect(kinds([yesterday, today, fresh], day, fresh.id)).toEqual(["day", "activities", "day", "activities", "unread", "message"]);
});

test("a message that came late stands where it was said", () => {
  const [first, second] = [aMessage({ createdAt: "2026-11-20T10:00:00Z" }), aMessage({ kind: "reply", createdAt: "2026-11-20T10:05:00Z" })];
  const late = aMessage({ createdAt: "2026-11-20T11:00:00Z", at: "2026-11-20T10:01:00.5Z" });
  expect(shownOf([first, second, late])).toEqual([first, late, second]);
});

test("what was said in the same moment stays in the order in which it came", () => {
  const those = [aMessage(), aMessage(), aMessage()];
  expect(shownOf(those)).toEqual(those);
});
