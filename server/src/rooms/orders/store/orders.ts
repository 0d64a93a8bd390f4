import type { OrderLine } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { OrderContent } from "../rules/words.ts";
import { lateAt } from "./late.ts";
import { inBase, type House } from "./pricing.ts";

export type Standing = {
  id: string;
  source: string;
  externalId: string;
  buyerId: string | null;
  customerId: string | null;
  currency: string;
  returns: number;
  toldAt: Instant;
  hash: Buffer;
};

export type Written = {
  id: string;
  source: string;
  externalId: string;
  buyerId: string | null;
  customerId: string | null;
  toldAt: string;
  hash: Buffer;
  content: OrderContent;
};

/** What stands of these, locked in one order. */
export async function standing(tx: Tx, sought: { source: string; externalId: string }[]): Promise<Standing[]> {
  const { rows } = await sql<Standing>`
    select o.id, o.source, o.external_id as "externalId", o.buyer_id as "buyerId", o.customer_id as "customerId", o.currency, o.returns, o.told_at as "toldAt", o.hash
    from orders o where o.workspace_id = ${tx.workspaceId} and o.id = any (array(
      select f.id from unnest(${sought.map((one) => one.source)}::text[], ${sought.map((one) => one.externalId)}::text[]) as s (source, external_id) cross join lateral (
        select k.id from orders k where k.workspace_id = ${tx.workspaceId} and k.source = s.source and k.external_id = s.external_id limit 1) f))
    order by o.id for update of o`.execute(tx.sql);
  return rows;
}

/** New orders; says which: another may have been quicker with the rest. */
export async function addOrders(tx: Tx, house: House, rows: Written[]): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  const { rows: added } = await sql<{ id: string }>`
    insert into orders (workspace_id, id, source, external_id, buyer_id, customer_id, told_at, hash, ${contentColumns}, late_at, placed_on, base_total, base_cost, changed_at)
    select ${tx.workspaceId}::uuid, o.*, ${lateAt("o")}, (o.placed_at at time zone ${house.timeZone})::date, ${priced(tx, house, "total")}, ${priced(tx, house, "cost")}, ${tx.now}::timestamptz
    from ${unnested(rows)} order by o.source, o.external_id
    on conflict (workspace_id, source, external_id) do nothing returning id`.execute(tx.sql);
  const ids = new Set(added.map(({ id }) => id));
  await addLines(
    tx,
    rows.filter(({ id }) => ids.has(id)),
  );
  return ids;
}

/** What they are now. What came back of them keeps its own sums and is reckoned at the new day's rate. */
export async function correctOrders(tx: Tx, house: House, rows: Written[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    update orders c set buyer_id = o.buyer_id, customer_id = o.customer_id, told_at = o.told_at, hash = o.hash, number = o.number, placed_at = o.placed_at, state = o.state,
      cancelled_at = o.cancelled_at, currency = o.currency, total = o.total, cost = o.cost, came_by = o.came_by, due_at = o.due_at, paid_at = o.paid_at,
      placed_on = (o.placed_at at time zone ${house.timeZone})::date, changed_at = ${tx.now}
    from ${unnested(rows)} where c.workspace_id = ${tx.workspaceId} and c.id = o.id and c.id = any (${rows.map(({ id }) => id)}::uuid[])`.execute(tx.sql);
  await sql`delete from order_lines where workspace_id = ${tx.workspaceId} and order_id = any (${rows.map(({ id }) => id)}::uuid[])`.execute(tx.sql);
  await addLines(tx, rows);
}

/** Told again as they are: only since when is newer. */
export async function touchOrders(tx: Tx, rows: { id: string; toldAt: string }[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`update orders o set told_at = t.at from unnest(${rows.map((row) => row.id)}::uuid[], ${rows.map((row) => row.toldAt)}::timestamptz[]) as t (id, at)
    where o.workspace_id = ${tx.workspaceId} and o.id = t.id and o.id = any (${rows.map(({ id }) => id)}::uuid[]) and o.told_at < t.at`.execute(tx.sql);
}

const contentColumns = sql`number, placed_at, state, cancelled_at, currency, total, cost, came_by, due_at, paid_at`;
const priced = (tx: Tx, house: House, of: "total" | "cost") =>
  inBase(tx, house, { amount: sql.ref(`o.${of}`), currency: sql`o.currency`, day: placedOn(house) });
const placedOn = (house: House) => sql`(o.placed_at at time zone ${house.timeZone})::date`;

function unnested(rows: Written[]) {
  const of = <K extends keyof OrderContent>(key: K): OrderContent[K][] => rows.map(({ content }) => content[key]);
  return sql`unnest(${rows.map((row) => row.id)}::uuid[], ${rows.map((row) => row.source)}::text[], ${rows.map((row) => row.externalId)}::text[],
    ${rows.map((row) => row.buyerId)}::uuid[], ${rows.map((row) => row.customerId)}::uuid[], ${rows.map((row) => row.toldAt)}::timestamptz[], ${rows.map((row) => row.hash)}::bytea[],
    ${of("number")}::text[], ${of("placedAt")}::timestamptz[], ${of("state")}::text[], ${of("cancelledAt")}::timestamptz[], ${of("currency")}::text[], ${of("total")}::bigint[],
    ${of("cost")}::bigint[], ${of("cameBy")}::text[], ${of("dueAt")}::timestamptz[], ${of("paidAt")}::timestamptz[])
    as o (id, source, external_id, buyer_id, customer_id, told_at, hash, ${contentColumns})`;
}

async function addLines(tx: Tx, orders: Written[]): Promise<void> {
  const rows = orders.flatMap(({ id, content }) => content.lines.map((line, index) => ({ ...line, id, nth: index + 1 })));
  if (rows.length === 0) return;
  const of = <K extends keyof (typeof rows)[number]>(key: K): (typeof rows)[number][K][] => rows.map((row) => row[key]);
  await sql`insert into order_lines (workspace_id, order_id, nth, what, article, quantity, amount)
    select ${tx.workspaceId}::uuid, l.* from unnest(${of("id")}::uuid[], ${of("nth")}::int[], ${of("what")}::text[], ${of("article")}::text[],
      ${of("quantity")}::numeric[], ${of("amount")}::bigint[]) as l`.execute(tx.sql);
}

/**
 * For the rest of a transaction that takes in many: each statement is planned for the tables as they are now. A plan that was kept from when they were empty
 * reads all of a table for each row, once it is large.
 */
export async function planAnew(tx: Tx): Promise<void> {
  await sql`set local plan_cache_mode = 'force_custom_plan'`.execute(tx.sql);
}

/** Where orders come from; nearly always it is known. */
export async function noteSources(tx: Tx, sources: string[]): Promise<void> {
  await sql`insert into order_sources (workspace_id, source) select ${tx.workspaceId}::uuid, s from unnest(${sources.toSorted()}::text[]) as s
    where not exists (select 1 from order_sources k where k.workspace_id = ${tx.workspaceId} and k.source = s)
    on conflict do nothing`.execute(tx.sql);
}

export type Lined = Record<string, OrderLine[]>;
export async function linesOf(tx: Tx, orderIds: string[]): Promise<Lined> {
  const { rows } = await sql<OrderLine & { orderId: string }>`
    select order_id as "orderId", what, article, quantity::float8 as quantity, amount from order_lines
    where workspace_id = ${tx.workspaceId} and order_id = any (${orderIds}::uuid[]) order by order_id, nth`.execute(tx.sql);
  const byOrder: Lined = {};
  for (const { orderId, ...line } of rows) (byOrder[orderId] ??= []).push(line);
  return byOrder;
}

export type StandingContent = Omit<OrderContent, "lines"> & { id: string; buyerId: string | null; hash: Buffer; toldAt: Instant };
export async function contentsOf(tx: Tx, orderIds: string[]): Promise<StandingContent[]> {
  const { rows } = await sql<StandingContent>`
    select id, buyer_id as "buyerId", hash, told_at as "toldAt", number, placed_at as "placedAt", state, cancelled_at as "cancelledAt", currency, total, cost, came_by as "cameBy",
      due_at as "dueAt", paid_at as "paidAt"
    from orders where workspace_id = ${tx.workspaceId} and id = any (${orderIds}::uuid[])`.execute(tx.sql);
  return rows;
}
