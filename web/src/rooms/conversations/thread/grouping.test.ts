import { expect, test } from "vitest";
import { aMessage } from "../testing/rows.ts";
import { entriesOf } from "./grouping.ts";

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

test("a day parts activities, and the line of what is unread stands before its message", () => {
  const [yesterday, today] = [aMessage({ kind: "activity" }), aMessage({ kind: "activity", createdAt: "2026-11-21T09:00:00Z" })];
  const fresh = aMessage({ createdAt: "2026-11-21T10:00:00Z" });
  expect(kinds([yesterday, today, fresh], day, fresh.id)).toEqual(["day", "activities", "day", "activities", "unread", "message"]);
});
