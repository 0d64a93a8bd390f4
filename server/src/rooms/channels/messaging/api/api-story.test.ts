import { afterAll, beforeAll, expect, test } from "vitest";
import { messagingHouse, type MessagingHouse } from "../../../../../test/platforms/house.ts";
import { startOtherSystem, type OtherSystem } from "../../../../../test/platforms/other-system.ts";
import { caller, until, type Member } from "../../../../../test/desk.ts";
import { signatureOf } from "./signing.ts";

let shop: OtherSystem;
let house: MessagingHouse;
let bearer: Member["call"];
beforeAll(async () => {
  shop = await startOtherSystem();
  house = await messagingHouse({ GULI_PUBLIC_URL: "https://desk.test" });
  const { body } = await house.cast.agent.call("POST", "/tokens", { name: "The shop" });
  bearer = caller(house.app, { authorization: `Bearer ${body.secret}` });
});
afterAll(async () => {
  await house?.close();
  await shop?.close();
});

const SECRET = "a secret of the shop";
const open = (callbackUrl: string | null) =>
  house.connect({ kind: "api", name: "Shop", settings: { callbackUrl, brings: "Comments of the shop" }, secrets: { signing: SECRET } });

/** Post to the channel's own address, signed. */
async function post(channel: { webhookUrl: string | null }, news: unknown, secret = SECRET): Promise<{ status: number; body: any }> {
  const body = typeof news === "string" ? news : JSON.stringify(news);
  const headers = { "content-type": "application/json", "x-guli-signature": signatureOf(secret, body) };
  const answer = await house.app.inject({ method: "POST", url: new URL(channel.webhookUrl!).pathname, payload: body, headers });
  return { status: answer.statusCode, body: answer.json() };
}

const lali = { id: "u7", name: "Lali", language: "ka" };
const replies = () => shop.asked.map(({ raw }) => JSON.parse(raw)).filter(({ what }) => what === "reply");

test("with a token: a message is brought once, changed, taken back; the outbox is fetched and acknowledged", async () => {
  const { id } = await open(null);
  const message = { id: "c-1", from: lali, text: "When do you open?", at: "2026-11-22T09:00:00Z" };
  const first = await bearer("POST", `/channels/${id}/messages`, message);
  expect(first.status).toBe(200);
  expect((await bearer("POST", `/channels/${id}/messages`, message)).body).toEqual(first.body);
  const { conversationId } = first.body;
  expect(await house.messages(conversationId)).toHaveLength(1);

  expect((await bearer("PUT", `/channels/${id}/messages/c-1`, { text: "When do you open today?" })).body).toEqual(first.body);
  expect((await house.messages(conversationId))[0]).toMatchObject({ text: "When do you open today?", editedAt: expect.any(String) });
  expect(await bearer("PUT", `/channels/${id}/messages/c-9`, { text: "?" })).toMatchObject({ status: 404, body: { code: "message.not-found" } });

  const attachmentId = await house.upload("hours.pdf", "application/pdf", Buffer.from("%PDF hours"));
  const reply = await house.reply(conversationId, "At nine", { attachmentIds: [attachmentId], quickReplies: ["Thanks"] });
  await house.delivered(conversationId, reply.id, "sent");
  const { body: page } = await bearer("GET", `/channels/${id}/outbox`);
  expect(page).toMatchObject({
    next: null,
    rows: [
      { to: "u7", text: "At nine", quickReplies: ["Thanks"], file: null },
      { to: "u7", text: "", file: { filename: "hours.pdf", contentType: "application/pdf", size: 10 } },
    ],
  });
  expect((await house.reach.get(page.rows[1].file.url)).bytes.toString()).toBe("%PDF hours");
  const ids = page.rows.map((one: { id: string }) => one.id);
  expect((await bearer("POST", `/channels/${id}/receipts`, { ids: [ids[0]], state: "delivered" })).status).toBe(200);
  expect((await bearer("GET", `/channels/${id}/outbox`)).body.rows).toHaveLength(1);
  await bearer("POST", `/channels/${id}/receipts`, { ids, state: "seen" });
  await house.delivered(conversationId, reply.id, "seen");
  expect((await bearer("GET", `/channels/${id}/outbox`)).body).toEqual({ rows: [], next: null });

  expect((await bearer("DELETE", `/channels/${id}/messages/c-1`)).status).toBe(200);
  expect((await house.messages(conversationId))[0]!.withdrawnAt).not.toBeNull();
});

test("the outbox goes on from page to page", async () => {
  const { id } = await open(null);
  const { conversationId } = (await bearer("POST", `/channels/${id}/messages`, { id: "c-1", from: lali, text: "Count for me" })).body;
  for (const body of ["one", "two", "three"]) {
    const reply = await house.reply(conversationId, body);
    await house.delivered(conversationId, reply.id, "sent");
  }
  const pages: string[][] = [];
  for (let cursor: string | null = ""; cursor !== null;) {
    const { body }: { body: { rows: { text: string }[]; next: string | null } } = await bearer(
      "GET",
      `/channels/${id}/outbox?limit=2${cursor && `&cursor=${cursor}`}`,
    );
    pages.push(body.rows.map(({ text }) => text));
    cursor = body.next;
  }
  expect(pages).toEqual([["one", "two"], ["three"]]);
});

test("nobody takes a colleague's token, or another kind of channel, for more than it is", async () => {
  const channel = await open(null);
  const { body: phone } = await house.cast.owner.call("POST", "/channels/messaging", { kind: "phone", name: "By phone", settings: {}, secrets: {} });
  const message = { id: "c-1", from: { ...lali, id: "u8", verifiedEmail: "owner@books.test" }, text: "I am the owner" };
  expect(await house.cast.light.call("POST", `/channels/${channel.id}/messages`, message)).toMatchObject({ status: 403 });
  expect(await bearer("POST", `/channels/${phone.id}/messages`, message)).toMatchObject({ status: 404, body: { code: "channel.not-found" } });
  expect(await bearer("POST", `/channels/${channel.id}/messages`, { ...message, text: "" })).toMatchObject({ status: 422, body: { code: "message.empty" } });
  const { conversationId } = (await bearer("POST", `/channels/${channel.id}/messages`, message)).body;
  const { customer } = (await house.cast.agent.call("GET", `/conversations/${conversationId}`)).body.conversation;
  const { addresses } = (await house.cast.agent.call("GET", `/customers/${customer.id}`)).body;
  expect(addresses.map((one: { kind: string }) => one.kind)).toEqual(["api"]);
  const fields = { kind: "api", name: "Shop", settings: { callbackUrl: null, brings: "" }, secrets: {} };
  await house.cast.owner.call("PUT", `/channels/messaging/${channel.id}`, { on: false, fields });
  expect(await bearer("POST", `/channels/${channel.id}/messages`, { ...message, id: "c-2" })).toMatchObject({ status: 409, body: { code: "channel.off" } });
  expect(await post(channel, [])).toMatchObject({ status: 404, body: { code: "inbound.unknown" } });
});

test("signed: what is proven is believed, and the same person on two systems is one", async () => {
  const [one, other] = [await open(null), await open(null)];
  const said = (id: string, phone: string) => ({ what: "message", id: "m-1", from: { ...lali, id, verifiedPhone: phone }, text: `I am ${id}` });
  expect(await post(one, said("a-1", "+995 555 77 88 99"))).toEqual({ status: 200, body: { taken: 1 } });
  expect((await post(other, [said("b-1", "+995555778899"), said("b-1", "+995555778899")])).body).toEqual({ taken: 2 });
  const [first, second] = [await house.about("I am a-1", one.id), await house.about("I am b-1", other.id)];
  await until(async () => (await house.about("I am b-1", other.id)).customer.id === first.customer.id, "one person");
  expect((await house.messages(second.id)).filter(({ kind }) => kind === "incoming")).toHaveLength(1);
});

test("without the secret's signature nothing is stored; what is not understood is said", async () => {
  const channel = await open(null);
  const said = { what: "message", id: "m-1", from: lali, text: "Believe me" };
  expect(await post(channel, said, "another secret")).toMatchObject({ status: 401, body: { code: "inbound.signature" } });
  expect((await house.channel(channel.id)).health.lastReceivedAt).toBeNull();
  expect(await post(channel, [said, { what: "dance" }])).toMatchObject({
    status: 422,
    body: { code: "request.invalid", fields: { body: expect.stringContaining("1.what") } },
  });
  expect(await post(channel, "{")).toMatchObject({ status: 422 });
  expect(await house.messages((await house.about("Believe me", channel.id)).id)).toHaveLength(1);
  expect(await house.strange(channel.id)).toHaveLength(2);
});

test("a list of nothing but nonsense is kept once, and what is right in it is taken", async () => {
  const channel = await open(null);
  const said = { what: "message", id: "m-1", from: lali, text: "Among nonsense" };
  expect((await post(channel, [...Array.from({ length: 500 }, () => 1), said])).status).toBe(422);
  expect((await house.strange(channel.id)).map(({ why }) => why).slice(0, 2)).toEqual(["and 490 more", expect.stringMatching(/^9: /)]);
  expect(await house.strange(channel.id)).toHaveLength(11);
  expect(await house.messages((await house.about("Among nonsense", channel.id)).id)).toHaveLength(1);
});

test("replies are posted, signed, and again until they are taken; each try has the same id", async () => {
  const channel = await open(`${shop.url}/replies?of=guli`);
  await post(channel, { what: "message", id: "m-1", from: lali, text: "Is it in stock?" });
  const talk = await house.about("Is it in stock?", channel.id);
  // The desk has pinged the shop on connecting; what is queued from here on is for the reply.
  await until(async () => (await house.channel(channel.id)).checkedAt, "the first look");
  shop.next({ status: 503, body: "<h1>Down</h1>" }, { status: 429, headers: { "retry-after": "120" } }, { cut: true }, { status: 404 });
  const reply = await house.reply(talk.id, "Two are left");
  for (const outcome of ["failed", "rate-limited", "unreachable", "failed"]) {
    await until(async () => (await house.message(talk.id, reply.id)).delivery?.outcome === outcome, outcome);
    await house.hurry();
  }
  await house.delivered(talk.id, reply.id, "sent");
  expect(new Set(replies().map(({ id }) => id)).size).toBe(1);
  const last = shop.asked.findLast(({ raw }) => raw.includes("Two are left"))!;
  expect(last.url.search).toBe("?of=guli");
  expect(last.headers["x-guli-signature"]).toBe(signatureOf(SECRET, last.raw));
  expect(JSON.parse(last.raw)).toMatchObject({ what: "reply", to: "u7", text: "Two are left", quickReplies: [], file: null, sentAt: expect.any(String) });
  await post(channel, { what: "receipts", ids: [JSON.parse(last.raw).id], state: "failed", reason: "They have left the shop" });
  expect((await house.delivered(talk.id, reply.id, "failed")).delivery).toMatchObject({ detail: "They have left the shop" });
});

test("what the other system refuses is final, and said in its words", async () => {
  const channel = await open(shop.url);
  await post(channel, { what: "message", id: "m-1", from: lali, text: "Last question" });
  const talk = await house.about("Last question", channel.id);
  await until(async () => (await house.channel(channel.id)).checkedAt, "the first look");
  shop.next({ status: 422, body: '{"error":"no such comment"}' });
  const reply = await house.reply(talk.id, "Yes?");
  expect((await house.delivered(talk.id, reply.id, "failed")).delivery).toMatchObject({ outcome: "rejected", detail: '422 {"error":"no such comment"}' });
});

test("files come from where they lie; a link that has ended is said on the message", async () => {
  const channel = await open(null);
  const here = shop.serves("/a.jpg", { headers: { "content-type": "image/jpeg" }, content: Buffer.from("a picture") });
  const moved = shop.serves("/moved.jpg", { status: 302, headers: { location: "/a.jpg" } });
  const over = shop.serves("/over.jpg", { status: 410 });
  const files = [here, moved, over].map((url) => ({ url, filename: new URL(url).pathname.slice(1) }));
  await post(channel, { what: "message", id: "m-1", from: lali, text: "Three pictures", files });
  const talk = await house.about("Three pictures", channel.id);
  const found = await until(async () => {
    const attachments = (await house.messages(talk.id)).flatMap((one) => one.attachments);
    return attachments.every(({ state }) => state !== "fetching") && attachments;
  }, "the files");
  expect(found.toSorted((one, other) => one.filename.localeCompare(other.filename))).toMatchObject([
    { filename: "a.jpg", state: "here", contentType: "image/jpeg", size: 9 },
    { filename: "moved.jpg", state: "here", size: 9 },
    { filename: "over.jpg", state: "missing", trouble: "expired" },
  ]);
});

test("trying it pings the other system; its health says when it cannot be called", async () => {
  const fields = { kind: "api", name: "Shop", settings: { callbackUrl: shop.url, brings: "Comments" }, secrets: { signing: SECRET } };
  expect(await house.try(fields)).toMatchObject({ ok: true, account: "Comments", steps: [{ step: "reach", ok: true }] });
  shop.next({ status: 401 });
  expect(await house.try(fields)).toMatchObject({
    ok: false,
    steps: [
      { step: "reach", ok: true },
      { step: "sign-in", ok: false, trouble: "auth-failed" },
    ],
  });
  const none = await house.cast.owner.call("POST", "/channels/messaging/tests", { fields: { ...fields, settings: { callbackUrl: null } } });
  expect(none).toMatchObject({ status: 409, body: { code: "channel.no-test" } });
  const { id } = await house.connect(fields);
  await until(async () => (await house.channel(id)).account === "Comments", "the first look");
  shop.next({ status: 401, body: SECRET });
  await house.look(id);
  const { health } = await house.channel(id);
  expect(health).toMatchObject({ state: "broken", trouble: "auth-failed" });
  expect(JSON.stringify(health)).not.toContain(SECRET);
});

test("a desk on the internet fetches nothing from inside its house", async () => {
  const strict = await messagingHouse({ GULI_ALLOW_PRIVATE_HOSTS: "no", GULI_PUBLIC_URL: "https://desk.test" });
  try {
    const settings = { callbackUrl: shop.url, brings: "" };
    const channel = await strict.connect({ kind: "api", name: "Shop", settings, secrets: { signing: SECRET } });
    const news = JSON.stringify({ what: "message", id: "m-1", from: lali, text: "Look inside", files: [{ url: `${shop.url}/a.jpg`, filename: "a.jpg" }] });
    const headers = { "content-type": "application/json", "x-guli-signature": signatureOf(SECRET, news) };
    await strict.reach.post({ url: channel.webhookUrl!, body: news, headers });
    const talk = await strict.about("Look inside", channel.id);
    await until(async () => (await strict.messages(talk.id))[0]!.attachments[0]!.state === "missing", "the refusal");
    expect((await strict.messages(talk.id))[0]!.attachments).toMatchObject([{ trouble: "host-forbidden" }]);
    const reply = await strict.reply(talk.id, "No");
    expect((await strict.delivered(talk.id, reply.id, "failed")).delivery).toMatchObject({ outcome: "host-forbidden" });
  } finally {
    await strict.close();
  }
});
