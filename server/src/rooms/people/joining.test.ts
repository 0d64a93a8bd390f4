import { afterAll, beforeAll, expect, test } from "vitest";
import { PASSWORD, testDesk, type TestDesk } from "../../../test/desk.ts";
import { plus, type Instant } from "../../core/clock.ts";

const clock = { at: "2026-11-20T08:00:00.000Z" as Instant, now: () => clock.at };
let it: TestDesk;

beforeAll(async () => {
  it = await testDesk({ clock });
});
afterAll(() => it.close());

const tokenIn = (url: string) => new URL(url).pathname.split("/").at(-1)!;
const offer = (token: string) => it.app.inject({ url: `/api/v1/invitation-offers/${token}` });
const accept = (token: string, given: object = {}) =>
  it.app.inject({ method: "POST", url: `/api/v1/invitation-offers/${token}`, payload: { name: "Keti", password: PASSWORD, language: "ka", ...given } });
const reset = (token: string, password: string) => it.app.inject({ method: "POST", url: `/api/v1/password-resets/${token}`, payload: { password } });
const signIn = (email: string, password: string) => it.app.inject({ method: "POST", url: "/api/v1/session", payload: { email, password } });
const countOf = async (table: "people" | "accounts") =>
  (await it.desk.database.owner.query(`select count(*)::int as n from guli.${table}`)).rows[0].n as number;

async function invited(email: string, more: object = {}): Promise<{ token: string; id: string }> {
  const { body } = await it.cast.lead.call("POST", "/invitations", { email, role: "agent", ...more });
  return { token: tokenIn(body.url), id: body.invitation.id };
}

test("an invitation offers, is taken up, and is then spent", async () => {
  const { body: team } = await it.cast.lead.call("POST", "/teams", { name: "Returns" });
  const { token } = await invited("keti@guli.test", { teamIds: [team.id] });
  expect((await offer(token)).json()).toEqual({ business: "Tbilisi Books", email: "keti@guli.test", role: "agent", language: "en", hasAccount: false });
  const answer = await accept(token);
  expect(answer.json()).toMatchObject({ person: { name: "Keti", email: "keti@guli.test", teamIds: [team.id] }, preferences: { language: "ka" } });
  expect(answer.cookies).toHaveLength(1);
  expect((await offer(token)).json()).toMatchObject({ code: "invitation.not-found" });
  expect((await accept(token)).json()).toMatchObject({ code: "invitation.not-found" });
  expect((await it.cast.lead.call("POST", "/invitations", { email: " KETI@guli.test", role: "agent" })).body).toMatchObject({ code: "person.already-here" });
});

test("the link holds the only copy of its token", async () => {
  const { token } = await invited("copy@guli.test");
  const { rows } = await it.desk.database.owner.query(
    "select row_to_json(i)::text as text from guli.invitations i union all select row_to_json(e)::text from guli.events e",
  );
  expect(rows.length).toBeGreaterThan(5);
  for (const { text } of rows as { text: string }[]) expect(text).not.toContain(token.slice(-43));
});

test("who is signed in takes up no invitation for someone else, and their own", async () => {
  const { token } = await invited("mariam@guli.test");
  const as = (cookie: string) =>
    it.app.inject({
      method: "POST",
      url: `/api/v1/invitation-offers/${token}`,
      payload: { name: "Keti", password: PASSWORD, language: "ka" },
      headers: { cookie, "x-guli": "1" },
    });
  expect((await as(it.cast.lead.cookie)).json()).toMatchObject({ code: "invitation.for-another" });
  expect((await offer(token)).statusCode).toBe(200);
  const [first] = (await accept(token)).cookies;
  const { body: person } = await it.cast.owner.call("GET", "/people");
  const { id } = person.rows.find((one: { email: string }) => one.email === "mariam@guli.test");
  await it.cast.owner.call("PATCH", `/people/${id}`, { active: false });
  const again = await invited("mariam@guli.test");
  const url = `/api/v1/invitation-offers/${again.token}`;
  const cookie = `${first!.name}=${first!.value}`;
  const answer = await it.app.inject({ method: "POST", url, payload: { name: "Mariam", password: PASSWORD, language: "ka" }, headers: { cookie } });
  expect(answer.json()).toMatchObject({ person: { name: "Mariam", email: "mariam@guli.test" } });
});

test("taken up twice at once, it makes one person", async () => {
  const { token } = await invited("twice@guli.test");
  const [people, accounts] = [await countOf("people"), await countOf("accounts")];
  const answers = await Promise.all([accept(token), accept(token), accept(token)]);
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 404, 404]);
  expect([await countOf("people"), await countOf("accounts")]).toEqual([people + 1, accounts + 1]);
});

test("withdrawn, replaced by a newer one, a week old, or changed by a letter, it offers nothing", async () => {
  const withdrawn = await invited("withdrawn@guli.test");
  await it.cast.lead.call("DELETE", `/invitations/${withdrawn.id}`);
  const replaced = await invited("replaced@guli.test");
  const newer = await invited("Replaced@guli.test");
  const old = await invited("old@guli.test");
  const listed = (await it.cast.lead.call("GET", "/invitations")).body.rows.map(({ id }: { id: string }) => id);
  expect(listed).toEqual(expect.arrayContaining([newer.id, old.id]));
  expect(listed).not.toContain(replaced.id);
  const changed = newer.token.slice(0, -1) + (newer.token.endsWith("A") ? "B" : "A");
  for (const token of [withdrawn.token, replaced.token, changed, `${newer.token}x`, "x"]) expect((await offer(token)).statusCode, token).toBe(404);
  expect((await offer(newer.token)).statusCode).toBe(200);
  clock.at = plus(clock.at, { hours: 7 * 24 });
  expect((await offer(old.token)).statusCode).toBe(404);
  expect((await accept(old.token)).statusCode).toBe(404);
  expect((await it.cast.lead.call("DELETE", `/invitations/${withdrawn.id}`)).body).toMatchObject({ code: "invitation.not-found" });
});

test("a weak password takes nothing up, and the invitation stands", async () => {
  clock.at = plus(clock.at, { hours: 1 });
  const { token } = await invited("weak@guli.test");
  expect((await accept(token, { password: "tbilisi2026" })).json()).toMatchObject({ code: "password.weak", fields: { password: expect.any(String) } });
  expect((await accept(token)).statusCode).toBe(200);
});

test("a team that was dissolved meanwhile does not keep anyone out", async () => {
  const { body: team } = await it.cast.lead.call("POST", "/teams", { name: "Short-lived" });
  const { token } = await invited("late@guli.test", { teamIds: [team.id] });
  await it.cast.lead.call("DELETE", `/teams/${team.id}`);
  expect((await accept(token)).json()).toMatchObject({ person: { teamIds: [] } });
  expect((await it.cast.lead.call("POST", "/invitations", { email: "later@guli.test", role: "agent", teamIds: [team.id] })).body).toMatchObject({
    code: "team.not-found",
  });
});

test("links cannot be guessed at", async () => {
  clock.at = plus(clock.at, { hours: 1 });
  const answers = await Promise.all(
    Array.from({ length: 35 }, (_, nth) => it.app.inject({ url: `/api/v1/invitation-offers/guess${nth}`, remoteAddress: "203.0.113.9" })),
  );
  expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(5);
});

test("a reset link sets a password once, ends all sessions, and lets in", async () => {
  clock.at = plus(clock.at, { hours: 1 });
  const { agent, owner } = it.cast;
  const { body } = await owner.call("POST", `/people/${agent.id}/password-reset`);
  const token = tokenIn(body.url);
  expect((await agent.call("GET", "/session")).status).toBe(200);
  expect((await reset(token, "ada@guli.test")).json()).toMatchObject({ code: "password.weak" });
  const answers = await Promise.all([reset(token, "three swallows over Telavi"), reset(token, "three swallows over Gori")]);
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 404]);
  expect((await agent.call("GET", "/session")).status).toBe(401);
  expect((await signIn("ada@guli.test", PASSWORD)).statusCode).toBe(401);
  const chosen = answers[0]!.statusCode === 200 ? "three swallows over Telavi" : "three swallows over Gori";
  expect((await signIn("ada@guli.test", chosen)).statusCode).toBe(200);
  expect((await reset(token, "yet another long one")).json()).toMatchObject({ code: "password.link-spent" });
});

test("a reset link is good for a day, and only the latest", async () => {
  const { light, owner } = it.cast;
  const make = async () => tokenIn((await owner.call("POST", `/people/${light.id}/password-reset`)).body.url);
  const [first, second] = [await make(), await make()];
  expect((await reset(first, "three swallows over Telavi")).statusCode).toBe(404);
  clock.at = plus(clock.at, { hours: 24 });
  expect((await reset(second, "three swallows over Telavi")).statusCode).toBe(404);
  expect((await signIn("lela@guli.test", PASSWORD)).statusCode).toBe(200);
});

test("teams have names of their own, whatever their letters' size, and people of this business", async () => {
  const { lead, agent } = it.cast;
  const { body: made } = await lead.call("POST", "/teams", { name: "Delivery", colour: "moss", personIds: [agent.id, agent.id] });
  expect(made).toMatchObject({ name: "Delivery", colour: "moss", personIds: [agent.id] });
  expect((await lead.call("POST", "/teams", { name: "delivery " })).body).toMatchObject({ code: "team.name-taken" });
  const { body: other } = await lead.call("POST", "/teams", { name: "Repairs" });
  expect((await lead.call("PATCH", `/teams/${other.id}`, { name: "DELIVERY" })).body).toMatchObject({ code: "team.name-taken" });
  expect((await lead.call("PATCH", `/teams/${made.id}`, { name: "delivery", personIds: [] })).body).toMatchObject({
    name: "delivery",
    colour: "moss",
    personIds: [],
  });
  expect((await lead.call("PATCH", `/teams/${made.id}`, { personIds: [made.id] })).body).toMatchObject({ code: "person.not-found" });
  expect((await lead.call("DELETE", `/teams/${made.id}`)).status).toBe(200);
  expect((await lead.call("DELETE", `/teams/${made.id}`)).body).toMatchObject({ code: "team.not-found" });
});
