import { afterAll, beforeAll, expect, test } from "vitest";
import { testDesk, type TestDesk } from "../../../test/desk.ts";

let house: TestDesk;
let post: (mail: string) => Promise<{ status: number; body: { outcome: string; conversationId: string; messageId: string } }>;

beforeAll(async () => {
  house = await testDesk();
  const settings = { address: "hello@books.test", senderName: "Tbilisi Books", imap: null, smtp: null };
  const { body } = await house.cast.owner.call("POST", "/channels/email", { name: "Books", settings });
  post = async (mail) => {
    const answer = await house.app.inject({
      method: "POST",
      url: new URL(body.inboundUrl).pathname,
      payload: Buffer.from(mail.replaceAll("\n", "\r\n")),
      headers: { "content-type": "message/rfc822" },
    });
    return { status: answer.statusCode, body: answer.json() };
  };
});
afterAll(() => house.close());

const mail = (headers: Record<string, string>, text: string) =>
  `${Object.entries({
    From: "Mr Brandt <brandt@example.com>",
    To: "hello@books.test",
    Subject: "Where is my book?",
    Date: "Mon, 02 Nov 2026 10:00:00 +0400",
    ...headers,
  })
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n")}\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`;

const opened = async (id: string) => (await house.cast.agent.call("GET", `/conversations/${id}`)).body;

test("a mail is stored once, and shown with what was newly written", async () => {
  const raw = mail({ "Message-ID": "<one@example.com>" }, "It is three weeks now.\n\n-- \nBrandt");
  const first = await post(raw);
  expect(first).toMatchObject({ status: 200, body: { outcome: "stored" } });
  expect((await post(raw)).body).toEqual({ ...first.body, outcome: "repeated" });
  const { conversation, messages } = await opened(first.body.conversationId);
  expect(conversation).toMatchObject({ subject: "Where is my book?", state: "open", customer: { name: "Mr Brandt", address: "brandt@example.com" } });
  expect(messages).toMatchObject([{ kind: "incoming", text: "It is three weeks now." }]);
});

test("a Message-ID that is used again for another mail is another message", async () => {
  const first = await post(mail({ "Message-ID": "<reused@carrier.test>", Subject: "Parcel 1" }, "Parcel 1 has left."));
  const second = await post(mail({ "Message-ID": "<reused@carrier.test>", Subject: "Parcel 2" }, "Parcel 2 has left."));
  expect(second.body.outcome).toBe("stored");
  expect(second.body.messageId).not.toBe(first.body.messageId);
});

test("an answer joins its thread by References and a sender who belongs to it; a stranger's does not, nor does a subject", async () => {
  const first = await post(mail({ "Message-ID": "<thread@example.com>", Cc: "wife@example.com" }, "Hello"));
  const own = await post(mail({ "Message-ID": "<t2@example.com>", References: "<thread@example.com>", Subject: "Re: something else" }, "Any news?"));
  expect(own.body.conversationId).toBe(first.body.conversationId);
  const copied = await post(mail({ From: "wife@example.com", "Message-ID": "<t3@example.com>", "In-Reply-To": "<thread@example.com>" }, "He is upset."));
  expect(copied.body.conversationId).toBe(first.body.conversationId);
  const stranger = await post(mail({ From: "eve@evil.test", "Message-ID": "<t4@evil.test>", References: "<thread@example.com>" }, "Let me in"));
  expect(stranger.body.conversationId).not.toBe(first.body.conversationId);
  const { conversation } = await opened(first.body.conversationId);
  const bySubject = await post(mail({ "Message-ID": "<t5@example.com>", Subject: `Re: [#${conversation.number}] Where is my book?` }, "Hello?"));
  expect(bySubject.body.conversationId).not.toBe(first.body.conversationId);
});

test("an auto-reply is kept and wakes nobody", async () => {
  const first = await post(mail({ "Message-ID": "<asleep@example.com>" }, "Hello"));
  await house.cast.agent.call("PATCH", `/conversations/${first.body.conversationId}`, { state: "resolved" });
  await post(
    mail({ "Message-ID": "<away@example.com>", References: "<asleep@example.com>", "Auto-Submitted": "auto-replied", Subject: "Out of office" }, "I am away."),
  );
  const { conversation, messages } = await opened(first.body.conversationId);
  expect(conversation.state).toBe("resolved");
  expect(messages.at(-1)).toMatchObject({ automatic: true, text: "I am away." });
});

test("what cannot be read is kept raw and shown as such", async () => {
  const hostile = `From: brandt@example.com\n${Array.from({ length: 9000 }, (_, n) => `X-${n}: y`).join("\n")}\n\nhello`;
  const { body } = await post(hostile);
  expect(body.outcome).toBe("stored");
  const { messages } = await opened(body.conversationId);
  expect(messages).toMatchObject([{ unreadable: true }]);
  const raw = await house.app.inject({ method: "GET", url: `/api/v1/messages/${body.messageId}/raw`, headers: { cookie: house.cast.agent.cookie } });
  expect(raw.statusCode).toBe(200);
  expect(raw.body).toBe(hostile.replaceAll("\n", "\r\n"));
});

test("a wrong address is refused", async () => {
  const answer = await house.app.inject({ method: "POST", url: "/inbound/email/nothing", payload: "x", headers: { "content-type": "message/rfc822" } });
  expect(answer.json()).toMatchObject({ code: "inbound.unknown" });
});
