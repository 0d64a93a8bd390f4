import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../src/core/ids.ts";
import { hearFitMessages, hearFitOrders, reckonFitsTask } from "../src/rooms/loyalty/index.ts";
import { countedDesk, type CountedDesk } from "./sql/counting.ts";

/* How many statements it takes to show how a customer fits, and to hear of orders and messages (see queries.test.ts). */

let desk: CountedDesk;
let customerId: string;
beforeAll(async () => {
  desk = await countedDesk();
  const { call } = desk.house.cast.lead;
  customerId = (await call("POST", "/customers", { name: "Mr Brandt", addresses: [] })).body.id;
  await call("POST", "/orders", { externalId: newId(), customerId, placedAt: "2026-01-05T10:00:00Z", currency: "GEL", total: 4000 });
  await reckonFitsTask(desk.house.desk, { workspaceId: desk.house.workspaceId, what: "all" });
});
afterAll(() => desk.close());

const reading = (path: string) => desk.counted(async () => expect((await desk.house.cast.lead.call("GET", path)).status).toBe(200));
const payload = () => ({ orderId: newId(), customerId, placedAt: "2026-01-05T10:00:00Z" });

test("how a customer fits: enter · customer · addresses · state · weights · counts · zone · currency · commit", async () => {
  const found = await reading(`/customers/${customerId}/fit`);
  expect(found, found.join("\n")).toHaveLength(9);
});

test("who fits best: enter · rows with their names · commit", async () => expect(await reading("/loyalty/ideal/customers")).toHaveLength(3));

test("the page: enter · state · weights · zone · currency · commit", async () => expect(await reading("/loyalty/ideal")).toHaveLength(6));

test("hearing of two hundred orders: enter · zone · begun · state · counts · weights · what they did · fits · barriers they met · commit", async () => {
  const events = Array.from({ length: 200 }, () => ({ name: "order.placed" as const, payload: payload() }));
  const hear = () =>
    desk.house.desk.transaction(desk.house.workspaceId, (tx) => hearFitOrders(tx, events as Parameters<typeof hearFitOrders>[1]) as Promise<void>);
  const found = await desk.counted(hear);
  expect(found, found.join("\n")).toHaveLength(10);
});

test("messages of people who never bought: enter · who is counted · commit", async () => {
  const events = Array.from({ length: 200 }, () => ({ name: "message.received" as const, payload: { customerId: newId() } }));
  const hear = () =>
    desk.house.desk.transaction(
      desk.house.workspaceId,
      (tx) => hearFitMessages(tx, events as unknown as Parameters<typeof hearFitMessages>[1]) as Promise<void>,
    );
  expect(await desk.counted(hear)).toHaveLength(3);
});
