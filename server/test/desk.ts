import type { FastifyInstance, InjectOptions } from "fastify";
import { run, type Running } from "../src/running.ts";
import { openDesk } from "../src/core/open-desk.ts";
import type { Desk } from "../src/core/desk.ts";
import { openDatabase } from "../src/core/database/index.ts";
import type { Clock } from "../src/core/clock.ts";
import { setupLink } from "../src/rooms/people/index.ts";
import { silentLog, testDatabase } from "./database.ts";

export type Member = {
  id: string;
  email: string;
  /** Calls the API as this person; the answer as JSON. */
  call<T = any>(method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE", path: string, body?: unknown): Promise<{ status: number; body: T }>;
  cookie: string;
};

export type Cast = { owner: Member; lead: Member; agent: Member; light: Member };
export type TestDesk = { desk: Desk; app: FastifyInstance; running: Running; workspaceId: string; cast: Cast; close(): Promise<void> };

export const PASSWORD = "a long walk by the Mtkvari";

/** A running desk on a database of its own: Nino owns it, Davit leads, Ada answers, Lela may write notes. */
export async function testDesk({ env = {}, clock }: { env?: Record<string, string>; clock?: Clock } = {}): Promise<TestDesk> {
  // Stand-ins are on the loopback, whatever the desk is called outside; a story does not wait for a clock longer than it must.
  const { config, drop } = await testDatabase({ GULI_ALLOW_PRIVATE_HOSTS: "yes", GULI_TICK_MS: "60", ...env });
  const database = await openDatabase(config, silentLog);
  const { desk, close } = await openDesk({ config, log: silentLog, secret: "a secret of tests, long enough to be one", database, ...(clock && { clock }) });
  const running = await run(desk);
  const app = running.app!;
  const owner = await setUp(app, desk);
  const workspaceId = (await owner.call("GET", "/session")).body.workspace.id as string;
  const cast = {
    owner,
    lead: await join(app, owner, { name: "Davit Beridze", email: "davit@guli.test", role: "lead" }),
    agent: await join(app, owner, { name: "Ada Lovelace", email: "ada@guli.test", role: "agent" }),
    light: await join(app, owner, { name: "Lela Kiknadze", email: "lela@guli.test", role: "light" }),
  };
  return {
    desk,
    app,
    running,
    workspaceId,
    cast,
    close: async () => {
      await running.stop();
      await close();
      await database.stop();
      await drop();
    },
  };
}

/** The first business of a desk, through its set-up link. */
export async function setUp(app: FastifyInstance, desk: Desk, business = "Tbilisi Books"): Promise<Member> {
  const link = await setupLink(desk, "http://desk.test");
  const token = new URL(link ?? "").searchParams.get("token");
  const body = { token, business, name: "Nino Kapanadze", email: "nino@guli.test", password: PASSWORD, language: "en", timeZone: "Asia/Tbilisi" };
  return signedIn(app, await app.inject({ method: "POST", url: "/api/v1/setup", payload: body, headers: { "x-guli": "1" } }));
}

/** Invite someone and let them take it up. */
export async function join(app: FastifyInstance, owner: Member, { name, email, role }: { name: string; email: string; role: string }): Promise<Member> {
  const { body } = await owner.call("POST", "/invitations", { email, role });
  const token = new URL(body.url).pathname.split("/").at(-1)!;
  const accept = { name, password: PASSWORD, language: "en" };
  return signedIn(app, await app.inject({ method: "POST", url: `/api/v1/invitation-offers/${token}`, payload: accept, headers: { "x-guli": "1" } }));
}

type Answer = Awaited<ReturnType<FastifyInstance["inject"]>>;

function signedIn(app: FastifyInstance, answer: Answer): Member {
  if (answer.statusCode !== 200) throw new Error(`signing in was answered ${answer.statusCode}: ${answer.body}`);
  const cookie = answer.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const { person } = answer.json() as { person: { id: string; email: string } };
  return { id: person.id, email: person.email, cookie, call: caller(app, { cookie, "x-guli": "1" }) };
}

/** Calls the API with these headers. */
export function caller(app: FastifyInstance, headers: Record<string, string>): Member["call"] {
  return async (method, path, body) => {
    const options: InjectOptions = { method, url: `/api/v1${path}`, headers };
    const answer = await app.inject(body === undefined ? options : { ...options, payload: body as object });
    return { status: answer.statusCode, body: answer.body === "" ? null : JSON.parse(answer.body) };
  };
}

/** Wait for the thing itself, not for time. */
export async function until<T>(look: () => Promise<T | undefined | null | false> | T | undefined | null | false, what = "what was waited for"): Promise<T> {
  const deadline = performance.now() + 10_000;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() > deadline) throw new Error(`${what} did not come`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
