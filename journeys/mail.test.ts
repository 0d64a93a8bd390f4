import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readMail, type ReadMail } from "../server/src/rooms/channels/email/reading/index.ts";
import { testDesk, until, type TestDesk } from "../server/test/desk.ts";
import { hasDovecot, startDovecot, type Dovecot } from "../server/test/mail/dovecot.ts";
import { letter } from "../server/test/mail/house.ts";
import { startSmtpPeer, type SmtpPeer } from "../server/test/mail/smtp-peer.ts";

/* The whole desk, as it runs for a small business: its mailbox on a real IMAP server, an outgoing server, an agent, and a customer with a mailbox of his own. */
describe.skipIf(!hasDovecot)("Mr Brandt writes to the bookshop", () => {
  let desk: TestDesk;
  let dovecot: Dovecot;
  let outgoing: SmtpPeer;
  beforeAll(async () => {
    [desk, dovecot, outgoing] = await Promise.all([testDesk(), startDovecot(), startSmtpPeer({ password: "to send" })]);
    await desk.cast.owner.call("PATCH", "/workspace", { undoSeconds: 0 });
  });
  afterAll(async () => {
    await desk?.close();
    await outgoing?.close();
    await dovecot?.close();
  });

  const settings = () => ({
    address: "hello@books.test",
    senderName: "თბილისის წიგნები",
    signature: "თბილისის წიგნები, რუსთაველის 1",
    imap: { host: "127.0.0.1", port: dovecot.port, security: "none", user: "hello", password: dovecot.password },
    smtp: { host: "127.0.0.1", port: outgoing.port, security: "none", user: "hello", password: "to send" },
  });
  const conversations = async () => (await desk.cast.agent.call("GET", "/conversations?view=all")).body.rows;
  const messages = async (id: string) => (await desk.cast.agent.call("GET", `/conversations/${id}`)).body.messages;
  /** What lies in somebody's mailbox, as their mail program reads it. */
  const mailbox = (user: string) =>
    dovecot.visit(user, async (client): Promise<{ mail: ReadMail; seen: boolean }[]> => {
      const { exists } = await client.mailboxOpen("INBOX");
      const found = exists === 0 ? [] : await client.fetchAll("1:*", { source: true, flags: true });
      return Promise.all(found.map(async ({ source, flags }) => ({ mail: await readMail(source!), seen: flags!.has("\\Seen") })));
    });

  test("the mailbox is tried, connected and well", async () => {
    const wrong = { ...settings(), imap: { ...settings().imap, password: "forgotten" } };
    expect((await desk.cast.lead.call("POST", "/channels/email/tests", { settings: wrong })).body).toMatchObject({ ok: false });
    expect((await desk.cast.lead.call("POST", "/channels/email/tests", { settings: settings() })).body).toMatchObject({ ok: true });
    const { status, body } = await desk.cast.lead.call("POST", "/channels/email", { name: "Books", settings: settings() });
    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toContain(dovecot.password);
    await until(async () => (await desk.cast.light.call("GET", "/channels")).body.rows[0].health.state === "well", "a well mailbox");
  });

  test("his mail is in the inbox, the answer is in his mailbox, and what he answers is in the same thread", async () => {
    await dovecot.deliver(
      "hello",
      letter(
        { Subject: "=?utf-8?B?4YOh4YOQ4YOTIOGDkOGDoOGDmOGDoSDhg6nhg5Thg5vhg5gg4YOs4YOY4YOS4YOc4YOYPw==?=" },
        "გამარჯობა,\nსამი კვირაა ველოდები.\n\n-- \nბრანდტი",
      ),
    );
    const row = await until(async () => (await conversations())[0], "the conversation");
    expect(row).toMatchObject({ subject: "სად არის ჩემი წიგნი?", state: "open", customer: { name: "Mr Brandt", address: "brandt@example.com" } });
    const [question] = await messages(row.id);
    expect(question).toMatchObject({ text: "გამარჯობა,\nსამი კვირაა ველოდები.", quoted: "-- \nბრანდტი" });
    await until(async () => (await mailbox("hello")).every(({ seen }) => seen), "the mark in the mailbox");

    const answer = "ბატონო ბრანდტ, წიგნი დღეს დილით გაიგზავნა.\n\nბოდიშს გიხდით დაგვიანებისთვის.";
    const written = await desk.cast.agent.call("POST", `/conversations/${row.id}/replies`, { body: answer, seenMessageId: question.id });
    expect(written).toMatchObject({ status: 200, body: { conversation: { state: "waiting" } } });
    const sent = await until(() => outgoing.captured[0], "the answer");
    await dovecot.deliver("brandt", sent.raw);

    const received = (await mailbox("brandt"))[0]!.mail;
    expect(received).toMatchObject({
      subject: "Re: სად არის ჩემი წიგნი?",
      newText: answer,
      from: { name: "თბილისის წიგნები", address: "hello@books.test" },
      kind: "message",
    });
    const back = letter(
      { Subject: "AW: =?utf-8?Q?irgendwas?=", "In-Reply-To": `<${received.messageId}>` },
      `გმადლობთ!\n\n${received.text
        .split("\n")
        .map((line) => `> ${line}`)
        .join("\n")}`,
    );
    await dovecot.deliver("hello", back);
    await until(async () => (await messages(row.id)).length === 3, "his answer in the thread");
    expect((await messages(row.id)).map((one: { kind: string; text: string }) => `${one.kind}: ${one.text}`)).toEqual([
      `incoming: ${question.text}`,
      `reply: ${answer}`,
      "incoming: გმადლობთ!",
    ]);
    expect(await conversations()).toMatchObject([{ id: row.id, state: "open" }]);
  });
});
