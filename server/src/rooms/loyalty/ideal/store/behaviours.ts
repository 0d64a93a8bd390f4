import { sql, type RawBuilder } from "kysely";
import type { Tx } from "../../../../core/desk.ts";

/** Of whom: everybody between two customers, the first not included, or these. */
export type Whom = { after: string; upTo: string } | { ids: string[] };

const whom = (column: string, of: Whom): RawBuilder<unknown> =>
  "ids" in of ? sql`${sql.raw(column)} = any (${of.ids}::uuid[])` : sql`${sql.raw(column)} > ${of.after}::uuid and ${sql.raw(column)} <= ${of.upTo}::uuid`;

export const NOBODY = "00000000-0000-0000-0000-000000000000";

/** The next customers that have orders: null where there are no more. */
export async function nextRange(tx: Tx, after: string, many: number): Promise<{ after: string; upTo: string } | null> {
  const { rows } = await sql<{ id: string }>`
    select distinct customer_id as id from orders where workspace_id = ${tx.workspaceId} and customer_id > ${after}::uuid order by 1 limit ${many}`.execute(
    tx.sql,
  );
  const upTo = rows.at(-1)?.id;
  return upTo === undefined ? null : { after, upTo };
}

/** A code that a customer passed on, as we show it or as a link carries it, at the end of what an order came by. */
const CODE = "(^|[^0-9A-Za-z])([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}|(?=[A-Z]*[0-9])[0-9A-Z]{12})$";

/**
 * What these did, counted anew from their orders and from what they wrote. No column of the table of customers is read: who they are plays no part. An order that was cancelled is none. What
 * is not so any more is gone; the fit of who stays is left as it was, until it is told again. What is beside their orders is looked up customer by customer: see `any`.
 */
export async function gather(tx: Tx, of: Whom): Promise<void> {
  await sql`
    with ${ordered(tx, of)}, gone as (
      delete from customer_fits f where f.workspace_id = ${tx.workspaceId} and ${whom("f.customer_id", of)}
        and not ${any(sql`orders o where o.workspace_id = ${tx.workspaceId} and o.customer_id = f.customer_id and o.state = 'placed'`)}
    )
    insert into customer_fits as f (workspace_id, customer_id, orders, returned, late, disputed, priced, net, net_squares, costed, margin, margin_squares, days, first_on, last_on,
      messages, matters, via)
    select ${tx.workspaceId}::uuid, t.customer_id, t.orders, t.returned, t.late, t.disputed, t.priced, t.net, t.net_squares, t.costed, t.margin, t.margin_squares, t.days, t.first_on,
      t.last_on, w.messages, w.matters,
      case when t.came_by ~ ${CODE} or r.since <= t.first_at then 'code' when t.came_by is not null then 'came:' || lower(btrim(t.came_by))
        when w.began_at < t.first_at then 'channel:' || w.kind else 'nothing' end
    from told t cross join lateral (${written(tx)}) w
    cross join lateral (select min(p.since) as since from recommendations p where p.workspace_id = ${tx.workspaceId} and p.leads_to = t.customer_id) r
    order by t.customer_id
    on conflict (workspace_id, customer_id) do update set orders = excluded.orders, returned = excluded.returned, late = excluded.late, disputed = excluded.disputed,
      priced = excluded.priced, net = excluded.net, net_squares = excluded.net_squares, costed = excluded.costed, margin = excluded.margin, margin_squares = excluded.margin_squares,
      days = excluded.days, first_on = excluded.first_on, last_on = excluded.last_on, messages = excluded.messages, matters = excluded.matters, via = excluded.via
    where (f.orders, f.returned, f.late, f.disputed, f.priced, f.net, f.net_squares, f.costed, f.margin, f.margin_squares, f.days, f.first_on, f.last_on, f.messages, f.matters, f.via)
      is distinct from (excluded.orders, excluded.returned, excluded.late, excluded.disputed, excluded.priced, excluded.net, excluded.net_squares, excluded.costed, excluded.margin,
        excluded.margin_squares, excluded.days, excluded.first_on, excluded.last_on, excluded.messages, excluded.matters, excluded.via)`.execute(tx.sql);
}

/** A sum stops at what a number holds: one that is beyond it says no less, and keeps nothing else from being reckoned. */
const safe = (sum: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`greatest(least(coalesce(${sum}, 0), ${sql.lit(Number.MAX_SAFE_INTEGER)}), ${sql.lit(-Number.MAX_SAFE_INTEGER)})::bigint`;

/** Whether there is one, looked for one by one: a plan for all of them would be as good as what was known of the tables when it was made, and that may have been that they are empty. */
const any = (of: RawBuilder<unknown>) => sql`coalesce((select true from ${of} limit 1), false)`;

/** What their orders say. */
const ordered = (tx: Tx, of: Whom): RawBuilder<unknown> => {
  const troubles = sql`order_troubles t where t.workspace_id = ${tx.workspaceId} and t.order_id = o.id and t.outcome is distinct from 'withdrawn'`;
  const returns = sql`order_returns r where r.workspace_id = ${tx.workspaceId} and r.order_id = o.id and r.kind = 'return'`;
  return sql`
    bought as (
      select o.id, o.customer_id, o.placed_at, o.placed_on, o.base_cost, o.came_by, o.base_total - coalesce(o.base_returned, 0) as net,
        o.returns > 0 and ${any(returns)} as back,
        coalesce(o.paid_at > o.due_at, false) or o.troubles > 0 and ${any(sql`${troubles} and t.kind = 'late-payment'`)} as late,
        o.troubles > 0 and ${any(sql`${troubles} and t.kind <> 'late-payment'`)} as disputed
      from orders o
      where o.workspace_id = ${tx.workspaceId} and ${whom("o.customer_id", of)} and o.state = 'placed'
    ), told as (
      select b.customer_id, count(*)::int as orders, (count(*) filter (where b.back))::int as returned,
        (count(*) filter (where b.late))::int as late, (count(*) filter (where b.disputed))::int as disputed,
        count(b.net)::int as priced, ${safe(sql`sum(b.net)`)} as net, coalesce(sum(b.net::numeric * b.net), 0)::float8 as net_squares,
        (count(b.net - b.base_cost))::int as costed, ${safe(sql`sum(b.net - b.base_cost)`)} as margin, coalesce(sum((b.net - b.base_cost)::numeric * (b.net - b.base_cost)), 0)::float8 as margin_squares,
        count(distinct b.placed_on)::int as days, min(b.placed_on) as first_on, max(b.placed_on) as last_on, min(b.placed_at) as first_at,
        (array_agg(b.came_by order by b.placed_at, b.id))[1] as came_by
      from bought b group by b.customer_id
    )`;
};

/** What they wrote, and where for the first time. */
const written = (tx: Tx) => sql`
      select count(*)::int as matters, coalesce(sum((
          select count(*) from messages m where m.workspace_id = ${tx.workspaceId} and m.conversation_id = c.id and m.kind = 'incoming' and not m.automatic)), 0)::int as messages,
        min(c.created_at) filter (where h.kind is not null) as began_at, (array_agg(h.kind order by c.created_at, c.id) filter (where h.kind is not null))[1] as kind
      from conversations c left join known_channels h on h.workspace_id = ${tx.workspaceId} and h.id = c.channel_id
      where c.workspace_id = ${tx.workspaceId} and c.customer_id = t.customer_id`;

/** Behind the last who has orders nobody is left. */
export async function forgetAfter(tx: Tx, after: string): Promise<void> {
  await sql`delete from customer_fits where workspace_id = ${tx.workspaceId} and customer_id > ${after}::uuid`.execute(tx.sql);
}

/** Who of these is counted. */
export async function countedAmong(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select customer_id as id from customer_fits where workspace_id = ${tx.workspaceId} and customer_id = any (${[...ids]}::uuid[]) order by customer_id`.execute(
    tx.sql,
  );
  return rows.map(({ id }) => id);
}
