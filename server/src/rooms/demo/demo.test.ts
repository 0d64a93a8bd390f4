import { createHash } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { movableClock } from "../../../test/bare-desk.ts";
import { testDesk, until, type TestDesk } from "../../../test/desk.ts";
import type { Desk } from "../../core/desk.ts";
import { counts, recount } from "../conversations/index.ts";
import { moveSampleData } from "../workspaces/index.ts";
import { foundDemo, tasks, type Demo, type DemoWish } from "./index.ts";

const wish: DemoWish = { seed: 7, conversations: 500, business: "Chinari", language: "en", until: "2026-11-20T14:00:00.000Z", email: null };

let it: TestDesk;
let demo: Demo;

beforeAll(async () => {
  // The present of the samples: what is promised in them must not run out while they are looked at.
  it = await testDesk({ clock: movableClock(wish.until) });
  demo = await foundDemo(it.desk, wish);
});
afterAll(() => it.close());

const rows = <T>(desk: Desk, workspaceId: string, query: ReturnType<typeof sql<T>>) => desk.read(workspaceId, async (tx) => (await query.execute(tx.sql)).rows);
const select = <T>(text: string) => rows(it.desk, demo.workspaceId, sql<T>`${sql.raw(`select ${text}`.replaceAll("$w", `'${demo.workspaceId}'`))}`);
const count = async (text: string): Promise<number> => (await select<{ n: number }>(`count(*)::int as n from ${text}`))[0]!.n;

/** What was made, with people by their names and without what each business has of its own (its id, those of its people, teams and channels). */
async function fingerprint({ workspaceId }: Demo): Promise<string> {
  const all = await rows(
    it.desk,
    workspaceId,
    sql`
    select c.id, c.number, c.subject, c.preview, c.state, c.priority, c.tags, c.waiting_since, c.last_message_at, p.name as assignee, u.name, u.attributes, u.last_seen_at, u.conversation_count,
      (select jsonb_agg(jsonb_build_array(m.id, m.kind, m.text, m.quoted, m.created_at, w.name) order by m.created_at, m.id) from messages m
        left join people w on w.workspace_id = ${workspaceId} and w.id = m.person_id where m.workspace_id = ${workspaceId} and m.conversation_id = c.id) as messages,
      h.history,
      (select jsonb_agg(jsonb_build_array(o.what, o.made_at, o.due_at, o.result, o.ended_at, o.settled_at) order by o.made_at, o.what) from promises o
        where o.workspace_id = ${workspaceId} and o.conversation_id = c.id) as promises
    from conversations c join customers u on u.workspace_id = ${workspaceId} and u.id = c.customer_id
    left join people p on p.workspace_id = ${workspaceId} and p.id = c.assignee_id
    left join (
      select e.payload ->> 'conversationId' as id, jsonb_agg(jsonb_build_array(e.id, e.name, e.occurred_at) order by e.id) as history
      from events e where e.workspace_id = ${workspaceId} group by 1
    ) h on h.id = c.id::text
    where c.workspace_id = ${workspaceId} order by c.number`,
  );
  const bare = JSON.stringify(all).replaceAll(/@?chinari(-\d+)?\.example/g, "");
  return createHash("sha256").update(bare).digest("hex");
}

test("the same seed gives the same life, another seed another", async () => {
  const again = await foundDemo(it.desk, wish);
  const other = await foundDemo(it.desk, { ...wish, seed: 8 });
  expect(again.slug).not.toBe(demo.slug);
  expect(await fingerprint(again)).toBe(await fingerprint(demo));
  expect(await fingerprint(other)).not.toBe(await fingerprint(demo));
}, 600_000);

test("steps were taken over: most are done, in time; of the latest some are open, few late", async () => {
  const done = await count("steps where workspace_id = $w and state = 'done'");
  const late = await count("steps where workspace_id = $w and state = 'done' and late_at is not null");
  const open = await count("steps where workspace_id = $w and state = 'open'");
  expect(done).toBeGreaterThan(10);
  expect(late).toBeLessThan(done / 3);
  expect(open).toBeGreaterThan(0);
  expect(await count("steps where workspace_id = $w and (made_at > ended_at or ended_at > $u::timestamptz)".replace("$u", `'${wish.until}'`))).toBe(0);
});

test("matters cost their customers something in all seven kinds, and guides were sent into some", async () => {
  const kinds = await select<{ kind: string; n: number }>("kind, count(*)::int as n from effort_entries where workspace_id = $w group by kind order by kind");
  expect(kinds.map(({ kind }) => kind)).toEqual(["channel-switch", "hassle", "policy", "repeat-contact", "repeated-information", "robotic-reply", "transfer"]);
  const all = kinds.reduce((sum, { n }) => sum + n, 0);
  for (const { kind, n } of kinds) expect(n / all, kind).toBeLessThan(0.7);
  expect(await count("guide_sendings where workspace_id = $w and sent_at is not null")).toBeGreaterThan(15);
  expect(await count("guide_readings where workspace_id = $w and outcome = 'failed'")).toBeGreaterThan(0);
});

test("stored counts are those of the rows, mentions too", async () => {
  await it.desk.read(demo.workspaceId, async (tx) => {
    const right = await recount(tx);
    expect(right.get("all")).toBeGreaterThan(450);
    expect(await counts(tx, [...right.keys()])).toEqual(right);
  });
  const kept = await select(
    `* from (select view, sum(count)::int as n from view_counts where workspace_id = $w and view like 'mentions:%' group by view) x order by view`,
  );
  const there = await select(
    `* from (select 'mentions:' || person_id as view, count(*)::int as n from mentions where workspace_id = $w and seen_at is null group by person_id) x order by view`,
  );
  expect(kept).toEqual(there);
});

const CONVERSATION = `conversations c where c.workspace_id = $w`;
const LAST = `(select m.id from messages m where m.workspace_id = $w and m.conversation_id = c.id and m.kind = 'incoming' and not m.automatic order by m.created_at desc limit 1)`;

test.each([
  ["nobody waits in what is not open", `${CONVERSATION} and waiting_since is not null and state <> 'open'`],
  [
    "who wrote last in what is open waits, unless we have spoken since",
    `${CONVERSATION} and state = 'open' and (waiting_since is null) <> (last_message_from = 'agent')`,
  ],
  ["only what is snoozed wakes up", `${CONVERSATION} and (snoozed_until is not null) <> (state = 'snoozed')`],
  ["what is resolved says when", `${CONVERSATION} and (resolved_at is not null) <> (state = 'resolved')`],
  ["the customer's last message is theirs", `${CONVERSATION} and last_customer_message_id is distinct from ${LAST}`],
  [
    "attachments are counted",
    `${CONVERSATION} and attachment_count <> (select count(*) from attachments a join messages m on m.workspace_id = $w and m.id = a.message_id where a.workspace_id = $w and m.conversation_id = c.id)`,
  ],
  [
    "each reply has left",
    `messages m where m.workspace_id = $w and m.kind = 'reply' and not exists (select from deliveries d where d.workspace_id = $w and d.message_id = m.id and d.state = 'sent')`,
  ],
  [
    "each message is told in history",
    `messages m where m.workspace_id = $w and m.kind = 'incoming' and not exists (select from events e where e.workspace_id = $w and e.name = 'message.received' and e.payload ->> 'messageId' = m.id::text)`,
  ],
  [
    "each message can be found",
    `messages m where m.workspace_id = $w and m.kind <> 'activity' and not exists (select from search_entries s where s.workspace_id = $w and s.target_id = m.id)`,
  ],
  [
    "a mood is seen in each message of a customer, and on its conversation",
    `messages m join conversations c on c.workspace_id = $w and c.id = m.conversation_id where m.workspace_id = $w and m.kind = 'incoming' and not m.automatic
      and not m.unreadable and m.text <> '' and (m.mood is null or (m.id = c.last_customer_message_id and c.mood <> m.mood))`,
  ],
  [
    "each reply of half a year was read by the coach, and none before",
    `messages m where m.workspace_id = $w and m.kind = 'reply' and (m.created_at > timestamptz '2026-11-20T14:00Z' - interval '182 days')
      <> exists (select from coached_replies k where k.workspace_id = $w and k.message_id = m.id and k.at = m.created_at)`,
  ],
  [
    "weeks count the reviews that are kept",
    `(select person_id, date_trunc('week', at at time zone 'UTC')::date as week, count(*) as replies from coached_replies where workspace_id = $w group by 1, 2) r
      full join (select person_id, week, count from coach_weeks where workspace_id = $w and what = 'replies') w using (person_id, week)
      where r.replies is distinct from w.count`,
  ],
  [
    "what the coach saw is told in history",
    `coached_replies k where k.workspace_id = $w and not exists (select from events e where e.workspace_id = $w and e.name = 'reply.coached' and e.payload ->> 'messageId' = k.message_id::text)`,
  ],
  [
    "no promise of the past is due, and none is open in what is resolved",
    `promises p join conversations c on c.workspace_id = $w and c.id = p.conversation_id where p.workspace_id = $w
      and (p.ring_at <= timestamptz '2026-11-20T14:00Z' or (c.state = 'resolved' and p.settled_at is null))`,
  ],
  [
    "lists show what is promised and open",
    `(select distinct conversation_id from promises where workspace_id = $w and settled_at is null) p
      full join (select conversation_id from shown_promises where workspace_id = $w) s using (conversation_id) where p is null or s is null`,
  ],
  [
    "a messenger knows who writes on it",
    `conversations c join known_channels k on k.workspace_id = $w and k.id = c.channel_id and k.kind in ('telegram', 'whatsapp', 'instagram')
      where c.workspace_id = $w and not exists (
        select from customer_addresses a where a.workspace_id = $w and a.customer_id = c.customer_id and a.kind = k.kind and a.address = c.customer_address)`,
  ],
  ["nothing happens after the present", `messages m where m.workspace_id = $w and m.created_at > '2026-11-20T14:00Z'`],
  [
    "how often customers wrote is right",
    `customers u where u.workspace_id = $w and u.conversation_count <> (select count(*) from conversations c where c.workspace_id = $w and c.customer_id = u.id)`,
  ],
  [
    "history of conversations is not handed on",
    `outbox o join events e on e.workspace_id = $w and e.id = o.event_id where o.workspace_id = $w and e.payload ? 'conversationId'`,
  ],
  ["every address leads nowhere", `customer_addresses a where a.workspace_id = $w and a.kind = 'email' and a.folded !~ '(\\.example|example\\.(com|org))$'`],
])("%s", async (_what, exception) => {
  expect(await count(exception)).toBe(0);
});

test("there is some of everything", async () => {
  for (const language of ["ka", "uz", "uz-Cyrl", "ru", "en"])
    expect(await count(`customers where workspace_id = $w and language = '${language}'`), language).toBeGreaterThan(5);
  for (const state of ["open", "waiting", "resolved"])
    expect(await count(`conversations where workspace_id = $w and state = '${state}'`), state).toBeGreaterThan(0);
  for (const what of ["spam", "assignee_id is null and state = 'open'", "priority in ('high', 'urgent')", "attachment_count > 0"])
    expect(await count(`conversations where workspace_id = $w and ${what}`), what).toBeGreaterThan(0);
  for (const what of ["kind = 'note'", "quoted is not null", "text ~ '^[a-z ,!]*gamarjoba'"])
    expect(await count(`messages where workspace_id = $w and ${what}`), what).toBeGreaterThan(0);
  for (const mood of ["calm", "dissatisfied", "angry"])
    expect(await count(`conversations where workspace_id = $w and mood = '${mood}'`), mood).toBeGreaterThan(0);
  for (const what of ["replies", "upset", "rule:no-thanks", "virtue:thanks"])
    expect(await count(`coach_weeks where workspace_id = $w and what = '${what}'`), what).toBeGreaterThan(0);
  expect(await count(`customers where workspace_id = $w and blocked_at is not null`)).toBeGreaterThan(0);
});

test("promises have believable results on each channel, and what stands in the rules is at work", async () => {
  for (const kind of ["email", "chat", "telegram", "whatsapp", "instagram"]) {
    const [{ kept, broken } = { kept: 0, broken: 0 }] = await select<{ kept: number; broken: number }>(
      `count(*) filter (where result = 'kept')::int as kept, count(*) filter (where result = 'broken')::int as broken from promises where workspace_id = $w and channel_kind = '${kind}' and what <> 'solution'`,
    );
    expect(kept + broken, kind).toBeGreaterThan(10);
    expect(kept / (kept + broken), kind).toBeGreaterThan(0.4);
    expect(kept / (kept + broken), kind).toBeLessThan(0.98);
  }
  expect(await count(`promises where workspace_id = $w and result is null`)).toBeGreaterThan(0);
  expect(await count(`automation_rules where workspace_id = $w and is_on`)).toBe(2);
  expect(await count(`channels where workspace_id = $w and kind in ('telegram', 'whatsapp', 'instagram') and "on"`)).toBe(0);
});

test("lists do not look copied", async () => {
  const [{ all, different } = { all: 0, different: 0 }] = await select<{ all: number; different: number }>(
    `count(*)::int as all, count(distinct text)::int as different from messages where workspace_id = $w and kind = 'incoming' and length(text) > 60`,
  );
  expect(different / all).toBeGreaterThan(0.9);
});

test("another business sees nothing of it", async () => {
  const { body } = await it.cast.owner.call("GET", "/conversations?view=all");
  expect(body.rows).toEqual([]);
});

test("samples that cannot be written are tried again, given up, and can be asked for anew", async () => {
  const { owner } = it.cast;
  const broken: Desk = { ...it.desk, files: { ...it.desk.files, hold: () => Promise.reject(new Error("no room")) } };
  const state = async () => (await owner.call("GET", "/workspace/first-steps")).body.sampleData as string;
  await it.desk.transaction(it.workspaceId, (tx) => moveSampleData(tx, { from: "none", to: "filling" }, { desk: true }));
  const order = { workspaceId: it.workspaceId, personId: owner.id };
  await tasks["fill-samples"]!(broken, { ...order, attempts: 1 });
  expect(await state()).toBe("filling");
  const queued = await it.desk.database.owner.query("select payload from graphile_worker._private_jobs where key = $1", [`fill-samples:${it.workspaceId}`]);
  expect(queued.rows).toMatchObject([{ payload: { ...order, attempts: 2 } }]);
  await it.desk.database.owner.query("select graphile_worker.remove_job($1)", [`fill-samples:${it.workspaceId}`]);
  await tasks["fill-samples"]!(broken, { ...order, attempts: 3 });
  expect(await state()).toBe("none");
});

test("samples are filled in once, by the owner, and the first steps say so", async () => {
  const { cast } = it;
  expect((await cast.lead.call("POST", "/workspace/sample-data", {})).status).toBe(403);
  const asked = await Promise.all([cast.owner.call("POST", "/workspace/sample-data", {}), cast.owner.call("POST", "/workspace/sample-data", {})]);
  expect(asked.map(({ status }) => status)).toEqual([200, 200]);
  const done = await until(async () => {
    const { body } = await cast.light.call("GET", "/workspace/first-steps");
    return body.sampleData === "there" && body;
  }, "the samples");
  const nobody = { mailbox: false, chat: false, channel: false, outOfHours: false, surveys: false };
  expect(done).toEqual({ ...nobody, team: true, conversation: true, sampleData: "there" });
  const numbers = () => rows<{ n: number }>(it.desk, it.workspaceId, sql`select count(*)::int as n from conversations where workspace_id = ${it.workspaceId}`);
  expect(await numbers()).toEqual([{ n: 120 }]);
  expect((await cast.owner.call("POST", "/workspace/sample-data", {})).body.sampleData).toBe("there");
  expect(await numbers()).toEqual([{ n: 120 }]);
  await it.desk.read(it.workspaceId, async (tx) => expect(await counts(tx, [...(await recount(tx)).keys()])).toEqual(await recount(tx)));
});

test("what is open in the samples belongs to nobody who is gone, and can be answered", async () => {
  const { body } = await it.cast.owner.call("GET", "/conversations?view=open&limit=100");
  const here = new Set([null, it.cast.owner.id]);
  expect(body.rows.length).toBeGreaterThan(5);
  expect(body.rows.filter((row: { assigneeId: string | null }) => !here.has(row.assigneeId))).toEqual([]);
  const [{ id }] = body.rows;
  const seenMessageId = (await it.cast.owner.call("GET", `/conversations/${id}`)).body.messages.findLast((one: { kind: string }) => one.kind === "incoming").id;
  expect((await it.cast.owner.call("POST", `/conversations/${id}/replies`, { body: "გამარჯობა!", seenMessageId })).status).toBe(200);
});
