import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestDatabase, silentLog } from "../../../test/database.ts";
import { PASSWORD, setUp, testDesk, until, type TestDesk } from "../../../test/desk.ts";
import { openDesk } from "../../core/open-desk.ts";
import { run } from "../../running.ts";
import { plus, type Instant } from "../../core/clock.ts";
import { setupLink } from "./index.ts";

const clock = { at: "2026-11-20T08:00:00.000Z" as Instant, now: () => clock.at };
let it: TestDesk;

beforeAll(async () => {
  it = await testDesk({ clock });
});
afterAll(() => it.close());

type Try = { email?: string; password?: string; ip?: string; headers?: Record<string, string> };

function signIn({ email = "ada@guli.test", password = PASSWORD, ip = "198.51.100.1", headers = {} }: Try = {}) {
  return it.app.inject({ method: "POST", url: "/api/v1/session", payload: { email, password }, remoteAddress: ip, headers });
}

const asked = (cookie: string, path = "/session") => it.app.inject({ method: "GET", url: `/api/v1${path}`, headers: { cookie } });
const cookieOf = (answer: Awaited<ReturnType<typeof signIn>>) => `guli_session=${answer.cookies.find(({ name }) => name === "guli_session")?.value}`;

test("the cookie cannot be read by scripts nor sent by other sites, and is not what is stored", async () => {
  const answer = await signIn({ email: "  ADA@guli.test " });
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({ person: { name: "Ada Lovelace", role: "agent" }, workspace: { name: "Tbilisi Books" } });
  expect(answer.headers["set-cookie"]).toMatch(/^guli_session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/);
  const stored = await it.desk.global((tx) => tx.sql.selectFrom("sessions").select("id").execute());
  const token = cookieOf(answer).split("=")[1]!;
  expect(stored.map(({ id }) => id)).not.toContain(token);
});

test("over https the cookie is for https only", async () => {
  const secure = await openDeskAt("https://desk.example.ge");
  const link = new URL((await setupLink(secure.desk, "https://desk.example.ge"))!);
  const body = {
    token: link.searchParams.get("token"),
    business: "Tea",
    name: "Keti",
    email: "keti@guli.test",
    password: PASSWORD,
    language: "ka",
    timeZone: "Asia/Tbilisi",
  };
  const answer = await secure.app.inject({ method: "POST", url: "/api/v1/setup", payload: body });
  expect(answer.headers["set-cookie"]).toContain("; Secure");
  await secure.close();
});

test("a wrong password and an unknown e-mail are answered alike", async () => {
  const wrong = await signIn({ password: "not the password" });
  const unknown = await signIn({ email: "nobody@guli.test" });
  expect(wrong.statusCode).toBe(401);
  expect(unknown.statusCode).toBe(401);
  expect(unknown.json()).toEqual(wrong.json());
  expect(wrong.cookies).toEqual([]);
});

test("a session that another put into the browser is not the one that signing in gives, and it ends", async () => {
  const planted = cookieOf(await signIn());
  const fresh = cookieOf(await signIn({ headers: { cookie: planted } }));
  expect(fresh).not.toBe(planted);
  expect((await asked(fresh)).statusCode).toBe(200);
  expect((await asked(planted)).statusCode).toBe(401);
  const invented = cookieOf(await signIn({ headers: { cookie: "guli_session=chosen-by-an-attacker" } }));
  expect(invented).not.toContain("chosen-by-an-attacker");
});

test("another site cannot act with the cookie, nor sign the browser in as someone else", async () => {
  const cookie = cookieOf(await signIn());
  const change = (headers: Record<string, string>) =>
    it.app.inject({ method: "PATCH", url: "/api/v1/me", payload: { away: true }, headers: { cookie, host: "desk.example.ge", ...headers } });
  expect((await change({})).json()).toMatchObject({ code: "request.forged" });
  expect((await change({ "x-guli": "1", origin: "https://evil.example" })).json()).toMatchObject({ code: "request.forged" });
  expect((await change({ "x-guli": "1", origin: "null" })).statusCode).toBe(403);
  expect((await change({ "x-guli": "1", origin: "https://desk.example.ge" })).statusCode).toBe(200);
  expect((await signIn({ headers: { origin: "https://evil.example" } })).json()).toMatchObject({ code: "request.forged" });
});

test("signing out ends the session, not only the cookie", async () => {
  const cookie = cookieOf(await signIn());
  const answer = await it.app.inject({ method: "DELETE", url: "/api/v1/session", headers: { cookie, "x-guli": "1" } });
  expect(answer.headers["set-cookie"]).toMatch(/^guli_session=; .*Expires=Thu, 01 Jan 1970/);
  expect((await asked(cookie)).statusCode).toBe(401);
});

test("sessions are listed without what opens them, and one can be ended from another", async () => {
  const [here, there] = [cookieOf(await signIn({ headers: { "user-agent": "Phone" } })), cookieOf(await signIn({ headers: { "user-agent": "Laptop" } }))];
  expect((await asked(there)).statusCode).toBe(200);
  const { rows } = (await asked(here, "/sessions")).json() as { rows: { id: string; userAgent: string; current: boolean; ip: string }[] };
  const phone = rows.find(({ current }) => current);
  const laptop = rows.find(({ userAgent, current }) => userAgent === "Laptop" && !current);
  expect(phone).toMatchObject({ userAgent: "Phone", ip: "198.51.100.1" });
  await it.app.inject({ method: "DELETE", url: `/api/v1/sessions/${laptop!.id}`, headers: { cookie: here, "x-guli": "1" } });
  expect((await asked(there)).statusCode).toBe(401);
  expect((await asked(here)).statusCode).toBe(200);
  const stolen = await it.app.inject({ method: "GET", url: "/api/v1/session", headers: { cookie: `guli_session=${laptop!.id}` } });
  expect(stolen.statusCode).toBe(401);
});

test("nobody ends another's session", async () => {
  const ada = cookieOf(await signIn());
  const mine = async () => ((await asked(ada, "/sessions")).json() as { rows: { id: string; current: boolean }[] }).rows.find(({ current }) => current);
  const { id } = (await mine())!;
  await it.cast.light.call("DELETE", `/sessions/${id}`);
  expect(await mine()).toMatchObject({ id });
});

test("a session that is used goes on; one that nobody used for a month has ended", async () => {
  const [used, unused] = [cookieOf(await signIn()), cookieOf(await signIn())];
  const begun = clock.at;
  clock.at = plus(begun, { hours: 29 * 24 });
  expect((await asked(used)).statusCode).toBe(200);
  const rows = () => it.desk.global((tx) => tx.sql.selectFrom("sessions").select("expires_at").where("last_seen_at", "=", clock.at).execute());
  await until(async () => (await rows()).length > 0);
  clock.at = plus(begun, { hours: 31 * 24 });
  expect((await asked(used)).statusCode).toBe(200);
  expect((await asked(unused)).statusCode).toBe(401);
});

test("who is seen is shown to colleagues", async () => {
  clock.at = plus(clock.at, { hours: 1 });
  const ada = cookieOf(await signIn());
  clock.at = plus(clock.at, { minutes: 2 });
  await asked(ada);
  const seen = await until(async () => {
    const { rows } = (await asked(ada, "/people")).json() as { rows: { name: string; lastSeenAt: string | null }[] };
    const at = rows.find(({ name }) => name === "Ada Lovelace")?.lastSeenAt;
    return at?.startsWith(clock.at.slice(0, 16)) ? at : null;
  });
  expect(seen).toBe(clock.at.replace("Z", "000Z"));
});

test("guessing from one place is held back, says for how long, and does not lock out whoever knows the password elsewhere", async () => {
  clock.at = plus(clock.at, { hours: 5 });
  const attacker = "203.0.113.66";
  const answers = await Promise.all(Array.from({ length: 20 }, () => signIn({ password: "a guess", ip: attacker })));
  expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(8);
  const held = answers.filter(({ statusCode }) => statusCode === 429);
  expect(held).toHaveLength(12);
  expect(Number(held[0]!.headers["retry-after"])).toBe(120);
  expect((await signIn({ ip: attacker })).json()).toMatchObject({ code: "request.too-many" });
  expect((await signIn({ ip: "198.51.100.1" })).statusCode).toBe(200);
  clock.at = plus(clock.at, { seconds: 120 });
  expect((await signIn({ ip: attacker })).statusCode).toBe(200);
});

test("many e-mails tried from one network are held back together, whichever address of it they come from", async () => {
  clock.at = plus(clock.at, { hours: 5 });
  const tries = await Promise.all(
    Array.from({ length: 70 }, (_, nth) => signIn({ email: `guess${nth}@guli.test`, password: "a guess", ip: `2001:db8:66:1::${nth + 1}` })),
  );
  expect(tries.filter(({ statusCode }) => statusCode === 401)).toHaveLength(60);
  expect((await signIn({ ip: "2001:db8:66:2::1" })).statusCode).toBe(200);
}, 30_000);

test("a whole net of strangers who guess for one e-mail cannot lock out its owner where they are signed in", async () => {
  clock.at = plus(clock.at, { hours: 5 });
  expect((await signIn({ email: "lela@guli.test", ip: "198.51.100.77" })).statusCode).toBe(200);
  for (let from = 0; from < 110; from += 10) {
    await Promise.all(Array.from({ length: 10 }, (_, nth) => signIn({ email: "lela@guli.test", password: "a guess", ip: `192.0.2.${from + nth}` })));
  }
  expect((await signIn({ email: "lela@guli.test", ip: "192.0.2.250" })).statusCode).toBe(429);
  expect((await signIn({ email: "lela@guli.test", ip: "198.51.100.77" })).statusCode).toBe(200);
}, 30_000);

test("a new password ends the other sessions at once, and the old one opens nothing", async () => {
  clock.at = plus(clock.at, { hours: 5 });
  const [here, there] = [cookieOf(await signIn({ email: "lela@guli.test" })), cookieOf(await signIn({ email: "lela@guli.test" }))];
  expect((await asked(there)).statusCode).toBe(200);
  const change = (body: object) => it.app.inject({ method: "PUT", url: "/api/v1/me/password", payload: body, headers: { cookie: here, "x-guli": "1" } });
  const next = "three swallows over Telavi";
  expect((await change({ present: "wrong", next })).json()).toMatchObject({ code: "password.wrong" });
  expect((await change({ present: PASSWORD, next: "password123" })).json()).toMatchObject({
    code: "password.weak",
    fields: { password: expect.stringContaining("easy to guess") },
  });
  expect((await change({ present: PASSWORD, next })).statusCode).toBe(200);
  expect((await asked(there)).statusCode).toBe(401);
  expect((await asked(here)).statusCode).toBe(200);
  expect((await signIn({ email: "lela@guli.test" })).statusCode).toBe(401);
  expect((await signIn({ email: "lela@guli.test", password: next })).statusCode).toBe(200);
});

test("a desk is set up once, by whoever holds the link; two at once make one business", async () => {
  const fresh = await openDeskAt();
  expect((await fresh.app.inject({ url: "/api/v1/setup" })).json()).toEqual({ needed: true });
  const link = new URL((await setupLink(fresh.desk, "http://desk.test"))!);
  const token = link.searchParams.get("token");
  const post = (body: object) =>
    fresh.app.inject({
      method: "POST",
      url: "/api/v1/setup",
      payload: { token, business: "Tea", name: "Keti", email: "keti@guli.test", password: PASSWORD, language: "ka", timeZone: "Asia/Tbilisi", ...body },
    });
  expect((await post({ token: "guess" })).json()).toMatchObject({ code: "setup.wrong-link" });
  expect((await post({ password: "keti@guli.test" })).json()).toMatchObject({ code: "password.weak" });
  expect((await post({ timeZone: "Moon/Base" })).json()).toMatchObject({ code: "request.invalid", fields: { timeZone: expect.any(String) } });
  const answers = await Promise.all([post({}), post({ email: "other@guli.test", business: "Other" }), post({ business: "Third" })]);
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409]);
  const { rows } = await fresh.desk.database.owner.query(
    "select (select count(*) from guli.workspaces)::int as businesses, (select count(*) from guli.accounts)::int as accounts, (select count(*) from guli.directory)::int as slugs",
  );
  expect(rows).toEqual([{ businesses: 1, accounts: 1, slugs: 1 }]);
  expect(await setupLink(fresh.desk, "http://desk.test")).toBeNull();
  expect((await fresh.app.inject({ url: "/api/v1/setup" })).json()).toEqual({ needed: false });
  await fresh.close();
});

test("the set-up link cannot be guessed at", async () => {
  const fresh = await openDeskAt();
  const guess = (nth: number) =>
    fresh.app.inject({
      method: "POST",
      url: "/api/v1/setup",
      payload: { token: `guess ${nth}`, business: "Tea", name: "Keti", email: "keti@guli.test", password: PASSWORD, language: "ka", timeZone: "Asia/Tbilisi" },
    });
  const answers = await Promise.all(Array.from({ length: 40 }, (_, nth) => guess(nth)));
  expect(answers.filter(({ statusCode }) => statusCode === 403).length).toBeLessThanOrEqual(31);
  expect((await guess(99)).statusCode).toBe(429);
  await expect(setUp(fresh.app, fresh.desk)).rejects.toThrow("429");
  await fresh.close();
});

async function openDeskAt(publicUrl?: string) {
  const { database, config, close: drop } = await openTestDatabase(publicUrl ? { GULI_PUBLIC_URL: publicUrl } : {});
  const { desk, close } = await openDesk({ config, log: silentLog, secret: "another secret of tests, long enough", database });
  const running = await run(desk);
  return { desk, app: running.app!, close: () => running.stop().then(close).then(drop) };
}
