import { sql, type RawBuilder } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import { inBase, type House } from "./pricing.ts";

/** Which orders: these, or those with ids of a range. */
export type Which = { ids: string[] } | { from: string; to: string };

const among = (which: Which, id: RawBuilder<unknown>): RawBuilder<unknown> =>
  "ids" in which ? sql`${id} = any (${which.ids}::uuid[])` : sql`${id} between ${which.from}::uuid and ${which.to}::uuid`;

/** All that is reckoned of orders, anew from their facts: whose they are, what they are worth to the business, what came back, what went wrong. */
export async function reckonOrders(tx: Tx, house: House, which: Which): Promise<void> {
  // Locked first, so that what another is just writing is waited for, and read.
  await sql`select o.id from orders o where o.workspace_id = ${tx.workspaceId} and ${among(which, sql`o.id`)} order by o.id for no key update`.execute(tx.sql);
  const price = (amount: RawBuilder<unknown>) => inBase(tx, house, { amount, currency: sql`o.currency`, day: sql`o.placed_on` });
  await sql`
    with facts as (
      select o.id, b.customer_id, ${price(sql`o.total`)} as base_total, ${price(sql`o.cost`)} as base_cost, coalesce(r.amount, 0) as returned,
        ${price(sql`coalesce(r.amount, 0)`)} as base_returned, coalesce(r.count, 0) as returns, coalesce(t.count, 0) as troubles
      from orders o
        left join order_buyers b on b.workspace_id = ${tx.workspaceId} and b.id = o.buyer_id
        left join (select r.order_id, sum(r.amount)::bigint as amount, count(*)::int as count from order_returns r
          where r.workspace_id = ${tx.workspaceId} and ${among(which, sql`r.order_id`)} group by r.order_id) r on r.order_id = o.id
        left join (select t.order_id, count(*)::int as count from order_troubles t
          where t.workspace_id = ${tx.workspaceId} and ${among(which, sql`t.order_id`)} group by t.order_id) t on t.order_id = o.id
      where o.workspace_id = ${tx.workspaceId} and ${among(which, sql`o.id`)})
    update orders o set customer_id = f.customer_id, base_total = f.base_total, base_cost = f.base_cost, returned = f.returned, base_returned = nullif(f.base_returned, 0),
      returns = f.returns, troubles = f.troubles, changed_at = ${tx.now}
    from facts f where o.workspace_id = ${tx.workspaceId} and o.id = f.id and ${among(which, sql`o.id`)}
      and (o.customer_id, o.base_total, o.base_cost, o.returned, o.base_returned, o.returns, o.troubles)
        is distinct from (f.customer_id, f.base_total, f.base_cost, f.returned, nullif(f.base_returned, 0), f.returns, f.troubles)`.execute(tx.sql);
  await reckonReturns(tx, house, which);
}

async function reckonReturns(tx: Tx, house: House, which: Which): Promise<void> {
  const worth = inBase(tx, house, { amount: sql`r.amount`, currency: sql`o.currency`, day: sql`o.placed_on` });
  await sql`
    with facts as (select r.id, ${worth} as worth from order_returns r join orders o on o.workspace_id = ${tx.workspaceId} and o.id = r.order_id
      where r.workspace_id = ${tx.workspaceId} and ${among(which, sql`r.order_id`)})
    update order_returns r set base_amount = f.worth from facts f
    where r.workspace_id = ${tx.workspaceId} and r.id = f.id and r.base_amount is distinct from f.worth`.execute(tx.sql);
}

export async function reckonContracts(tx: Tx, house: House, ids: string[] | null): Promise<void> {
  const price = (amount: RawBuilder<unknown>) => inBase(tx, house, { amount, currency: sql`k.currency`, day: sql`k.started_on` });
  await sql`
    with facts as (
      select k.id, b.customer_id, ${price(sql`k.price`)} as price, ${price(sql`k.cost`)} as cost
      from contracts k left join order_buyers b on b.workspace_id = ${tx.workspaceId} and b.id = k.buyer_id
      where k.workspace_id = ${tx.workspaceId} and (${ids}::uuid[] is null or k.id = any (${ids}::uuid[])))
    update contracts k set customer_id = f.customer_id, base_price = f.price, base_cost = f.cost, changed_at = ${tx.now}
    from facts f where k.workspace_id = ${tx.workspaceId} and k.id = f.id
      and (k.customer_id, k.base_price, k.base_cost) is distinct from (f.customer_id, f.price, f.cost)`.execute(tx.sql);
}

/** The buyers' own: to whom they lead. */
export async function reckonBuyers(tx: Tx): Promise<void> {
  await sql`
    update order_buyers b set customer_id = l.leads
    from (select b.id, coalesce(c.joined_into, c.id) as leads from order_buyers b
      left join customers c on c.workspace_id = ${tx.workspaceId} and c.id = b.matched_customer_id where b.workspace_id = ${tx.workspaceId}) l
    where b.workspace_id = ${tx.workspaceId} and b.id = l.id and b.customer_id is distinct from l.leads`.execute(tx.sql);
}

/** Ids in steps of so many, for going through all orders in ranges. */
export async function rangeAfter(tx: Tx, after: string | null, size: number): Promise<{ from: string; to: string } | null> {
  const { rows } = await sql<{ from: string | null; to: string | null }>`
    select min(id::text)::uuid as from, max(id::text)::uuid as to from (select id from orders where workspace_id = ${tx.workspaceId} and (${after}::uuid is null or id > ${after}::uuid)
      order by id limit ${size}) as step`.execute(tx.sql);
  const { from, to } = rows[0] ?? {};
  return from && to ? { from, to } : null;
}
