import { expect, test } from "vitest";
import { aConversation } from "../testing/rows.ts";
import { concerns, isFromCustomer } from "./rules.ts";

const before = aConversation();
const again = { ...before, lastMessageAt: "2026-11-20T12:00:00Z", lastCustomerMessageAt: "2026-11-20T12:00:00Z" };

test.each([
  ["a message to a known conversation", { row: again, messageId: "m" }, before, true],
  ["a first message", { row: before, messageId: "m" }, undefined, true],
  ["an assignment", { row: { ...before, assigneeId: "nino" }, messageId: null }, before, false],
  ["a note", { row: before, messageId: "m" }, before, false],
  ["our own reply", { row: { ...again, lastMessageFrom: "agent" as const }, messageId: "m" }, before, false],
  ["spam", { row: { ...again, spam: true }, messageId: "m" }, before, false],
  ["an old message of a conversation never seen here", { row: { ...before, lastMessageAt: "2026-11-20T12:00:00Z" }, messageId: "m" }, undefined, false],
])("%s rings: %#", (_, told, known, rings) => {
  expect(isFromCustomer(told, known?.lastCustomerMessageAt)).toBe(rings);
});

test.each([
  [{ assigneeId: "nino" }, true],
  [{ assigneeId: "lasha" }, false],
  [{ assigneeId: null }, true],
  [{ assigneeId: null, teamId: "returns" }, true],
  [{ assigneeId: null, teamId: "sales" }, false],
  [{ assigneeId: "lasha", teamId: "returns" }, false],
])("%j concerns Nino of returns: %s", (given, does) => {
  expect(concerns(aConversation(given), { id: "nino", teamIds: ["returns"] })).toBe(does);
});
