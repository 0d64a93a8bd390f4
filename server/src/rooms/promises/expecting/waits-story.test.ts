import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { movableClock } from "../../../../test/bare-desk.ts";
import { testDesk, until, type TestDesk } from "../../../../test/desk.ts";
import type { Desk } from "../../../core/desk.ts";
import { newId } from "../../../core/ids.ts";
import { rebuildWaits } from "./following.ts";

let house: TestDesk;
let inbound: string;
let chatKey: string;
// Long ago, so that moving it never leads beyond the queue of jobs, which keeps its own time.
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

let mails = 0;
/** A mail; `thread` is the Message-ID that it answers. */
async function mail(from: string, text: string, thread?: string): Promise<{ conversationId: string; messageId: string; mark: string }> {
  const mark = `m${++mails}@example.com`;
  const head = [`From: ${from}`, "To: hello@books.test", "Subject: My book", `Message-ID: <${mark}>`, ...(thread ? [`References: <${thread}>`] : [])];
  const payload = Buffer.from(`${head.join("\r\n")}\r\n\r\n${text}\r\n`);
  const answer = await house.app.inject({ method: "POST", url: inbound, payload, headers: { "content-type": "message/rfc822" } });
  expect(answer.statusCode, answer.body).toBe(200);
  const come = answer.json<{ conversationId: string; messageId: string }>();
  return { conversationId: come.conversationId, messageId: come.messageId, mark };
}

const tokens = new Map<string, string>();
async function chat(who: string, text: string): Promise<void> {
  const ask = async (path: string, payload: object, token?: string) =>
    (await house.app.inject({ method: "POST", url: `/widget/api/v1${path}`, payload, headers: token ? { authorization: `Bearer ${token}` } : {} })).json();
  const token = tokens.get(who) ?? ((await ask("/start", { key: chatKey })).token as string);
  tokens.set(who, token);
  await ask("/messages", { channelKey: chatKey, key: newId(), text, language: "en", timeZone: null, page: null, name: who }, token);
}

const minutes = (many: number) => clock.move(many * 60);

async function allWaits(): Promise<Record<string, unknown>[]> {
  await house.running.idle();
  const { rows } = await house.desk.database.owner.query(
    `select id, conversation_id, customer_id, channel_kind, began_at, mood, last_said_at, nudged_at, switched_at, angered_at, ended_at, ended_as, runs_out_at
     from guli.waits where workspace_id = $1 order by id`,
    [house.workspaceId],
  );
  return rows;
}

const of = async (conversationId: string) => (await allWaits()).filter((one) => one["conversation_id"] === conversationId);
const reply = (conversationId: string, body = "It leaves today.") =>
  house.cast.agent.call("POST", `/conversations/${conversationId}/replies`, { body, seenMessageId: null, anyway: true, key: newId() });

test("a wait is followed from the first word over a reminder in anger to the answer, and goes on when the answer is taken back", async () => {
  const first = await mail("brandt@example.com", "Where is my book, please?");
  minutes(40);
  await mail("brandt@example.com", "This is outrageous! Nobody answers, I am furious!!!", first.mark);
  minutes(20);
  const { body } = await reply(first.conversationId);
  expect(await of(first.conversationId)).toMatchObject([
    { id: first.messageId, channel_kind: "email", nudged_at: "2026-09-01T08:40:00.000000Z", angered_at: "2026-09-01T08:40:00.000000Z", ended_as: "answered" },
  ]);
  await house.cast.agent.call("DELETE", `/replies/${body.message.id}`);
  expect(await of(first.conversationId)).toMatchObject([{ ended_at: null, ended_as: null }]);
});

test("spam, robots and what is put aside are told apart from answers", async () => {
  const spam = await mail("win@example.com", "You have won a prize");
  const asked = await mail("lia@example.com", "Do you open on Sunday?");
  await house.cast.agent.call("PATCH", `/conversations/${spam.conversationId}`, { spam: true });
  minutes(5);
  await house.cast.agent.call("PATCH", `/conversations/${asked.conversationId}`, { state: "resolved" });
  expect(await of(spam.conversationId)).toEqual([]);
  expect(await of(asked.conversationId)).toMatchObject([{ ended_as: "put-aside" }]);
  await house.cast.agent.call("PATCH", `/conversations/${spam.conversationId}`, { spam: false });
  expect(await of(spam.conversationId)).toHaveLength(1);
});

type Deed = {
  what: "mail" | "again" | "chat" | "reply" | "take-back" | "resolve" | "customers-turn" | "spam" | "no-spam" | "join";
  who: number;
  pause: number;
};
const deeds = fc.array(
  fc.record({
    what: fc.constantFrom<Deed["what"]>(
      "mail",
      "again",
      "again",
      "chat",
      "chat",
      "reply",
      "reply",
      "take-back",
      "resolve",
      "customers-turn",
      "spam",
      "no-spam",
      "join",
    ),
    who: fc.integer({ min: 0, max: 1 }),
    pause: fc.integer({ min: 0, max: 30 }),
  }),
  { minLength: 25, maxLength: 25 },
);

type Place = { conversationId: string; messageId?: string };
type Lived = { names: string[]; threads: Map<string, string>; places: Place[]; customers: Map<string, string> };

async function live(round: number, story: Deed[]): Promise<void> {
  const lived: Lived = { names: ["gia", "tea"].map((name) => `${name}${round}`), threads: new Map(), places: [], customers: new Map() };
  for (const deed of story) {
    minutes(deed.pause);
    await write(lived, deed);
    await decide(lived, deed);
    if (deed.pause % 3 === 0) await house.running.idle();
  }
}

/** What the customers do. */
async function write({ names, threads, places, customers }: Lived, { what, who, pause }: Deed): Promise<void> {
  const name = names[who]!;
  if (what === "chat") await chat(name, "Hello?");
  if (what !== "mail" && what !== "again") return;
  const words = pause > 20 ? "I am furious, this is a disgrace!!!" : "And my book?";
  const come = await mail(`${name}@example.com`, words, what === "again" ? threads.get(name) : undefined);
  threads.set(name, come.mark);
  places.push({ conversationId: come.conversationId });
  customers.set(name, (await house.cast.agent.call("GET", `/conversations/${come.conversationId}`)).body.conversation.customer.id);
}

/** What the desk does. */
async function decide({ names, places, customers }: Lived, { what, who }: Deed): Promise<void> {
  const { agent } = house.cast;
  const [one, other] = names.map((each) => customers.get(each));
  if (what === "join" && one && other && one !== other) await agent.call("POST", `/customers/${one}/joins`, { otherId: other });
  const last = places.at(-1 - who);
  if (!last) return;
  const change = (body: object) => agent.call("PATCH", `/conversations/${last.conversationId}`, body);
  if (what === "reply") last.messageId = (await reply(last.conversationId)).body.message?.id;
  if (what === "take-back" && last.messageId) await agent.call("DELETE", `/replies/${last.messageId}`);
  if (what === "resolve") await change({ state: "resolved" });
  if (what === "customers-turn") await change({ state: "waiting" });
  if (what === "spam" || what === "no-spam") await change({ spam: what === "spam" });
}

/** What is still on its way would change something later. */
async function allHaveLeft(): Promise<void> {
  minutes(1);
  const underWay = "select from guli.deliveries where workspace_id = $1 and state in ('held', 'queued', 'sending')";
  await until(async () => (await house.desk.database.owner.query(underWay, [house.workspaceId])).rowCount === 0, "the deliveries");
}

test("what was followed event by event is what is counted anew from all messages", async () => {
  let [round, seen] = [0, 0];
  await fc.assert(
    fc.asyncProperty(deeds, async (story) => {
      await live(round++, story);
      await allHaveLeft();
      const followed = await allWaits();
      await rebuildWaits(house.desk, house.workspaceId);
      expect(await allWaits()).toEqual(followed);
      seen = followed.length;
    }),
    { numRuns: 10, endOnFailure: true },
  );
  expect(seen).toBeGreaterThan(30);
}, 120_000);

/** The same desk, on which something else happens before this statement of a transaction. */
function interrupted(desk: Desk, statement: string, meanwhile: () => Promise<void>): Desk {
  const bound = (of: any, key: string | symbol) => (typeof of[key] === "function" ? of[key].bind(of) : of[key]);
  const executing =
    (of: any) =>
    async (query: { sql: string }, ...more: unknown[]) => {
      if (query.sql.trim().startsWith(statement)) await meanwhile();
      return of.executeQuery(query, ...more);
    };
  const executor = (of: any) => new Proxy(of, { get: (_, key) => (key === "executeQuery" ? executing(of) : bound(of, key)) });
  const sql = (of: any) => new Proxy(of, { get: (_, key) => (key === "getExecutor" ? () => executor(of.getExecutor()) : bound(of, key)) });
  return { ...desk, transaction: (id, work) => desk.transaction(id, (tx) => work(Object.create(tx, { sql: { value: sql(tx.sql) } }))) };
}

const LOCKED_HERE = `select from pg_locks l join pg_database d on d.oid = l.database where l.locktype = 'advisory' and not l.granted and d.datname = current_database()`;

test("who writes while all is counted anew is not lost", async () => {
  const { desk, workspaceId } = house;
  const owner = desk.database.owner;
  const first = await mail("meanwhile@example.com", "Is anybody there?");
  await house.running.idle();
  let again: { conversationId: string } | undefined;
  const heard = async () => (await owner.query("select from guli.outbox where workspace_id = $1", [workspaceId])).rowCount === 0;
  const held = async () => (await owner.query(LOCKED_HERE)).rowCount! > 0;
  await rebuildWaits(
    interrupted(desk, "delete from waits", async () => {
      if (again) return;
      again = await mail("meanwhile@example.com", "And is my other book there?");
      await until(async () => (await held()) || heard(), "the desk to hear of it, or to wait until all is counted");
    }),
    workspaceId,
  );
  await house.running.idle();
  expect(again!.conversationId).not.toBe(first.conversationId);
  expect(await of(again!.conversationId)).toHaveLength(1);
});

test("messages from before there were waits are counted by themselves, and whenever the owner asks", async () => {
  const { workspaceId, desk, cast } = house;
  const before = await allWaits();
  await desk.database.owner.query("delete from guli.waits where workspace_id = $1", [workspaceId]);
  await desk.database.owner.query("insert into guli.waits_to_count (workspace_id, due_at) values ($1, $2)", [workspaceId, clock.now()]);
  await until(async () => (await allWaits()).length === before.length, "the count");
  expect(await allWaits()).toEqual(before);

  await desk.database.owner.query("update guli.waits set nudged_at = null, ended_at = null, ended_as = null where workspace_id = $1", [workspaceId]);
  expect((await cast.lead.call("POST", "/expectations/rebuild")).status).toBe(403);
  expect((await cast.owner.call("POST", "/expectations/rebuild")).status).toBe(200);
  await until(async () => JSON.stringify(await allWaits()) === JSON.stringify(before), "the second count");
});
