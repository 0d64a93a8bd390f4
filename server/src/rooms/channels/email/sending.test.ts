import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { letter, mailHouse, type MailHouse } from "../../../../test/mail/house.ts";
import { startSmtpPeer, type SmtpPeer } from "../../../../test/mail/smtp-peer.ts";
import { until } from "../../../../test/desk.ts";
import { readMail } from "./reading/index.ts";

let house: MailHouse;
let peer: SmtpPeer;
let inbound: string;
let subject: string;
let number = 0;

beforeAll(async () => {
  house = await mailHouse({}, { impatient: true });
});
afterAll(() => house?.close());
beforeEach(async () => {
  peer = await startSmtpPeer({ password: "right" });
  number += 1;
  subject = `Matter ${number}`;
  const channel = await house.connect(`hello${number}@books.test`, { smtp: { port: peer.port, password: "right" }, signature: "Tbilisi Books\nRustaveli 1" });
  inbound = new URL(channel.inboundUrl).pathname;
});
afterEach(() => peer.close());

const post = async (raw: string) => {
  const answer = await house.app.inject({ method: "POST", url: inbound, payload: Buffer.from(raw), headers: { "content-type": "message/rfc822" } });
  expect(answer.statusCode).toBe(200);
  return answer.json() as { outcome: string; conversationId: string; messageId: string };
};
const written = (headers: Record<string, string> = {}, text?: string) => post(letter({ Subject: subject, ...headers }, text));
const delivery = async (conversationId: string, messageId: string) => (await house.messages(conversationId)).find((one) => one.id === messageId)?.delivery;
const settled = (conversationId: string, messageId: string) =>
  until(async () => {
    const found = await delivery(conversationId, messageId);
    return found && ["sent", "failed", "bounced"].includes(found.state) && found;
  }, "the end of the delivery");

test("the whole circle: a mail comes in, the reply goes out, and the answer to it threads back by our token alone", async () => {
  const { conversationId } = await written({}, "Where is it?\nIt is three weeks now.");
  const reply = await house.reply(conversationId, "It left this morning.\n\nNino");
  expect(await settled(conversationId, reply.id)).toMatchObject({ state: "sent", attempts: 1 });
  const [sent] = peer.captured;
  expect(sent).toMatchObject({
    from: `hello${number}@books.test`,
    to: ["brandt@example.com"],
    mail: { subject: `Re: ${subject}`, from: { name: "Tbilisi Books" }, newText: "It left this morning.\n\nNino" },
  });
  expect(sent!.mail.text).toContain("-- \nTbilisi Books\nRustaveli 1");
  expect(sent!.mail.text).toContain("> Where is it?\n> It is three weeks now.");
  expect(sent!.raw).not.toMatch(/[^\r]\n|\r[^\n]/);
  const answer = await written({ Subject: "Quite another subject", From: "someone.else@example.org", References: `<${sent!.mail.messageId}>` }, "Thank you!");
  expect(answer.conversationId).toBe(conversationId);
  expect((await house.about(subject)).state).toBe("open");
});

test("a mail program that keeps only In-Reply-To threads as well", async () => {
  const { conversationId } = await written();
  const reply = await house.reply(conversationId, "Soon.");
  await settled(conversationId, reply.id);
  const answer = await written({ "In-Reply-To": `<${peer.captured[0]!.mail.messageId}>`, References: "<nonsense@apple.example>" }, "Thanks");
  expect(answer.conversationId).toBe(conversationId);
});

test("what the server asks to try later is tried again under the same Message-ID; nobody gets it twice", async () => {
  const { conversationId } = await written();
  const ids = new Set<string>();
  peer.decide((raw) => {
    ids.add(/^Message-ID:\s+(\S+)$/im.exec(raw)![1]!);
    return peer.tries < 3 ? { code: 451, words: "4.7.1 Greylisted, come back" } : null;
  });
  const reply = await house.reply(conversationId, "Patience.");
  expect(await settled(conversationId, reply.id)).toMatchObject({ state: "sent", attempts: 3, outcome: null });
  expect(peer.captured).toHaveLength(1);
  expect(ids.size).toBe(1);
});

test("what the server refuses is final, said in a word and in its own words, and the conversation is open again", async () => {
  const { conversationId } = await written();
  peer.decideOn(() => ({ code: 550, words: "5.1.1 No such user here" }));
  const reply = await house.reply(conversationId, "Hello?");
  expect(await settled(conversationId, reply.id)).toMatchObject({
    state: "failed",
    attempts: 1,
    outcome: "address-unknown",
    detail: expect.stringContaining("No such user here"),
  });
  expect((await house.about(subject)).state).toBe("open");
  peer.decideOn(() => null);
  expect((await house.cast.agent.call("POST", `/replies/${reply.id}/retry`)).status).toBe(200);
  await until(() => peer.captured.length === 1, "the mail");
});

test("a server that does not let us in shows on the mailbox until something leaves again; one customer's full mailbox does not", async () => {
  const mailbox = (await house.cast.owner.call("GET", "/channels")).body.rows.find((one: { name: string }) => one.name === `hello${number}@books.test`);
  const { id, name, settings } = mailbox;
  const sending = async () => (await house.channel(id)).health.sending;
  const keep = (password: string) =>
    house.cast.owner.call("PUT", `/channels/email/${id}`, { name, on: true, teamId: null, settings: { ...settings, smtp: { ...settings.smtp, password } } });
  const { conversationId } = await written();
  peer.decideOn(() => ({ code: 550, words: "5.2.2 Mailbox full" }));
  await settled(conversationId, (await house.reply(conversationId, "Once")).id);
  expect(await sending()).toBeNull();
  peer.decideOn(() => null);
  expect((await keep("wrong")).status).toBe(200);
  await house.reply(conversationId, "Twice");
  const trouble = await until(sending, "the trouble");
  expect(trouble).toMatchObject({ trouble: "auth-failed", detail: expect.stringContaining("Wrong user or password"), since: expect.stringMatching(/Z$/) });
  expect((await house.channel(id)).health.state).toBe("well");
  await keep("right");
  expect(await sending()).toBeNull();
  await keep("wrong");
  await house.reply(conversationId, "Three times");
  await until(sending, "the trouble again");
  await keep("right");
  await settled(conversationId, (await house.reply(conversationId, "Four times")).id);
  expect(await sending()).toBeNull();
});

test("after the last of ten tries it is final", async () => {
  const { conversationId } = await written();
  peer.decide(() => ({ code: 451, words: "4.3.0 Never" }));
  const reply = await house.reply(conversationId, "For ever");
  expect(await settled(conversationId, reply.id)).toMatchObject({ state: "failed", attempts: 10, outcome: "try-later" });
});

test("a server that takes it for the copy but not for the customer has not sent it", async () => {
  const { conversationId } = await written();
  peer.decideOn((address) => (address === "brandt@example.com" ? { code: 550, words: "5.2.2 Mailbox full" } : null));
  const reply = await house.reply(conversationId, "To both of you", { cc: ["wife@example.com"] });
  expect(await settled(conversationId, reply.id)).toMatchObject({ state: "failed", outcome: "mailbox-full" });
});

test("a mail that comes back marks the reply and opens the conversation; that it is late marks nothing", async () => {
  const { conversationId } = await written();
  const reply = await house.reply(conversationId, "Are you there?", { thenState: "resolved" });
  await settled(conversationId, reply.id);
  const { messageId } = peer.captured[0]!.mail;
  await post(bounce({ messageId: messageId!, action: "delayed", status: "4.4.1" }));
  expect(await delivery(conversationId, reply.id)).toMatchObject({ state: "sent" });
  const back = await post(bounce({ messageId: messageId!, action: "failed", status: "5.1.1" }));
  expect(back.conversationId).toBe(conversationId);
  expect(await delivery(conversationId, reply.id)).toMatchObject({
    state: "bounced",
    outcome: "address-unknown",
    detail: expect.stringContaining("no mailbox here by that name"),
  });
  expect((await house.about(subject)).state).toBe("open");
});

test("our own mail that comes back by a list or a copy is not stored again", async () => {
  const { conversationId } = await written();
  const reply = await house.reply(conversationId, "By the list");
  await settled(conversationId, reply.id);
  const again = await post(peer.captured[0]!.raw);
  expect(again).toMatchObject({ outcome: "repeated", conversationId });
  expect(await house.messages(conversationId)).toHaveLength(2);
});

test("a colleague who answers from their own program is in the thread, and is not the customer", async () => {
  const { conversationId } = await written({ Cc: "Ada <ada@guli.test>", "Message-ID": `<asked${number}@example.com>` });
  const reply = await house.reply(conversationId, "We look into it.");
  await settled(conversationId, reply.id);
  const aside = await written({ From: "Ada <ada@guli.test>", "In-Reply-To": `<asked${number}@example.com>` }, "Dear Mr Brandt, I have it here.");
  expect(aside.conversationId).toBe(conversationId);
  const row = await house.about(subject);
  expect(row).toMatchObject({ state: "waiting", waitingSince: null, lastMessageFrom: "agent", customer: { address: "brandt@example.com" } });
  expect((await house.messages(conversationId)).at(-1)).toMatchObject({
    kind: "incoming",
    from: "Ada <ada@guli.test>",
    text: "Dear Mr Brandt, I have it here.",
  });
  const customers = await written({ References: `<asked${number}@example.com>` }, "Thank you, Ada.");
  expect(customers.conversationId).toBe(conversationId);
  expect((await house.about(subject)).state).toBe("open");
});

test("an answer to two of our mailboxes that belongs to one conversation is in it once", async () => {
  const { conversationId } = await written();
  const reply = await house.reply(conversationId, "Write to all of us.");
  await settled(conversationId, reply.id);
  const second = await house.connect(`sales${number}@books.test`, {});
  const raw = letter({ References: `<${peer.captured[0]!.mail.messageId}>`, To: "both@books.test" }, "To all");
  const first = await post(raw);
  inbound = new URL(second.inboundUrl).pathname;
  expect(await post(raw)).toMatchObject({ outcome: "repeated", messageId: first.messageId, conversationId });
});

test("names and subjects cannot smuggle headers into a mail", async () => {
  const evil = "Books\r\nBcc: eve@evil.test\r\n\r\nowned";
  const channel = await house.connect(`evil${number}@books.test`, { smtp: { port: peer.port, user: "hello", password: "right" }, senderName: evil });
  inbound = new URL(channel.inboundUrl).pathname;
  const { conversationId } = await written({
    Subject: "=?utf-8?Q?My_book=0D=0ABcc:_eve@evil.test?=",
    From: "=?utf-8?Q?Brandt=0D=0ABcc:_eve@evil.test?= <brandt@example.com>",
  });
  const reply = await house.reply(conversationId, "Bcc: eve@evil.test\r\n.\r\nRCPT TO:<eve@evil.test>");
  await settled(conversationId, reply.id);
  const [sent] = peer.captured;
  expect(sent!.to).toEqual(["brandt@example.com"]);
  const head = sent!.raw.split("\r\n\r\n")[0]!;
  expect(head).not.toMatch(/^bcc:/im);
  expect((await readMail(Buffer.from(sent!.raw))).newText.replace(/\r/g, "")).toBe("Bcc: eve@evil.test\n.\nRCPT TO:<eve@evil.test>");
});

test("connections are kept for the next mail and closed when the desk stops or the settings change", async () => {
  const { conversationId } = await written();
  for (const words of ["One", "Two"]) await settled(conversationId, (await house.reply(conversationId, words)).id);
  expect(new Set(peer.captured.map((one) => one.connection)).size).toBe(1);
  expect(peer.connections()).toBe(1);
  const channel = (await house.cast.owner.call("GET", "/channels")).body.rows.find(
    (one: { settings: { address: string } }) => one.settings.address === `hello${number}@books.test`,
  );
  const other = await startSmtpPeer();
  const settings = { ...channel.settings, smtp: { ...channel.settings.smtp, port: other.port, user: "" } };
  expect((await house.cast.owner.call("PUT", `/channels/email/${channel.id}`, { ...channel, settings })).status).toBe(200);
  await settled(conversationId, (await house.reply(conversationId, "Three")).id);
  expect(other.captured.map((one) => one.mail.newText)).toEqual(["Three"]);
  await until(() => peer.connections() === 0, "the goodbye");
  await other.close();
});

function bounce({ messageId, action, status }: { messageId: string; action: string; status: string }): string {
  return letter(
    {
      From: "Mail Delivery System <MAILER-DAEMON@mx.example.com>",
      Subject: "Undelivered Mail Returned to Sender",
      "Auto-Submitted": "auto-replied",
      "Content-Type": "multipart/report; report-type=delivery-status; boundary=b",
    },
    [
      "--b",
      "Content-Type: text/plain",
      "",
      "This is the mail system at host mx.example.com. I am sorry.",
      "",
      "--b",
      "Content-Type: message/delivery-status",
      "",
      "Reporting-MTA: dns; mx.example.com",
      "",
      "Final-Recipient: rfc822; brandt@example.com",
      `Action: ${action}`,
      `Status: ${status}`,
      "Diagnostic-Code: smtp; 550 5.1.1 no mailbox here by that name",
      "",
      "--b",
      "Content-Type: text/rfc822-headers",
      "",
      `Message-ID: <${messageId}>`,
      "Subject: Re: My book",
      "",
      "--b--",
    ].join("\n"),
  );
}
