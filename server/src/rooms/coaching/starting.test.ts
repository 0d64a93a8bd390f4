import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDesk, type Member, type TestDesk } from "../../../test/desk.ts";

let house: TestDesk;
let agent: Member;
let mailboxId: string;
let smsId: string;
let whatsAppId: string;

beforeAll(async () => {
  house = await testDesk();
  ({ agent } = house.cast);
  const made = async (path: string, body: object) => (await house.cast.owner.call("POST", path, body)).body.id as string;
  const settings = { address: "hello@books.test", senderName: "Tbilisi Books", imap: null, smtp: null };
  mailboxId = await made("/channels/email", { name: "Books", settings });
  smsId = await made("/channels/messaging", {
    kind: "sms",
    name: "SMS",
    settings: { sender: "Books", send: { url: "http://127.0.0.1:9/send" } },
    secrets: { inbound: "s" },
  });
  const cloud = { phoneNumberId: "100200300", businessAccountId: "400500600" };
  whatsAppId = await made("/channels/messaging", { kind: "whatsapp", name: "WhatsApp", settings: cloud, secrets: {} });
  await house.cast.lead.call("PATCH", "/coach/settings", { levels: [{ rule: "raised-voice", mood: "calm", level: "must" }] });
});
afterAll(() => house.close());

const start = (body: object) => agent.call("POST", "/conversations", { attachmentIds: [], ...body });
const LOUD = "WHERE ARE OUR BOOKS!!! BRING THEM BACK NOW!!!";

describe("a first message", () => {
  test("is read by the coach, stopped by what must be resolved, and keeps its review when it leaves all the same", async () => {
    const letter = { channelId: mailboxId, to: "brandt@example.com", subject: "Your loan", body: LOUD };
    const stopped = await start(letter);
    expect(stopped).toMatchObject({ status: 409, body: { code: "coach.unresolved", findings: [{ rule: "raised-voice" }] } });
    const sent = await start({ ...letter, overridden: { "raised-voice": "He asked for it in writing, loud and clear." } });
    expect(sent).toMatchObject({ status: 200, body: { message: { kind: "reply", text: LOUD }, conversation: { subject: "Your loan", state: "waiting" } } });
    const review = (await agent.call("GET", `/messages/${sent.body.message.id}/review`)).body;
    expect(review.findings.map(({ rule }: { rule: string }) => rule)).toContain("raised-voice");
  });

  test("goes to a phone, in whatever spelling, without a subject of its own", async () => {
    const sent = await start({ channelId: smsId, to: "00995 599 123-456", body: "Your book is here, come by any day until six." });
    expect(sent).toMatchObject({
      status: 200,
      body: { conversation: { subject: "Your book is here, come by any day until six.", customer: { address: "+995599123456" } } },
    });
    const { id } = sent.body.conversation.customer;
    const again = await start({ channelId: smsId, customerId: id, body: "It is still here." });
    expect(again.body.conversation.customer.id).toBe(id);
  });

  test.each([
    ["a letter without a subject", { to: "brandt@example.com" }, 422, "request.invalid", () => mailboxId],
    ["a letter to nobody", { subject: "Hello" }, 422, "request.invalid", () => mailboxId],
    ["an SMS to an e-mail address", { to: "brandt@example.com" }, 422, "request.invalid", () => smsId],
    ["free words on WhatsApp to who has not written", { to: "+995599123456" }, 409, "reply.window-closed", () => whatsAppId],
  ] as const)("%s is refused with a clear word", async (_what, given, status, code, channelId) => {
    expect(await start({ body: "Hello", channelId: channelId(), ...given })).toMatchObject({ status, body: { code } });
  });
});
