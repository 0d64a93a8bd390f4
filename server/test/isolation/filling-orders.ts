import type { Desk } from "../../src/core/desk.ts";

type Made = (method: "POST" | "PUT" | "PATCH", path: string, body: unknown) => Promise<any>;
export type Bought = {
  orderId: string;
  buyerId: string;
  decisionId: string;
  troubleId: string;
  contractId: string;
  importId: string;
  nth: string;
  currency: string;
  day: string;
};

/** An order with all that can happen to one, somebody whom nobody knows, a contract, a rate, and a file with a refused row. */
export async function fillOrders({ desk, made, workspaceId }: { desk: Desk; made: Made; workspaceId: string }): Promise<Bought> {
  const told = { source: "till", externalId: "T-1", buyer: { id: "7", name: "Somebody" }, placedAt: "2026-11-01T10:00:00Z", currency: "USD" };
  const lines = [{ what: "Tea", quantity: 1, amount: 5000 }];
  const { order } = await made("POST", "/orders", { ...told, total: 5000, lines });
  await made("POST", "/orders", { ...told, total: 6000, lines });
  await made("POST", `/orders/${order.id}/returns`, { amount: 100 });
  const { troubled } = await made("POST", `/orders/${order.id}/troubles`, { kind: "dispute" });
  const { decisionId } = await made("POST", `/order-buyers/${order.buyer.id}/decide`, { is: "nobody" });
  const { contract } = await made("POST", "/contracts", {
    source: "crm",
    externalId: "K-1",
    title: "Tea each month",
    startedOn: "2026-01-01",
    currency: "GEL",
    price: 900,
  });
  await made("PUT", "/order-settings", { currency: "EUR" });
  // A day of its own, so that no other business has a rate of it.
  const day = new Date(Number.parseInt(workspaceId.slice(-4), 16) * 86_400_000).toISOString().slice(0, 10);
  await made("PUT", "/exchange-rates", { rows: [{ currency: "USD", day, rate: "2.7" }] });
  const { id: importId } = await made("POST", "/order-imports", { name: "orders.csv", bytes: 100 });
  const rows = {
    order_import_parts: { workspace_id: workspaceId, import_id: importId, nth: 0, hash: "00", size: 1 },
    order_import_refusals: { workspace_id: workspaceId, import_id: importId, line: 2, code: "money.negative", fields: {}, cells: ["A", "-1"] },
  };
  for (const [table, row] of Object.entries(rows))
    await desk.database.owner.query(`insert into guli.${table} select (json_populate_record(null::guli.${table}, $1)).*`, [JSON.stringify(row)]);
  return {
    orderId: order.id,
    buyerId: order.buyer.id,
    decisionId,
    troubleId: troubled[0].id,
    contractId: contract.id,
    importId,
    nth: "1",
    currency: "USD",
    day,
  };
}
