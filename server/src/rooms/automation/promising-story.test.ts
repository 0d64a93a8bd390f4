import type { AutomationAction, DryRun } from "@guli/contract";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { eventsById } from "../../core/events/reading.ts";
import { plus } from "../../core/clock.ts";
import { movableClock } from "../../../test/bare-desk.ts";
import { automationStage, when, type Stage } from "../../../test/automation-stage.ts";
import { until } from "../../../test/desk.ts";
import { follow } from "./index.ts";

/* Whoever is angry has an answer within a quarter of an hour. A Monday morning at Tbilisi Books; the desk's clock is set by hand. */

const ANGRY = "This is outrageous!!! You are liars and thieves, I hate your shop, give me my money back NOW!!!";
const clock = movableClock("2026-09-07T06:00:00.000Z");
let stage: Stage;
beforeAll(async () => {
  stage = await automationStage({ clock });
});
afterAll(() => stage.close());
beforeEach(async () => {
  const { owner, lead } = stage.house.cast;
  await stage.quiet();
  for (const { id } of (await owner.call("GET", "/promise-rules")).body.rows) await owner.call("DELETE", `/promise-rules/${id}`);
  for (const { id } of (await lead.call("GET", "/automation/rules")).body.rows) await lead.call("DELETE", `/automation/rules/${id}`);
  await stage.house.desk.database.owner.query("delete from guli.automation_runs where workspace_id = $1", [stage.house.workspaceId]);
});

const answer = (what: "first" | "next", minutes = 15): AutomationAction => ({ do: "promise", what, minutes, hours: "always" });
const angry = {
  name: "Angry first",
  conditions: { match: "all" as const, of: [{ about: "mood" as const, moods: ["angry" as const], not: false }] },
  actions: [answer("first"), answer("next")],
};
/** As the clock of this test writes them: the database writes more decimals. */
const inMilliseconds = (body: unknown) => JSON.parse(JSON.stringify(body).replaceAll(/(\.\d{3})000Z/g, "$1Z"));
const promises = async (id: string) => inMilliseconds((await stage.house.cast.agent.call("GET", `/conversations/${id}/promises`)).body).rows;
const shown = async (id: string) => inMilliseconds((await stage.opened(id)).conversation).promise;

test("who is angry is promised an answer, once, which the conversation shows, and which is broken when its time is over", async () => {
  await stage.rule(angry);
  const { conversationId } = await stage.receive(ANGRY, { from: "one@example.com" });
  const [run] = await stage.ran(1);
  expect(run?.deeds).toMatchObject([
    { outcome: "done", trouble: null },
    { outcome: "nothing", trouble: "not-owed" },
  ]);
  const dueAt = plus(clock.now(), { minutes: 15 });
  expect(await shown(conversationId)).toEqual({ what: "first", state: "running", dueAt, warnAt: null });
  expect(await promises(conversationId)).toMatchObject([{ what: "first", rule: "Angry first", minutes: 15, hours: "always", dueAt, result: null }]);
  const { desk, workspaceId } = stage.house;
  const { rows } = await desk.database.owner.query<{ id: string }>(
    "select id from guli.events where workspace_id = $1 and name = 'message.received' and payload->>'conversationId' = $2",
    [workspaceId, conversationId],
  );
  await desk.transaction(workspaceId, async (tx) => follow(tx, await eventsById(tx, [rows[0]!.id])));
  expect(await promises(conversationId)).toHaveLength(1);
  clock.move(16 * 60);
  await until(async () => (await shown(conversationId))?.state === "broken", "the end of its time");
  expect(await promises(conversationId)).toMatchObject([{ result: "broken", endedAt: dueAt }]);
  // That a recovery is opened, too, is told by its own room, a moment later.
  const codes = (await stage.opened(conversationId)).messages.flatMap(({ activity }) => activity?.code ?? []);
  expect(codes.filter((code) => !code.startsWith("recovery"))).toEqual(["automated", "promise-broken"]);
});

test("what a rule of promises has promised comes sooner, and is never put off, neither now nor when it comes under another rule", async () => {
  const { owner, agent } = stage.house.cast;
  const escalation = { afterMinutes: 5, personIds: [], leads: true, assignee: false, assignTo: null, priority: "urgent" };
  const hour = { name: "An hour", hours: "always", minutes: { first: 60, next: 60, solution: null }, escalation };
  await owner.call("POST", "/promise-rules", { ...hour, name: "Soon", conditions: { tags: ["vip"] }, minutes: { ...hour.minutes, first: 40 } });
  await owner.call("POST", "/promise-rules", hour);
  await stage.rule(angry);
  const made = clock.now();
  const { conversationId } = await stage.receive(ANGRY, { from: "two@example.com" });
  await stage.ran(1);
  await stage.quiet();
  const sooner = [{ what: "first", rule: "Angry first", dueAt: plus(made, { minutes: 15 }), result: null }];
  expect(await promises(conversationId)).toMatchObject(sooner);
  await agent.call("PATCH", `/conversations/${conversationId}`, { addTags: ["vip"] });
  await stage.quiet();
  expect(await promises(conversationId)).toMatchObject(sooner);
  await stage.rule({ name: "Slower", when: when("conversation.changed"), actions: [answer("first", 30)] });
  await agent.call("PATCH", `/conversations/${conversationId}`, { addTags: ["late"] });
  const [run] = await stage.ran(2);
  expect(run?.deeds).toMatchObject([{ outcome: "nothing", trouble: "due-sooner" }]);
  expect(await promises(conversationId)).toMatchObject(sooner);
  clock.move(21 * 60);
  // Who is told, and what is raised, stays as the rule of promises had it.
  await until(async () => (await stage.opened(conversationId)).conversation.priority === "urgent", "the escalation");
});

test("a dry run says what would be promised, and promises nothing", async () => {
  const { lead } = stage.house.cast;
  const { conversationId } = await stage.receive(ANGRY, { from: "three@example.com" });
  await stage.quiet();
  const draft = { ruleId: null, on: false, stops: false, when: when("message.received"), ...angry };
  const { id } = (await lead.call<DryRun>("POST", "/automation/dry-runs", { draft })).body;
  const told = await until(async () => {
    const { body } = await lead.call<DryRun>("GET", `/automation/dry-runs/${id}`);
    return body.state === "done" && body.rules[0];
  }, "the end of the dry run");
  expect(told.examples.find(({ conversation }) => conversation?.id === conversationId)?.deeds).toEqual([
    { action: answer("first"), outcome: "done", trouble: null },
    { action: answer("next"), outcome: "nothing", trouble: "not-owed" },
  ]);
  expect(await promises(conversationId)).toEqual([]);
});
