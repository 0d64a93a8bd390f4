import { afterAll, beforeAll, expect, test } from "vitest";
import { plus } from "../../core/clock.ts";
import { testDesk, until, type TestDesk } from "../../../test/desk.ts";

let house: TestDesk;
const now = "2026-03-06T06:00:00.000Z";
beforeAll(async () => {
  house = await testDesk({ clock: { now: () => now } });
});
afterAll(() => house.close());

test("who the customer is decides anew which promise fits, in what is not resolved", async () => {
  const { owner } = house.cast;
  await owner.call("POST", "/customer-attributes", { key: "tier", label: "Tier", type: "text" });
  const gold = { name: "Gold", conditions: { attributes: [{ key: "tier", value: "gold" }] }, minutes: { first: 10, next: null, solution: null } };
  await owner.call("POST", "/promise-rules", { ...gold, hours: "always" });
  await owner.call("POST", "/promise-rules", { name: "All", minutes: { first: 60, next: null, solution: null }, hours: "always" });
  const { id: customerId } = (await owner.call("POST", "/customers", { name: "Mr Brandt" })).body;
  const contact = async (way: string): Promise<string> =>
    (await owner.call("POST", "/logged-contacts", { way, whom: { customerId }, what: "Where is his book?", then: "open" })).body.conversation.id;
  const [open, done] = [await contact("visit"), await contact("call-in")];
  const rules = async (id: string): Promise<[string, number, string | null][]> => {
    const { rows } = (await owner.call("GET", `/conversations/${id}/promises`)).body;
    return rows.map((one: { rule: string; dueAt: string; result: string | null }) => [one.rule, Date.parse(one.dueAt), one.result]);
  };
  const due = (minutes: number) => Date.parse(plus(now, { minutes }));
  await until(async () => (await rules(open)).length === 1 && (await rules(done)).length === 1, "the promises");
  expect(await rules(open)).toEqual([["All", due(60), null]]);
  await owner.call("PATCH", `/conversations/${done}`, { state: "resolved" });
  await house.running.idle();
  expect((await owner.call("PATCH", `/customers/${customerId}`, { attributes: { tier: "gold" } })).status).toBe(200);
  await until(async () => (await rules(open))[0]?.[0] === "Gold", "the promise to a golden customer");
  expect(await rules(open)).toEqual([["Gold", due(10), null]]);
  expect(await rules(done)).toMatchObject([["All", due(60), "dropped"]]);
  await owner.call("PATCH", `/customers/${customerId}`, { name: "Mr Brandt the elder" });
  await house.running.idle();
  expect(await rules(open)).toEqual([["Gold", due(10), null]]);
});
