import { describe, expect, test } from "vitest";
import { aConversation } from "./cast.ts";
import { change, wake } from "./changing.ts";
import { answer, isStale, unanswer, undoWindow } from "./replying.ts";

const NOW = "2026-11-03T08:00:00.000Z";

describe("a change", () => {
  test("that changes nothing says nothing", () => {
    const before = aConversation({ assigneeId: "ada", tags: ["late"] });
    expect(
      change(
        before,
        { state: "open", assigneeId: "ada", priority: "normal", addTags: ["late"], removeTags: ["never"], spam: false, subject: before.subject },
        NOW,
      ),
    ).toEqual({ after: before, lines: [] });
  });

  test("of several things at once says each", () => {
    const { after, lines } = change(
      aConversation({ tags: ["new"] }),
      { assigneeId: "ada", teamId: "blue", priority: "high", addTags: ["late", "late"], removeTags: ["new"], state: "resolved" },
      NOW,
    );
    expect(after).toMatchObject({
      state: "resolved",
      resolvedAt: NOW,
      waitingSince: null,
      assigneeId: "ada",
      teamId: "blue",
      priority: "high",
      tags: ["late"],
    });
    expect(lines.map(({ code }) => code)).toEqual(["state-changed", "assigned", "team-assigned", "priority-changed", "tagged", "untagged"]);
  });

  test("to snoozed keeps until when; again snoozed, the new time holds", () => {
    const until = "2026-11-04T05:00:00.000Z";
    const snoozed = change(aConversation(), { state: "snoozed", snoozedUntil: until }, NOW).after;
    expect(snoozed).toMatchObject({ state: "snoozed", snoozedUntil: until, waitingSince: null });
    expect(change(snoozed, { state: "snoozed", snoozedUntil: NOW }, NOW).after.snoozedUntil).toBe(NOW);
  });

  test("back to open lets the customer wait since their last word, if it was theirs", () => {
    const theirs = aConversation({ state: "resolved", waitingSince: null, resolvedAt: NOW });
    expect(change(theirs, { state: "open" }, NOW)).toMatchObject({
      after: { waitingSince: theirs.lastCustomerMessageAt, resolvedAt: null },
      lines: [{ code: "reopened" }],
    });
    expect(change({ ...theirs, lastMessageFrom: "agent" }, { state: "open" }, NOW).after.waitingSince).toBeNull();
  });
});

test("a snooze that ends brings the conversation back on top", () => {
  const { after, lines } = wake(aConversation({ state: "snoozed", snoozedUntil: NOW, waitingSince: null }), NOW);
  expect(after).toMatchObject({ state: "open", snoozedUntil: null, lastMessageAt: NOW });
  expect(lines).toEqual([{ code: "woken", params: {} }]);
});

describe("a reply", () => {
  const seen = aConversation().lastCustomerMessageId!;
  test.each([
    ["to what was seen is not stale", seen, false],
    ["to something later is not stale", "01a00000-0000-7000-8000-000000000000", false],
    ["to something earlier is stale", "01800000-0000-7000-8000-000000000000", true],
    ["to nothing seen is stale", null, true],
  ])("%s", (_, seenMessageId, stale) => expect(isStale(aConversation(), seenMessageId)).toBe(stale));

  test("where the customer has not written yet is never stale", () => expect(isStale({ lastCustomerMessageId: null }, null)).toBe(false));

  test("ends the waiting; who answers what nobody has takes it", () => {
    const after = answer(aConversation(), { preview: "It left today.", attachments: 0, thenState: "waiting", personId: "ada", now: NOW });
    expect(after).toMatchObject({ state: "waiting", assigneeId: "ada", waitingSince: null, lastMessageFrom: "agent", lastMessageAt: NOW });
    expect(answer(aConversation({ assigneeId: "davit" }), { preview: "", attachments: 0, thenState: "resolved", personId: "ada", now: NOW })).toMatchObject({
      assigneeId: "davit",
      resolvedAt: NOW,
    });
  });

  test("taken back lets the customer wait as before", () => {
    const before = aConversation();
    const after = unanswer(answer(before, { preview: "", attachments: 0, thenState: "waiting", personId: "ada", now: NOW }), "It is three weeks now.");
    expect(after).toMatchObject({ preview: "It is three weeks now.", state: "open", waitingSince: before.lastCustomerMessageAt, lastMessageFrom: "customer" });
  });

  test("in the chat can be taken back for three seconds at most", () => {
    expect([undoWindow(10, "email"), undoWindow(10, "chat"), undoWindow(0, "chat")]).toEqual([10, 3, 0]);
  });
});
