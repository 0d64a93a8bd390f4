import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDesk, until, type TestDesk } from "../../../test/desk.ts";
import { plus } from "../../core/clock.ts";
import { newId } from "../../core/ids.ts";
import { byAddress } from "../customers/index.ts";
import { externalKey, takeNumbers, writePast, type Past, type Step } from "./index.ts";

let it: TestDesk;
let channel: { id: string; inboundUrl: string };

beforeAll(async () => {
  it = await testDesk();
  const settings = { address: "hello@books.test", senderName: "Tbilisi Books", imap: null, smtp: null };
  channel = (await it.cast.owner.call("POST", "/channels/email", { name: "Books", settings })).body;
});
afterAll(() => it.close());

async function post(id: string, text: string, references = ""): Promise<{ conversationId: string; messageId: string }> {
  const mail = `From: Mr Brandt <brandt@example.com>\r\nTo: hello@books.test\r\nSubject: Where is my book?\r\nMessage-ID: <${id}>\r\n${references}Date: Mon, 02 Nov 2026 10:00:00 +0400\r\n\r\n${text}\r\n`;
  const answer = await it.app.inject({
    method: "POST",
    url: new URL(channel.inboundUrl).pathname,
    payload: Buffer.from(mail),
    headers: { "content-type": "message/rfc822" },
  });
  return answer.json();
}

/** All that a conversation left behind, without its ids and times. */
function traces(conversationId: string): Promise<unknown> {
  return it.desk.read(it.workspaceId, async (tx) => {
    const one =
      await sql`select subject, preview, state, priority, assignee_id, team_id, tags, spam, waiting_since is not null as waits, snoozed_until, resolved_at is not null as resolved,
        last_message_from, attachment_count, version from conversations where workspace_id = ${tx.workspaceId} and id = ${conversationId}`.execute(tx.sql);
    const messages = await sql`select kind, text, person_id, customer_id, from_line, to_lines, subject, automatic, activity, mentions
      from messages where workspace_id = ${tx.workspaceId} and conversation_id = ${conversationId} order by created_at, id`.execute(tx.sql);
    const events = await sql`select name, actor, payload - 'conversationId' - 'messageId' - 'dueAt' as payload from events
      where workspace_id = ${tx.workspaceId} and payload ->> 'conversationId' = ${conversationId} and name <> 'reply.failed' order by occurred_at, name`.execute(
      tx.sql,
    );
    const found =
      await sql`select kind, words::text from search_entries where workspace_id = ${tx.workspaceId} and conversation_id = ${conversationId} and kind <> 'conversation' order by 1, 2`.execute(
        tx.sql,
      );
    return { conversation: one.rows[0], messages: messages.rows, events: events.rows, found: found.rows };
  });
}

const LETTER = { fromLine: "Mr Brandt <brandt@example.com>", toLines: ["hello@books.test"], subject: "Where is my book?" };

async function live(): Promise<string> {
  const { conversationId, messageId } = await post("one@example.com", "It is three weeks now.");
  const { agent, lead } = it.cast;
  await lead.call("PATCH", `/conversations/${conversationId}`, { assigneeId: agent.id, addTags: ["late"], priority: "high" });
  await agent.call("POST", `/conversations/${conversationId}/notes`, { body: "Davit, do you know more?", mentions: [lead.id] });
  await agent.call("PATCH", `/conversations/${conversationId}`, { state: "resolved" });
  await post("two@example.com", "No, it is not solved.", "References: <one@example.com>\r\n");
  expect(messageId).not.toBe("");
  await until(async () => {
    const { found } = (await traces(conversationId)) as { found: unknown[] };
    return found.length === 3;
  }, "the index");
  return conversationId;
}

async function retold(number: number, customerId: string): Promise<Past> {
  const { agent, lead } = it.cast;
  const [begins, at] = ["2026-11-02T06:00:00.000Z", (minutes: number) => plus("2026-11-02T06:00:00.000Z", { minutes })];
  const steps: Step[] = [
    { kind: "incoming", at: begins, text: "It is three weeks now.", externalKey: externalKey(channel.id, "told-1", ""), ...LETTER },
    { kind: "change", at: at(5), personId: lead.id, change: { assigneeId: agent.id, addTags: ["late"], priority: "high" } },
    { kind: "note", at: at(6), personId: agent.id, text: "Davit, do you know more?", mentions: [lead.id], seenAt: null },
    { kind: "change", at: at(7), personId: agent.id, change: { state: "resolved" } },
    { kind: "incoming", at: at(90), text: "No, it is not solved.", externalKey: externalKey(channel.id, "told-2", ""), ...LETTER },
  ];
  const about = { subject: "Where is my book?", customerId, channelId: channel.id, customerAddress: "brandt@example.com", teamId: null, spam: false };
  return { id: newId(), number, ...about, channelKind: "email", steps, reads: [] };
}

test("what is told of the past leaves the same traces as what happened", async () => {
  const lived = await live();
  const told = await it.desk.transaction(it.workspaceId, async (tx) => {
    const customer = await byAddress(tx, "email", "brandt@example.com");
    const past = await retold(await takeNumbers(tx, 1), customer!.id);
    await writePast(tx, [past], () => newId());
    return past.id;
  });
  expect(await traces(told)).toEqual(await traces(lived));
  const { body } = await it.cast.lead.call("GET", "/conversations?view=mentions");
  expect(body.rows.map(({ id }: { id: string }) => id).toSorted()).toEqual([lived, told].toSorted());
});

test("numbers of the past are nobody else's", async () => {
  const first = await it.desk.transaction(it.workspaceId, (tx) => takeNumbers(tx, 3));
  const { conversationId } = await post("three@example.com", "A new matter");
  const { body } = await it.cast.agent.call("GET", `/conversations/${conversationId}`);
  expect([first, first + 1, first + 2]).not.toContain(body.conversation.number);
});
