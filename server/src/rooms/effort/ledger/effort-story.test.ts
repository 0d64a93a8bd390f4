import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { movableClock } from "../../../../test/bare-desk.ts";
import { testDesk, until, type TestDesk } from "../../../../test/desk.ts";
import { newId } from "../../../core/ids.ts";
import { rebuildEffort } from "./counting.ts";
import { holdLedgers } from "./store/entries.ts";

let house: TestDesk;
let inbound: string;
let chatKey: string;
const clock = movableClock("2026-09-01T08:00:00.000Z");

beforeAll(async () => {
  house = await testDesk({ clock });
  const { owner } = house.cast;
  await owner.call("PATCH", "/workspace", { undoSeconds: 10 });
  const settings = { address: "hello@books.test", senderName: "Tbilisi Books", imap: null, smtp: null };
  inbound = new URL((await owner.call("POST", "/channels/email", { name: "Books", settings })).body.inboundUrl).pathname;
  chatKey = (await owner.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body.key;
});
afterAll(() => house.close());

type Come = { conversationId: string; messageId: string; mark: string };

let mails = 0;
async function mail(from: string, text: string, thread?: Come): Promise<Come> {
  const mark = `e${++mails}@example.com`;
  const head = [`From: ${from}`, "To: hello@books.test", "Subject: My book", `Message-ID: <${mark}>`, ...(thread ? [`References: <${thread.mark}>`] : [])];
  const payload = Buffer.from(`${head.join("\r\n")}\r\n\r\n${text}\r\n`);
  const answer = await house.app.inject({ method: "POST", url: inbound, payload, headers: { "content-type": "message/rfc822" } });
  expect(answer.statusCode, answer.body).toBe(200);
  return { ...answer.json<{ conversationId: string; messageId: string }>(), mark };
}

const tokens = new Map<string, string>();
/** Somebody writes in the chat; the conversation with them. */
async function chat(name: string, text: string): Promise<{ id: string; customer: { id: string } }> {
  const ask = async (path: string, payload: object, token?: string) =>
    (await house.app.inject({ method: "POST", url: `/widget/api/v1${path}`, payload, headers: token ? { authorization: `Bearer ${token}` } : {} })).json();
  const token = tokens.get(name) ?? ((await ask("/start", { key: chatKey })).token as string);
  tokens.set(name, token);
  await ask("/messages", { channelKey: chatKey, key: newId(), text, language: "en", timeZone: null, page: null, name }, token);
  const { body } = await house.cast.agent.call("GET", "/conversations?view=all");
  return body.rows.find((row: { customer: { name: string } }) => row.customer.name === name);
}

const minutes = (many: number) => clock.move(many * 60);
const reply = (by: "agent" | "lead", conversationId: string, body: string, more: object = {}) =>
  house.cast[by].call("POST", `/conversations/${conversationId}/replies`, { body, seenMessageId: null, anyway: true, key: newId(), ...more });

type Row = {
  id: string;
  messageId: string;
  kind: string;
  cause: string;
  dismissed: boolean;
  seenAs: string | null;
  weight: number;
  correctedBy: string | null;
};

async function ledger(conversationId: string): Promise<{ sum: number; level: string; rows: Row[] }> {
  await house.running.idle();
  const { status, body } = await house.cast.light.call("GET", `/conversations/${conversationId}/effort`);
  expect(status).toBe(200);
  return body;
}

const kindsOf = async (conversationId: string) => (await ledger(conversationId)).rows.map(({ kind, cause }) => `${kind}/${cause}`);

async function everything(): Promise<unknown[]> {
  const { rows } = await house.desk.database.owner.query("select * from guli.effort_entries where workspace_id = $1 order by id", [house.workspaceId]);
  return rows;
}

const eventsOf = async (name: string, conversationId: string) =>
  (
    await house.desk.database.owner.query<{ payload: { kinds: string[]; sum: number } }>(
      "select payload from guli.events where workspace_id = $1 and name = $2 and payload->>'conversationId' = $3 order by id",
      [house.workspaceId, name, conversationId],
    )
  ).rows.map(({ payload }) => payload);

test("what a matter costs is counted while it happens: asked again, given a chore, handed on, come back", async () => {
  const { id } = await chat("Mr Brandt", "Order 70912 came without its third volume.");
  minutes(40);
  await chat("Mr Brandt", "Any news about the missing volume?");
  minutes(1);
  await house.cast.agent.call("PATCH", `/conversations/${id}`, { assigneeId: house.cast.agent.id });
  await reply("agent", id, "Could you please send us your order number? Then please fill in the claim form on our website.");
  minutes(5);
  await chat("Mr Brandt", "I have already sent you the number: 70912.");
  await house.cast.agent.call("PATCH", `/conversations/${id}`, { assigneeId: house.cast.lead.id });
  minutes(5);
  await reply("lead", id, "The third volume leaves today by express.", { thenState: "resolved" });
  minutes(60 * 24 * 2);
  await chat("Mr Brandt", "The third volume is still missing from the parcel.");
  const { rows, sum, level } = await ledger(id);
  expect(rows.map(({ kind, cause }) => `${kind}/${cause}`)).toEqual([
    "repeat-contact/wrote-again",
    "hassle/form",
    "repeated-information/asked-again",
    "repeated-information/customer-says",
    "transfer/handed-on",
    "repeat-contact/came-back",
  ]);
  const { messages } = (await house.cast.agent.call("GET", `/conversations/${id}`)).body;
  const said = new Map(messages.map((one: { id: string; text: string }) => [one.id, one.text]));
  expect([said.get(rows[0]!.messageId), said.get(rows[5]!.messageId)]).toEqual([
    "Any news about the missing volume?",
    "The third volume is still missing from the parcel.",
  ]);
  expect([sum, level]).toEqual([10, "much"]);
  expect((await eventsOf("effort.counted", id)).at(-1)).toMatchObject({ sum: 10, kinds: ["hassle", "repeat-contact", "repeated-information", "transfer"] });
  expect((await house.cast.agent.call("GET", "/effort/high")).body.rows).toContainEqual({ conversationId: id, sum: 10 });
});

test("a reply that is taken back, and a message that is only spam, cost nothing", async () => {
  const asked = await mail("lia@example.com", "How do I get my deposit back?");
  const { body } = await reply("agent", asked.conversationId, "You need to print the attached form, sign it and send us a scan of it.");
  expect(await kindsOf(asked.conversationId)).toEqual(["hassle/papers"]);
  await house.cast.agent.call("DELETE", `/replies/${body.message.id}`);
  expect(await kindsOf(asked.conversationId)).toEqual([]);
  expect((await eventsOf("effort.counted", asked.conversationId)).map(({ sum }) => sum)).toEqual([3, 0]);
});

test("who asks about the same in the chat had to change the channel; where one of the two is spam they had not", async () => {
  const first = await mail("tea@example.com", "Order 5512: the coat has not come.");
  minutes(60 * 20);
  const other = await chat("Tea", "I asked about order 5512, the coat. Will it come?");
  expect(await kindsOf(other.id)).toEqual([]);
  const { customer } = (await house.cast.agent.call("GET", `/conversations/${first.conversationId}`)).body.conversation;
  await house.cast.agent.call("POST", `/customers/${customer.id}/joins`, { otherId: other.customer.id });
  expect(await kindsOf(other.id)).toContain("channel-switch/came-elsewhere");
  await house.cast.agent.call("PATCH", `/conversations/${first.conversationId}`, { spam: true });
  expect(await kindsOf(other.id)).not.toContain("channel-switch/came-elsewhere");
  await house.cast.agent.call("PATCH", `/conversations/${first.conversationId}`, { spam: false });
  expect(await kindsOf(other.id)).toContain("channel-switch/came-elsewhere");
  const { body } = await house.cast.agent.call("GET", `/customers/${customer.id}/effort`);
  expect(body).toMatchObject({ conversations: 2, touched: 1, kinds: [{ kind: "channel-switch", entries: 1 }] });
});

test("people correct the ledger, and no rebuild takes that away", async () => {
  const { agent, light } = house.cast;
  const first = await mail("gia@example.com", "Order 4410 is late.");
  minutes(60 * 30);
  const again = await mail("gia@example.com", "Any update on order 4410?", first);
  const [seen] = (await ledger(first.conversationId)).rows;
  expect((await light.call("PATCH", `/effort/${seen!.id}`, { kind: null })).status).toBe(403);
  expect((await agent.call("PATCH", `/effort/${seen!.id}`, { kind: null })).body).toMatchObject({
    sum: 0,
    level: "none",
    rows: [{ id: seen!.id, dismissed: true, correctedBy: agent.id }],
  });
  expect((await agent.call("PATCH", `/effort/${seen!.id}`, { kind: "hassle" })).body.rows).toMatchObject([
    { kind: "hassle", seenAs: "repeat-contact", dismissed: false },
  ]);
  const added = await agent.call("POST", `/conversations/${first.conversationId}/effort`, { messageId: first.messageId, kind: "policy" });
  expect(added.body.rows).toMatchObject([{ kind: "policy", cause: "by-hand", seenAs: null, messageId: first.messageId }, { kind: "hassle" }]);
  expect((await agent.call("POST", `/conversations/${first.conversationId}/effort`, { messageId: first.messageId, kind: "policy" })).body.code).toBe(
    "effort.counted-already",
  );
  expect((await agent.call("PATCH", `/effort/${added.body.rows[0].id}`, { kind: "transfer" })).body.rows).toMatchObject([
    { kind: "transfer", seenAs: null },
    { kind: "hassle" },
  ]);
  const elsewhere = await mail("someone@example.com", "Hello");
  expect((await agent.call("POST", `/conversations/${first.conversationId}/effort`, { messageId: elsewhere.messageId, kind: "policy" })).status).toBe(404);

  await house.running.idle();
  const before = await everything();
  await rebuildEffort(house.desk, house.workspaceId);
  expect(await everything()).toEqual(before);

  const { rows } = await ledger(first.conversationId);
  const gone = await agent.call("PATCH", `/effort/${rows[0]!.id}`, { kind: null });
  expect(gone.body.rows).toMatchObject([{ kind: "hassle" }]);
  expect((await agent.call("PATCH", `/effort/${seen!.id}`, { kind: "repeat-contact" })).body.rows).toMatchObject([
    { messageId: again.messageId, kind: "repeat-contact", correctedBy: null },
  ]);
});

test("two who correct at once, while customers write, lose nothing", async () => {
  const { agent, lead } = house.cast;
  const first = await mail("race@example.com", "Order 7130 is late.");
  minutes(60 * 30);
  await mail("race@example.com", "Any news about order 7130?", first);
  await house.running.idle();
  const kinds = ["policy", "hassle", "transfer", "robotic-reply", "channel-switch"];
  await Promise.all([
    ...kinds.map((kind, at) => (at % 2 ? agent : lead).call("POST", `/conversations/${first.conversationId}/effort`, { messageId: first.messageId, kind })),
    ...[1, 2, 3].map((nth) => mail("race@example.com", `Detail ${nth} of order 7130`, first)),
  ]);
  const { rows } = await ledger(first.conversationId);
  expect(rows.filter(({ cause }) => cause === "by-hand").map(({ kind }) => kind)).toEqual(kinds.toSorted((one, other) => one.localeCompare(other)));
  const before = await everything();
  await rebuildEffort(house.desk, house.workspaceId);
  expect(await everything()).toEqual(before);
});

test("somebody with thirty thousand matters takes no more locks than the database has", async () => {
  const ids = Array.from({ length: 30_000 }, newId);
  const locks = await house.desk.transaction(house.workspaceId, async (tx) => {
    await holdLedgers(tx, ids);
    return sql<{ held: number }>`select count(*)::int as held from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()`.execute(tx.sql);
  });
  expect(locks.rows[0]!.held).toBeLessThanOrEqual(512);
});

test("matters that are older than the ledger are counted by themselves", async () => {
  const { desk, workspaceId } = house;
  const before = await everything();
  await desk.database.owner.query("delete from guli.effort_entries where workspace_id = $1", [workspaceId]);
  await desk.database.owner.query("insert into guli.efforts_to_count (workspace_id, due_at) values ($1, $2)", [workspaceId, clock.now()]);
  await until(async () => (await everything()).length === before.length, "the count");
  expect(await everything()).toEqual(before);
});

test("the report says where effort comes from, with cases and intervals, and what would be gone without it", async () => {
  const { lead, agent } = house.cast;
  expect((await agent.call("GET", "/reports/effort?from=2026-08-01&to=2026-12-31")).status).toBe(403);
  const { status, body } = await lead.call("GET", "/reports/effort?from=2026-08-01&to=2026-12-31");
  expect(status, JSON.stringify(body)).toBe(200);
  const [{ n: expected }] = (
    await house.desk.database.owner.query<{ n: number }>("select count(*)::int as n from guli.conversations where workspace_id = $1 and not spam", [
      house.workspaceId,
    ])
  ).rows as [{ n: number }];
  expect(body.matters).toBe(expected);
  expect(body.touched).toBeLessThanOrEqual(body.matters);
  expect(body.share.low).toBeLessThan(body.share.value);
  const again = body.kinds.find(({ kind }: { kind: string }) => kind === "repeat-contact");
  expect(again).toMatchObject({ more: null, ours: 0 });
  expect(again.theirs).toBeGreaterThan(3);
  const byTeam = body.parts.filter(({ by }: { by: string }) => by === "team");
  expect(byTeam.reduce((sum: number, one: { matters: number }) => sum + one.matters, 0)).toBe(body.matters);
  expect(body.parts.find((one: { by: string; key: string }) => one.by === "channel" && one.key === "chat").touched).toBe(2);
  expect(body.causes.every(({ entries }: { entries: number }) => entries > 0)).toBe(true);
});

test("what a matter was about when it cost the customer something stays, whatever it is about later, and a tag may be renamed", async () => {
  const { agent, lead } = house.cast;
  const { id } = await chat("Mrs Brandt", "The parcel has not come.");
  await agent.call("PATCH", `/conversations/${id}`, { addTags: ["Delivery"] });
  minutes(40);
  await chat("Mrs Brandt", "Any news about the parcel?");
  minutes(5);
  await agent.call("PATCH", `/conversations/${id}`, { addTags: ["Refund"], removeTags: ["Delivery"] });
  await reply("agent", id, "We send the money back.", { thenState: "resolved" });
  minutes(60 * 24 * 2);
  await chat("Mrs Brandt", "The money for the parcel is still missing.");
  await ledger(id);
  const tagsOf = async () =>
    (
      await house.desk.database.owner.query<{ cause: string; tags: string[] }>(
        "select cause, tags from guli.effort_entries where workspace_id = $1 and conversation_id = $2 order by at",
        [house.workspaceId, id],
      )
    ).rows;
  const before = [
    { cause: "wrote-again", tags: ["Delivery"] },
    { cause: "came-back", tags: ["Refund"] },
  ];
  expect(await tagsOf()).toEqual(before);
  const topics = async () => {
    const { body } = await lead.call("GET", "/reports/effort?from=2026-08-01&to=2026-12-31");
    return Object.fromEntries(body.parts.flatMap((one: any) => (one.by === "topic" && one.weight > 0 && one.key !== null ? [[one.key, one.weight]] : [])));
  };
  expect(await topics()).toEqual({ Delivery: 2, Refund: 2 });
  const [tag] = (await agent.call("GET", "/tags")).body.rows.filter(({ name }: { name: string }) => name === "Refund");
  await lead.call("PATCH", `/tags/${tag.id}`, { name: "Money back" });
  expect(await topics()).toEqual({ Delivery: 2, "Money back": 2 });
  await rebuildEffort(house.desk, house.workspaceId);
  expect(await tagsOf()).toEqual(before);
});
