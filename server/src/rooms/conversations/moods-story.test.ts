import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDesk, until, type Member, type TestDesk } from "../../../test/desk.ts";
import { moodShift } from "./index.ts";
import { shiftFrom } from "./rules/moods.ts";

let house: TestDesk;
let agent: Member;
let inbound: string;

beforeAll(async () => {
  house = await testDesk();
  ({ agent } = house.cast);
  const settings = { address: "hello@books.test", senderName: "Tbilisi Books", imap: null, smtp: null };
  inbound = new URL((await house.cast.owner.call("POST", "/channels/email", { name: "Books", settings })).body.inboundUrl).pathname;
});
afterAll(() => house.close());

let nth = 0;
async function brandtWrites(text: string, { answering = "", headers = "" } = {}): Promise<{ conversationId: string; messageId: string; mailId: string }> {
  const mailId = `moods.${++nth}@example.com`;
  const references = answering ? `References: <${answering}>\r\n` : "";
  const mail = `From: Mr Brandt <brandt@example.com>\r\nTo: hello@books.test\r\nSubject: Book ${nth}\r\nMessage-ID: <${mailId}>\r\n${references}${headers}\r\n${text}\r\n`;
  const answer = await house.app.inject({ method: "POST", url: inbound, payload: Buffer.from(mail), headers: { "content-type": "message/rfc822" } });
  expect(answer.statusCode, answer.body).toBe(200);
  return { ...(JSON.parse(answer.body) as { conversationId: string; messageId: string }), mailId };
}

const FURIOUS = "This is an outrage! Third time I write, you are thieves! I want my money back now!";
/** Angry, and not so sure that the score could not move. */
const ANGRY = "You promised Monday. Nothing came. I am very angry.";
const KIND = "Thank you so much, the book has come and it is lovely.";
const opened = async (id: string) => (await agent.call("GET", `/conversations/${id}`)).body;
const correct = (messageId: string, mood: string) => agent.call("PUT", `/messages/${messageId}/mood`, { mood });
const rows = <T>(query: ReturnType<typeof sql<T>>) => house.desk.read(house.workspaceId, async (tx) => (await query.execute(tx.sql)).rows);

describe("a customer's mood", () => {
  test("stands on the message, on the conversation and in the list, as it came last", async () => {
    const { conversationId, mailId } = await brandtWrites(FURIOUS);
    const first = await opened(conversationId);
    expect(first.messages[0].mood).toMatchObject({ mood: "angry", corrected: null });
    expect(first.messages[0].mood.score).toBeGreaterThan(0.5);
    expect(first.conversation.mood).toBe("angry");
    await brandtWrites(KIND, { answering: mailId });
    const then = await opened(conversationId);
    expect(then.messages.map((one: { mood: { mood: string } }) => one.mood.mood)).toEqual(["angry", "calm"]);
    expect(then.conversation.mood).toBe("calm");
    const listed = (await agent.call("GET", "/conversations")).body.rows.find((row: { id: string }) => row.id === conversationId);
    expect(listed.mood).toBe("calm");
  });

  test("is not that of a robot, nor of our own words", async () => {
    const { conversationId, mailId } = await brandtWrites(FURIOUS);
    await brandtWrites("I am out of office.", { answering: mailId, headers: "Auto-Submitted: auto-replied\r\n" });
    await agent.call("POST", `/conversations/${conversationId}/notes`, { body: FURIOUS });
    const { conversation, messages } = await opened(conversationId);
    expect(messages.map((one: { mood: { mood: string } | null }) => one.mood?.mood ?? null)).toEqual(["angry", null, null]);
    expect(conversation.mood).toBe("angry");
  });

  test("is read late for what is older than moods, and then nothing is left to read", async () => {
    const { conversationId, messageId } = await brandtWrites(FURIOUS);
    // At once, since the clock may look in between.
    await house.desk.database.owner.query(
      "with said as (update guli.messages set mood = null, mood_score = null where id = $1) update guli.conversations set mood = null where id = $2",
      [messageId, conversationId],
    );
    const back = await until(async () => {
      const now = await opened(conversationId);
      // The two are read one after the other, and the clock may write both in between.
      return now.messages[0].mood && now.conversation.mood && now;
    });
    expect(back.messages[0].mood.mood).toBe("angry");
    expect(back.conversation.mood).toBe("angry");
    const { rows: left } = await house.desk.database.owner.query(
      "select 1 from guli.messages where kind = 'incoming' and mood is null and not automatic and not unreadable and text <> ''",
    );
    expect(left).toEqual([]);
  });
});

describe("a correction", () => {
  test("is kept with who and when, moves the conversation, is told, and moves the thresholds; undone, nothing is left of it", async () => {
    const { conversationId, messageId } = await brandtWrites(FURIOUS);
    const version = (await opened(conversationId)).conversation.version;
    const { status, body } = await correct(messageId, "calm");
    expect(status).toBe(200);
    expect(body.message.mood).toMatchObject({ mood: "calm", corrected: { from: "angry", by: agent.id, at: expect.any(String) } });
    expect(body.conversation).toMatchObject({ mood: "calm", version: version + 1 });
    const shift = await house.desk.read(house.workspaceId, moodShift);
    const expected = shiftFrom([{ from: "angry", to: "calm", count: 1 }]);
    expect(shift).toEqual({ dissatisfied: expect.closeTo(expected.dissatisfied, 5), angry: expect.closeTo(expected.angry, 5), corrections: 1 });
    const [fact] = await rows(
      sql<{ payload: object; actor: object }>`select payload, actor from events where workspace_id = ${house.workspaceId} and name = 'mood.corrected'`,
    );
    expect(fact).toEqual({ actor: { person: agent.id }, payload: { conversationId, messageId, read: "angry", mood: "calm" } });

    expect((await correct(messageId, "dissatisfied")).body.message.mood).toMatchObject({ mood: "dissatisfied", corrected: { from: "angry" } });
    expect((await correct(messageId, "angry")).body.message.mood).toMatchObject({ mood: "angry", corrected: null });
    expect(await house.desk.read(house.workspaceId, moodShift)).toEqual({ dissatisfied: 0, angry: 0, corrections: 0 });
  });

  test("of an earlier message leaves the conversation as the latest is", async () => {
    const { conversationId, messageId, mailId } = await brandtWrites(FURIOUS);
    await brandtWrites(KIND, { answering: mailId });
    expect((await correct(messageId, "dissatisfied")).body.conversation.mood).toBe("calm");
    await correct(messageId, "angry");
    expect((await opened(conversationId)).conversation.mood).toBe("calm");
  });

  test("is learned from: what was too much so often is seen more mildly", async () => {
    const score = async () => {
      const { conversationId } = await brandtWrites(ANGRY);
      return (await opened(conversationId)).messages[0].mood.score as number;
    };
    const before = await score();
    const moved: string[] = [];
    for (let i = 0; i < 5; i++) {
      const { messageId } = await brandtWrites(ANGRY);
      await correct(messageId, "calm");
      moved.push(messageId);
    }
    expect(await score()).toBeLessThan(before);
    for (const id of moved) await correct(id, "angry");
    expect(await score()).toBe(before);
  });

  test("made by many at once counts each", async () => {
    const made = await Promise.all(Array.from({ length: 6 }, () => brandtWrites(FURIOUS)));
    await Promise.all(made.map(({ messageId }) => correct(messageId, "calm")));
    expect((await house.desk.read(house.workspaceId, moodShift)).corrections).toBe(6);
  });

  test("needs something to correct, and someone who may", async () => {
    const { conversationId, messageId } = await brandtWrites(FURIOUS);
    const note = await agent.call("POST", `/conversations/${conversationId}/notes`, { body: "Look" });
    expect(await correct(note.body.message.id, "calm")).toMatchObject({ status: 409, body: { code: "message.no-mood" } });
    expect(await house.cast.light.call("PUT", `/messages/${messageId}/mood`, { mood: "calm" })).toMatchObject({ status: 403 });
    expect(await correct("01900000-0000-7000-8000-000000000001", "calm")).toMatchObject({ status: 404 });
  });
});
