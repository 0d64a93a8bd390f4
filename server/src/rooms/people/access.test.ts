import { afterAll, beforeAll, expect, test } from "vitest";
import { caller, join, PASSWORD, testDesk, type Member, type TestDesk } from "../../../test/desk.ts";
import { foundBusiness, hashPassword } from "./index.ts";

let it: TestDesk;

beforeAll(async () => {
  it = await testDesk();
});
afterAll(() => it.close());

const withToken = (secret: string) => caller(it.app, { authorization: `Bearer ${secret}` });

async function signIn(email: string, password = PASSWORD): Promise<Member["call"]> {
  const answer = await it.app.inject({ method: "POST", url: "/api/v1/session", payload: { email, password } });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return caller(it.app, { cookie: `guli_session=${answer.cookies[0]!.value}`, "x-guli": "1" });
}

/** Another business on the same desk, with its owner signed in. */
async function anotherBusiness(name: string, email: string) {
  const passwordHash = await hashPassword(PASSWORD);
  const workspaceId = await it.desk.global(async (global) => {
    const { tx } = await foundBusiness(global, { name, language: "uz", timeZone: "Asia/Tashkent" }, { name: `Owner of ${name}`, email, passwordHash });
    return tx.workspaceId;
  });
  return { workspaceId, call: await signIn(email) };
}

test("a light agent may look, and is refused what leads and owners do", async () => {
  const { light } = it.cast;
  for (const path of ["/session", "/people", "/teams", "/workspace", "/tokens"]) expect((await light.call("GET", path)).status, path).toBe(200);
  const refused = [
    ["GET", "/invitations"],
    ["POST", "/invitations"],
    ["POST", "/teams"],
    ["PATCH", `/people/${light.id}`],
    ["POST", `/people/${light.id}/password-reset`],
    ["PATCH", "/workspace"],
  ] as const;
  for (const [method, path] of refused) {
    const answer = await light.call(method, path, method === "GET" ? undefined : { role: "owner", name: "Mine" });
    expect(answer, `${method} ${path}`).toMatchObject({ status: 403, body: { code: "session.not-allowed" } });
  }
});

test("a lead invites up to lead, and makes no owners", async () => {
  const { lead } = it.cast;
  expect((await lead.call("POST", "/invitations", { email: "sandro@guli.test", role: "owner" })).body).toMatchObject({ code: "session.not-allowed" });
  expect((await lead.call("POST", "/invitations", { email: "sandro@guli.test", role: "lead" })).status).toBe(200);
  expect((await lead.call("PATCH", `/people/${lead.id}`, { role: "owner" })).status).toBe(403);
});

test("a token acts as its person, is shown once, and is dead as soon as it is revoked", async () => {
  const { agent } = it.cast;
  const { body: made } = await agent.call("POST", "/tokens", { name: "Import" });
  expect(made.secret).toMatch(/^guli_[\w-]{22}_[\w-]{43}$/);
  expect((await withToken(made.secret)("GET", "/session")).body).toMatchObject({ person: { id: agent.id, role: "agent" } });
  // A program sends neither cookie nor mark.
  expect((await withToken(made.secret)("PATCH", "/me", { away: true })).body.person.away).toBe(true);
  const listed = (await agent.call("GET", "/tokens")).body;
  expect(listed.rows).toMatchObject([{ id: made.token.id, name: "Import" }]);
  expect(JSON.stringify(listed)).not.toContain(made.secret.slice(-43));
  expect((await agent.call("DELETE", `/tokens/${made.token.id}`)).status).toBe(200);
  expect((await withToken(made.secret)("GET", "/session")).status).toBe(401);
  expect((await agent.call("DELETE", `/tokens/${made.token.id}`)).body).toMatchObject({ code: "token.not-found" });
});

test("a new password leaves tokens alone, unless its owner wants them gone: then in every business", async () => {
  const natia = await join(it.app, it.cast.lead, { name: "Natia", email: "natia@guli.test", role: "agent" });
  const other = await anotherBusiness("Rustavi Glass", "gela@guli.test");
  const { body: invited } = await other.call("POST", "/invitations", { email: "natia@guli.test", role: "agent" });
  const url = `/api/v1/invitation-offers/${new URL(invited.url).pathname.split("/").at(-1)}`;
  await it.app.inject({ method: "POST", url, payload: { name: "Natia", password: PASSWORD, language: "ka" } });
  const { body: here } = await natia.call("POST", "/tokens", { name: "Import" });
  const { body: me } = await natia.call("GET", "/session");
  await natia.call("PUT", "/session/workspace", { workspaceId: me.workspaces.find(({ name }: { name: string }) => name === "Rustavi Glass").id });
  const { body: there } = await natia.call("POST", "/tokens", { name: "Import" });
  const alive = async () => [(await withToken(here.secret)("GET", "/session")).status, (await withToken(there.secret)("GET", "/session")).status];
  const next = "three swallows over Telavi";
  expect((await natia.call("PUT", "/me/password", { present: PASSWORD, next })).status).toBe(200);
  expect(await alive()).toEqual([200, 200]);
  expect((await natia.call("PUT", "/me/password", { present: next, next: "four swallows over Gori", revokeTokens: true })).status).toBe(200);
  expect(await alive()).toEqual([401, 401]);
});

test("a token that is wrong in any way opens nothing, also beside a cookie that is right", async () => {
  const { agent, light } = it.cast;
  const { body: made } = await agent.call("POST", "/tokens", { name: "Checks" });
  const other = await anotherBusiness("Samarkand Tea", "aziza@guli.test");
  const elsewhere = (await other.call("POST", "/tokens", { name: "Theirs" })).body.secret as string;
  const moved = `${made.secret.slice(0, 27)}_${elsewhere.slice(-43)}`;
  for (const wrong of [moved, `${made.secret}x`, made.secret.slice(0, -1), made.secret.slice(5), "guli_", ""]) {
    expect((await caller(it.app, { authorization: `Bearer ${wrong}`, cookie: agent.cookie })("GET", "/session")).status, wrong).toBe(401);
  }
  expect((await light.call("DELETE", `/tokens/${made.token.id}`)).body).toMatchObject({ code: "token.not-found" });
  expect((await withToken(made.secret)("GET", "/session")).status).toBe(200);
});

test("one business neither sees nor changes the people of another", async () => {
  const other = await anotherBusiness("Bukhara Carpets", "timur@guli.test");
  const { body } = await other.call("GET", "/people?inactive=true");
  expect(body.rows.map(({ name }: { name: string }) => name)).toEqual(["Owner of Bukhara Carpets"]);
  const { agent } = it.cast;
  expect((await other.call("PATCH", `/people/${agent.id}`, { active: false })).body).toMatchObject({ code: "person.not-found" });
  expect((await other.call("POST", `/people/${agent.id}/password-reset`)).body).toMatchObject({ code: "person.not-found" });
  expect((await other.call("POST", "/teams", { name: "Ours", personIds: [agent.id] })).body).toMatchObject({ code: "person.not-found" });
  expect((await other.call("PUT", "/session/workspace", { workspaceId: it.workspaceId })).body).toMatchObject({ code: "person.not-found" });
});

test("who works in two businesses goes from one to the other", async () => {
  const other = await anotherBusiness("Khiva Silk", "nodira@guli.test");
  const { body: made } = await it.cast.owner.call("POST", "/invitations", { email: "nodira@guli.test", role: "agent" });
  const token = new URL(made.url).pathname.split("/").at(-1);
  expect((await it.cast.owner.call("GET", `/invitation-offers/${token}`)).body).toMatchObject({
    business: "Tbilisi Books",
    email: "nodira@guli.test",
    role: "agent",
    hasAccount: true,
  });
  const accept = (password: string) =>
    it.app.inject({ method: "POST", url: `/api/v1/invitation-offers/${token}`, payload: { name: "Nodira", password, language: "uz" } });
  expect((await accept("not her password")).json()).toMatchObject({ code: "session.wrong" });
  expect((await accept(PASSWORD)).json()).toMatchObject({ workspace: { name: "Tbilisi Books" }, person: { role: "agent" }, preferences: { language: "uz" } });
  const { body: me } = await other.call("GET", "/session");
  expect(me.workspaces.map(({ name }: { name: string }) => name).sort()).toEqual(["Khiva Silk", "Tbilisi Books"]);
  expect((await other.call("PUT", "/session/workspace", { workspaceId: it.workspaceId })).body).toMatchObject({
    workspace: { name: "Tbilisi Books" },
    person: { role: "agent" },
  });
  expect((await other.call("GET", "/session")).body).toMatchObject({ workspace: { name: "Tbilisi Books" } });
  // Her password opens the other business too: this owner may not hand it out.
  const { body: people } = await it.cast.owner.call("GET", "/people");
  const nodira = people.rows.find(({ name }: { name: string }) => name === "Nodira");
  expect((await it.cast.owner.call("POST", `/people/${nodira.id}/password-reset`)).body).toMatchObject({ code: "session.not-allowed" });
});

test("who is let go is out at once, with sessions and tokens, and may be taken back", async () => {
  const { owner } = it.cast;
  const zaza = await join(it.app, owner, { name: "Zaza", email: "zaza@guli.test", role: "agent" });
  const { body: made } = await zaza.call("POST", "/tokens", { name: "Zaza's" });
  expect((await withToken(made.secret)("GET", "/session")).status).toBe(200);
  expect((await zaza.call("GET", "/session")).status).toBe(200);
  expect((await owner.call("PATCH", `/people/${zaza.id}`, { active: false })).body).toMatchObject({ active: false });
  expect((await zaza.call("GET", "/session")).status).toBe(401);
  expect((await withToken(made.secret)("GET", "/session")).status).toBe(401);
  await expect(signIn("zaza@guli.test")).rejects.toThrow("session.wrong");
  const names = async (path: string) => ((await owner.call("GET", path)).body.rows as { name: string }[]).map(({ name }) => name);
  expect(await names("/people")).not.toContain("Zaza");
  expect(await names("/people?inactive=true")).toContain("Zaza");
  await owner.call("PATCH", `/people/${zaza.id}`, { active: true });
  const back = await signIn("zaza@guli.test");
  expect((await back("GET", "/session")).body.person.id).toBe(zaza.id);
  // What was ended stays ended.
  expect((await zaza.call("GET", "/session")).status).toBe(401);
  expect((await withToken(made.secret)("GET", "/session")).status).toBe(401);
});

test("a role that is taken is gone with the next request", async () => {
  const { owner } = it.cast;
  const eka = await join(it.app, owner, { name: "Eka", email: "eka@guli.test", role: "lead" });
  expect((await eka.call("GET", "/invitations")).status).toBe(200);
  await owner.call("PATCH", `/people/${eka.id}`, { role: "light" });
  expect((await eka.call("GET", "/invitations")).status).toBe(403);
});

test("the last owner stays one", async () => {
  const { owner } = it.cast;
  for (const change of [{ role: "lead" }, { active: false }]) {
    expect((await owner.call("PATCH", `/people/${owner.id}`, change)).body).toMatchObject({ code: "person.last-owner" });
  }
  expect((await owner.call("PATCH", `/people/${owner.id}`, { role: "owner", teamIds: [] })).status).toBe(200);
});

test("two owners who take the role from each other at the same moment leave one", async () => {
  for (let round = 0; round < 5; round++) {
    const { workspaceId, call: gia } = await anotherBusiness(`Twin Bakery ${round}`, `gia${round}@guli.test`);
    const giaId = (await gia("GET", "/session")).body.person.id as string;
    const tea = await join(it.app, { ...it.cast.owner, call: gia }, { name: "Tea", email: `tea${round}@guli.test`, role: "owner" });
    const answers = await Promise.all([gia("PATCH", `/people/${tea.id}`, { role: "agent" }), tea.call("PATCH", `/people/${giaId}`, { active: false })]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.find(({ status }) => status !== 200)!.body.code).toMatch(/^session\.(not-allowed|none)$/);
    const { rows } = await it.desk.database.owner.query(
      "select count(*)::int as owners from guli.people where workspace_id = $1 and role = 'owner' and active",
      [workspaceId],
    );
    expect(rows).toEqual([{ owners: 1 }]);
  }
});

test("what one chooses for oneself is kept, and only that changes", async () => {
  const { agent } = it.cast;
  const { body } = await agent.call("PATCH", "/me", { theme: "dark", signature: "Ada" });
  expect(body.preferences).toMatchObject({ theme: "dark", signature: "Ada", sound: true });
  expect((await agent.call("PATCH", "/me", { sound: false, name: "Ada L." })).body).toMatchObject({
    preferences: { theme: "dark", sound: false },
    person: { name: "Ada L." },
  });
  expect((await agent.call("PATCH", "/me", { theme: "sepia" })).body).toMatchObject({ code: "request.invalid", fields: { theme: expect.any(String) } });
});
