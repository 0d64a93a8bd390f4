import type { AutomationFields, DryRun, SavedReply } from "@guli/contract";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { movableClock } from "../../../test/bare-desk.ts";
import { always, automationStage, when, type Stage } from "../../../test/automation-stage.ts";
import { ruleOf, step, texts, type Step } from "../../../test/automation-stories.ts";
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

/** Without conversations, once nothing more is heard or rung: what is still being written would stand in the way of the deletion, and it in theirs. */
async function emptied(stage: Stage): Promise<void> {
  await stage.house.running.settled();
  await stage.house.desk.database.owner.query("delete from guli.conversations where workspace_id = $1", [stage.house.workspaceId]);
}

/**
 * A conversation each, and what happens in them; between two steps all is quiet, and a minute goes by. Gives back the steps that left a trace: what a person
 * did in vain stands nowhere, so a dry run cannot know that with a rule beside it would not have been in vain.
 */
async function tell(stage: Stage, steps: Step[], run: number): Promise<Step[]> {
  // From the beginning of an hour: what is held back is noted once in each.
  clock.move(3600 - ((Date.parse(clock.now()) / 1000) % 3600));
  const traced: Step[] = [];
  const ids: string[] = [];
  const headers: Record<string, string>[] = [];
  for (const who of [0, 1, 2]) {
    const messageId = `<${run}-${who}@example.com>`;
    const { conversationId } = await stage.receive(texts[0]!, { from: addressOf(who, run), headers: { "Message-ID": messageId } });
    ids.push(conversationId);
    headers.push({ References: messageId });
    await stage.quiet();
    clock.move(60);
  }
  for (const one of steps) {
    if ("channel" in one) {
      await announce(stage, one.channel);
      traced.push(one);
    } else {
      const id = ids[one.who]!;
      const { conversation, messages } = await stage.opened(id);
      const last = messages.findLast(({ kind }) => kind === "incoming")!;
      if ("text" in one) await stage.receive(one.text, { from: addressOf(one.who, run), headers: headers[one.who]! });
      else if ("mood" in one) await stage.house.cast.agent.call("PUT", `/messages/${last.id}/mood`, { mood: one.mood });
      else await stage.house.cast.agent.call("PATCH", `/conversations/${id}`, one.change);
      const after = await stage.opened(id);
      const corrected = after.messages.find(({ id: same }) => same === last.id)?.mood?.mood !== last.mood?.mood;
      if (corrected || after.conversation.version > conversation.version) traced.push(one);
    }
    await stage.quiet();
    clock.move(60);
  }
  return traced;
}

const addressOf = (who: number, run: number) => `who${who}-${run}@example.com`;

/** A platform takes us no more, or does again. */
const announce = async (stage: Stage, name: "channel.broken" | "channel.mended"): Promise<void> => {
  const [channel] = (await stage.house.cast.lead.call<{ rows: { id: string }[] }>("GET", "/channels")).body.rows;
  await stage.house.desk.transaction(stage.house.workspaceId, async (tx) => tx.record(name, { desk: true }, { channelId: channel!.id, trouble: null }));
};

type Counted = { name: string; acted: number; heldBack: number; done: number[]; nothing: number[] };

async function inEarnest(stage: Stage, rules: AutomationFields[]): Promise<Counted[]> {
  await stage.quiet();
  const all = await stage.runs();
  return rules.map(({ name, actions }) => {
    const mine = all.filter(({ ruleName, heldBack }) => ruleName === name && heldBack === null);
    const heldBack = all.filter((one) => one.ruleName === name && one.heldBack !== null).length;
    const count = (...outcomes: string[]) => actions.map((_, place) => mine.filter(({ deeds }) => outcomes.includes(deeds[place]?.outcome ?? "")).length);
    return { name, acted: mine.length, heldBack, done: count("done", "on-its-way", "failed"), nothing: count("nothing") };
  });
}

let run = 0;

/** Exactly so much is done as may be within an hour; what then is held back is so for its own conversation's sake, and no dry run need see the others. */
const fullHour: [Omit<AutomationFields, "name" | "on">[], Step[], "once", { perConversation: 2; perHour: 6 }] = [
  [
    {
      when: when("conversation.changed", "message.received"),
      conditions: always,
      actions: [{ do: "tag", tags: ["seen"] }],
      stops: false,
    },
  ],
  [{ who: 0, change: { priority: "high" } }],
  "once",
  { perConversation: 2, perHour: 6 },
];

test("a dry run tells what really happens", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(ruleOf, { minLength: 1, maxLength: 3 }),
      fc.array(step, { maxLength: 6 }),
      fc.constantFrom("never", "once"),
      // The clock moves by minutes: with few in an hour, some are held back.
      fc.record({ perConversation: fc.constantFrom(2, 100), perHour: fc.constantFrom(3, 6, 1000) }),
      async (given, steps, follows, limits) => {
        run += 1;
        const rules: AutomationFields[] = given.map((rule, place) => ({ ...rule, name: `Rule ${run}.${place}`, on: true }));
        for (const stage of [dry, earnest]) {
          await emptied(stage);
          await stage.house.desk.database.owner.query("delete from guli.automation_runs where workspace_id = $1", [stage.house.workspaceId]);
          await stage.house.desk.database.owner.query("delete from guli.automation_rules where workspace_id = $1", [stage.house.workspaceId]);
          await stage.quiet();
          await stage.house.desk.database.owner.query("delete from guli.events where workspace_id = $1", [stage.house.workspaceId]);
          await stage.house.cast.lead.call("PATCH", "/automation/settings", { follows, ...limits });
        }
        const traced = await tell(dry, steps, run);
        for (const rule of rules) await dry.rule(rule);
        for (const rule of rules) await earnest.rule(rule);
        await tell(earnest, traced, run);
        const told = (await dryRun(dry)).rules.map(({ name, acted, heldBack, actions }) => ({
          name,
          acted,
          heldBack,
          done: actions.map((one) => one.done),
          nothing: actions.map((one) => one.nothing),
        }));
        expect(told).toEqual(await inEarnest(earnest, rules));
      },
    ),
    { numRuns: 16, examples: [fullHour] },
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
  await emptied(dry);
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

test("patience that ran out is seen where the curve says so", async () => {
  await emptied(dry);
  const points = [{ minutes: 100, share: 1 }];
  await dry.house.cast.owner.call("PUT", "/expectations", { kind: "email", points });
  const actions = [{ do: "tag", tags: ["late"] }];
  const draft = { ruleId: null, name: "Late", on: true, when: when("patience.ran-out"), stops: false, conditions: always, actions };
  await dry.receive("I wait.", { from: "one@example.com" });
  await dry.quiet();
  clock.move(49 * 60);
  expect((await dryRun(dry, draft)).rules.map(({ acted }) => acted)).toEqual([0]);
  clock.move(2 * 60);
  const [rule] = (await dryRun(dry, draft)).rules;
  expect(rule).toMatchObject({ acted: 1, examples: [{ text: "I wait.", trigger: { fact: "patience.ran-out" } }] });
});

test("what happened in other rooms is remembered: a step that is late, and what was granted to whom", async () => {
  const { agent } = dry.house.cast;
  await emptied(dry);
  const actions = [{ do: "tag", tags: ["late"] }];
  const conditions = { match: "all", of: [{ about: "term", terms: ["discount"], not: false }] };
  const draft = { ruleId: null, name: "Late", on: true, when: when("step.late", "term.granted"), stops: false, conditions, actions };
  for (const from of ["granted@example.com", "stranger@example.com"]) {
    const { conversationId } = await dry.receive("My parcel is broken.", { from });
    const { conversation } = await dry.opened(conversationId);
    if (from.startsWith("granted"))
      await agent.call("POST", `/customers/${conversation.customer.id}/points`, { kind: "term", term: "discount", text: "May", basisPoints: 1000 });
    const late = { conversationId, stepId: conversationId, customerId: conversation.customer.id, dueAt: clock.now() };
    await dry.house.desk.transaction(dry.house.workspaceId, async (tx) => tx.record("step.late", { desk: true }, late as never));
    await dry.quiet();
    clock.move(60);
  }
  const [rule] = (await dryRun(dry, draft)).rules;
  expect(rule).toMatchObject({ acted: 1, examples: [{ trigger: { fact: "step.late" } }] });
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
