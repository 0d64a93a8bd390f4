import { afterAll, beforeAll, expect, test } from "vitest";
import { testDesk, until, type TestDesk } from "../../../test/desk.ts";

/* Nobody looks, nobody asks: clock and job do it. */

let house: TestDesk;
beforeAll(async () => {
  house = await testDesk();
});
afterAll(() => house.close());

const rule = { teamId: null, way: "by-load", knownFirst: false, match: { language: false, channel: false, skill: false }, relaxAfterMinutes: null };

test("what comes is given out, and goes back when its person goes, at once", async () => {
  const { owner, lead, agent } = house.cast;
  const nothing = { capacity: 0, skills: [], languages: [], channelKinds: [], hours: null };
  for (const { id } of [owner, lead]) await owner.call("PUT", `/routing/people/${id}`, nothing);
  await house.desk.database.owner.query("insert into guli.people_seen (workspace_id, person_id, at) values ($1, $2, $3) on conflict do nothing", [
    house.workspaceId,
    agent.id,
    house.desk.clock.now(),
  ]);
  expect((await lead.call("PUT", "/routing/rule", { ...rule, returnAfterMinutes: 0 })).status).toBe(200);
  const settings = { address: "hello@books.test", senderName: "Books", imap: null, smtp: null };
  const inbound = new URL((await owner.call("POST", "/channels/email", { name: "Books", settings })).body.inboundUrl).pathname;
  const mail = "From: Mr Brandt <brandt@example.com>\r\nTo: hello@books.test\r\nSubject: A book\r\nMessage-ID: <1@example.com>\r\n\r\nWhere is it?\r\n";
  const answer = await house.app.inject({ method: "POST", url: inbound, payload: Buffer.from(mail), headers: { "content-type": "message/rfc822" } });
  const { conversationId } = answer.json();
  const assignee = async () => (await owner.call("GET", `/conversations/${conversationId}`)).body.conversation.assigneeId;
  await until(async () => (await assignee()) === agent.id, "Ada to have it");
  await agent.call("PATCH", "/me", { away: true });
  await until(async () => (await assignee()) === null, "the way back to the queue");
  expect((await lead.call("GET", "/routing/queue")).body.rows).toMatchObject([{ conversation: { id: conversationId } }]);
});
