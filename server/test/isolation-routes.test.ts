import * as contract from "@guli/contract";
import type { Route } from "@guli/contract";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mayCall } from "../src/core/http/serving.ts";
import { systemClock } from "../src/core/clock.ts";
import { served } from "../src/doors/agent-api.ts";
import { caller, testDesk, type Cast, type Member, type TestDesk } from "./desk.ts";
import { namesThings, requestFor } from "./isolation/asking.ts";
import type { Belongings } from "./isolation/belongings.ts";
import { anotherBusiness, fill } from "./isolation/filling.ts";
import { allTables, globalTables, rowsOf, type Table } from "./isolation/rows.ts";

/* All routes of the contract: each is served, asks for its role, and gives or changes nothing of another business whatever it is asked. */

const isRoute = (value: unknown): value is Route => typeof value === "object" && value !== null && "method" in value && "path" in value && "needs" in value;
const routes = Object.values(contract as Record<string, unknown>).filter(isRoute);
const nameOf = ({ method, path }: Route): string => `${method} ${path}`;

/** Not asked for what is another's, and why. */
const unasked: Record<string, string> = {
  "GET /live": "a stream does not end; doors/live has its own tests",
  "POST /workspace/sample-data": "names nothing, and would fill the business for a minute",
  "POST /channels/email/tests": "with another's mailbox it is refused before it connects; with one's own it would go outside",
  "DELETE /session": "names nothing, and would end the asking",
};

/** Filled as time goes by, asked while it stands: what becomes due by itself is no doing of whoever asks. */
let standsAt: string | null = null;
let house: TestDesk;
let ours: Belongings;
let theirs: Belongings;
let tables: Table[];
/** As they were when last looked at. */
let theirRows: Map<string, string[]>;

beforeAll(async () => {
  house = await testDesk({ clock: { now: () => standsAt ?? systemClock.now() } });
  ours = await fill({ ...house, owner: house.cast.owner });
  const other = await anotherBusiness(house.app, house.desk);
  theirs = await fill({ ...house, ...other });
  tables = (await allTables(house.desk)).filter(({ name, columns }) => !(name in globalTables) || columns.includes("workspace_id"));
  standsAt = systemClock.now();
  await house.running.idle();
  theirRows = await rowsOf(house.desk, theirs.workspaceId, tables);
});
afterAll(() => house.close());

test("every route of the contract is served, and nothing else is", () => {
  expect(routes.length).toBeGreaterThan(70);
  expect(routes.filter(({ method, path }) => !house.app.hasRoute({ method, url: `/api/v1${path}` })).map(nameOf)).toEqual([]);
  expect(served.map(({ route }) => nameOf(route)).filter((name) => !routes.some((route) => nameOf(route) === name))).toEqual([]);
  expect(new Set(served.map(({ route }) => nameOf(route))).size).toBe(served.length);
  expect(Object.keys(unasked).filter((name) => !routes.some((route) => nameOf(route) === name))).toEqual([]);
});

const closed = routes.filter(({ needs }) => needs !== "anyone");

describe("a route asks for its role", () => {
  test.each(closed.map((route) => [nameOf(route), route] as const))("%s: not without signing in", async (_name, route) => {
    const { url, body } = requestFor(route, ours, ours);
    const nobody = caller(house.app, { "x-guli": "1" });
    expect(await nobody(route.method, url, body)).toMatchObject({ status: 401, body: { code: "session.none" } });
  });

  const roles = ["light", "agent", "lead"] as const satisfies readonly (keyof Cast)[];
  const tooHigh = closed.flatMap((route) => roles.filter((role) => !mayCall(role, route.needs)).map((role) => [nameOf(route), role, route] as const));
  test.each(tooHigh)("%s: not as %s", async (_name, role, route) => {
    const { url, body } = requestFor(route, ours, ours);
    expect(await house.cast[role].call(route.method, url, body)).toMatchObject({ status: 403, body: { code: "session.not-allowed" } });
  });

  test("there were roles to refuse", () => expect(tooHigh.length).toBeGreaterThan(40));
});

const asked = closed.filter((route) => !(nameOf(route) in unasked)).sort((one, other) => Number(one.method === "DELETE") - Number(other.method === "DELETE"));

describe("the owner of one business, who may do everything there, asks for what is another's", () => {
  test.each(asked.filter(({ path }) => path.includes(":")).map((route) => [nameOf(route), route] as const))("%s is refused", async (_name, route) => {
    const { status, body } = await ask(house.cast.owner, route, { path: theirs, body: theirs });
    // Nobody has to know whether a session was there: it is not afterwards. That theirs still is, was looked at.
    if (nameOf(route) === "DELETE /sessions/:id" && status === 200) return;
    expect([403, 404], JSON.stringify(body)).toContain(status);
    expect(body).toMatchObject({ code: expect.stringMatching(/\.not-found$|^session\.not-allowed$/) });
  });

  test.each(asked.filter(namesThings).map((route) => [nameOf(route), route] as const))(
    "%s: named beside one's own, it is refused or nothing",
    async (_name, route) => {
      const { status, body } = await ask(house.cast.owner, route, { path: ours, body: theirs });
      expect(status, JSON.stringify(body)).toBeLessThan(500);
      expect(body?.code, JSON.stringify(body)).not.toBe("request.invalid");
    },
  );

  test.each(asked.filter((route) => !namesThings(route)).map((route) => [nameOf(route), route] as const))(
    "%s gives nothing of theirs",
    async (_name, route) => {
      const { status } = await ask(house.cast.owner, route, { path: ours, body: ours });
      expect(status).toBeLessThan(500);
    },
  );
});

/** Asks, and proves that neither the answer nor any row of either business tells of the other. */
async function ask(member: Member, route: Route, named: { path: Belongings; body: Belongings }): Promise<{ status: number; body: { code?: string } | null }> {
  const before = theirRows;
  const { url, body } = requestFor(route, named.path, named.body);
  const sent = `${url} ${JSON.stringify(body)}`;
  const answer = await house.app.inject({
    method: route.method,
    url: `/api/v1${url}`,
    headers: { cookie: member.cookie, "x-guli": "1" },
    ...(body === undefined ? {} : { payload: body as object }),
  });
  await house.running.idle();
  theirRows = await rowsOf(house.desk, theirs.workspaceId, tables);
  expect(theirRows, "their rows").toEqual(before);
  const secrets = idsIn([...before.values()].flat().join("\n"));
  const told = idsIn(answer.body);
  expect(
    [...told].filter((id) => secrets.has(id) && !sent.includes(id)),
    "what was told",
  ).toEqual([]);
  const written = idsIn([...(await rowsOf(house.desk, house.workspaceId, tables)).values()].flat().join("\n"));
  expect(
    [...written].filter((id) => secrets.has(id)),
    "what was written",
  ).toEqual([]);
  return { status: answer.statusCode, body: answer.headers["content-type"]?.startsWith("application/json") ? answer.json() : null };
}

const idsIn = (text: string): Set<string> => new Set(text.match(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? []);
