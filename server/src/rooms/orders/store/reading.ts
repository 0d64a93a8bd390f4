import type { Order, OrderRow } from "@guli/contract";
import { sql, type RawBuilder } from "kysely";
import type { Place } from "../../../core/paging.ts";
import type { Tx } from "../../../core/desk.ts";

type FlatRow = Omit<OrderRow, "customer" | "buyer"> & {
  customerId: string | null;
  customerName: string | null;
  buyerId: string | null;
  name: string | null;
  email: string | null;
  phone: string | null;
};

const columns = sql`o.id, o.source, o.external_id as "externalId", o.number, o.placed_at as "placedAt", o.state, o.currency, o.total, o.base_total as "baseTotal", o.returned,
  o.returns, o.troubles, o.customer_id as "customerId", c.name as "customerName", b.id as "buyerId", b.name, b.email, b.phone`;

const beside = (tx: Tx) => sql`left join customers c on c.workspace_id = ${tx.workspaceId} and c.id = o.customer_id
  left join order_buyers b on b.workspace_id = ${tx.workspaceId} and b.id = o.buyer_id`;

function asRow<T extends FlatRow>({ customerId, customerName, buyerId, name, email, phone, ...rest }: T) {
  return {
    ...rest,
    customer: customerId === null ? null : { id: customerId, name: customerName ?? "" },
    buyer: buyerId === null ? null : { id: buyerId, name, email, phone },
  };
}

export type Sought = {
  limit: number;
  after: Place | null;
  source: string | null;
  customerId: string | null;
  only: "cancelled" | "unmatched" | "returned" | "troubled" | null;
};

/** Whose buyer was erased is in sums, and in no list. */
const unerased = sql`o.hash <> ''::bytea`;

/**
 * The latest first. What is rare has an index of its own; all orders are read source by source, each by its index, and the latest of those are kept: there are
 * only ever a handful of sources. How many is part of the text: the plan is one for a page then, not for a tenth of ten million.
 */
export async function listOrders(tx: Tx, sought: Sought): Promise<OrderRow[]> {
  const { limit, after, customerId, only } = sought;
  // Before the first comes what is later than everything: a condition that an index can begin at, whichever page it is.
  const [at, id] = [after?.at ?? "infinity", after?.id ?? "ffffffff-ffff-ffff-ffff-ffffffffffff"];
  const from = (where: RawBuilder<unknown>) => sql`select o.* from orders o where o.workspace_id = ${tx.workspaceId} and ${where} and ${unerased}
    and (o.placed_at, o.id) < (${at}::timestamptz, ${id}::uuid) order by o.placed_at desc, o.id desc limit ${sql.lit(limit)}`;
  const ofSource = sql`(${sought.source}::text is null or o.source = ${sought.source}::text)`;
  const found =
    customerId !== null
      ? from(sql`o.customer_id = ${customerId} and ${ofSource}`)
      : only !== null
        ? from(sql`${RARE[only]} and ${ofSource}`)
        : sql`select n.* from order_sources s cross join lateral (${from(sql`o.source = s.source`)}) n
            where s.workspace_id = ${tx.workspaceId} and (${sought.source}::text is null or s.source = ${sought.source}::text)`;
  const { rows } = await sql<FlatRow>`
    select ${columns} from (select o.* from (${found}) o order by o.placed_at desc, o.id desc limit ${sql.lit(limit)}) o ${beside(tx)} order by o.placed_at desc, o.id desc`.execute(
    tx.sql,
  );
  return rows.map(asRow);
}

const RARE = { cancelled: sql`o.state = 'cancelled'`, returned: sql`o.returns > 0`, troubled: sql`o.troubles > 0`, unmatched: sql`o.customer_id is null` };

/** By the number that people call it, or by the other system's id. */
export async function findOrders(tx: Tx, q: string): Promise<OrderRow[]> {
  const numbers = [q, `#${q}`, q.replace(/^#/, "")];
  const { rows } = await sql<FlatRow>`
    select ${columns} from orders o ${beside(tx)} where o.workspace_id = ${tx.workspaceId} and ${unerased} and o.id in (
      select n.id from orders n where n.workspace_id = ${tx.workspaceId} and n.number = any (${numbers}::text[])
      union select f.id from order_sources s cross join unnest(${numbers}::text[]) as t (id) cross join lateral (select e.id from orders e
          where e.workspace_id = ${tx.workspaceId} and e.source = s.source and e.external_id = t.id limit 1) f
        where s.workspace_id = ${tx.workspaceId})
    order by o.placed_at desc, o.id desc limit 100`.execute(tx.sql);
  return rows.map(asRow);
}

type Alone = Omit<Order, "lines" | "cameBack" | "troubled" | "versions">;

export async function orderShown(tx: Tx, id: string): Promise<Alone | undefined> {
  const { rows } = await sql<FlatRow & Omit<Alone, "customer" | "buyer">>`
    select ${columns}, o.cancelled_at as "cancelledAt", o.cost, o.base_cost as "baseCost", o.base_returned as "baseReturned", o.came_by as "cameBy", o.due_at as "dueAt",
      o.paid_at as "paidAt", o.told_at as "toldAt"
    from orders o ${beside(tx)} where o.workspace_id = ${tx.workspaceId} and o.id = ${id} and ${unerased}`.execute(tx.sql);
  return rows[0] && asRow(rows[0]);
}
