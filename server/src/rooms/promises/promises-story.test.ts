import type { ConversationRow, Message, PromiseRow } from "@guli/contract";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { sql } from "kysely";
import { plus } from "../../core/clock.ts";
import type { DeskEvent } from "../../core/events/types.ts";
import { newId } from "../../core/ids.ts";
import { keepPromises } from "./promising.ts";
import { testDesk, until, type TestDesk } from "../../../test/desk.ts";

/*
 * Tbilisi Books promise an answer within an hour of their opening hours. Mr Brandt writes in the chat; Ada answers. The desk's clock is set by hand:
 * 2026-03-06 is a Friday, and Tbilisi is four hours ahead of UTC. Always in the past, since jobs go by the database's clock.
 */

let house: TestDesk;
let now: string;
let chatKey: string;
const set = (to: string) => void (now = to);
const pass = (minutes: number) => set(plus(now, { minutes }));

beforeAll(async () => {
  set("2026-03-06T06:00:00.000Z");
  house = await testDesk({ clock: { now: () => now } });
  const { owner } = house.cast;
  await owner.call("PATCH", "/workspace", { undoSeconds: 10 });
  chatKey = (await owner.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body.key;
});
afterAll(() => house.close());
beforeEach(async () => {
  const { owner } = house.cast;
  for (const { id } of (await owner.call("GET", "/promise-rules")).body.rows) await owner.call("DELETE", `/promise-rules/${id}`);
  set(plus(now, { hours: 24 * 7 }).replace(/T.*/, "T06:00:00.000Z"));
});

type Page = { rows: ConversationRow[]; next: string | null };
const nothing = { first: null, next: null, solution: null };

async function promiseThat(minutes: Partial<Record<"first" | "next" | "solution", number>>, more: object = {}): Promise<string> {
  const { status, body } = await house.cast.owner.call("POST", "/promise-rules", { name: "An hour", minutes: { ...nothing, ...minutes }, ...more });
  expect(status, JSON.stringify(body)).toBe(200);
  return body.id;
}

type Visitor = { say(text: string): Promise<void>; id: string };

/** Somebody opens the chat and writes. */
async function someoneWrites(text = "Where is my book?"): Promise<Visitor> {
  const post = (path: string, payload: object, token = "") =>
    house.app.inject({ method: "POST", url: `/widget/api/v1${path}`, payload, headers: token ? { authorization: `Bearer ${token}` } : {} });
  const { token } = (await post("/start", { key: chatKey })).json();
  const say = async (said: string) => {
    const sent = await post(
      "/messages",
      { channelKey: chatKey, key: newId(), text: said, name: "Mr Brandt", language: "en", timeZone: null, page: null },
      token,
    );
    expect(sent.statusCode, sent.body).toBe(200);
  };
  await say(text);
  const { rows } = (await house.cast.agent.call("GET", "/conversations?view=all")).body;
  return { say, id: rows[0].id };
}

/** Times as the clock of this test writes them: the database writes more decimals. */
const inMilliseconds = (body: unknown) => JSON.parse(JSON.stringify(body).replaceAll(/(\.\d{3})000Z/g, "$1Z"));
const row = async (id: string) => inMilliseconds((await house.cast.agent.call("GET", `/conversations/${id}`)).body.conversation);
const promises = async (id: string) => inMilliseconds((await house.cast.agent.call("GET", `/conversations/${id}/promises`)).body);
const shown = (id: string, state: string | null) =>
  until(async () => {
    const { promise } = await row(id);
    return (promise?.state ?? null) === state && { promise };
  }, `a promise that is ${state}`);
const results = async (id: string) => (await promises(id)).rows.map((one: { what: string; result: string }) => `${one.what} ${one.result}`);
const opened = async (id: string) => (await house.cast.agent.call<{ conversation: ConversationRow; messages: Message[] }>("GET", `/conversations/${id}`)).body;
const lines = async (id: string): Promise<string[]> => (await opened(id)).messages.flatMap(({ activity }) => activity?.code ?? []);

async function answer(id: string, more: object = {}): Promise<string> {
  const seenMessageId = (await opened(id)).messages.findLast(({ kind }) => kind === "incoming")!.id;
  const written = { body: "It left this morning.", seenMessageId, key: newId(), thenState: "waiting", ...more };
  const { status, body } = await house.cast.agent.call("POST", `/conversations/${id}/replies`, written);
  expect(status, JSON.stringify(body)).toBe(200);
  return body.message.id;
}

test("a message on Friday evening is promised an answer on Monday morning, and kept", async () => {
  await promiseThat({ first: 60, next: 30 });
  set(now.replace("T06:00", "T13:30"));
  const { id, say } = await someoneWrites();
  const { promise } = await shown(id, "running");
  // Half an hour on Friday until six, the other half on Monday from nine.
  expect(promise).toEqual({ what: "first", state: "running", dueAt: plus(now, { hours: 64 }), warnAt: null });
  await answer(id);
  pass(1);
  await shown(id, null);
  await until(async () => (await results(id))[0] === "first kept", "the result");
  await say("And the second one?");
  expect((await shown(id, "running")).promise.what).toBe("next");
  expect(await results(id)).toEqual(["next null", "first kept"]);
});

test("unanswered, it is broken at the moment at which it was due, said in the thread, escalated once, and stays until it is answered", async () => {
  const escalation = { afterMinutes: 10, personIds: [house.cast.lead.id], leads: false, assignee: false, assignTo: house.cast.lead.id, priority: "high" };
  await promiseThat({ first: 60 }, { warn: { unit: "percent", amount: 25 }, escalation });
  const { id } = await someoneWrites();
  const { dueAt, warnAt } = (await shown(id, "running")).promise;
  expect([dueAt, warnAt]).toEqual([plus(now, { minutes: 60 }), plus(now, { minutes: 45 })]);
  pass(45);
  await until(async () => (await lines(id)).includes("promise-warned"), "the warning");
  pass(16);
  expect((await shown(id, "broken")).promise.dueAt).toBe(dueAt);
  expect((await promises(id)).rows[0]).toMatchObject({ result: "broken", endedAt: dueAt, answeredAt: null });
  pass(10);
  await until(async () => (await row(id)).priority === "high", "the escalation");
  expect((await row(id)).assigneeId).toBe(house.cast.lead.id);
  await answer(id);
  pass(1);
  await shown(id, null);
  await until(async () => (await promises(id)).rows[0].answeredAt !== null, "the answer");
  pass(600);
  expect((await lines(id)).filter((code) => /promise|escalated/.test(code))).toEqual(["promise-warned", "promise-broken", "escalated"]);
  expect(await results(id)).toEqual(["first broken"]);
});

test("a reply that is taken back answered nothing, and the clock has run on", async () => {
  await promiseThat({ first: 60 });
  const { id } = await someoneWrites();
  const { dueAt } = (await shown(id, "running")).promise;
  pass(59);
  const replyId = await answer(id);
  await shown(id, null);
  await house.cast.agent.call("DELETE", `/replies/${replyId}`);
  expect((await shown(id, "running")).promise.dueAt).toBe(dueAt);
  pass(2);
  await shown(id, "broken");
});

test("waiting for the courier stops next answer and solution, and is seen; the customer who writes again is answered in time", async () => {
  await promiseThat({ first: 60, next: 60, solution: 600 }, { hours: "always" });
  const { id, say } = await someoneWrites();
  await shown(id, "running");
  await answer(id, { thenState: "open" });
  pass(1);
  await until(async () => (await results(id)).includes("first kept"), "the first answer");
  const solution = async () => (await promises(id)).rows.find(({ what }: PromiseRow) => what === "solution");
  const dueAt = (await solution()).dueAt;
  const { body } = await house.cast.agent.call("POST", `/conversations/${id}/clock`, { state: "third-party" });
  expect(body).toEqual({ state: "third-party", since: now });
  expect(await solution()).toMatchObject({ dueAt: null, paused: { why: "third-party" } });
  await shown(id, "paused");
  pass(300);
  await say("Any news?");
  expect((await shown(id, "running")).promise).toMatchObject({ what: "next", dueAt: plus(now, { minutes: 60 }) });
  expect((await solution()).paused).not.toBeNull();
  await house.cast.agent.call("POST", `/conversations/${id}/clock`, { state: "goes-on" });
  expect((await solution()).dueAt).toBe(plus(dueAt, { minutes: 300 }));
  expect((await lines(id)).filter((code) => /wait|clock/.test(code))).toEqual(["waiting-for-third-party", "clock-goes-on"]);
});

test("the solution stands while the customer owes the answer; resolved it is kept, opened again there is a new one", async () => {
  await promiseThat({ solution: 600 }, { hours: "always" });
  const { id, say } = await someoneWrites();
  await shown(id, "running");
  await answer(id);
  pass(1);
  await shown(id, "paused");
  pass(6000);
  await say("Here is the number.");
  await shown(id, "running");
  const replyId = await answer(id, { thenState: "resolved" });
  await shown(id, null);
  expect(await results(id)).toEqual(["solution null"]);
  await house.cast.agent.call("DELETE", `/replies/${replyId}`);
  await shown(id, "running");
  await answer(id, { thenState: "resolved" });
  pass(1);
  await until(async () => (await results(id))[0] === "solution kept", "the solution");
  await say("It is broken again.");
  await until(async () => (await results(id)).length === 2, "a new promise");
  expect(await results(id)).toEqual(["solution null", "solution kept"]);
});

test("resolved or left to the customer without an answer, none is owed: neither kept nor broken", async () => {
  await promiseThat({ first: 60 });
  const [one, other] = [await someoneWrites("Thank you!"), await someoneWrites("Thanks!")];
  await Promise.all([shown(one.id, "running"), shown(other.id, "running")]);
  await house.cast.agent.call("PATCH", `/conversations/${one.id}`, { state: "resolved" });
  await house.cast.agent.call("PATCH", `/conversations/${other.id}`, { state: "waiting" });
  await Promise.all([shown(one.id, null), shown(other.id, null)]);
  expect([await results(one.id), await results(other.id)]).toEqual([["first dropped"], ["first dropped"]]);
});

test("spam is promised nothing; what is none after all is promised since it waits", async () => {
  await promiseThat({ first: 60 });
  const { id } = await someoneWrites();
  const { dueAt } = (await shown(id, "running")).promise;
  await house.cast.agent.call("PATCH", `/conversations/${id}`, { spam: true });
  await shown(id, null);
  await house.cast.agent.call("PATCH", `/conversations/${id}`, { spam: false });
  expect((await shown(id, "running")).promise.dueAt).toBe(dueAt);
});

test("the first rule that fits counts, and a conversation that changes may come under another", async () => {
  await promiseThat({ first: 15 }, { name: "Urgent", conditions: { priorities: ["urgent"] } });
  await promiseThat({ first: 240 }, { name: "All" });
  const { id } = await someoneWrites();
  const wrote = now;
  expect((await shown(id, "running")).promise.dueAt).toBe(plus(wrote, { minutes: 240 }));
  pass(5);
  await house.cast.agent.call("PATCH", `/conversations/${id}`, { priority: "urgent" });
  await until(async () => (await row(id)).promise?.dueAt === plus(wrote, { minutes: 15 }), "the shorter time");
  await house.cast.agent.call("PATCH", `/conversations/${id}`, { priority: "normal" });
  await until(async () => (await row(id)).promise?.dueAt === plus(wrote, { minutes: 240 }), "the longer time");
  expect((await promises(id)).rows).toHaveLength(1);
});

test("a rule does not reach back: who wrote before it was made is promised nothing by it", async () => {
  const { id } = await someoneWrites();
  pass(90);
  await promiseThat({ first: 60 });
  await house.cast.agent.call("PATCH", `/conversations/${id}`, { priority: "high" });
  const { id: later } = await someoneWrites("Hello?");
  await shown(later, "running");
  expect(await results(id)).toEqual([]);
});

test("other opening hours move what is due", async () => {
  await promiseThat({ first: 60 });
  const { id } = await someoneWrites();
  const { dueAt } = (await shown(id, "running")).promise;
  const { openingHours } = (await house.cast.owner.call("GET", "/workspace")).body;
  const later = { week: openingHours.week.map((day: object[]) => day.map(() => ({ from: 12 * 60, to: 18 * 60 }))), dates: {} };
  await house.cast.owner.call("PATCH", "/workspace", { openingHours: later });
  const moved = await until(async () => ((await row(id)).promise.dueAt !== dueAt ? (await row(id)).promise.dueAt : null), "the new time");
  expect(moved).toBe(now.replace("T06:00", "T09:00"));
  const never = { week: openingHours.week.map(() => []), dates: {} };
  await house.cast.owner.call("PATCH", "/workspace", { openingHours: never });
  await until(async () => (await row(id)).promise.dueAt === null, "no time at all");
  const tried = await house.cast.agent.call("POST", "/promise-rules/try", { minutes: { ...nothing, first: 60 }, hours: "opening" });
  expect(tried.body).toMatchObject({ first: { dueAt: null }, next: null, solution: null });
  await house.cast.owner.call("PATCH", "/workspace", { openingHours });
  await until(async () => (await row(id)).promise.dueAt === dueAt, "the old time");
});

test("heard twice, nothing is promised, kept or said twice", async () => {
  await promiseThat({ first: 60, next: 60, solution: 600 }, { hours: "always" });
  const { id } = await someoneWrites();
  await shown(id, "running");
  await answer(id, { thenState: "resolved" });
  pass(1);
  await until(async () => (await results(id)).join() === "solution kept,first kept", "both results");
  const before = await promises(id);
  const said = await lines(id);
  await house.desk.transaction(house.workspaceId, async (tx) => {
    const { rows } = await sql<DeskEvent<"message.received">>`
      select id, workspace_id as "workspaceId", name, actor, payload, occurred_at as at from events
      where workspace_id = ${tx.workspaceId} and payload ->> 'conversationId' = ${id} order by id`.execute(tx.sql);
    const heard = ["message.received", "reply.written", "conversation.resolved", "reply.sent"];
    const again = rows.filter(({ name }) => heard.includes(name));
    expect(again.map(({ name }) => name)).toEqual(heard);
    await keepPromises(tx, again);
  });
  expect(await promises(id)).toEqual(before);
  expect(await lines(id)).toEqual(said);
});

test("the inbox can be ordered by what is about to break, and loses nothing by it", async () => {
  await promiseThat({ first: 60 }, { conditions: { priorities: ["normal"] } });
  const one = await someoneWrites("first");
  await shown(one.id, "running");
  pass(5);
  const other = await someoneWrites("second");
  await shown(other.id, "running");
  await promiseThat({ first: 5 }, { conditions: { tags: ["nobody has it"] } });
  await house.cast.agent.call("PATCH", `/conversations/${(await someoneWrites("third")).id}`, { priority: "low" });
  const page = async (query: string) => (await house.cast.agent.call<Page>("GET", `/conversations?view=open&order=breaking&${query}`)).body;
  const all = await page("limit=100");
  const those = all.rows.map((row) => row.id).filter((id) => [one.id, other.id].includes(id));
  expect(those).toEqual([one.id, other.id]);
  expect(all.rows.findIndex((row) => row.promise === null)).toBeGreaterThan(all.rows.findLastIndex((row) => row.promise?.dueAt));
  const newest = (await house.cast.agent.call<Page>("GET", "/conversations?view=open&limit=100")).body.rows;
  expect(all.rows.map((row) => row.id).toSorted()).toEqual(newest.map((row) => row.id).toSorted());
  const ids: string[] = [];
  for (let cursor: string | null = ""; cursor !== null;) {
    const { rows, next }: Page = await page(`limit=1${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    ids.push(...rows.map((row) => row.id));
    cursor = next;
  }
  expect(ids).toEqual(all.rows.map((row) => row.id));
});
