import { describe, expect, test } from "vitest";
import { arrive, belongsTo, previewOf, reopens, subjectOf } from "./arriving.ts";
import { aConversation } from "./cast.ts";

const NOW = "2026-11-03T08:00:00.000Z";
const message = { messageId: "01900000-0000-7000-8000-0000000000bb", preview: "Any news?", mood: "angry" as const, quiet: false, attachments: 1, now: NOW };

describe("a customer's message", () => {
  test.each(["waiting", "snoozed", "resolved"] as const)("opens a %s conversation, and they wait from now", (state) => {
    const before = aConversation({ state, waitingSince: null, snoozedUntil: state === "snoozed" ? NOW : null, resolvedAt: state === "resolved" ? NOW : null });
    const after = arrive(before, message);
    expect(after).toMatchObject({
      state: "open",
      waitingSince: NOW,
      snoozedUntil: null,
      resolvedAt: null,
      lastMessageFrom: "customer",
      lastCustomerMessageId: message.messageId,
      preview: "Any news?",
      mood: "angry",
    });
    expect(reopens(before, after)).toBe(state !== "waiting");
  });

  test("that shows no mood leaves the one that was seen", () => {
    expect(arrive(aConversation({ mood: "dissatisfied" }), { ...message, mood: null }).mood).toBe("dissatisfied");
  });

  test("does not make those who wait already begin again", () => {
    const before = aConversation();
    expect(arrive(before, message).waitingSince).toBe(before.waitingSince);
  });

  test("that nobody waits on wakes nobody, but its files count", () => {
    const before = aConversation({ state: "resolved", waitingSince: null });
    expect(arrive(before, { ...message, quiet: true })).toEqual({ ...before, attachmentCount: 1 });
  });
});

describe("a message belongs", () => {
  const thread = { conversationId: "thread", customerId: "brandt", participants: ["Wife <Wife@Example.com>", "hello@books.test"] };
  test.each([
    ["where our own token says, whoever writes", { tokenConversationId: "ours", referenced: [], customerId: "eve", address: "eve@evil.test" }, "ours"],
    ["to the thread it refers to, if its customer writes", { tokenConversationId: null, referenced: [thread], customerId: "brandt", address: "b@x" }, "thread"],
    [
      "to it also if someone writes who was written to in it",
      { tokenConversationId: null, referenced: [thread], customerId: "wife", address: "wife@example.com" },
      "thread",
    ],
    ["nowhere yet if a stranger refers to it", { tokenConversationId: null, referenced: [thread], customerId: "eve", address: "eve@evil.test" }, null],
    ["nowhere yet if it refers to nothing", { tokenConversationId: null, referenced: [], customerId: "brandt", address: "b@x" }, null],
  ])("%s", (_, proof, where) => expect(belongsTo(proof)).toBe(where));
});

describe("a subject", () => {
  test.each([
    ["Re: Fwd: Order 7", "", "Order 7"],
    ["Ответ: Заказ", "", "Ответ: Заказ"],
    ["RE[2]: Order", "", "Order"],
    ["", "გამარჯობა, სად არის\nჩემი შეკვეთა?", "გამარჯობა, სად არის ჩემი შეკვეთა?"],
    ["Meeting 10:30 today", "", "Meeting 10:30 today"],
  ])("%j is shown as %3$j", (subject, text, shown) => expect(subjectOf(subject, text)).toBe(shown));
});

test("a preview is one line of at most 140 characters", () => {
  expect(previewOf(`  a\n\n b ${"x".repeat(500)}`)).toBe(`a b ${"x".repeat(136)}`);
});
