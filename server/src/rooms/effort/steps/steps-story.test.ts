import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { plus } from "../../../core/clock.ts";
import { linkToken } from "../../../core/links.ts";
import { newId } from "../../../core/ids.ts";
import { takeOver } from "../index.ts";
import { testDesk, until, type Member, type TestDesk } from "../../../../test/desk.ts";

/*
 * The courier has lost Mr Brandt's parcel. He should call them, fill in their form and wait: Ada takes all of it over, and he follows it by a link. The desk's
 * clock is set by hand and stands in the past, since jobs go by the database's clock.
 */

let house: TestDesk;
let now: string;
let chatKey: string;
let ada: Member;
const pass = (minutes: number) => void (now = plus(now, { minutes }));

beforeAll(async () => {
  now = "2026-10-06T06:00:00.000Z";
  house = await testDesk({ clock: { now: () => now } });
  ada = house.cast.agent;
  const { owner } = house.cast;
  await owner.call("PATCH", "/workspace", { undoSeconds: 10 });
  chatKey = (await owner.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body.key;
});
afterAll(() => house.close());
/** A new day, on which nothing of yesterday is open. */
beforeEach(async () => {
  pass(24 * 60);
  for (let rows = (await steps("all")).rows; rows.length > 0; rows = (await steps("all")).rows)
    for (const { step } of rows) await ada.call("POST", `/steps/${step.id}/drop`, { reason: "yesterday" });
});
const steps = async (whose: string) => (await ada.call("GET", `/steps?whose=${whose}`)).body;

async function someoneWrites(text = "Where is my parcel? The courier does not answer.", { language = "en", timeZone = null as string | null } = {}) {
  const post = (path: string, payload: object, token = "") =>
    house.app.inject({ method: "POST", url: `/widget/api/v1${path}`, payload, headers: token ? { authorization: `Bearer ${token}` } : {} });
  const { token } = (await post("/start", { key: chatKey })).json();
  const sent = await post("/messages", { channelKey: chatKey, key: newId(), text, name: "Mr Brandt", language, timeZone, page: null }, token);
  expect(sent.statusCode, sent.body).toBe(200);
  const { rows } = (await ada.call("GET", "/conversations?view=all")).body;
  return { id: rows[0].id as string, customerId: rows[0].customer.id as string };
}

const take = async (conversationId: string, more: object = {}) => {
  const given = { title: "Ring the courier", dueAt: plus(now, { hours: 6 }), key: newId(), ...more };
  const { status, body } = await ada.call("POST", `/conversations/${conversationId}/steps`, given);
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const opened = async (id: string) => (await ada.call("GET", `/conversations/${id}`)).body;
const lines = async (id: string): Promise<string[]> => (await opened(id)).messages.flatMap((one: any) => one.activity?.code ?? []);
const said = async (id: string): Promise<any[]> =>
  (await opened(id)).messages.filter((one: any) => one.kind === "reply" && one.delivery.state !== "taken-back");
const stepsOf = async (id: string) => (await ada.call("GET", `/conversations/${id}/steps`)).body;
const look = async (url: string, headers: Record<string, string> = {}) => {
  const answer = await house.app.inject({ method: "GET", url: url.replace(/^https?:\/\/[^/]+/, ""), headers });
  return { status: answer.statusCode, html: answer.body, headers: answer.headers };
};

describe("taking over", () => {
  test("makes a task of ours with somebody who does it, says so in the thread, and gives words for a reply in the customer's language", async () => {
    const { id } = await someoneWrites("Буюртмам қани? Курьерга қўнғироқ қилдим, жавоб йўқ.", { language: "uz" });
    const { step, words, url } = await take(id, { title: "Курьерга қўнғироқ қилиш" });
    expect(step).toMatchObject({ title: "Курьерга қўнғироқ қилиш", personId: ada.id, state: "open", madeBy: ada.id, toldAt: null, origin: "by-hand" });
    expect(words.language).toBe("uz-Cyrl");
    expect(words.text).toMatch(/^Буни сизнинг ўрнингизга ўзимиз қиламиз:\n– Курьерга қўнғироқ қилиш \(.* гача\)\n\n.*\/steps\/[\w-]{64}$/);
    expect(words.text.endsWith(url)).toBe(true);
    expect(await lines(id)).toEqual(["step-taken-over"]);
    expect(await said(id)).toEqual([]);
  });

  test("asked twice with the same key it is one step, and the customer hears of it once", async () => {
    const { id } = await someoneWrites();
    const key = newId();
    const first = await take(id, { key, tell: "now" });
    const second = await take(id, { key, tell: "now" });
    expect(second.step.id).toBe(first.step.id);
    expect(first.step.toldAt).not.toBeNull();
    const replies = await said(id);
    expect(replies).toHaveLength(1);
    expect(replies[0]).toMatchObject({ automatic: true, text: first.words.text });
    expect((await stepsOf(id)).rows).toHaveLength(1);
  });

  test("keeps their order, and is somebody else's or a team's where it is said", async () => {
    const { id } = await someoneWrites();
    const { lead, owner } = house.cast;
    const team = (await owner.call("POST", "/teams", { name: "Night", personIds: [lead.id] })).body;
    const one = (await take(id)).step;
    const two = (await take(id, { title: "Fill in their form", teamId: team.id })).step;
    expect(two).toMatchObject({ personId: null, teamId: team.id });
    await ada.call("PUT", `/conversations/${id}/steps`, { ids: [two.id] });
    expect((await stepsOf(id)).rows.map((row: any) => row.id)).toEqual([two.id, one.id]);
    const theirs = (await lead.call("GET", "/steps?whose=team")).body;
    expect(theirs.rows.map((row: any) => row.step.id)).toContain(two.id);
    await owner.call("DELETE", `/teams/${team.id}`);
    await until(async () => (await stepsOf(id)).rows[0].teamId === null, "the step without its team");
  });

  test("what is not there or too much is refused", async () => {
    const { id } = await someoneWrites();
    const { light } = house.cast;
    const dueAt = plus(now, { hours: 1 });
    expect((await light.call("POST", `/conversations/${id}/steps`, { title: "x", dueAt })).body.code).toBe("session.not-allowed");
    expect((await ada.call("POST", `/conversations/${newId()}/steps`, { title: "x", dueAt })).body.code).toBe("conversation.not-found");
    expect((await ada.call("POST", `/conversations/${id}/steps`, { title: "x", dueAt, personId: newId() })).body.code).toBe("person.not-found");
    expect((await ada.call("POST", `/conversations/${id}/steps`, { title: "  ", dueAt })).status).toBe(422);
    for (let count = 0; count < 50; count += 1) await take(id);
    expect((await ada.call("POST", `/conversations/${id}/steps`, { title: "x", dueAt })).body.code).toBe("step.too-many");
  });
});

describe("the end of a step", () => {
  test("is told by the desk once, taken back with the step where it has not left, and then told again", async () => {
    const { id } = await someoneWrites();
    const { step } = await take(id);
    const finished = (await ada.call("POST", `/steps/${step.id}/done`, {})).body;
    expect(finished).toMatchObject({ step: { state: "done", endedBy: ada.id }, notTold: null });
    expect((await said(id)).map((one) => one.text)).toEqual([finished.words.text]);
    expect((await ada.call("POST", `/steps/${step.id}/done`, {})).body.code).toBe("step.ended");
    expect((await ada.call("POST", `/steps/${step.id}/drop`, { reason: "no" })).body.code).toBe("step.ended");
    const again = (await ada.call("POST", `/steps/${step.id}/reopen`, {})).body;
    expect(again).toMatchObject({ state: "open", endedAt: null, endToldAt: null });
    expect(await said(id)).toEqual([]);
    expect((await ada.call("POST", `/steps/${step.id}/done`, {})).body.step.endToldAt).not.toBeNull();
    expect(await said(id)).toHaveLength(1);
    expect(await lines(id)).toEqual(["step-taken-over", "step-done", "step-reopened", "step-done"]);
  });

  test("once it has left, a second end is not told a second time", async () => {
    const { id } = await someoneWrites();
    const { step } = await take(id);
    await ada.call("POST", `/steps/${step.id}/done`, {});
    pass(2);
    await until(async () => (await said(id))[0].delivery.state === "sent", "the word to leave");
    await ada.call("POST", `/steps/${step.id}/reopen`, {});
    const second = (await ada.call("POST", `/steps/${step.id}/done`, {})).body;
    expect(second.notTold).toBe("told-before");
    expect(await said(id)).toHaveLength(1);
  });

  test("is left to the agent's reply where they say so", async () => {
    const { id } = await someoneWrites();
    const { step } = await take(id, { tell: "with-reply" });
    expect(step.toldAt).not.toBeNull();
    const finished = (await ada.call("POST", `/steps/${step.id}/done`, { tell: "with-reply" })).body;
    expect(finished.step.endToldAt).not.toBeNull();
    expect(finished.words.text).toContain("Ring the courier");
    expect(await said(id)).toEqual([]);
  });

  test("where one word too many would leave, it is told an hour later by itself", async () => {
    const { id } = await someoneWrites();
    const { step } = await take(id, { tell: "now" });
    pass(1);
    await until(async () => (await said(id))[0].delivery.state === "sent", "the first word to leave");
    const finished = (await ada.call("POST", `/steps/${step.id}/done`, {})).body;
    expect(finished).toMatchObject({ notTold: "too-many", step: { endToldAt: null } });
    expect(await said(id)).toHaveLength(1);
    pass(62);
    await until(async () => (await said(id)).length === 2, "the word of the end");
    expect((await stepsOf(id)).rows[0].endToldAt).not.toBeNull();
  });

  test("nothing is told of what is dropped, and why stays with us", async () => {
    const { id } = await someoneWrites();
    const { step, url } = await take(id, { tell: "with-reply" });
    const gone = (await ada.call("POST", `/steps/${step.id}/drop`, { reason: "The neighbour had it" })).body;
    expect(gone).toMatchObject({ state: "dropped", reason: "The neighbour had it" });
    expect(await said(id)).toEqual([]);
    const { html } = await look(url);
    expect(html).toContain("Not needed any more");
    expect(html).not.toContain("neighbour");
  });
});

describe("late", () => {
  test("whose it is is told, then the leads; a new time forgives", async () => {
    const { id } = await someoneWrites();
    const { step } = await take(id, { dueAt: plus(now, { minutes: 30 }) });
    pass(31);
    await until(async () => (await lines(id)).includes("step-late"), "the line in the thread");
    await until(
      async () => (await ada.call("GET", "/notices")).body.rows.some((one: any) => one.kind === "step-late" && one.conversationId === id),
      "the notice",
    );
    expect((await ada.call("GET", "/steps")).body).toMatchObject({ rows: [{ step: { id: step.id } }], late: 1, next: null });
    pass(240);
    const { lead } = house.cast;
    await until(
      async () => (await lead.call("GET", "/notices")).body.rows.some((one: any) => one.kind === "step-escalated" && one.conversationId === id),
      "the lead's",
    );
    const moved = (await ada.call("PATCH", `/steps/${step.id}`, { dueAt: plus(now, { hours: 2 }), customerWords: "We ring the courier" })).body;
    expect(moved).toMatchObject({ lateAt: null, customerWords: "We ring the courier" });
    await ada.call("POST", `/steps/${step.id}/done`, {});
    expect((await stepsOf(id)).rows[0].lateAt).toBeNull();
  });

  test("whoever is given a step by somebody else hears of it", async () => {
    const { id } = await someoneWrites();
    const { lead } = house.cast;
    await take(id, { personId: lead.id });
    await until(
      async () => (await lead.call("GET", "/notices")).body.rows.some((one: any) => one.kind === "step-given" && one.conversationId === id),
      "the notice",
    );
  });

  test("the solution's clock stands while a step is in its time, the answer's never", async () => {
    const { owner } = house.cast;
    const rule = (await owner.call("POST", "/promise-rules", { name: "A day", minutes: { first: 60, next: 60, solution: 1440 }, hours: "always" })).body;
    const { id } = await someoneWrites();
    const promises = async () => (await ada.call("GET", `/conversations/${id}/promises`)).body;
    const standing = async (what: string) => (await promises()).rows.find((row: any) => row.what === what);
    await until(async () => (await promises()).rows.length === 2, "the promises");
    const { step } = await take(id, { dueAt: plus(now, { minutes: 30 }) });
    const other = (await take(id, { dueAt: plus(now, { minutes: 50 }) })).step;
    expect((await standing("solution")).paused.why).toBe("our-step");
    expect((await standing("first")).paused).toBeNull();
    await ada.call("POST", `/steps/${step.id}/done`, { tell: "no" });
    expect((await promises()).clock.state).toBe("our-step");
    pass(51);
    await until(async () => (await promises()).clock.state === "goes-on", "the clock to go on");
    expect((await standing("solution")).paused).toBeNull();
    await ada.call("PATCH", `/steps/${other.id}`, { dueAt: plus(now, { minutes: 60 }) });
    expect((await promises()).clock.state).toBe("our-step");
    await ada.call("POST", `/steps/${other.id}/done`, { tell: "no" });
    expect((await promises()).clock.state).toBe("goes-on");
    // What somebody said by hand stays as they said it.
    await ada.call("POST", `/conversations/${id}/clock`, { state: "third-party" });
    const third = (await take(id)).step;
    await ada.call("POST", `/steps/${third.id}/done`, { tell: "no" });
    expect((await promises()).clock.state).toBe("third-party");
    await owner.call("DELETE", `/promise-rules/${rule.id}`);
  });
});

describe("the customer's page", () => {
  test("shows each step, who does it by first name, by when on their own clock, and no more; the link cannot be guessed", async () => {
    const { id } = await someoneWrites("Where is it? My secret number is 4711.", { timeZone: "Asia/Tashkent" });
    const { url } = await take(id, { dueAt: "2027-01-11T08:30:00.000Z", customerWords: "We ring <the> courier" });
    await ada.call("POST", `/steps/${(await take(id, { title: "Fill in their form" })).step.id}/done`, { tell: "no" });
    const { status, html, headers } = await look(url);
    expect(status).toBe(200);
    expect(html).toContain("We ring &lt;the&gt; courier");
    expect(html).toContain("by 13:30 on Monday, 11 January 2027 (Uzbekistan Standard Time)");
    expect(html).toContain("<dd>Ada</dd>");
    expect(html).toMatch(/Fill in their form[\s\S]*Done/);
    for (const secret of ["Lovelace", "Brandt", "4711", "Ring the courier", id]) expect(html).not.toContain(secret);
    expect(html).toContain('<meta name="referrer" content="no-referrer" />');
    expect(html).not.toMatch(/<script|<img|https?:\/\/(?!www\.w3)/);
    expect(headers).toMatchObject({ "cache-control": "no-store" });
    expect(String(headers["content-security-policy"])).toContain("default-src 'none'");
    const other = linkToken(house.desk.vault, "survey", { workspaceId: house.workspaceId, id });
    for (const token of [other, "x".repeat(64), url.split("/").at(-1)!.replace(/.$/, "_")]) expect((await look(`/steps/${token}`)).status).toBe(404);
    expect((await look(`${url}?lang=ka`)).html).toContain("რას ვაკეთებთ თქვენთვის");
  });

  test("speaks the language that the customer wrote in, and the browser's only where that is unknown", async () => {
    const { id } = await someoneWrites("Где моя посылка? Курьер не отвечает на звонки.", { language: "ru" });
    const { url } = await take(id);
    expect((await look(url, { "accept-language": "en" })).html).toContain("Что мы делаем для вас");
  });

  test("says so where we are late, and is gone so long after the end, and for who is blocked", async () => {
    const { id, customerId } = await someoneWrites();
    const { step, url } = await take(id, { dueAt: plus(now, { minutes: 5 }) });
    pass(6);
    expect((await look(url)).html).toContain("This takes longer than we said");
    await ada.call("POST", `/steps/${step.id}/done`, { tell: "no" });
    expect((await look(url)).html).toContain("All of it is done.");
    await house.cast.lead.call("PATCH", "/step-settings", { pageDays: 2 });
    pass(60 * 48 - 1);
    expect((await look(url)).status).toBe(200);
    await ada.call("PUT", `/customers/${customerId}/block`, { blocked: true });
    expect((await look(url)).status).toBe(404);
    await ada.call("PUT", `/customers/${customerId}/block`, { blocked: false });
    pass(2);
    const gone = await look(url);
    expect(gone.status).toBe(404);
    expect(gone.html).toContain("This page is not there any more");
    await house.cast.lead.call("PATCH", "/step-settings", { pageDays: 90 });
    expect((await look(url)).status).toBe(200);
  });
});

test("another room takes a step over for the desk itself, and it is nobody's until somebody takes it on", async () => {
  const { id } = await someoneWrites();
  const { stepId } = await house.desk.transaction(house.workspaceId, (tx) =>
    takeOver(tx, { desk: true }, { conversationId: id, title: "Send a new one", dueAt: plus(now, { hours: 3 }), origin: "recovery" }),
  );
  expect((await stepsOf(id)).rows).toMatchObject([{ id: stepId, personId: null, madeBy: null, origin: "recovery" }]);
  expect((await ada.call("GET", "/steps?whose=all")).body.rows.map((row: any) => row.step.id)).toContain(stepId);
});
