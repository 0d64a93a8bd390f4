import type { Order } from "@guli/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { movableClock } from "../../../test/bare-desk.ts";
import { testDesk, until, type TestDesk } from "../../../test/desk.ts";

/* An order that is due and not paid is late by itself; corrections that do not fit what came back are refused. */

let house: TestDesk;
const clock = movableClock("2026-11-22T10:00:00.000Z");
const DAY = 24 * 60 * 60;
beforeAll(async () => {
  house = await testDesk({ clock });
});
afterAll(() => house.close());

const call = (method: "GET" | "POST" | "PATCH", path: string, body?: unknown) => house.cast.lead.call(method, path, body);
const tell = (order: object) => call("POST", "/orders", { source: "till", currency: "GEL", total: 2000, placedAt: "2026-11-01T08:00:00Z", ...order });
const orderOf = async (externalId: string): Promise<Order> =>
  (await call("GET", `/orders/${(await call("GET", `/orders?q=${externalId}`)).body.rows[0].id}`)).body;
const late = (externalId: string) => until(async () => (await orderOf(externalId)).troubled.length > 0 && orderOf(externalId), `${externalId} being late`);

test("it is late once it is due, and once", async () => {
  await tell({ externalId: "L-1", dueAt: "2026-11-23T10:00:00Z" });
  await tell({ externalId: "L-2", dueAt: "2026-11-23T10:00:00Z", paidAt: "2026-11-02T10:00:00Z" });
  await tell({ externalId: "L-3", dueAt: "2026-11-23T10:00:00Z", state: "cancelled", cancelledAt: "2026-11-02T10:00:00Z" });
  await tell({ externalId: "L-4", dueAt: "2026-11-21T10:00:00Z" });
  expect((await late("L-4")).troubles).toBe(1);
  expect((await orderOf("L-1")).troubled).toEqual([]);
  clock.move(2 * DAY);
  const order = await late("L-1");
  expect(order.troubled).toMatchObject([{ kind: "late-payment", at: "2026-11-23T10:00:00.000000Z", outcome: null, personId: null }]);
  await tell({ externalId: "L-1", dueAt: "2026-11-23T10:00:00Z", cameBy: "telegram" });
  clock.move(DAY);
  await tell({ externalId: "L-5", dueAt: "2026-11-24T10:00:00Z" });
  await late("L-5");
  expect((await orderOf("L-1")).troubled).toHaveLength(1);
  for (const externalId of ["L-2", "L-3"]) expect((await orderOf(externalId)).troubled).toEqual([]);
});

test("it was not late after all, where it was paid before, or is due later", async () => {
  await tell({ externalId: "L-6", dueAt: "2026-11-22T10:00:00Z" });
  await late("L-6");
  await tell({ externalId: "L-6", dueAt: "2026-11-22T10:00:00Z", paidAt: "2026-11-22T09:00:00Z" });
  expect(await orderOf("L-6")).toMatchObject({ troubles: 0, troubled: [] });
  await tell({ externalId: "L-7", dueAt: "2026-11-22T10:00:00Z" });
  await late("L-7");
  await tell({ externalId: "L-7", dueAt: "2026-11-27T10:00:00Z" });
  expect(await orderOf("L-7")).toMatchObject({ troubles: 0, troubled: [] });
  clock.move(3 * DAY);
  expect((await late("L-7")).troubled).toMatchObject([{ at: "2026-11-27T10:00:00.000000Z" }]);
});

test("paid late, it was late until then", async () => {
  await tell({ externalId: "L-8", dueAt: "2026-11-22T10:00:00Z" });
  await late("L-8");
  await tell({ externalId: "L-8", dueAt: "2026-11-22T10:00:00Z", paidAt: "2026-11-24T10:00:00Z" });
  expect((await orderOf("L-8")).troubled).toMatchObject([{ kind: "late-payment", outcome: "paid", endedAt: "2026-11-24T10:00:00.000000Z" }]);
});

test("whoever tells of it themselves is believed, and it is counted once", async () => {
  await tell({ externalId: "L-9", dueAt: "2026-11-22T10:00:00Z" });
  await late("L-9");
  const { id } = await orderOf("L-9");
  expect((await call("POST", `/orders/${id}/troubles`, { kind: "late-payment", key: "ours", at: "2026-11-23T10:00:00Z" })).status).toBe(200);
  expect((await orderOf("L-9")).troubled).toMatchObject([{ at: "2026-11-23T10:00:00.000000Z" }]);
});

const lines = (...quantities: number[]) => quantities.map((quantity) => ({ what: "Book", article: null, quantity, amount: 1000 }));

test("what comes back before it was bought is refused, one by one and in a row of many", async () => {
  const { id } = (await tell({ externalId: "R-1", placedAt: "2026-11-10T08:00:00Z", lines: lines(3, 2) })).body.order;
  const early = { kind: "return", amount: 100, at: "2026-11-09T08:00:00Z", lines: [] };
  expect((await call("POST", `/orders/${id}/returns`, early)).body).toMatchObject({ code: "order.returned-early", fields: { at: expect.any(String) } });
  const row = { what: "return", source: "till", externalId: "R-1", kind: "return", amount: 100, lines: [] };
  const rows = [
    { ...row, returnId: "1", at: "2026-11-09T08:00:00Z" },
    { ...row, returnId: "2", at: "2026-11-10T06:00:00Z" },
  ];
  const { outcomes } = (await call("POST", "/order-batches", { rows })).body;
  expect(outcomes).toMatchObject([{ outcome: "refused", refusal: { code: "order.returned-early" } }, { outcome: "placed" }]);
});

test("an order of which something came back is not corrected to what does not fit it", async () => {
  const { id } = (await tell({ externalId: "R-2", lines: lines(3, 2) })).body.order;
  await call("POST", `/orders/${id}/returns`, { kind: "return", amount: 500, at: "2026-11-12T08:00:00Z", lines: [{ nth: 1, quantity: 2 }] });
  const correct = async (change: object) => (await call("PATCH", `/orders/${id}`, change)).body;
  expect(await correct({ currency: "USD" })).toMatchObject({ code: "order.returned-in-currency" });
  expect(await correct({ lines: lines(1, 2) })).toMatchObject({ code: "order.returned-too-much", fields: { lines: expect.any(String) } });
  expect(await correct({ total: 400 })).toMatchObject({ code: "order.returned-too-much", fields: { total: expect.any(String) } });
  expect(await correct({ placedAt: "2026-11-20T08:00:00Z" })).toMatchObject({ code: "order.returned-early" });
  expect(await correct({ total: 900, lines: lines(2) })).toMatchObject({ total: 900, returned: 500 });
});
