import type { ChatChannel, ConversationRow } from "@guli/contract";
import { createHmac } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { z } from "zod";
import { testDesk, type TestDesk } from "../../../../test/desk.ts";

let house: TestDesk;
let chat: z.infer<typeof ChatChannel>;
beforeAll(async () => {
  house = await testDesk();
  chat = (await house.cast.owner.call("POST", "/channels/chat", { name: "Shop", settings: {} })).body;
});
afterAll(() => house.close());

type Signed = { user?: string; signature?: string };
/** As a shop's server signs who is signed in there. */
const signed = (who: object, key = chat.userKey!): Signed => {
  const user = JSON.stringify(who);
  return { user, signature: `sha256=${createHmac("sha256", key).update(user).digest("hex")}` };
};

async function call(path: string, payload: object, token?: string) {
  const answer = await house.app.inject({
    method: "POST",
    url: `/widget/api/v1${path}`,
    payload,
    headers: token ? { authorization: `Bearer ${token}` } : {},
  });
  return { status: answer.statusCode, body: answer.json() };
}

/** A browser with the chat in it. */
async function browser() {
  const { token } = (await call("/start", { key: chat.key })).body as { token: string };
  const where = { language: "en", timeZone: null, page: null };
  return {
    token,
    open: (who: Signed = {}) => call("/open", { key: chat.key, token, ...where, ...who }).then(({ body }) => body),
    say: (text: string, who: Signed = {}) => call("/messages", { channelKey: chat.key, key: crypto.randomUUID(), text, ...where, ...who }, token),
  };
}

const about = async (text: string): Promise<ConversationRow> => {
  const { rows } = (await house.cast.agent.call("GET", "/conversations?view=all&limit=100")).body as { rows: ConversationRow[] };
  const found = rows.find(({ preview, subject }) => [preview, subject].includes(text));
  if (!found) throw new Error(`nothing about ${text}`);
  return found;
};
const whoSays = async (text: string) => (await about(text)).customer;

test("who is signed in on the page is recognised with certainty, in whichever browser, and as who they are elsewhere", async () => {
  const known = (await house.cast.agent.call("POST", "/customers", { name: "Lali K.", addresses: [{ kind: "email", address: "lali@books.test" }] })).body;
  const lali = signed({ id: "u7", name: "Lali", email: "Lali@books.test", phone: "+995 555 12 34 56" });
  const [home, phone] = [await browser(), await browser()];
  expect((await home.say("From home", lali)).status).toBe(200);
  expect((await phone.say("From the phone", lali)).status).toBe(200);
  expect((await whoSays("From home")).id).toBe(known.id);
  expect((await whoSays("From the phone")).id).toBe(known.id);
  await home.say("On a page that says nothing");
  expect((await whoSays("On a page that says nothing")).id).toBe(known.id);
  const customer = (await house.cast.agent.call("GET", `/customers/${known.id}`)).body;
  expect(JSON.stringify(customer)).toContain("+995");
});

test("what a visitor wrote before they signed in is theirs, under the name that the page gives", async () => {
  const visitor = await browser();
  await visitor.say("Before I signed in");
  const before = await whoSays("Before I signed in");
  await visitor.say("After I signed in", signed({ id: "u8", name: "Gio" }));
  const after = await about("After I signed in");
  expect(after.customer).toMatchObject({ id: before.id, name: "Gio" });
  expect((await (await browser()).say("Elsewhere", signed({ id: "u8", name: "Gio" }))).status).toBe(200);
  expect((await whoSays("Elsewhere")).id).toBe(before.id);
});

test("who is signed in is not asked, and not called by what somebody typed in that browser", async () => {
  const asking = (await house.cast.owner.call("POST", "/channels/chat", { name: "Asking", settings: { askFor: "email" } })).body;
  const where = { key: asking.key, token: null, language: "en", timeZone: null, page: null };
  expect((await call("/open", where)).body.config).toMatchObject({ askFor: "email" });
  expect((await call("/open", { ...where, ...signed({ id: "u9" }, asking.userKey) })).body.config).toMatchObject({ askFor: "nothing" });
  const { token } = (await call("/start", { key: asking.key })).body as { token: string };
  const message = { channelKey: asking.key, key: crypto.randomUUID(), text: "Call me by my name", language: "en", timeZone: null, page: null };
  await call("/messages", { ...message, name: "Somebody", email: "somebody@books.test", ...signed({ id: "u9", name: "Tamar" }, asking.userKey) }, token);
  const customer = await whoSays("Call me by my name");
  expect(customer.name).toBe("Tamar");
  expect(JSON.stringify((await house.cast.agent.call("GET", `/customers/${customer.id}`)).body)).not.toContain("somebody@");
});

test("several people at one browser are several customers, and none of them reads the other's chat", async () => {
  const shared = await browser();
  const [ana, beka] = [signed({ id: "ana", name: "Ana" }), signed({ id: "beka", name: "Beka" })];
  await shared.say("It is Ana", ana);
  expect(await shared.open(ana)).toMatchObject({ token: shared.token, messages: [{ text: "It is Ana" }] });
  expect(await shared.open()).toMatchObject({ token: shared.token });
  expect(await shared.open(beka)).toMatchObject({ token: null, messages: [], unread: 0 });
  expect(await shared.say("It is Beka", beka)).toMatchObject({ status: 401, body: { code: "widget.session" } });
  const anew = await browser();
  await anew.say("It is Beka", beka);
  expect((await whoSays("It is Beka")).id).not.toBe((await whoSays("It is Ana")).id);
});

test("a chat whose customer is somebody by proof is not taken over by another who signs in there", async () => {
  const visitor = await browser();
  await visitor.say("I am Dato");
  const { id } = await whoSays("I am Dato");
  await house.cast.agent.call("POST", `/customers/${id}/addresses`, { kind: "email", address: "dato@books.test" });
  expect(await visitor.say("I am Eka", signed({ id: "eka" }))).toMatchObject({ status: 401, body: { code: "widget.session" } });
});

test.each<[string, () => Signed, RegExp]>([
  ["a signature of another key", () => signed({ id: "ana" }, "guessed"), /does not fit the user/],
  ["a signature of another text", () => ({ ...signed({ id: "ana" }), user: '{"id":"beka"}' }), /does not fit the user/],
  ["no signature", () => ({ user: '{"id":"ana"}' }), /given together/],
  ["an empty signature", () => ({ user: '{"id":"ana"}', signature: "" }), /given together/],
  ["only a signature", () => ({ signature: signed({ id: "ana" }).signature! }), /given together/],
  ["no id", () => signed({ name: "Ana" }), /not as expected: id/],
  ["no object", () => signed([]), /not as expected/],
  ["one that ran out", () => signed({ id: "ana", until: "2020-01-01T00:00:00Z" }), /ran out/],
])("with %s they are an unknown visitor, and who builds the page is told why", async (what, make, warning) => {
  const visitor = await browser();
  expect(await visitor.open(make())).toMatchObject({ token: visitor.token, warning: expect.stringMatching(warning) });
  expect((await visitor.say(`With ${what}`, make())).status).toBe(200);
  const customer = await whoSays(`With ${what}`);
  const { addresses } = (await house.cast.agent.call("GET", `/customers/${customer.id}`)).body;
  expect((addresses as { kind: string }[]).map(({ kind }) => kind)).toEqual(["chat"]);
  await visitor.say("Now it is right", signed({ id: "fati" }));
  expect(await visitor.open(make())).toMatchObject({ token: null, messages: [], warning: expect.stringMatching(warning) });
});

test("one that has not run out is believed; a right one has no warning", async () => {
  const until = new Date(Date.now() + 60_000).toISOString();
  expect(await (await browser()).open(signed({ id: "g1", until }))).not.toHaveProperty("warning");
  expect(await (await browser()).open()).not.toHaveProperty("warning");
});

test("the key is shown to those who look after channels, and a new one makes the old one worthless", async () => {
  const { owner, lead, agent } = house.cast;
  const seenBy = async ({ call: ask }: typeof owner) =>
    ((await ask("GET", "/channels")).body.rows as (typeof chat)[]).find(({ id }) => id === chat.id)!.userKey;
  expect(chat.userKey).toMatch(/^[0-9a-f]{32}$/);
  expect([await seenBy(lead), await seenBy(agent)]).toEqual([chat.userKey, null]);
  const other = (await owner.call("POST", "/channels/chat", { name: "Another", settings: {} })).body;
  expect(other.userKey).not.toBe(chat.userKey);
  const old = signed({ id: "ana" });
  const fields = { name: "Shop", on: true, settings: { ...chat.settings, signing: 2 } };
  const changed = (await owner.call("PUT", `/channels/chat/${chat.id}`, fields)).body;
  expect(changed.userKey).not.toBe(chat.userKey);
  expect(await (await browser()).open(old)).toMatchObject({ warning: expect.stringContaining("does not fit") });
  expect(await (await browser()).open(signed({ id: "ana" }, changed.userKey))).not.toHaveProperty("warning");
});
