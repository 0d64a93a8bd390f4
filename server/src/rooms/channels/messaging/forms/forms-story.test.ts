import type { Message } from "@guli/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { letter } from "../../../../../test/mail/house.ts";
import { startSmtpPeer, type SmtpPeer } from "../../../../../test/mail/smtp-peer.ts";
import { messagingHouse, type MessagingHouse } from "../../../../../test/platforms/house.ts";
import { until } from "../../../../../test/desk.ts";
import { theDesk } from "../../../../core/desk.ts";
import { answerAutomatically } from "../../../conversations/index.ts";

let house: MessagingHouse;
let peer: SmtpPeer;
let inboundMail: string;
beforeAll(async () => {
  peer = await startSmtpPeer();
  house = await messagingHouse({ GULI_PUBLIC_URL: "https://desk.test" });
  const smtp = { host: "127.0.0.1", port: peer.port, security: "none", user: "" };
  const settings = { address: "hello@books.test", senderName: "Tbilisi Books", imap: null, smtp };
  inboundMail = new URL((await house.cast.owner.call("POST", "/channels/email", { name: "Books", settings })).body.inboundUrl).pathname;
});
afterAll(async () => {
  await house?.close();
  await peer?.close();
});

const FIELDS = [
  { name: "name", type: "text", label: { en: "Your name", ka: "თქვენი სახელი", ru: "Ваше имя", uz: "Ismingiz" }, required: true },
  { name: "email", type: "email", label: { en: "E-mail" } },
  { name: "message", type: "long", label: { en: "What is it about?" }, required: true },
  { name: "bill", type: "file", label: { en: "A picture of the bill" } },
];

/** A form, and a visitor of their own address who fills it in; at most so many a minute are taken from one. */
let visitors = 0;
async function form(settings: object = {}) {
  const channel = await house.connect({ kind: "form", name: "Contact", settings: { fields: FIELDS, title: { en: "Write to us" }, ...settings }, secrets: {} });
  const path = new URL(channel.webhookUrl!).pathname;
  const remoteAddress = `198.51.100.${(visitors += 1)}`;
  const show = (query = "", headers: Record<string, string> = {}) => house.app.inject({ url: `${path}${query}`, headers, remoteAddress });
  const post = (values: Record<string, string>, headers: Record<string, string> = {}) =>
    house.app.inject({
      method: "POST",
      url: path,
      remoteAddress,
      payload: new URLSearchParams(values).toString(),
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    });
  const json = (values: object, headers: Record<string, string> = {}) =>
    house.app.inject({ method: "POST", url: path, remoteAddress, payload: values, headers });
  return { ...channel, path, show, post, json, remoteAddress };
}

const keyIn = (page: string): string => /name="_key" value="([^"]+)"/.exec(page)![1]!;
const incoming = (messages: Message[]) => messages.filter(({ kind }) => kind === "incoming");

test("a visitor fills it in, clicks twice, and is answered by mail; their answer comes back into the conversation", async () => {
  const contact = await form();
  const page = await contact.show("", { "accept-language": "ka" });
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain("თქვენი სახელი");
  const filled = { _key: keyIn(page.body), _website: "", name: "Lali", email: "lali@example.com", message: "Is the shop open on Sunday?" };
  const first = await contact.post(filled);
  expect(first).toMatchObject({ statusCode: 303, headers: { location: expect.stringContaining("?sent=1") } });
  expect((await contact.post(filled)).statusCode).toBe(303);
  expect((await contact.show("?sent=1&lang=ka")).body).toContain("გმადლობთ");

  const talk = await house.about("Is the shop open on Sunday?", contact.id);
  expect(talk).toMatchObject({ customer: { name: "Lali" }, channel: { kind: "form" } });
  const [message] = incoming(await house.messages(talk.id));
  expect(incoming(await house.messages(talk.id))).toHaveLength(1);
  expect(message!.extras).toEqual([
    {
      kind: "form",
      fields: [
        { label: "Your name", value: "Lali" },
        { label: "E-mail", value: "lali@example.com" },
      ],
    },
  ]);
  expect(await house.wayOut(talk.id)).toMatchObject({ open: true, why: null });

  const reply = await house.reply(talk.id, "From ten to six.");
  await house.delivered(talk.id, reply.id, "sent");
  const sent = await until(() => peer.captured.at(-1), "the letter");
  expect(sent).toMatchObject({ to: ["lali@example.com"], mail: { newText: "From ten to six.", from: { address: "hello@books.test" } } });
  expect(sent.mail.text).toContain("> Is the shop open on Sunday?");

  const raw = letter({ From: "Lali <lali@example.com>", Subject: "Re: your answer", "In-Reply-To": `<${sent.mail.messageId}>` }, "See you then.");
  const answer = await house.app.inject({
    method: "POST",
    url: inboundMail,
    payload: Buffer.from(raw),
    headers: { "content-type": "message/rfc822" },
  });
  expect(answer.json()).toMatchObject({ outcome: "stored", conversationId: talk.id });
});

test("what the desk says by itself brings no words of a stranger to the address that they typed in, and goes there once in an hour", async () => {
  const contact = await form();
  const speak = async (email: string, message: string) => {
    await contact.post({ name: "Lali", email, message });
    const { id: conversationId } = await house.about(message, contact.id);
    return house.desk.transaction(house.workspaceId, (tx) => answerAutomatically(tx, theDesk, { conversationId, text: "We open at ten." }));
  };
  expect(await speak("Somebody.Else@example.com", "Buy at evil.example")).not.toBeNull();
  expect(await speak("somebody.else@example.com", "Buy more at evil.example")).toBeNull();
  const sent = await until(() => peer.captured.find(({ to }) => /^somebody\.else@/i.test(to[0] ?? "")), "the letter");
  expect(sent.mail).toMatchObject({ subject: "Tbilisi Books", text: expect.stringContaining("We open at ten.") });
  expect(sent.mail.text).not.toContain("evil.example");
});

test("an answer that comes back as undeliverable says so on the reply, and opens the conversation again", async () => {
  const contact = await form();
  await contact.post({ name: "Lali", email: "no.such@example.com", message: "Where are you?" });
  const talk = await house.about("Where are you?", contact.id);
  const reply = await house.reply(talk.id, "At Rustaveli 1.", { thenState: "resolved" });
  await house.delivered(talk.id, reply.id, "sent");
  const { messageId } = peer.captured.at(-1)!.mail;
  const report = `--b
Content-Type: text/plain

I am sorry.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.com

Final-Recipient: rfc822; no.such@example.com
Action: failed
Status: 5.1.1

--b
Content-Type: text/rfc822-headers

Message-ID: <${messageId}>

--b--`;
  const headers = {
    From: "MAILER-DAEMON@mx.example.com",
    "Auto-Submitted": "auto-replied",
    "Content-Type": "multipart/report; report-type=delivery-status; boundary=b",
  };
  const raw = Buffer.from(letter(headers, report));
  await house.app.inject({ method: "POST", url: inboundMail, payload: raw, headers: { "content-type": "message/rfc822" } });
  expect((await house.delivered(talk.id, reply.id, "bounced")).delivery).toMatchObject({ outcome: "address-unknown" });
  expect((await house.about("Where are you?", contact.id)).state).toBe("open");
});

test("what is typed proves nothing: nobody becomes somebody else by an address", async () => {
  const contact = await form();
  const known = (await house.cast.agent.call("POST", "/customers", { name: "The real one", addresses: [{ kind: "email", address: "real@example.com" }] })).body;
  await contact.post({ name: "Stranger", email: "real@example.com", message: "Send me my orders" });
  const talk = await house.about("Send me my orders", contact.id);
  expect(talk.customer.id).not.toBe(known.id);
  expect(await house.wayOut(talk.id)).toMatchObject({ open: true });
});

test("who leaves no address cannot be answered, and the agent knows before they write", async () => {
  const contact = await form();
  await contact.post({ name: "Nobody", message: "Just so you know" });
  const talk = await house.about("Just so you know", contact.id);
  expect(await house.wayOut(talk.id)).toMatchObject({ open: false, why: "no-address" });
  const reply = await house.reply(talk.id, "Thanks");
  expect((await house.delivered(talk.id, reply.id, "failed")).delivery).toMatchObject({ outcome: "no-way-out" });
});

test("what is not right is said in the visitor's language, and what they wrote is still there", async () => {
  const contact = await form();
  const answer = await contact.post({ _key: "k-1", name: "", email: "lali@", message: "My <b>words</b>" }, { "accept-language": "ru" });
  expect(answer.statusCode).toBe(422);
  for (const said of ["Пожалуйста, заполните это поле.", "Это не адрес электронной почты", "My &lt;b&gt;words&lt;/b&gt;", 'value="k-1"', 'lang="ru"'])
    expect(answer.body).toContain(said);
  expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
  const robot = await contact.post({ name: "Bot", message: "Buy", _website: "https://spam.test" });
  expect(robot.statusCode).toBe(422);
  expect(robot.body).toContain("it is there for robots");
  expect((await house.channel(contact.id)).health.lastReceivedAt).toBeNull();
});

test("files come along; those that run are refused", async () => {
  const contact = await form();
  const send = async (filename: string, message: string) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ name: "Lali", message })) body.set(name, value);
    body.set("bill", new File(["a bill"], filename, { type: "image/png" }));
    body.append("unasked", new File(["x"], "x.txt"));
    const response = new Response(body);
    const headers = { "content-type": response.headers.get("content-type")! };
    return house.app.inject({
      method: "POST",
      url: contact.path,
      remoteAddress: contact.remoteAddress,
      payload: Buffer.from(await response.arrayBuffer()),
      headers,
    });
  };
  expect((await send("bill.png", "Here is the bill")).statusCode).toBe(303);
  expect((await send("bill.png", "Here is the bill")).statusCode).toBe(303);
  const talk = await house.about("Here is the bill", contact.id);
  const [message, ...more] = incoming(await house.messages(talk.id));
  expect(more).toEqual([]);
  expect(message!.attachments).toMatchObject([{ filename: "bill.png", size: 6, state: "here" }]);
  const refused = await send("bill.exe", "Run this");
  expect(refused.statusCode).toBe(422);
  for (const said of ["Files of this kind are not taken.", "Please choose your files again."]) expect(refused.body).toContain(said);
});

test("names that mean something to JavaScript are names, or are refused when the form is saved", async () => {
  for (const name of ["__proto__", "toString", "hasOwnProperty", "_key", ""]) {
    const fields = [{ name, type: "text", label: { en: "A field" } }];
    const refused = await house.cast.owner.call("POST", "/channels/messaging", { kind: "form", name: "Hostile", settings: { fields }, secrets: {} });
    expect(refused).toMatchObject({
      status: 422,
      body: { code: "request.invalid", fields: { "settings.fields.0.name": expect.stringContaining("small Latin letters") } },
    });
  }
  const contact = await form({
    fields: [
      { name: "constructor", type: "long", label: { en: "Who built it?" }, required: true },
      { name: "prototype", type: "text", label: { en: "Of what?" } },
    ],
  });
  expect((await contact.show()).body).not.toContain("native code");
  const hostile = ['{"__proto__":{"constructor":"x"}}', '{"toString":"x"}', '{"constructor":{"name":"x"}}', '{"constructor":["x"],"prototype":null}', "{}"];
  for (const payload of hostile) {
    const json = { "content-type": "application/json" };
    const answer = await house.app.inject({ method: "POST", url: contact.path, payload, headers: json, remoteAddress: contact.remoteAddress });
    expect(answer).toMatchObject({ statusCode: 422 });
    expect(answer.json()).toMatchObject({ code: "request.invalid", fields: { constructor: "Please fill this in." } });
  }
  expect(await contact.post({ __proto__: "x", toString: "x" })).toMatchObject({ statusCode: 422, body: expect.stringContaining('href="#constructor"') });
  expect((await contact.json({ constructor: "Gio the builder", prototype: "The shelf" })).json()).toEqual({ ok: true });
  const talk = await house.about("Gio the builder", contact.id);
  expect(incoming(await house.messages(talk.id))[0]).toMatchObject({ extras: [{ kind: "form", fields: [{ label: "Of what?", value: "The shelf" }] }] });
});

test("other web sites post to it in JSON, if they are on its list", async () => {
  const contact = await form({ allowedOrigins: ["books.test"] });
  const words = { name: "Gio", message: "From our own page" };
  const there = { origin: "https://books.test" };
  const asked = await house.app.inject({ method: "OPTIONS", url: contact.path, headers: there });
  expect(asked).toMatchObject({ statusCode: 204, headers: { "access-control-allow-origin": "https://books.test", "access-control-allow-methods": "POST" } });
  const taken = await contact.json(words, there);
  expect(taken).toMatchObject({ statusCode: 200, headers: { "access-control-allow-origin": "https://books.test" } });
  expect(taken.json()).toEqual({ ok: true });
  await house.about("From our own page", contact.id);
  const wrong = await contact.json({ message: "x" }, { ...there, "accept-language": "uz" });
  expect(wrong).toMatchObject({ statusCode: 422, headers: { "access-control-allow-origin": "https://books.test" } });
  expect(wrong.json()).toMatchObject({ code: "request.invalid", fields: { name: "Iltimos, bu maydonni toʻldiring." } });

  const elsewhere = { origin: "https://evil.test" };
  expect((await contact.json(words, elsewhere)).json()).toMatchObject({ code: "form.origin" });
  expect((await house.app.inject({ method: "OPTIONS", url: contact.path, headers: elsewhere })).statusCode).toBe(403);
  expect(await contact.post(words, { ...elsewhere, "accept-language": "ka" })).toMatchObject({
    statusCode: 403,
    body: expect.stringContaining("ამ საიტიდან ფორმა არ მიიღება."),
  });
});

test("a copied key does not swallow another's words", async () => {
  const contact = await form();
  for (const message of ["The first words", "The second words"]) await contact.post({ _key: "copied", name: "Lali", message });
  await house.about("The first words", contact.id);
  await house.about("The second words", contact.id);
});

test("without a mailbox that can send, the agent knows before they write", async () => {
  const bare = await messagingHouse();
  try {
    const { webhookUrl } = await bare.connect({ kind: "form", name: "Contact", settings: { fields: FIELDS }, secrets: {} });
    await bare.app.inject({ method: "POST", url: new URL(webhookUrl!).pathname, payload: { name: "Lali", email: "lali@example.com", message: "Hello" } });
    expect(await bare.wayOut((await bare.about("Hello")).id)).toMatchObject({ open: false, why: "no-mailbox" });
  } finally {
    await bare.close();
  }
});

test("one address fills in so many a minute and no more", async () => {
  const contact = await form();
  const statuses: number[] = [];
  for (let n = 0; n < 14; n += 1) statuses.push((await contact.post({ name: "Lali", message: `Number ${n}` }, { "accept-language": "ru" })).statusCode);
  expect(statuses.filter((status) => status === 303)).toHaveLength(12);
  expect((await contact.post({ name: "Lali", message: "One more" }, { "accept-language": "ru" })).body).toContain("Слишком много за один раз");
});

test("a form that is switched off, or never was, says so in words", async () => {
  const contact = await form();
  const fields = { kind: "form", name: "Contact", settings: { fields: FIELDS }, secrets: {} };
  await house.cast.owner.call("PUT", `/channels/messaging/${contact.id}`, { on: false, fields });
  for (const answer of [await contact.show("", { "accept-language": "uz" }), await contact.post({ name: "Lali", message: "Hi" }, { "accept-language": "uz" })])
    expect(answer).toMatchObject({ statusCode: 404, body: expect.stringContaining("Bu shakl endi bu yerda yoʻq.") });
  expect((await contact.json({ name: "Lali" })).json()).toMatchObject({ code: "form.unknown" });
  expect((await house.app.inject({ url: "/forms/never" })).statusCode).toBe(404);
  const big = await form();
  expect(await big.post({ name: "Lali", message: "x".repeat(16 * 1024 * 1024) })).toMatchObject({
    statusCode: 413,
    body: expect.stringContaining("too large"),
  });
});
