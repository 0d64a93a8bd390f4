import { afterAll, beforeAll, expect, test } from "vitest";
import { movableClock } from "../../../test/bare-desk.ts";
import { testDesk, until, type TestDesk } from "../../../test/desk.ts";
import { plus } from "../../core/clock.ts";

/* Ada talks to customers on the phone and over the counter, and gives her word. */

let house: TestDesk;
const clock = movableClock("2026-03-06T06:00:00.000Z");
beforeAll(async () => {
  house = await testDesk({ clock });
});
afterAll(() => house.close());

const minutes = (many: number) => clock.move(many * 60);
const word = (after: number) => ({ text: "I call her when the parcel is here.", until: plus(clock.now(), { minutes: after }) });
async function log(body: object): Promise<string> {
  const given = { way: "visit", whom: { name: "Tamar" }, what: "Asked for her parcel.", ...body };
  const answer = await house.cast.agent.call("POST", "/logged-contacts", given);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body.conversation.id;
}
const customerOf = async (id: string): Promise<string> => (await house.cast.agent.call("GET", `/conversations/${id}`)).body.conversation.customer.id;
async function promised(id: string): Promise<string[]> {
  await house.running.idle();
  const { rows } = (await house.cast.agent.call("GET", `/conversations/${id}/promises`)).body;
  return rows.map(({ what, rule, result }: { what: string; rule: string; result: string | null }) => `${what} “${rule}” ${result}`);
}
/** As if another node were at handing on events, until it is called off. */
async function nothingIsHeard(): Promise<() => Promise<void>> {
  const client = await house.desk.database.owner.connect();
  await client.query("select pg_advisory_lock(hashtextextended($1, 7))", [house.workspaceId]);
  return async () => {
    await client.query("select pg_advisory_unlock(hashtextextended($1, 7))", [house.workspaceId]);
    client.release();
  };
}
const codes = async (id: string): Promise<string[]> =>
  (await house.cast.agent.call<{ messages: { activity?: { code: string } }[] }>("GET", `/conversations/${id}`)).body.messages.flatMap(
    ({ activity }) => activity?.code ?? [],
  );
const told = async (who: "agent" | "lead") => (await house.cast[who].call("GET", "/notices")).body.rows.map(({ kind }: { kind: string }) => kind);

test("a word with a time is a promise of its own, also where the matter is closed and no rule promises anything", async () => {
  const id = await log({ promise: word(60) });
  expect(await promised(id)).toEqual(["given “I call her when the parcel is here.” null"]);
  const { shown } = (await house.cast.agent.call("GET", `/conversations/${id}/promises`)).body;
  expect(shown).toMatchObject({ what: "given", state: "running" });
  expect(Date.parse(shown.dueAt) - Date.parse(clock.now())).toBe(60 * 60_000);
  expect(await promised(await log({ promise: { text: "Soon.", until: null } }))).toEqual([]);
});

test("given over the counter, it is kept by the call that follows", async () => {
  const id = await log({ whom: { name: "Zurab", phone: "+995577000009" }, promise: word(60) });
  minutes(30);
  const elsewhere = await log({ way: "call-out", whom: { customerId: await customerOf(id) }, what: "It is here." });
  expect(elsewhere).not.toBe(id);
  expect(await promised(id)).toEqual(["given “I call her when the parcel is here.” kept"]);
  expect(await promised(elsewhere)).toEqual([]);
});

test("the same, where the desk hears of both at once only", async () => {
  const heard = await nothingIsHeard();
  const id = await log({ whom: { name: "Zurab", phone: "+995577000011" }, promise: word(60) });
  minutes(30);
  await log({ way: "call-out", whom: { customerId: await customerOf(id) }, what: "It is here." });
  await heard();
  await until(async () => (await promised(id)).length > 0, "the word");
  expect(await promised(id)).toEqual(["given “I call her when the parcel is here.” kept"]);
});

test("a call in which another word is given keeps the first; who calls us keeps nothing", async () => {
  const whom = { phone: "+995577000010" };
  const id = await log({ way: "call-in", whom, promise: word(60) });
  minutes(5);
  await log({ way: "call-in", whom, what: "Calls again.", then: "open" });
  expect(await promised(id)).toEqual(["given “I call her when the parcel is here.” null"]);
  minutes(5);
  expect(await log({ way: "call-out", whom, promise: { ...word(120), text: "Tomorrow for sure." } })).toBe(id);
  expect(await promised(id)).toEqual(["given “Tomorrow for sure.” null", "given “I call her when the parcel is here.” kept"]);
});

test("nobody calls: whoever gave it is warned and told, and an hour later the lead", async () => {
  const id = await log({ promise: word(60) });
  await house.running.idle();
  minutes(46);
  await until(async () => (await codes(id)).includes("promise-warned"), "the warning");
  minutes(15);
  await until(async () => (await codes(id)).includes("promise-broken"), "the end of it");
  await until(async () => (await told("agent")).includes("promise-broken"), "the notice");
  expect(await codes(id)).not.toContain("escalated");
  minutes(61);
  await until(async () => (await codes(id)).includes("escalated") && (await told("lead")).includes("escalated"), "the escalation");
  expect(await promised(id)).toEqual(["given “I call her when the parcel is here.” broken"]);
});

test("a resolution later keeps it, and reports count it", async () => {
  const id = await log({ promise: word(60), then: "waiting" });
  minutes(10);
  await house.cast.agent.call("PATCH", `/conversations/${id}`, { state: "resolved" });
  expect(await promised(id)).toEqual(["given “I call her when the parcel is here.” kept"]);
  const day = clock.now().slice(0, 10);
  const { all } = (await house.cast.lead.call("GET", `/reports/promises?from=${day}&to=${day}&what=given`)).body;
  expect(all).toMatchObject({ kept: 4, broken: 3 });
});
