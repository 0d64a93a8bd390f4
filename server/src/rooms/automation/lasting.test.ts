import { afterAll, beforeAll, expect, test } from "vitest";
import { movableClock } from "../../../test/bare-desk.ts";
import { automationStage, type Stage } from "../../../test/automation-stage.ts";
import { until } from "../../../test/desk.ts";

const clock = movableClock("2026-09-07T10:00:00.000Z");
let stage: Stage;
beforeAll(async () => {
  stage = await automationStage({ clock });
});
afterAll(() => stage.close());

const HOUR = 3600;
const dues = async (conversationId: string) =>
  (
    await stage.house.desk.database.owner.query<{ due_at: string | null }>(
      "select due_at from guli.automation_dues where workspace_id = $1 and conversation_id = $2",
      [stage.house.workspaceId, conversationId],
    )
  ).rows;
const reply = (id: string, seenMessageId: string) =>
  stage.house.cast.agent.call("POST", `/conversations/${id}/replies`, { body: "It left today.", seenMessageId, thenState: "waiting" });

test("five days without an answer of the customer: resolved, once; who answers is not", async () => {
  await stage.rule({
    name: "Silent for five days",
    when: [{ kind: "lasting", what: "customer-silent", minutes: 5 * 24 * 60 }],
    actions: [{ do: "tag", tags: ["silent"] }, { do: "resolve" }],
  });
  const silent = await stage.chat("Where is my book?");
  const lively = await stage.chat("And where is mine?");
  for (const { conversationId, messageId } of [silent, lively]) expect((await reply(conversationId, messageId)).status).toBe(200);
  for (const { conversationId } of [silent, lively]) await until(async () => (await dues(conversationId)).length === 1, "the due time");
  clock.move(4 * 24 * HOUR);
  await stage.receive("Thank you!", { from: "other@example.com" });
  const answer = await stage.house.cast.agent.call("PATCH", `/conversations/${lively.conversationId}`, { state: "open" });
  expect(answer.status).toBe(200);
  await until(async () => (await dues(lively.conversationId)).length === 0, "nothing is due any more");
  clock.move(25 * HOUR);
  const [run] = await stage.ran(1);
  expect(run).toMatchObject({ trigger: { kind: "lasting", what: "customer-silent" }, conversation: { id: silent.conversationId } });
  expect((await stage.opened(silent.conversationId)).conversation).toMatchObject({ state: "resolved", tags: ["silent"] });
  expect((await stage.opened(lively.conversationId)).conversation).toMatchObject({ state: "open" });
  expect(await stage.runs()).toHaveLength(1);
});

test("a new rule takes up what goes on, but does not fall upon what has lasted longer already", async () => {
  const old = await stage.receive("I wait.", { from: "old@example.com" });
  await stage.quiet();
  clock.move(3 * HOUR);
  const young = await stage.receive("I wait, too.", { from: "young@example.com" });
  await stage.quiet();
  const rule = await stage.rule({
    name: "Two hours",
    when: [{ kind: "lasting", what: "customer-waits", minutes: 120 }],
    actions: [{ do: "priority", priority: "high" }],
  });
  await until(async () => (await dues(young.conversationId)).some(({ due_at }) => due_at !== null), "the due time");
  clock.move(2 * HOUR);
  await stage.ran(1, `&ruleId=${rule.id}`);
  // What is touched afterwards does not count anew, for it lasts since the same moment.
  await stage.house.cast.agent.call("PATCH", `/conversations/${young.conversationId}`, { addTags: ["touched"] });
  await stage.house.cast.agent.call("PATCH", `/conversations/${old.conversationId}`, { addTags: ["touched"] });
  await stage.quiet();
  clock.move(HOUR);
  const again = await stage.receive("And again.", { from: "again@example.com" });
  await until(async () => (await dues(again.conversationId)).length === 1, "the due time");
  clock.move(2 * HOUR);
  const runs = await stage.ran(2, `&ruleId=${rule.id}`);
  expect(runs.map(({ conversation }) => conversation?.id)).toEqual([again.conversationId, young.conversationId]);
  expect((await stage.opened(old.conversationId)).conversation.priority).toBe("normal");
});

test("a rule that was switched off or deleted while its time ran does nothing", async () => {
  const rule = await stage.rule({
    name: "Never",
    when: [{ kind: "lasting", what: "unassigned", minutes: 60 }],
    actions: [{ do: "spam", spam: true }],
  });
  const { conversationId } = await stage.receive("Hello", { from: "never@example.com" });
  const mine = async () =>
    (
      await stage.house.desk.database.owner.query("select 1 from guli.automation_dues where workspace_id = $1 and rule_id = $2", [
        stage.house.workspaceId,
        rule.id,
      ])
    ).rows.length;
  await until(async () => (await mine()) > 0, "the due time");
  await stage.house.cast.lead.call("PATCH", `/automation/rules/${rule.id}`, { on: false });
  expect(await mine()).toBe(0);
  await stage.house.cast.lead.call("PATCH", `/automation/rules/${rule.id}`, { on: true });
  await until(async () => (await mine()) > 0, "the due time, again");
  await stage.house.cast.lead.call("DELETE", `/automation/rules/${rule.id}`);
  expect(await mine()).toBe(0);
  clock.move(2 * HOUR);
  await stage.receive("Hello?", { from: "later@example.com" });
  await stage.quiet();
  expect(await stage.runs(`&ruleId=${rule.id}`)).toEqual([]);
  expect((await stage.opened(conversationId)).conversation.spam).toBe(false);
});
