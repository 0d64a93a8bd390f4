import type { AutomationAction, AutomationCondition, AutomationFields, DryRun, SavedReply } from "@guli/contract";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { movableClock } from "../../../test/bare-desk.ts";
import { always, automationStage, when, type Stage } from "../../../test/automation-stage.ts";
import { until } from "../../../test/desk.ts";

/* What happened is told twice: at a desk where nothing is automatic, which is then asked what would have been, and at one where it really is. */

const clock = movableClock("2026-09-07T10:00:00.000Z");
let dry: Stage;
let earnest: Stage;
beforeAll(async () => {
  [dry, earnest] = await Promise.all([automationStage({ clock }), automationStage({ clock })]);
});
afterAll(() => Promise.all([dry.close(), earnest.close()]));

const done = (stage: Stage, id: string): Promise<DryRun> =>
  until(async () => {
    const { body } = await stage.house.cast.lead.call<DryRun>("GET", `/automation/dry-runs/${id}`);
    return body.state === "done" && body;
  }, "the end of the dry run");
const dryRun = async (stage: Stage, draft: object | null = null) =>
  done(stage, (await stage.house.cast.lead.call("POST", "/automation/dry-runs", { draft })).body.id);

const texts = [
  "Where is my book? I am waiting.",
  "This is outrageous!!! You are liars and thieves, give me my money back NOW!!!",
  "Assalomu alaykum, buyurtmam qachon keladi? Iltimos javob bering.",
  "სად არის ჩემი წიგნი? ველოდები უკვე სამი კვირა.",
  "A refund, please.",
];

type Step = { who: number; text: string } | { who: number; change: object };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ who: fc.nat(2), text: fc.constantFrom(...texts) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      who: fc.nat(2),
      change: fc.constantFrom<object>(
        { priority: "high" },
        { addTags: ["vip"] },
        { removeTags: ["vip"] },
        { state: "resolved" },
        { state: "waiting" },
        { spam: true },
      ),
    }),
  },
);
const condition = fc.constantFrom<AutomationCondition>(
  { about: "mood", moods: ["angry"], not: true },
  { about: "text", within: "message", words: ["refund", "wigni"], how: "any", whole: true, not: false },
  { about: "language", languages: ["uz", "ka"], not: false },
  { about: "tags", tags: ["vip"], how: "any", not: false },
  { about: "tags", tags: ["seen"], how: "any", not: true },
  { about: "state", states: ["open"], not: false },
  { about: "priority", priorities: ["high", "urgent"], not: true },
  { about: "messages", from: "customer", atLeast: 2, not: false },
  { about: "customer-new", not: true },
  { about: "by", who: ["person"], not: false },
);
const action = fc.constantFrom<AutomationAction>(
  { do: "tag", tags: ["seen"] },
  { do: "tag", tags: ["vip"] },
  { do: "untag", tags: ["vip", "seen"] },
  { do: "priority", priority: "urgent" },
  { do: "priority", priority: "normal" },
  { do: "resolve" },
  { do: "reopen" },
  { do: "spam", spam: false },
  { do: "snooze-for", minutes: 60 * 24 * 30 },
  { do: "note", body: "Look", mentions: [] },
  { do: "promise", what: "first", minutes: 4, hours: "always" },
  { do: "promise", what: "solution", minutes: 60, hours: "opening" },
);
const facts = fc.constantFrom(
  "message.received" as const,
  "conversation.began" as const,
  "conversation.changed" as const,
  "conversation.resolved" as const,
  "conversation.reopened" as const,
  "note.written" as const,
);
const ruleOf = fc.record({
  when: fc.uniqueArray(facts, { minLength: 1, maxLength: 2 }).map((all) => when(...all)),
  conditions: fc.record({ match: fc.constantFrom("all" as const, "any" as const), of: fc.array(condition, { maxLength: 2 }) }),
  actions: fc.array(action, { minLength: 1, maxLength: 3 }),
  stops: fc.boolean(),
});

/**
 * A conversation each, and what happens in them; between two steps all is quiet, and a minute goes by. Gives back the steps that left a trace: what a person
 * did in vain stands nowhere, so a dry run cannot know that with a rule beside it would not have been in vain.
 */
async function tell(stage: Stage, steps: Step[], run: number): Promise<Step[]> {
  const traced: Step[] = [];
  const ids: string[] = [];
  const headers: Record<string, string>[] = [];
  for (const who of [0, 1, 2]) {
    const messageId = `<${run}-${who}@example.com>`;
    const { conversationId } = await stage.receive(texts[0]!, { from: `who${who}@example.com`, headers: { "Message-ID": messageId } });
    ids.push(conversationId);
    headers.push({ References: messageId });
    await stage.quiet();
    clock.move(60);
  }
  for (const one of steps) {
    const id = ids[one.who]!;
    const { version } = (await stage.opened(id)).conversation;
    if ("text" in one) await stage.receive(one.text, { from: `who${one.who}@example.com`, headers: headers[one.who]! });
    else await stage.house.cast.agent.call("PATCH", `/conversations/${id}`, one.change);
    if ((await stage.opened(id)).conversation.version > version) traced.push(one);
    await stage.quiet();
    clock.move(60);
  }
  return traced;
}

type Counted = { name: string; acted: number; done: number[]; nothing: number[] };

async function inEarnest(stage: Stage, rules: AutomationFields[]): Promise<Counted[]> {
  await stage.quiet();
  const runs = (await stage.runs()).filter(({ heldBack }) => heldBack === null);
  return rules.map(({ name, actions }) => {
    const mine = runs.filter(({ ruleName }) => ruleName === name);
    const count = (outcome: string) => actions.map((_, place) => mine.filter(({ deeds }) => deeds[place]?.outcome === outcome).length);
    return { name, acted: mine.length, done: count("done"), nothing: count("nothing") };
  });
}

let run = 0;

test("a dry run tells what really happens", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(ruleOf, { minLength: 1, maxLength: 3 }),
      fc.array(step, { maxLength: 6 }),
      fc.constantFrom("never", "once"),
      async (given, steps, follows) => {
        run += 1;
        const rules: AutomationFields[] = given.map((rule, place) => ({ ...rule, name: `Rule ${run}.${place}`, on: true }));
        for (const stage of [dry, earnest]) {
          await stage.house.desk.database.owner.query("delete from guli.conversations where workspace_id = $1", [stage.house.workspaceId]);
          await stage.house.desk.database.owner.query("delete from guli.automation_runs where workspace_id = $1", [stage.house.workspaceId]);
          await stage.house.desk.database.owner.query("delete from guli.automation_rules where workspace_id = $1", [stage.house.workspaceId]);
          await stage.house.cast.lead.call("PATCH", "/automation/settings", { follows, perConversation: 100 });
        }
        const traced = await tell(dry, steps, run);
        for (const rule of rules) await dry.rule(rule);
        for (const rule of rules) await earnest.rule(rule);
        await tell(earnest, traced, run);
        const told = (await dryRun(dry)).rules.map(({ name, acted, actions }) => ({
          name,
          acted,
          done: actions.map((one) => one.done),
          nothing: actions.map((one) => one.nothing),
        }));
        expect(told).toEqual(await inEarnest(earnest, rules));
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);

test("a draft is looked at beside the rules that are there, with examples that say why; nothing is done", async () => {
  for (const { id } of (await dry.house.cast.lead.call("GET", "/automation/rules")).body.rows)
    await dry.house.cast.lead.call("DELETE", `/automation/rules/${id}`);
  const { conversationId } = await dry.receive(texts[1]!, { from: "Brandt <angry@example.com>" });
  await dry.quiet();
  const team = (await dry.house.cast.lead.call("POST", "/teams", { name: "Complaints", personIds: [] })).body;
  const saved = (await dry.house.cast.agent.call<SavedReply>("POST", "/saved-replies", { title: "Sorry", body: "We are sorry." })).body;
  const draft = {
    ruleId: null,
    name: "Angry first",
    on: false,
    when: when("message.received"),
    stops: false,
    conditions: {
      match: "all",
      of: [
        {
          about: "mood",
          moods: ["angry"],
          not: false,
        },
      ],
    },
    actions: [
      {
        do: "assign-team",
        teamId: team.id,
      },
      {
        do: "reply",
        savedReplyIds: [saved.id],
      },
    ],
  };
  const told = await dryRun(dry, draft);
  const mine = told.rules.find(({ name }) => name === "Angry first")!;
  expect(mine.acted).toBeGreaterThan(0);
  expect(mine.examples[0]).toMatchObject({
    conversation: { id: conversationId },
    customer: "Brandt",
    because: [{ found: "angry" }],
    deeds: [{ outcome: "done" }, { outcome: "done" }],
  });
  expect(told.conversations).toBeGreaterThanOrEqual(4);
  const { conversation, messages } = await dry.opened(conversationId);
  expect(conversation.teamId).toBeNull();
  expect(messages).toHaveLength(1);
  expect(await dry.runs()).toEqual([]);
});

test("what lasted long enough is seen, too, and only within the month that is looked at", async () => {
  await dry.house.desk.database.owner.query("delete from guli.conversations where workspace_id = $1", [dry.house.workspaceId]);
  const draft = {
    ruleId: null,
    name: "Waits",
    on: true,
    when: [
      {
        kind: "lasting",
        what: "customer-waits",
        minutes: 120,
      },
    ],
    stops: false,
    conditions: always,
    actions: [
      {
        do: "priority",
        priority: "high",
      },
    ],
  };
  await dry.receive("I wait.", { from: "one@example.com" });
  await dry.quiet();
  clock.move(3600);
  expect((await dryRun(dry, draft)).rules.map(({ acted }) => acted)).toEqual([0]);
  clock.move(2 * 3600);
  expect((await dryRun(dry, draft)).rules.map(({ acted }) => acted)).toEqual([1]);
  for (const change of [
    "conversations set last_message_at = last_message_at - interval '40 days'",
    "messages set created_at = created_at - interval '40 days'",
  ])
    await dry.house.desk.database.owner.query(`update guli.${change} where workspace_id = $1`, [dry.house.workspaceId]);
  expect((await dryRun(dry, draft)).rules.map(({ acted }) => acted)).toEqual([0]);
});

test("one at a time: what was begun before is broken off", async () => {
  const { lead } = dry.house.cast;
  const { desk, workspaceId } = dry.house;
  const first = (await lead.call<DryRun>("POST", "/automation/dry-runs", { draft: null })).body;
  await done(dry, first.id);
  await desk.database.owner.query("update guli.automation_dry_runs set state = 'running' where workspace_id = $1 and id = $2", [workspaceId, first.id]);
  const second = (await lead.call<DryRun>("POST", "/automation/dry-runs", { draft: null })).body;
  expect((await lead.call<DryRun>("GET", `/automation/dry-runs/${first.id}`)).body.state).toBe("failed");
  expect((await done(dry, second.id)).whole).toBe(true);
});
