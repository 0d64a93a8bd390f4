import { sql } from "kysely";
import type { ContractEvery } from "@guli/contract";
import type { Tx } from "../../../../core/desk.ts";

/** Days are numbers since 1970. */
export type Bought = { id: string; purchases: number; first: number; last: number; valued: number; valuedSum: number };

const NOBODY = "00000000-0000-0000-0000-000000000000";

/** Customers without contracts, in their order. */
export async function boughtAfter(tx: Tx, after: string | null, many: number): Promise<Bought[]> {
  const { rows } = await sql<Bought>`
    select customer_id as id, purchases, first_on - date '1970-01-01' as first, last_on - date '1970-01-01' as last, valued, valued_sum as "valuedSum"
    from customer_values where workspace_id = ${tx.workspaceId} and customer_id > ${after ?? NOBODY}::uuid and not contracted and purchases > 0
    order by customer_id limit ${many}`.execute(tx.sql);
  return rows;
}

/** All days on which these bought, rising, up to this day. */
export async function daysOf(tx: Tx, ids: string[], asOf: string): Promise<{ days: number[] }[]> {
  const { rows } = await sql<{ days: number[] }>`
    select array_agg(distinct o.placed_on - date '1970-01-01' order by o.placed_on - date '1970-01-01') as days from orders o
    where o.workspace_id = ${tx.workspaceId} and o.customer_id = any (${ids}::uuid[]) and o.placed_on <= ${asOf}::date and o.state = 'placed' and (o.total = 0 or o.returned < o.total)
    group by o.customer_id order by o.customer_id`.execute(tx.sql);
  return rows;
}

export type Lasted = { every: ContractEvery; days: number; ended: boolean; many: number };

/** How many contracts lasted how long. */
export async function contractsLasted(tx: Tx, asOf: string): Promise<Lasted[]> {
  const { rows } = await sql<Lasted>`
    select every, least(coalesce(ended_on, ${asOf}::date), ${asOf}::date) - started_on as days, coalesce(ended_on <= ${asOf}::date, false) as ended, count(*)::int as many
    from contracts where workspace_id = ${tx.workspaceId} and customer_id is not null and started_on <= ${asOf}::date
    group by 1, 2, 3 order by 1, 2, 3`.execute(tx.sql);
  return rows;
}

/** Of a year's purchases: what was paid and what it cost, where that is known, and of how many it is. */
export async function costsUntil(tx: Tx, asOf: string): Promise<{ net: number; cost: number; known: number; all: number }> {
  const { rows } = await sql<{ net: number; cost: number; known: number; all: number }>`
    select coalesce(sum(base_total) filter (where base_cost is not null), 0)::float8 as net, coalesce(sum(base_cost), 0)::float8 as cost,
      (count(*) filter (where base_cost is not null))::int as known, count(*)::int as all
    from orders where workspace_id = ${tx.workspaceId} and state = 'placed' and returned = 0 and customer_id is not null
      and placed_on <= ${asOf}::date and placed_on > ${asOf}::date - 365`.execute(tx.sql);
  return rows[0]!;
}
