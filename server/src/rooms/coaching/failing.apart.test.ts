import { expect, test, vi } from "vitest";
import { testDesk } from "../../../test/desk.ts";

/* The coach is broken altogether: customers are heard and answered all the same. */

vi.mock("@guli/coach", async (original) => {
  const broken = () => {
    throw new Error("the coach is broken");
  };
  return { ...(await original<object>()), review: broken, mood: broken };
});

test("a bug of the coach keeps no message from us and no answer from a customer", async () => {
  const house = await testDesk();
  const { owner, agent } = house.cast;
  const settings = { address: "hello@books.test", senderName: "Tbilisi Books", imap: null, smtp: null };
  const inbound = new URL((await owner.call("POST", "/channels/email", { name: "Books", settings })).body.inboundUrl).pathname;
  const mail = "From: Nino <nino@example.com>\r\nTo: hello@books.test\r\nSubject: Book\r\nMessage-ID: <f@example.com>\r\n\r\nWhere is it?\r\n";
  const came = await house.app.inject({ method: "POST", url: inbound, payload: Buffer.from(mail), headers: { "content-type": "message/rfc822" } });
  expect(came.statusCode, came.body).toBe(200);
  const { conversationId, messageId } = JSON.parse(came.body);
  expect((await agent.call("GET", `/conversations/${conversationId}`)).body.messages[0].mood).toMatchObject({ mood: "calm", score: 0 });
  const sent = await agent.call("POST", `/conversations/${conversationId}/replies`, { body: "It left today.", seenMessageId: messageId });
  expect(sent.status).toBe(200);
  expect((await agent.call("POST", "/coach/review", { draft: "Hello" })).status).toBe(500);
  await house.close();
});
