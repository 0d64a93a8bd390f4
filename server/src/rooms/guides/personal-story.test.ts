import { afterAll, beforeAll, expect, test } from "vitest";
import { movableClock } from "../../../test/bare-desk.ts";
import { testDesk, until, type Member, type TestDesk } from "../../../test/desk.ts";
import { makeAnew } from "../../cli/rebuild.ts";
import { newId } from "../../core/ids.ts";
import { linkToken } from "../../core/links.ts";
import { readingsProjection } from "./projecting.ts";

/* A guide under a link of one customer, and what readers make of guides. */

let house: TestDesk;
let agent: Member;
let guideId: string;
let conversationId: string;
let path: string;
const clock = movableClock("2026-11-20T09:00:00.000Z");

beforeAll(async () => {
  house = await testDesk({ clock });
  ({ agent } = house.cast);
  const { owner, lead } = house.cast;
  await owner.call("PATCH", "/workspace", { undoSeconds: 0 });
  const { key } = (await owner.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body;
  const { token } = (await house.app.inject({ method: "POST", url: "/widget/api/v1/start", payload: { key } })).json();
  const said = { channelKey: key, key: newId(), text: "How do I send it back?", language: "en", timeZone: null, page: null };
  await house.app.inject({ method: "POST", url: "/widget/api/v1/messages", payload: said, headers: { authorization: `Bearer ${token}` } });
  conversationId = (await agent.call("GET", "/conversations")).body.rows[0].id;
  await lead.call("PATCH", "/help-centre", { on: true, languages: ["en", "ka"] });
  guideId = (await agent.call("POST", "/guides", { kind: "steps", title: "Return by courier", language: "en" })).body.id;
  await publish("en", "Return by courier", ["Pack it", "Book the courier", "Hand it over"]);
});
afterAll(() => house.close());

async function publish(language: string, title: string, steps: string[]): Promise<void> {
  const text = `/guides/${guideId}/texts/${language}`;
  const { body } = await agent.call("GET", text);
  const saved = await agent.call("PUT", text, { title, steps: steps.map((one, at) => ({ id: `s${at + 1}`, title: one })), version: body.version ?? 0 });
  const published = await agent.call("POST", `${text}/publish`, { version: saved.body.version });
  expect(published.status, JSON.stringify(published.body)).toBe(200);
}

const get = (url: string) => house.app.inject({ method: "GET", url });
const post = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}, remoteAddress = "203.0.113.7") =>
  house.app.inject({
    method: "POST",
    url,
    remoteAddress,
    payload: new URLSearchParams(fields).toString(),
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
  });
const stand = async () => (await agent.call("GET", `/conversations/${conversationId}/guides`)).body.rows[0];
const lines = async () =>
  (await agent.call("GET", `/conversations/${conversationId}`)).body.messages
    .filter((one: { kind: string }) => one.kind === "activity")
    .map((one: any) => one.activity);

test("what a colleague presses on a customer's guide is nobody's word, and who only reads has no link", async () => {
  const { url } = (await agent.call("POST", `/conversations/${conversationId}/guides`, { guideId })).body;
  const at = new URL(url).pathname;
  const { cookie } = agent;
  const seen = await house.app.inject({ method: "GET", url: at, headers: { cookie } });
  expect(seen.body).toContain('<fieldset class="watched" disabled>');
  expect((await post(at, { step: "s1", outcome: "failed" }, { cookie })).statusCode).toBe(403);
  expect((await post(`${at}/words`, { step: "s1", text: "It does not fit", key: newId() }, { cookie })).statusCode).toBe(403);
  expect(await stand()).toMatchObject({ state: "waiting", url });
  expect((await house.cast.light.call("GET", `/conversations/${conversationId}/guides`)).body.rows[0].url).toBeNull();
});

test("a link is made, stands in a reply, and counts as sent when the reply has left", async () => {
  const made = await agent.call("POST", `/conversations/${conversationId}/guides`, { guideId });
  expect(made.body).toMatchObject({ language: "en", title: "Return by courier", sentAt: null, state: "waiting", step: { number: 1, of: 3, title: "Pack it" } });
  expect((await agent.call("POST", `/conversations/${conversationId}/guides`, { guideId })).body.id).toBe(made.body.id);
  expect((await agent.call("POST", `/conversations/${conversationId}/guides`, { guideId, language: "ru" })).body.code).toBe("guide.not-published");
  expect((await agent.call("POST", `/conversations/${newId()}/guides`, { guideId })).body.code).toBe("conversation.not-found");
  path = new URL(made.body.url).pathname;
  const { messages } = (await agent.call("GET", `/conversations/${conversationId}`)).body;
  const body = `Dear Mr Brandt, here is how: ${made.body.url}`;
  await agent.call("POST", `/conversations/${conversationId}/replies`, { body, seenMessageId: messages.at(-1).id });
  clock.move(60);
  await until(async () => (await stand()).sentAt, "the sending");
  expect(await stand()).toMatchObject({ state: "waiting", readAt: null });
});

test("looking changes nothing, however often scanners look", async () => {
  for (let time = 0; time < 3; time++) expect((await get(path)).statusCode).toBe(200);
  await house.app.inject({ method: "HEAD", url: path });
  expect((await stand()).state).toBe("waiting");
  const page = await get(path);
  expect(page.headers["cache-control"]).toBe("no-store");
  expect(page.body).toContain('name="robots" content="noindex"');
});

test("what is pressed tells where the customer stands, and the thread where it fails", async () => {
  expect((await post(path, { step: "", outcome: "opened" })).statusCode).toBe(303);
  expect(await stand()).toMatchObject({ state: "reading", step: { number: 1 } });
  await post(path, { step: "s1", outcome: "done" });
  await post(path, { step: "s1", outcome: "done" });
  expect(await stand()).toMatchObject({ state: "reading", step: { number: 2, title: "Book the courier" } });
  // A double click.
  const [told] = await Promise.all([1, 2, 3].map(() => post(`${path}?lang=en`, { step: "s2", outcome: "failed" })));
  expect((await lines()).filter((one: { code: string }) => one.code === "guide-stuck")).toHaveLength(1);
  expect(told!.headers.location).toBe(`${path}?lang=en`);
  expect(await stand()).toMatchObject({ state: "stuck", step: { number: 2 } });
  expect(await lines()).toContainEqual({ code: "guide-stuck", params: { guide: "Return by courier", step: "2", title: "Book the courier" } });
  expect((await get(path)).body).toContain("What happened?");
});

test("what the customer writes there comes into the same conversation, once", async () => {
  const words = { step: "s2", key: newId(), text: "The courier's page says that my street does not exist." };
  for (let time = 0; time < 2; time++) expect((await post(`${path}/words?lang=en`, words)).headers.location).toBe(`${path}?lang=en&sent=1#write`);
  await house.running.idle();
  const { messages, conversation } = (await agent.call("GET", `/conversations/${conversationId}`)).body;
  const said = messages.filter((one: any) => one.kind === "incoming" && one.text === words.text);
  expect(said).toHaveLength(1);
  expect(said[0].extras).toEqual([{ kind: "pressed", label: "Return by courier: 2. Book the courier" }]);
  expect(conversation).toMatchObject({ state: "open", lastMessageFrom: "customer", channel: { kind: "chat" } });
  const empty = await post(`${path}/words`, { ...words, text: "   " });
  expect([empty.statusCode, empty.body]).toEqual([422, expect.stringContaining("Please write what happened.")]);
  const long = await post(`${path}/words`, { ...words, text: "x".repeat(5001) });
  expect(long.statusCode).toBe(422);
  expect((await get(`${path}?sent=1`)).body).toContain("your message has reached us");
});

test("nobody else's link, no link for another purpose, no made-up step, no other site's form", async () => {
  const { workspaceId, desk } = house;
  const { id } = await stand();
  const forged = path.replace(/.$/, (last) => (last === "A" ? "B" : "A"));
  expect((await get(forged)).statusCode).toBe(404);
  expect((await post(forged, { step: "s1", outcome: "done" })).statusCode).toBe(404);
  expect((await get(`/help/g/${linkToken(desk.vault, "steps", { workspaceId, id })}`)).statusCode).toBe(404);
  expect((await get(`/help/g/${linkToken(desk.vault, "guide", { workspaceId, id: newId() })}`)).statusCode).toBe(404);
  expect((await get(`/help/g/${linkToken(desk.vault, "guide", { workspaceId: newId(), id })}`)).statusCode).toBe(404);
  const before = await stand();
  await post(path, { step: "s9", outcome: "done" });
  expect((await post(path, { step: "s1", outcome: "bought" })).statusCode).toBe(400);
  expect((await post(path, { step: "s3", outcome: "done" }, { origin: "https://evil.example" })).statusCode).toBe(403);
  expect(await stand()).toEqual(before);
});

test("whoever has the conversation hears that a guide did not work, else who sent it, once each time", async () => {
  const told = async (who: Member) => (await who.call("GET", "/notices")).body.rows.filter(({ kind }: { kind: string }) => kind === "guide-failed");
  await house.running.idle();
  const [before, others] = [(await told(agent)).length, (await told(house.cast.lead)).length];
  await post(path, { step: "s2", outcome: "done" });
  await post(path, { step: "s2", outcome: "failed" });
  await post(path, { step: "s2", outcome: "failed" });
  await house.running.idle();
  expect(await told(agent)).toHaveLength(before + 1);
  expect((await told(agent))[0]).toMatchObject({ conversationId, params: { customer: expect.any(String) } });
  await house.cast.lead.call("PATCH", `/conversations/${conversationId}`, { assigneeId: house.cast.lead.id });
  await post(path, { step: "s2", outcome: "done" });
  await post(path, { step: "s2", outcome: "failed" });
  await house.running.idle();
  expect(await told(house.cast.lead)).toHaveLength(others + 1);
  expect(await told(agent)).toHaveLength(before + 1);
  await house.cast.lead.call("PATCH", `/conversations/${conversationId}`, { assigneeId: null });
  await post(path, { step: "s2", outcome: "done" });
});

test("the customer changes their mind, reads it in another language, and finishes", async () => {
  await publish("ka", "კურიერით დაბრუნება", ["შეფუთეთ", "გამოიძახეთ კურიერი", "გადაეცით"]);
  const page = (await get(`${path}?lang=ka`)).body;
  expect(page).toContain("გამოიძახეთ კურიერი");
  expect(page).toContain('<html lang="ka">');
  await post(`${path}?lang=ka`, { step: "s2", outcome: "done" });
  expect(await stand()).toMatchObject({ state: "reading", step: { number: 3 } });
  await post(path, { step: "s3", outcome: "done" });
  expect(await stand()).toMatchObject({ state: "done", step: null });
  expect(await lines()).toContainEqual({ code: "guide-done", params: { guide: "Return by courier" } });
});

test("what is written in Uzbek is read in Cyrillic, too, with links and code as they are", async () => {
  await publish("uz", "Kuryer bilan qaytarish", ["Oʻrang", "`GE-12` raqamini [saytda](https://uz.example/sh) yozing", "Bering"]);
  const personal = (await get(`${path}?lang=uz-Cyrl`)).body;
  expect(personal).toContain('<html lang="uz-Cyrl">');
  expect(personal).toContain("Курьер билан қайтариш");
  expect(personal).toContain("Ўранг");
  await house.cast.lead.call("PATCH", "/help-centre", { languages: ["en", "ka", "uz", "uz-Cyrl"] });
  const open = await get("/help/tbilisi-books/uz-Cyrl/kuryer-bilan-qaytarish");
  expect(open.statusCode, open.body.slice(0, 300)).toBe(200);
  expect(open.body).toContain("Курьер билан қайтариш");
  expect((await get("/help/tbilisi-books/uz-Cyrl")).body).toContain("Курьер билан қайтариш");
  expect((await get("/help/tbilisi-books/uz/kuryer-bilan-qaytarish")).body).toContain("Kuryer bilan qaytarish");
  await publish("uz-Cyrl", "Курьер орқали қайтариш", ["Ўранг", "Ёзинг", "Беринг"]);
  expect((await get(`${path}?lang=uz-Cyrl`)).body).toContain("Курьер орқали қайтариш");
});

test("who is blocked can read but not write; what was put away can be read by whom it was sent to", async () => {
  const { body } = await agent.call("GET", `/conversations/${conversationId}`);
  await post(path, { step: "s1", outcome: "failed" });
  await agent.call("PUT", `/customers/${body.conversation.customer.id}/block`, { blocked: true });
  expect((await get(path)).body).not.toContain("What happened?");
  const heard = [await stand(), await lines()];
  expect((await post(path, { step: "s2", outcome: "failed" })).statusCode).toBe(303);
  expect([await stand(), await lines()]).toEqual(heard);
  expect((await post(`${path}/words`, { step: "", key: newId(), text: "Hello?" })).statusCode).toBe(404);
  const days = "from=2026-11-19&to=2026-11-21";
  expect((await house.cast.lead.call("GET", `/guides/${guideId}/troubles?${days}`)).body.rows).toMatchObject([
    { conversationId, number: body.conversation.number, step: { number: 1, title: "Pack it" } },
  ]);
  expect((await house.cast.lead.call("GET", `/guides/${guideId}/troubles?from=2026-11-01&to=2026-11-18`)).body.rows).toEqual([]);
  expect((await agent.call("GET", `/guides/${guideId}/troubles?${days}`)).status).toBe(403);
  expect((await house.cast.lead.call("GET", `/guides/${newId()}/troubles?${days}`)).status).toBe(404);
  await agent.call("PATCH", `/guides/${guideId}`, { archived: true });
  expect((await get(path)).statusCode).toBe(200);
  expect((await get("/help/tbilisi-books/en/return-by-courier")).statusCode).toBe(404);
  await agent.call("PATCH", `/guides/${guideId}`, { archived: false });
});

test("readers of public pages are counted once a day each, and the report says where a guide fails", async () => {
  const open = "/help/tbilisi-books/en/return-by-courier";
  for (const address of ["198.51.100.1", "198.51.100.1", "198.51.100.2", "2001:db8::1:2:3:4", "2001:db8::9:9:9:9"]) {
    expect((await post(open, { step: "s2", outcome: "failed" }, {}, address)).headers.location).toBe(`${open}?said=failed-s2`);
  }
  await post(open, { step: "", outcome: "done" }, {}, "198.51.100.2");
  expect((await post(open, { step: "", outcome: "opened" })).statusCode).toBe(400);
  expect((await post("/help/tbilisi-books/en/nothing", { step: "", outcome: "done" })).statusCode).toBe(404);
  clock.move(26 * 3600);
  const { rows } = (await house.cast.lead.call("GET", "/reports/guides?from=2026-11-19&to=2026-11-21")).body;
  expect(rows).toHaveLength(1);
  // One link, of which the first step was said to fail last but the others were done; three readers of public pages, and one for whom all of it worked.
  expect(rows[0]).toMatchObject({ sent: 1, begun: 1, finished: 1, stuck: 0, helpful: { done: 1, failed: 0 }, worked: { n: 2, value: 1 } });
  expect(rows[0].steps[1]).toMatchObject({ number: 2, done: 1, failed: 3, failedShare: { n: 4, value: 0.75 } });
  expect(rows[0].steps[1].failedShare.low).toBeLessThan(0.75);
  expect((await agent.call("GET", "/reports/guides?from=2026-11-19&to=2026-11-21")).status).toBe(403);
});

test("all of it can be made anew out of the events", async () => {
  const made = await makeAnew(house.desk, house.workspaceId, readingsProjection);
  expect(made).toMatchObject({ same: true });
  expect(made.after.rows).toBeGreaterThan(5);
});
