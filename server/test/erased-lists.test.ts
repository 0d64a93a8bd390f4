import * as contract from "@guli/contract";
import type { Route } from "@guli/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDesk, until, type Member, type TestDesk } from "./desk.ts";
import { requestFor } from "./isolation/asking.ts";
import type { Belongings } from "./isolation/belongings.ts";
import { fill } from "./isolation/filling.ts";

/* Who was erased is in no answer of any route that reads: not in a list, not behind an id that somebody kept. */

const isRoute = (value: unknown): value is Route => typeof value === "object" && value !== null && "method" in value && "path" in value && "needs" in value;
const reading = Object.values(contract as Record<string, unknown>)
  .filter(isRoute)
  .filter(({ method, gives, needs }) => method === "GET" && gives !== "events" && needs !== "anyone");

let house: TestDesk;
let ours: Belongings;
let owner: Member;
let before: Map<string, string>;

/** What each route says to who asks for everything, and for this person by each id. */
async function answers(): Promise<Map<string, string>> {
  const said = new Map<string, string>();
  for (const route of reading) {
    const { url } = requestFor(route, ours, ours);
    for (const one of new Set([url, url.split("?")[0]!])) {
      const answer = await house.app.inject({ method: "GET", url: `/api/v1${one}`, headers: { cookie: owner.cookie, "x-guli": "1" } });
      said.set(`${route.path}${one.includes("?") ? "?" : ""}`, `${answer.statusCode} ${answer.body}`);
    }
  }
  return said;
}

beforeAll(async () => {
  house = await testDesk();
  owner = house.cast.owner;
  ours = await fill({ ...house, owner });
  await house.running.idle();
  before = await answers();
  const { name } = (await owner.call("GET", `/customers/${ours.customerId}`)).body;
  expect((await owner.call("POST", `/customers/${ours.customerId}/erasing`, { name })).status).toBe(200);
  await until(async () => (await owner.call("GET", "/erasings")).body.rows[0].state === "done", "the end of the erasing");
  await house.running.idle();
}, 180_000);
afterAll(() => house.close());

const naming = (said: Map<string, string>) =>
  [...said].filter(([path, body]) => body.includes(ours.customerId) && !path.startsWith("/erasings")).map(([path]) => path);

test("they were in many before", () => expect(naming(before).length).toBeGreaterThan(10));

test("no answer names them by id", async () => expect(naming(await answers())).toEqual([]));
