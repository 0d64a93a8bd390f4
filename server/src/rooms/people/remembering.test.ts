import type { FastifyInstance, FastifyRequest } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { silentLog } from "../../../test/database.ts";
import { testDesk, until, type TestDesk } from "../../../test/desk.ts";
import type { Desk } from "../../core/desk.ts";
import { createApp } from "../../core/http/app.ts";
import { mount } from "../../core/http/mounting.ts";
import { openDesk } from "../../core/open-desk.ts";
import { identify, routes } from "./index.ts";

// The clock stands: what is remembered never grows old by itself.
const clock = { now: () => "2026-11-20T08:00:00.000Z" };
let it: TestDesk;
let other: { desk: Desk; app: FastifyInstance; close(): Promise<void> };

beforeAll(async () => {
  it = await testDesk({ clock });
  // Opens a database of its own: what its pool does is done for those who ask.
  const { desk, close } = await openDesk({ config: it.desk.config, log: silentLog, secret: "a secret of tests, long enough to be one", clock });
  const app = await createApp(desk);
  mount(app, desk, { served: routes, identify, prefix: "/api/v1" });
  other = { desk, app, close: () => app.close().then(close) };
});
afterAll(async () => {
  await other.close();
  await it.close();
});

const on = (app: FastifyInstance, headers: Record<string, string>) => app.inject({ url: "/api/v1/teams", headers }).then(({ statusCode }) => statusCode);

test("who asks costs one statement, and nothing while it is remembered", async () => {
  let statements = 0;
  const count = () => void statements++;
  other.desk.database.app.on("acquire", count);
  const cookie = it.cast.light.cookie.split("=")[1]!;
  const request = { method: "GET", headers: {}, cookies: { guli_session: cookie } } as unknown as FastifyRequest;
  const who = await identify(other.desk, request);
  expect(who).toMatchObject({ personId: it.cast.light.id, role: "light", workspaceId: it.workspaceId });
  expect(statements).toBe(1);
  expect(await identify(other.desk, request)).toEqual(who);
  expect(statements).toBe(1);
  other.desk.database.app.off("acquire", count);
});

test("what one node revokes, another forgets at once", async () => {
  const { agent, owner } = it.cast;
  const { body: made } = await agent.call("POST", "/tokens", { name: "Robot" });
  const token = { authorization: `Bearer ${made.secret}` };
  const cookie = { cookie: agent.cookie };
  expect([await on(other.app, token), await on(other.app, cookie)]).toEqual([200, 200]);
  await agent.call("DELETE", `/tokens/${made.token.id}`);
  await until(async () => (await on(other.app, token)) === 401);
  expect(await on(other.app, cookie)).toBe(200);
  await owner.call("PATCH", `/people/${agent.id}`, { active: false });
  await until(async () => (await on(other.app, cookie)) === 401);
});

test("an answer that was on its way while someone was let go is not remembered", async () => {
  const { lead, owner } = it.cast;
  const request = { method: "GET", headers: {}, cookies: { guli_session: lead.cookie.split("=")[1]! } } as unknown as FastifyRequest;
  const pool = other.desk.database.app;
  const read = Promise.withResolvers<void>();
  const heard = Promise.withResolvers<void>();
  const query = pool.query.bind(pool) as (...given: unknown[]) => Promise<unknown>;
  pool.query = (async (...given: unknown[]) => {
    const rows = await query(...given);
    read.resolve();
    await heard.promise;
    return rows;
  }) as typeof pool.query;
  const asking = identify(other.desk, request);
  await read.promise;
  const unhear = other.desk.bus.hear((word) => word.kind === "passing" && heard.resolve());
  await owner.call("PATCH", `/people/${lead.id}`, { active: false });
  expect(await asking).not.toBeNull();
  unhear();
  pool.query = query as typeof pool.query;
  expect(await identify(other.desk, request)).toBeNull();
});
