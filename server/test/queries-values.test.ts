import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../src/core/ids.ts";
import { values } from "../src/rooms/loyalty/index.ts";
import { countedDesk, type CountedDesk } from "./sql/counting.ts";

/* How many statements it takes to show what customers are worth, and to hear of orders (see queries.test.ts). */

let desk: CountedDesk;
let customerId: string;
beforeAll(async () => {
  desk = await countedDesk();
  const { call } = desk.house.cast.lead;
  customerId = (await call("POST", "/customers", { name: "Mr Brandt", addresses: [] })).body.id;
  await call("POST", "/orders", { externalId: newId(), customerId, placedAt: "2026-01-05T10:00:00Z", currency: "GEL", total: 4000 });
  await call("POST", "/loyalty/values/reckoning");
  await values.reckonValues(desk.house.desk, desk.house.workspaceId);
});
afterAll(() => desk.close());

const reading = async (path: string) => desk.counted(async () => expect((await desk.house.cast.agent.call("GET", path)).status).toBe(200));

test("the value of a customer: enter · customer · addresses · by what it is told · what is known of them · zone · currency · commit", async () => {
  const found = await reading(`/customers/${customerId}/value`);
  expect(found, found.join("\n")).toHaveLength(8);
});

test("of all: enter · state · zone · currency · models · limit · sums · commit", async () => expect(await reading("/loyalty/values")).toHaveLength(8));

test("those at risk: enter · rows with their names · by what it is told · commit", async () =>
  expect(await reading("/loyalty/values/at-risk")).toHaveLength(4));

test("hearing of two hundred orders of today: enter · marks · state · commit", async () => {
  const placedAt = desk.house.desk.clock.now();
  const events = Array.from({ length: 200 }, () => ({ name: "order.placed" as const, payload: { orderId: newId(), customerId: newId(), placedAt } }));
  const hear = () =>
    desk.house.desk.transaction(desk.house.workspaceId, async (tx) => values.hearPlaced(tx, events as Parameters<typeof values.hearPlaced>[1]));
  expect(await desk.counted(hear)).toHaveLength(4);
});
