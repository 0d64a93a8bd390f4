import { afterAll, beforeAll, expect, test } from "vitest";
import { messagingHouse, type MessagingHouse } from "../../../../../test/platforms/house.ts";
import { startOtherSystem, type OtherSystem } from "../../../../../test/platforms/other-system.ts";
import { until } from "../../../../../test/desk.ts";
import { systemClock } from "../../../../core/clock.ts";

/** The desk's clock, as a story needs it. */
let moved = (now: string): string => now;
let gateway: OtherSystem;
let house: MessagingHouse;
beforeAll(async () => {
  gateway = await startOtherSystem();
  house = await messagingHouse({}, { now: () => moved(systemClock.now()) });
});
afterAll(async () => {
  await house?.close();
  await gateway?.close();
});

const SECRET = "from the gateway only";
const fields = (send: object = {}, receive?: object) => ({
  kind: "sms",
  name: "SMS",
  settings: { sender: "GuliBooks", send: { url: `${gateway.url}/send`, ...send }, ...(receive && { receive }) },
  secrets: { authorization: "Bearer of-the-gateway", inbound: SECRET },
});

/** A gateway that is connected and has been looked at. */
async function connected(send: object = {}, receive?: object) {
  const channel = await house.connect(fields(send, receive));
  await until(async () => (await house.channel(channel.id)).checkedAt, "the first look");
  const path = new URL(channel.webhookUrl!).pathname;
  const post = (payload: string | object, headers: Record<string, string> = {}) =>
    house.app.inject({ method: "POST", url: path, payload, headers: { "x-guli-secret": SECRET, ...headers } }).then(({ statusCode }) => statusCode);
  return { ...channel, path, post };
}

const sent = () => gateway.asked.filter(({ url }) => url.pathname === "/send");

test("a text message comes in once and is answered; what became of the answer is seen", async () => {
  const { id, post } = await connected({ idAt: "data.0.id" });
  const message = { from: "995555123456", text: "Where is my book?", id: "in-1" };
  expect(await post(message)).toBe(200);
  expect(await post(message)).toBe(200);
  const talk = await house.about("Where is my book?", id);
  expect(talk.customer.name).toBe("+995555123456");
  expect(await house.messages(talk.id)).toHaveLength(1);
  expect(await house.wayOut(talk.id)).toMatchObject({ open: true, longest: 670, files: false, quickReplies: false });

  gateway.next({ status: 202, body: '{"data":[{"id":5741311803571721087}]}' });
  const reply = await house.reply(talk.id, "It left today");
  await house.delivered(talk.id, reply.id, "sent");
  expect(sent().at(-1)).toMatchObject({ method: "POST", headers: { authorization: "Bearer of-the-gateway" } });
  expect(JSON.parse(sent().at(-1)!.raw)).toEqual({ to: "+995555123456", text: "It left today", from: "GuliBooks" });
  await post({ id: "5741311803571721087", status: "DELIVRD" });
  await house.delivered(talk.id, reply.id, "delivered");
});

test("what a gateway without ids sends again is one message, also where ten minutes end between the two calls", async () => {
  const { id, post } = await connected();
  const span = 10 * 60_000;
  const words = (text: string) => ({ from: "+995555000011", text });
  const at = async (milliseconds: number, text: string) => {
    const shift = milliseconds - Date.now();
    moved = (now) => new Date(Date.parse(now) + shift).toISOString();
    expect(await post(words(text))).toBe(200);
  };
  const edge = Math.ceil(Date.now() / span) * span;
  await at(edge - 500, "Yes");
  await at(edge + 500, "Yes");
  const talk = await house.about("Yes", id);
  expect((await house.messages(talk.id)).map(({ text }) => text)).toEqual(["Yes"]);
  await at(edge + 1000, "Yes, please");
  await at(edge + span, "Yes");
  expect((await house.messages(talk.id)).map(({ text }) => text)).toEqual(["Yes", "Yes, please", "Yes"]);
  moved = (now) => now;
  expect((await Promise.all(Array.from({ length: 6 }, () => post(words("Together"))))).every((status) => status === 200)).toBe(true);
  expect((await house.messages(talk.id)).filter(({ text }) => text === "Together")).toHaveLength(1);
});

test("a gateway that wants forms, and tells by GET", async () => {
  const receive = { from: "From", text: "Body", id: "Sid", status: "Status" };
  const { id, path } = await connected({ format: "form", fields: { To: "{{to}}", Body: "{{text}}", Ref: "{{id}}" }, idAt: "" }, receive);
  const get = (query: Record<string, string>) =>
    house.app.inject({ url: `${path}?${new URLSearchParams({ secret: SECRET, ...query }).toString()}` }).then(({ statusCode }) => statusCode);
  expect(await get({ From: "+998901234567", Body: "Buyurtmam qayerda?", Sid: "a1" })).toBe(200);
  const talk = await house.about("Buyurtmam qayerda?", id);
  const messageId = (await house.messages(talk.id))[0]!.id;
  const raw = await house.app.inject({ url: `/api/v1/messages/${messageId}/raw`, headers: { cookie: house.cast.agent.cookie } });
  expect(raw.body).not.toContain(SECRET);

  gateway.next({ body: "OK - 1 SMS" });
  const reply = await house.reply(talk.id, "Yoʻlda & yaqin");
  await house.delivered(talk.id, reply.id, "sent");
  const form = new URLSearchParams(sent().at(-1)!.raw);
  expect(form.get("Body")).toBe("Yoʻlda & yaqin");
  // It gives no id of its own: ours is named in what becomes of it.
  expect(await get({ Sid: form.get("Ref")!, Status: "UNDELIV" })).toBe(200);
  expect((await house.delivered(talk.id, reply.id, "failed")).delivery).toMatchObject({ outcome: "rejected", detail: "UNDELIV" });
});

test("a long text goes in pieces, each noted; a try that broke off goes on after the last one", async () => {
  const { id, post } = await connected({ method: "GET" });
  await post({ from: "+995555000001", text: "Tell me everything", id: "l-1" });
  const talk = await house.about("Tell me everything", id);
  const before = sent().length;
  gateway.next({}, { status: 500 });
  const reply = await house.reply(talk.id, "A long story. ".repeat(80).trim());
  await until(async () => (await house.message(talk.id, reply.id)).delivery?.outcome === "failed", "the failure");
  await house.hurry();
  await house.delivered(talk.id, reply.id, "sent");
  const texts = sent()
    .slice(before)
    .map(({ url }) => url.searchParams.get("text")!);
  expect(texts).toHaveLength(3);
  expect(texts[1]).toBe(texts[2]);
  expect(`${texts[0]} ${texts[2]}`).toBe("A long story. ".repeat(80).trim());
});

test("whoever writes STOP hears nothing until they write again", async () => {
  const { id, post } = await connected();
  await post({ from: "+995555000002", text: "Hello", id: "s-1" });
  await post({ from: "+995555000002", text: "Стоп", id: "s-2" });
  const talk = await house.about("Hello", id);
  expect(await house.wayOut(talk.id)).toMatchObject({ open: false, why: "blocked-us" });
  const before = sent().length;
  const reply = await house.reply(talk.id, "One more thing");
  expect((await house.delivered(talk.id, reply.id, "failed")).delivery).toMatchObject({ outcome: "blocked-us", detail: "STOP" });
  expect(sent().length).toBe(before);
  await post({ from: "+995555000002", text: "START", id: "s-3" });
  expect((await house.wayOut(talk.id)).open).toBe(true);
});

test("a name in place of a number is somebody, and nobody to answer", async () => {
  const { id, post } = await connected();
  await post({ from: "BANK", text: "Your code is 1234", id: "b-1" });
  await post({ from: "POST", text: "Your parcel is here", id: "b-2" });
  const [bank, mail] = [await house.about("Your code is 1234", id), await house.about("Your parcel is here", id)];
  expect([bank.customer.name, mail.customer.name]).toEqual(["BANK", "POST"]);
  const reply = await house.reply(bank.id, "Thanks");
  expect((await house.delivered(bank.id, reply.id, "failed")).delivery).toMatchObject({ outcome: "address-unknown" });
});

test("a number that is known from elsewhere is the same customer", async () => {
  const { id, post } = await connected();
  const known = (await house.cast.agent.call("POST", "/customers", { name: "Mr Brandt", addresses: [{ kind: "phone", address: "+995 555 00 00 09" }] })).body;
  await post({ from: "00995555000009", text: "It is me", id: "k-1" });
  expect((await house.about("It is me", id)).customer.id).toBe(known.id);
});

test("without the secret nothing is taken", async () => {
  const { id, path, post } = await connected();
  const message = { from: "+995555000003", text: "Believe me", id: "x-1" };
  expect(await post(message, { "x-guli-secret": "wrong" })).toBe(401);
  expect((await house.app.inject({ url: `${path}?from=1&text=2&id=3` })).statusCode).toBe(401);
  expect((await house.app.inject({ method: "POST", url: path, payload: message })).statusCode).toBe(401);
  expect((await house.channel(id)).health.lastReceivedAt).toBeNull();
});

test("a gateway that refuses, is out of money, busy, slow or cut off is data on the delivery", async () => {
  const { id, post } = await connected();
  await post({ from: "+995555000004", text: "Try all of it", id: "t-1" });
  const talk = await house.about("Try all of it", id);
  gateway.next({ status: 401, body: "Bearer of-the-gateway is wrong" }, { status: 402 }, { status: 429, headers: { "retry-after": "60" } }, { cut: true });
  const reply = await house.reply(talk.id, "Here");
  for (const outcome of ["auth-failed", "no-money", "rate-limited", "unreachable"]) {
    const { delivery } = await until(async () => {
      const found = await house.message(talk.id, reply.id);
      return found.delivery?.outcome === outcome && found;
    }, outcome);
    expect(delivery!.detail).not.toContain("of-the-gateway");
    await house.hurry();
  }
  await house.delivered(talk.id, reply.id, "sent");
  gateway.next({ body: '{"error":"number is barred"}' });
  const last = await house.reply(talk.id, "And here");
  expect((await house.delivered(talk.id, last.id, "failed")).delivery).toMatchObject({ outcome: "rejected", detail: "number is barred" });
});

test("trying it costs nothing: the gateway is looked at, not asked to send", async () => {
  const before = sent().length;
  expect(await house.try(fields())).toMatchObject({ ok: true, steps: [{ step: "reach", ok: true }] });
  expect(sent().length).toBe(before);
  expect(await house.try({ ...fields({ url: "http://127.0.0.1:9/send" }) })).toMatchObject({ ok: false, steps: [{ step: "reach", trouble: "unreachable" }] });
});

test("a secret follows neither to another address nor into the words of a message", async () => {
  const { sender, send } = fields().settings;
  const keptAfter = async (changed: object) => {
    const { id } = await connected();
    const moved = { kind: "sms", name: "SMS", settings: { sender, send: { ...send, ...changed } }, secrets: {} };
    return (await house.cast.owner.call("PUT", `/channels/messaging/${id}`, { on: true, fields: moved })).body.kept;
  };
  expect(await keptAfter({ idAt: "number" })).toEqual(["authorization", "inbound"]);
  expect(await keptAfter({ url: "https://elsewhere.test/send" })).toEqual([]);
  expect(await keptAfter({ fields: { to: "{{to}}", text: "{{key}}" } })).toEqual([]);
});

test("how the gateway is called, with whatever login stands in its fields, is shown to those who look after channels, and so is where it calls us", async () => {
  const { id } = await connected({ url: `${gateway.url}/send?login=shop`, fields: { to: "{{to}}", text: "{{text}}", password: "typed-in" } });
  const asSeenBy = async (who: "lead" | "agent" | "light") => {
    const { rows } = (await house.cast[who].call("GET", "/channels")).body as { rows: { id: string }[] };
    return JSON.stringify(rows.find((one) => one.id === id));
  };
  expect(await asSeenBy("lead")).toMatch(/login=shop.*typed-in.*\/inbound\/sms\//);
  for (const who of ["agent", "light"] as const) expect(await asSeenBy(who)).not.toMatch(/login|typed-in|inbound\/sms/);
});
