import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { caller, testDesk, until, type Member, type TestDesk } from "../../../test/desk.ts";

let house: TestDesk;
let agent: Member;
let lead: Member;
let inbound: string;

beforeAll(async () => {
  house = await testDesk();
  ({ agent, lead } = house.cast);
  const settings = { address: "hello@books.test", senderName: "Tbilisi Books", imap: null, smtp: null };
  inbound = new URL((await house.cast.owner.call("POST", "/channels/email", { name: "Books", settings })).body.inboundUrl).pathname;
  await house.cast.owner.call("PATCH", "/workspace", { undoSeconds: 60 });
});
afterAll(() => house.close());

let nth = 0;
async function brandtWrites(text: string): Promise<{ conversationId: string; messageId: string }> {
  const mail = `From: Heinrich Brandt <hb@example.com>\r\nTo: hello@books.test\r\nSubject: Book\r\nMessage-ID: <c.${++nth}@example.com>\r\n\r\n${text}\r\n`;
  const answer = await house.app.inject({ method: "POST", url: inbound, payload: Buffer.from(mail), headers: { "content-type": "message/rfc822" } });
  return JSON.parse(answer.body) as { conversationId: string; messageId: string };
}

const LOUD = "READ THE TERMS BEFORE YOU WRITE TO US!!! The book will come when it comes.";
const KIND =
  "Dear Heinrich, I am so sorry: three weeks without your book is maddening. I have sent a second copy today by courier, or I can refund you at once, whichever you like. I will write to you tomorrow before noon.";

let conversation: string;
let message: string;
beforeEach(async () => {
  ({ conversationId: conversation, messageId: message } = await brandtWrites("This is an outrage! Third time I write, I want my money back now!"));
});

const reply = (body: string, more: object = {}, who: Pick<Member, "call"> = agent) =>
  who.call("POST", `/conversations/${conversation}/replies`, { body, seenMessageId: message, ...more });
const setLevel = (level: string) =>
  lead.call("PATCH", "/coach/settings", { levels: ["dissatisfied", "angry"].map((mood) => ({ rule: "raised-voice", mood, level })) });
const query = <T>(text: ReturnType<typeof sql<T>>) => house.desk.read(house.workspaceId, async (tx) => (await text.execute(tx.sql)).rows);
const kept = async (id: string) =>
  (
    await query(
      sql<any>`select mood, aim, language, findings, strengths, coach, person_id as by from coached_replies where workspace_id = ${house.workspaceId} and message_id = ${id}`,
    )
  )[0];
const counted = async (): Promise<Record<string, number>> =>
  Object.fromEntries(
    (
      await query(sql<any>`select what, sum(count)::int as n from coach_weeks where workspace_id = ${house.workspaceId} group by what having sum(count) > 0`)
    ).map(({ what, n }) => [what, n]),
  );
const rulesOf = (findings: { rule: string }[]) => findings.map(({ rule }) => rule);

describe("a reply that was sent", () => {
  test("is kept with what the coach saw, counted, and told of", async () => {
    const { status, body } = await reply(LOUD, { aim: "action" });
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body.message.delivery.state).toBe("held");
    const review = await kept(body.message.id);
    expect(review).toMatchObject({ mood: "angry", aim: "action", language: "en", by: agent.id, coach: expect.stringMatching(/^\d+\.\d+\.\d+/) });
    expect(rulesOf(review.findings)).toContain("raised-voice");
    const loud = review.findings.find((one: { rule: string }) => one.rule === "raised-voice");
    expect(loud).toMatchObject({ level: "warn", overridden: null });
    expect(LOUD.slice(loud.start, loud.end)).not.toBe("");
    expect(await counted()).toMatchObject({ replies: 1, upset: 1, "rule:raised-voice": 1 });
    const [fact] = await query(
      sql<any>`select actor, payload from events where workspace_id = ${house.workspaceId} and name = 'reply.coached' order by id desc limit 1`,
    );
    expect(fact).toMatchObject({ actor: { person: agent.id }, payload: { messageId: body.message.id, aim: "action", overridden: [] } });
    expect(fact.payload.flagged).toContain("raised-voice");
  });

  test("shows its writer what the coach saw, with the reason, and nobody else", async () => {
    await setLevel("must");
    const { body } = await reply(LOUD, { overridden: { "raised-voice": "It is a recall." } });
    await setLevel("warn");
    const { status, body: review } = await agent.call("GET", `/messages/${body.message.id}/review`);
    expect(status).toBe(200);
    expect(review).toMatchObject({ mood: "angry", language: "en", at: expect.stringMatching(/Z$/) });
    const loud = review.findings.find((one: { rule: string }) => one.rule === "raised-voice");
    expect(loud).toMatchObject({ level: "must", overridden: "It is a recall." });
    expect(LOUD.slice(loud.start, loud.end)).not.toBe("");
    for (const other of [lead, house.cast.owner])
      expect(await other.call("GET", `/messages/${body.message.id}/review`)).toMatchObject({ status: 404, body: { code: "review.not-found" } });
    expect(await agent.call("GET", `/messages/${message}/review`)).toMatchObject({ status: 404 });
    await agent.call("DELETE", `/replies/${body.message.id}`);
    await until(async () => (await kept(body.message.id)) === undefined);
  });

  test("and taken back is forgotten and not counted, and its words are the draft again", async () => {
    const before = await counted();
    const { body } = await reply(LOUD);
    expect(await kept(body.message.id)).toBeDefined();
    expect((await agent.call("DELETE", `/replies/${body.message.id}`)).body.draft.body).toBe(LOUD);
    await until(async () => (await kept(body.message.id)) === undefined);
    expect(await counted()).toEqual(before);
    // What was taken back is no part of the thread that the next reply is read with.
    const then = await reply(KIND);
    expect(rulesOf((await kept(then.body.message.id)).findings)).not.toContain("raised-voice");
  });

  test("twice with one key is one reply, one review, one count", async () => {
    const before = (await counted()).replies ?? 0;
    const key = "00000000-0000-4000-8000-0000000000cc";
    const [first, again] = await Promise.all([reply(KIND, { key }), reply(KIND, { key })]);
    expect(again.body.message.id).toBe(first.body.message.id);
    expect((await counted()).replies).toBe(before + 1);
  });

  test("that asks for what was given in another matter is told so; for another order's number not", async () => {
    await brandtWrites("You reach me at +49 170 1234567 about order 48213.");
    ({ conversationId: conversation, messageId: message } = await brandtWrites("When will the book come?"));
    const asked = async (body: string) => rulesOf((await kept((await reply(body)).body.message.id)).findings);
    expect(await asked("What is your phone number?")).toContain("not-listening");
    expect(await asked("What is your e-mail address?")).not.toContain("not-listening");
  });

  test("with a token, by a program, is coached alike", async () => {
    const { body } = await agent.call("POST", "/tokens", { name: "Robot" });
    const robot = { call: caller(house.app, { authorization: `Bearer ${body.secret}` }) };
    const sent = await reply(LOUD, {}, robot);
    expect(sent.status, JSON.stringify(sent.body)).toBe(200);
    expect(rulesOf((await kept(sent.body.message.id)).findings)).toContain("raised-voice");
  });

  test("by many at once of one person is counted each time", async () => {
    const before = (await counted()).replies ?? 0;
    const places = await Promise.all(Array.from({ length: 6 }, () => brandtWrites("Where is it?")));
    const sent = await Promise.all(
      places.map(({ conversationId, messageId }) => agent.call("POST", `/conversations/${conversationId}/replies`, { body: KIND, seenMessageId: messageId })),
    );
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect((await counted()).replies).toBe(before + 6);
  });
});

describe("what must be resolved", () => {
  beforeEach(async () => expect((await setLevel("must")).status).toBe(200));

  test("keeps the reply from leaving, with findings in the agent's language; nothing is written", async () => {
    const before = await counted();
    const { status, body } = await reply(LOUD, { speaks: "ka" });
    expect([status, body.code]).toEqual([409, "coach.unresolved"]);
    expect([...new Set(rulesOf(body.findings))]).toEqual(["raised-voice"]);
    expect(body.findings[0].message).toMatch(/\p{Script=Georgian}/u);
    expect((await agent.call("GET", `/conversations/${conversation}`)).body.messages).toHaveLength(1);
    expect(await counted()).toEqual(before);
  });

  test("leaves when it is mended", async () => expect((await reply(KIND)).status).toBe(200));

  test("leaves with a reason, which is kept; with the key of a try that was refused, too", async () => {
    const key = "00000000-0000-4000-8000-0000000000dd";
    expect((await reply(LOUD, { key })).status).toBe(409);
    const { status, body } = await reply(LOUD, { key, overridden: { "raised-voice": "They asked for capitals." } });
    expect(status).toBe(200);
    const loud = (await kept(body.message.id)).findings.find((one: { rule: string }) => one.rule === "raised-voice");
    expect(loud).toMatchObject({ level: "must", overridden: "They asked for capitals." });
    expect((await counted())["overridden:raised-voice"]).toBe(1);
  });

  test("does not come before what was always stopped: staleness, nothing said", async () => {
    expect(await reply(LOUD, { seenMessageId: null })).toMatchObject({ status: 409, body: { code: "reply.stale" } });
    expect(await reply("  ")).toMatchObject({ status: 422, body: { code: "reply.empty" } });
  });

  test("needs a reason that is one", async () => {
    expect((await reply(LOUD, { overridden: { "raised-voice": " " } })).status).toBe(422);
    expect((await reply(LOUD, { overridden: { stubborn: "Not about that" } })).status).toBe(409);
  });

  test("is what the workspace says for the mood, as a person has corrected it", async () => {
    await agent.call("PUT", `/messages/${message}/mood`, { mood: "calm" });
    expect((await reply(LOUD)).status).toBe(200);
  });
});

describe("levels", () => {
  test("are read by everyone and changed by leads, with who and when; browsers are told", async () => {
    await setLevel("off");
    const { body } = await house.cast.light.call("GET", "/coach/settings");
    expect(body.levels["raised-voice"]).toEqual({ calm: "hint", dissatisfied: "off", angry: "off" });
    expect(body).toMatchObject({ changedBy: lead.id, changedAt: expect.any(String), defaults: { "raised-voice": { angry: "warn" } } });
    expect((await agent.call("PATCH", "/coach/settings", { levels: [{ rule: "raised-voice", mood: "calm", level: "must" }] })).status).toBe(403);
    expect((await lead.call("PATCH", "/coach/settings", { levels: [{ rule: "shouting", mood: "calm", level: "must" }] })).status).toBe(422);
    const [told] = await query(
      sql<any>`select payload from events where workspace_id = ${house.workspaceId} and name = 'settings.changed' order by id desc limit 1`,
    );
    expect(told.payload).toEqual({ what: "coaching", id: null });
  });

  test("that are off keep a finding out of what is kept", async () => {
    await setLevel("off");
    const { body } = await reply(LOUD);
    expect(rulesOf((await kept(body.message.id)).findings)).not.toContain("raised-voice");
  });
});

test("asking the coach keeps nothing", async () => {
  const before = await counted();
  const { body } = await house.cast.light.call("POST", "/coach/review", { draft: LOUD, customer: { name: "Heinrich", mood: "angry" }, speaks: "ru" });
  expect(rulesOf(body.findings)).toContain("raised-voice");
  expect((await house.cast.light.call("POST", "/coach/review", { draft: LOUD, thread: [{ from: "customer", text: "Thieves! An outrage!" }] })).status).toBe(
    200,
  );
  expect((await house.cast.light.call("POST", "/coach/mood", { text: "Рахмат, барча китоблар келди!" })).body).toMatchObject({
    language: "uz-Cyrl",
    mood: "calm",
  });
  expect((await house.cast.light.call("POST", "/coach/mood", { text: "x".repeat(200_001) })).status).toBe(422);
  expect(await counted()).toEqual(before);
});
