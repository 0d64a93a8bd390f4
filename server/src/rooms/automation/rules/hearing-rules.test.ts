import { AutomationFact } from "@guli/contract";
import { expect, test } from "vitest";
import type { DeskEvent } from "../../../core/events/types.ts";
import { id } from "./cast.ts";
import { byWhom, depthOf, heardIn } from "./hearing.ts";

const event = (name: string, payload: object, actor: object = { desk: true }) =>
  ({ id: id(1), workspaceId: id(2), name, actor, payload, at: "2026-11-23T08:00:00.000Z" }) as DeskEvent;
const ids = { conversationId: id(3), messageId: id(4), customerId: id(5), channelId: id(6) };

const derived: AutomationFact[] = ["conversation.began", "guide.failed", "survey.low"];
test.each(AutomationFact.options.filter((fact) => !derived.includes(fact)))("%s is heard", (fact) => {
  const heard = heardIn(event(fact, ids));
  expect(heard?.facts).toEqual([fact]);
  const about = fact.startsWith("channel.") ? "channelId" : ["customer.met", "term.granted"].includes(fact) ? "customerId" : "conversationId";
  expect(heard?.[about]).toBe(ids[about]);
});

test("a first message begins a conversation, too", () => {
  expect(heardIn(event("message.received", { ...ids, began: true }))?.facts).toEqual(["conversation.began", "message.received"]);
});

test("a bad answer is one of its own, too", () => {
  expect(heardIn(event("survey.answered", { ...ids, low: true }))?.facts).toEqual(["survey.low", "survey.answered"]);
  expect(heardIn(event("survey.answered", { ...ids, low: false }))?.facts).toEqual(["survey.answered"]);
});

test.each([
  ["failed", ids.conversationId, ["guide.failed"]],
  ["done", ids.conversationId, undefined],
  ["failed", null, undefined],
])("of a guide, only a step that did not work, and for somebody we talk with: %s, %s", (outcome, conversationId, facts) => {
  expect(heardIn(event("guide.read", { ...ids, conversationId, outcome }))?.facts).toEqual(facts);
});

test("what no rule is about is not heard", () => {
  expect(heardIn(event("settings.changed", { what: "tags", id: null }))).toBeNull();
});

test.each([
  [{ person: id(7) }, "person", 0],
  [{ customer: id(5) }, "customer", 0],
  [{ desk: true }, "desk", 0],
  [{ desk: true, automation: 1 }, "desk", 1],
  [{ desk: true, automation: 2 }, "desk", 2],
] as const)("%j stands %s, %i deep", (actor, by, depth) => {
  const changed = event("conversation.changed", ids, actor);
  expect([byWhom(changed), depthOf(changed, null)]).toEqual([by, depth]);
});

test("what becomes of a reply is its writer's doing, though the desk says so", () => {
  expect(depthOf(event("reply.sent", ids), true)).toBe(0);
  expect(depthOf(event("reply.failed", ids), false)).toBe(1);
});
