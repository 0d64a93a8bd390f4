import type { listOrders, Order, OrderRow, OrderVersion, PurchaseLine } from "@guli/contract";
import type { z } from "zod";
import { Temporal } from "temporal-polyfill";
import { instantAt, milliseconds } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";
import { fromCursor, toCursor } from "../../core/paging.ts";
import { found } from "../../core/refusal.ts";
import { customerFor } from "../customers/index.ts";
import { returnsOf, troublesOf } from "./store/coming-back.ts";
import { contractsOf } from "./store/contracts.ts";
import { lineOfCustomer, worthSince, type Worth } from "./store/lines.ts";
import { linesOf } from "./store/orders.ts";
import { houseOf, type House } from "./store/pricing.ts";
import * as store from "./store/reading.ts";
import { versionsOf } from "./store/versions.ts";

type Page = { rows: OrderRow[]; next: string | null };

export async function list(tx: Tx, { limit, cursor, q, source, customerId, only }: z.output<typeof listOrders.query>): Promise<Page> {
  if (q !== undefined) return { rows: await store.findOrders(tx, q), next: null };
  const rows = await store.listOrders(tx, {
    limit: limit + 1,
    after: fromCursor(cursor),
    source: source ?? null,
    customerId: customerId ?? null,
    only: only ?? null,
  });
  return pageOf(rows, limit);
}

function pageOf(rows: OrderRow[], limit: number): Page {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { rows: rows.slice(0, limit), next: last ? toCursor({ at: last.placedAt, id: last.id }) : null };
}

export async function orderFor(tx: Tx, id: string): Promise<Order> {
  const order = found(await store.orderShown(tx, id), "order.not-found");
  const lines = await linesOf(tx, [id]);
  const cameBack = await returnsOf(tx, [id]);
  const troubled = await troublesOf(tx, [id]);
  const versions = (await versionsOf(tx, "order", id)).map(({ toldAt, personId, body }) => ({
    ...(body as Omit<OrderVersion, "toldAt" | "personId">),
    toldAt,
    personId,
  }));
  return { ...order, lines: lines[id] ?? [], cameBack, troubled, versions };
}

export async function ordersOf(tx: Tx, { id, limit, cursor }: { id: string; limit: number; cursor?: string | undefined }) {
  const customer = await customerFor(tx, id);
  const rows = await store.listOrders(tx, { limit: limit + 1, after: fromCursor(cursor), source: null, customerId: customer.id, only: null });
  return { ...pageOf(rows, limit), line: await lineOf(tx, customer.id), contracts: await contractsOf(tx, customer.id) };
}

/** Everything that a customer bought, in one line. */
export async function lineOf(tx: Tx, customerId: string): Promise<PurchaseLine> {
  const house = await houseOf(tx);
  return { currency: house.currency, ...(await lineOfCustomer(tx, customerId, today(tx, house))) };
}

export const today = (tx: Tx, { timeZone }: House): string => Temporal.Instant.from(tx.now).toZonedDateTimeISO(timeZone).toPlainDate().toString();

const A_YEAR = 365 * 24 * 60 * 60 * 1000;

/** What each of these spent within the last twelve months, in the business's own currency; who never bought is not among them. */
export async function worthOf(tx: Tx, customerIds: string[]): Promise<{ currency: string; of: Map<string, Worth> }> {
  const { currency } = await houseOf(tx);
  return { currency, of: customerIds.length === 0 ? new Map() : await worthSince(tx, customerIds, instantAt(milliseconds(tx.now) - A_YEAR)) };
}
