import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { always, automationStage, when, type Stage } from "../../../test/automation-stage.ts";
import { until } from "../../../test/desk.ts";
import { follow } from "./index.ts";
import { eventsById } from "../../core/events/reading.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await automationStage();
  await stage.house.cast.owner.call("PATCH", "/workspace", { undoSeconds: 0 });
});
afterAll(() => stage.close());
beforeEach(async () => {
  const { lead } = stage.house.cast;
  await stage.quiet();
  for (const { id } of (await lead.call("GET", "/automation/rules")).body.rows) await lead.call("DELETE", `/automation/rules/${id}`);
  await lead.call("PATCH", "/automation/settings", { follows: "never", perConversation: 5, perHour: 1000 });
  await stage.house.desk.database.owner.query("delete from guli.automation_runs where workspace_id = $1", [stage.house.workspaceId]);
});

const team = async (name: string) => (await stage.house.cast.lead.call("POST", "/teams", { name, personIds: [] })).body.id as string;

test("an angry message goes to the team in charge, urgently, and the thread and the log say why", async () => {
  const teamId = await team("Complaints");
  const rule = await stage.rule({
    name: "Angry customers first",
    conditions: { match: "all", of: [{ about: "mood", moods: ["angry"], not: false }] },
    actions: [
      { do: "assign-team", teamId },
      { do: "priority", priority: "urgent" },
      { do: "tag", tags: ["angry"] },
    ],
  });
  const calm = await stage.receive("Could you tell me when you open on Monday?", { from: "calm@example.com" });
  const { conversationId } = await stage.receive("This is outrageous!!! You are liars and thieves, I hate your shop, give me my money back NOW!!!");
  const [run] = await stage.ran(1);
  expect(run).toMatchObject({
    ruleId: rule.id,
    ruleName: "Angry customers first",
    trigger: { kind: "fact", fact: "message.received" },
    because: [{ condition: { about: "mood" }, found: "angry" }],
    deeds: [{ outcome: "done" }, { outcome: "done" }, { outcome: "done" }],
    conversation: { id: conversationId, subject: "Where is my book?" },
    heldBack: null,
  });
  const { conversation, messages } = await stage.opened(conversationId);
  expect(conversation).toMatchObject({ teamId, priority: "urgent", tags: ["angry"] });
  expect(messages.map(({ activity }) => activity?.code).filter(Boolean)).toEqual(["team-assigned", "priority-changed", "tagged", "automated"]);
  expect(messages.at(-1)?.activity?.params).toEqual({ rule: "Angry customers first" });
  expect((await stage.opened(calm.conversationId)).conversation).toMatchObject({ teamId: null, priority: "normal" });
  const [listed] = (await stage.house.cast.lead.call("GET", "/automation/rules")).body.rows;
  expect(listed).toMatchObject({ acted: 1 });
});

test("rules look one after the other, each at what the one before has made; the last word has one that stops", async () => {
  const tagged = { about: "tags" as const, tags: ["first"], how: "any" as const, not: false };
  await stage.rule({ name: "First", actions: [{ do: "tag", tags: ["first"] }] });
  await stage.rule({ name: "Second", conditions: { match: "all", of: [tagged] }, actions: [{ do: "tag", tags: ["second"] }], stops: true });
  await stage.rule({ name: "Third", actions: [{ do: "tag", tags: ["third"] }] });
  const { conversationId } = await stage.receive("Hello", { from: "order@example.com" });
  await stage.ran(2);
  await stage.quiet();
  expect((await stage.opened(conversationId)).conversation.tags).toEqual(["first", "second"]);
});

test("two rules that fight do not fight for ever", async () => {
  await stage.rule({ name: "On", when: when("conversation.changed"), actions: [{ do: "tag", tags: ["x"] }] });
  await stage.rule({ name: "Off", when: when("conversation.changed"), actions: [{ do: "untag", tags: ["x"] }] });
  const { conversationId } = await stage.receive("Hello", { from: "fight@example.com" });
  await stage.house.cast.agent.call("PATCH", `/conversations/${conversationId}`, { priority: "high" });
  expect(await stage.ran(2)).toHaveLength(2);
  await stage.quiet();
  // What rules do sets no rule going.
  expect(await stage.runs()).toHaveLength(2);
  await stage.house.cast.lead.call("PATCH", "/automation/settings", { follows: "once" });
  await stage.house.cast.agent.call("PATCH", `/conversations/${conversationId}`, { priority: "low" });
  // One step further, and held back after five in an hour.
  await until(async () => (await stage.runs()).some(({ heldBack }) => heldBack === "too-often"), "the end of the fight");
  await stage.quiet();
  const rows = await stage.runs();
  expect(rows.filter(({ heldBack }) => heldBack === null).length).toBeLessThanOrEqual(10);
  expect(rows.filter(({ heldBack }) => heldBack !== null).length).toBeLessThanOrEqual(2);
});

test("no more than the workspace allows within an hour", async () => {
  await stage.house.cast.lead.call("PATCH", "/automation/settings", { perHour: 3 });
  await stage.rule({ actions: [{ do: "tag", tags: ["capped"] }] });
  for (let n = 0; n < 5; n++) await stage.receive("Hello", { from: `cap${n}@example.com` });
  await stage.quiet();
  const rows = await stage.runs();
  expect(rows.filter(({ heldBack }) => heldBack === null)).toHaveLength(3);
  expect(rows.filter(({ heldBack }) => heldBack === "too-many")).toHaveLength(2);
});

test("an event that is heard twice is acted on once", async () => {
  await stage.rule({ actions: [{ do: "note", body: "Look at {{customer.name}}, number {{conversation.number}}.", mentions: [] }] });
  const { conversationId } = await stage.receive("Hello", { from: "Lia Twice <twice@example.com>" });
  const [run] = await stage.ran(1);
  const { desk, workspaceId } = stage.house;
  const { rows } = await desk.database.owner.query<{ id: string }>(
    "select id from guli.events where workspace_id = $1 and name = 'message.received' and payload->>'conversationId' = $2",
    [workspaceId, conversationId],
  );
  await desk.transaction(workspaceId, async (tx) => follow(tx, await eventsById(tx, [rows[0]!.id])));
  expect(await stage.runs()).toEqual([run]);
  const { conversation, messages } = await stage.opened(conversationId);
  expect(messages.filter(({ kind }) => kind === "note")).toMatchObject([{ text: `Look at Lia Twice, number ${conversation.number}.`, personId: null }]);
});

test("a saved reply leaves in the customer's language, once an hour, and never to a machine; the customer still waits", async () => {
  const saved = async (title: string, body: string, language: string | null) =>
    (await stage.house.cast.agent.call("POST", "/saved-replies", { title, body, language })).body.id as string;
  const savedReplyIds = [await saved("Received", "We have it, {{customer.name}}.", "en"), await saved("Received", "Xatingiz keldi, {{customer.name}}.", "uz")];
  await stage.rule({ name: "We have it", actions: [{ do: "reply", savedReplyIds }] });
  const uzbek = "Assalomu alaykum! Buyurtmam hali kelmadi, qachon yetkazib berasiz? Iltimos, javob bering.";
  const { conversationId } = await stage.receive(uzbek, { from: "Aziz <aziz@example.com>", subject: "Buyurtma" });
  await stage.ran(1);
  const { conversation, messages } = await stage.opened(conversationId);
  expect(messages.find(({ kind }) => kind === "reply")).toMatchObject({ text: "Xatingiz keldi, Aziz.", automatic: true, personId: null });
  expect(conversation).toMatchObject({ state: "open", assigneeId: null });
  expect(conversation.waitingSince).not.toBeNull();
  await stage.receive(uzbek, { from: "Aziz <aziz@example.com>", subject: "Yana" });
  const [second] = await stage.ran(2);
  expect(second?.deeds).toMatchObject([{ outcome: "refused", trouble: "too-often" }]);
  await stage.receive("I am away.", { from: "away@example.com", headers: { "Auto-Submitted": "auto-replied" } });
  const [third] = await stage.ran(3);
  expect(third?.deeds).toMatchObject([{ outcome: "refused", trouble: "automatic" }]);
});

test("the rules are seen and made by leads, and may only name what there is", async () => {
  const { agent, lead } = stage.house.cast;
  expect((await agent.call("GET", "/automation/rules")).status).toBe(403);
  const body = { name: "R", on: true, when: when("message.received"), conditions: always, stops: false };
  const nobody = "0192f000-0000-7000-8000-000000000000";
  for (const [action, code] of [
    [{ do: "assign", personId: nobody }, "person.not-found"],
    [{ do: "assign-team", teamId: nobody }, "team.not-found"],
    [{ do: "reply", savedReplyIds: [nobody] }, "saved-reply.not-found"],
  ] as const) {
    const answer = await lead.call("POST", "/automation/rules", { ...body, actions: [action] });
    expect(answer.body.code).toBe(code);
  }
  const about = await lead.call("POST", "/automation/rules", { ...body, when: when("channel.broken"), actions: [{ do: "resolve" }] });
  expect(about.body).toMatchObject({ code: "request.invalid", fields: { actions: expect.any(String) } });
});

test("rules are put into another order, changed, and switched off", async () => {
  const { lead } = stage.house.cast;
  const one = await stage.rule({ name: "One", actions: [{ do: "tag", tags: ["one"] }], stops: true });
  const two = await stage.rule({ name: "Two", actions: [{ do: "tag", tags: ["two"] }], stops: true });
  const ordered = await lead.call("PUT", "/automation/rules", { ids: [two.id] });
  expect(ordered.body.rows.map(({ name }: { name: string }) => name)).toEqual(["Two", "One"]);
  await lead.call("PATCH", `/automation/rules/${two.id}`, { on: false });
  const { conversationId } = await stage.receive("Hello", { from: "changed@example.com" });
  await stage.ran(1);
  expect((await stage.opened(conversationId)).conversation.tags).toEqual(["one"]);
  await lead.call("DELETE", `/automation/rules/${one.id}`);
  expect((await lead.call("PATCH", `/automation/rules/${one.id}`, { on: false })).body.code).toBe("automation.not-found");
});

test("the log is kept for 90 days, dry runs for a week", async () => {
  await stage.rule({ actions: [{ do: "tag", tags: ["old"] }] });
  await stage.receive("Hello", { from: "log@example.com" });
  const [run] = await stage.ran(1);
  const { id } = (await stage.house.cast.lead.call("POST", "/automation/dry-runs", { draft: null })).body;
  const { owner } = stage.house.desk.database;
  const older = (table: string, column: string, days: number, one: string) =>
    owner.query(`update guli.${table} set ${column} = ${column} - make_interval(days => $3) where workspace_id = $1 and id = $2`, [
      stage.house.workspaceId,
      one,
      days,
    ]);
  await older("automation_runs", "at", 89, run!.id);
  await older("automation_dry_runs", "created_at", 8, id);
  await until(async () => (await stage.house.cast.lead.call("GET", `/automation/dry-runs/${id}`)).body.code === "dry-run.not-found", "the end of the dry run");
  expect(await stage.runs()).toHaveLength(1);
  await older("automation_runs", "at", 2, run!.id);
  await until(async () => (await stage.runs()).length === 0, "the end of the log");
});
