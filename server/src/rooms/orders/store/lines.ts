import type { PurchaseLine } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

/** More than that no number of a browser holds exactly: a sum stops there (ninety trillion of soʻm), rather than that nobody sees anything. */
const MOST = sql.lit(Number.MAX_SAFE_INTEGER);

export type Line = Omit<PurchaseLine, "currency">;

/** All that a customer bought, summed up; `day` is today. */
export async function lineOfCustomer(tx: Tx, customerId: string, day: string): Promise<Line> {
  const { rows } = await sql<Line>`
    select count(*) filter (where o.state = 'placed')::int as count,
      least(coalesce(sum(o.base_total - coalesce(o.base_returned, 0)) filter (where o.state = 'placed'), 0), ${MOST})::bigint as sum,
      count(*) filter (where o.state = 'placed' and o.base_total is null)::int as unpriced,
      min(o.placed_at) filter (where o.state = 'placed') as "firstAt", max(o.placed_at) filter (where o.state = 'placed') as "lastAt",
      count(*) filter (where o.returns > 0)::int as returned, count(*) filter (where o.troubles > 0)::int as troubled,
      (select count(*)::int from contracts k where k.workspace_id = ${tx.workspaceId} and k.customer_id = ${customerId} and k.started_on <= ${day}::date
        and (k.ended_on is null or k.ended_on > ${day}::date)) as contracts
    from orders o where o.workspace_id = ${tx.workspaceId} and o.customer_id = ${customerId}`.execute(tx.sql);
  return rows[0]!;
}

/** What somebody spent since a moment, what came back taken off, and since when they buy. */
export type Worth = { spent: number; orders: number; unpriced: number; firstAt: Instant };

/** Of those among these who bought anything; cancelled orders do not count. */
export async function worthSince(tx: Tx, customerIds: string[], since: Instant): Promise<Map<string, Worth>> {
  const { rows } = await sql<Worth & { id: string }>`
    select o.customer_id as id, least(coalesce(sum(o.base_total - coalesce(o.base_returned, 0)) filter (where o.placed_at >= ${since}), 0), ${MOST})::bigint as spent,
      count(*) filter (where o.placed_at >= ${since})::int as orders, count(*) filter (where o.placed_at >= ${since} and o.base_total is null)::int as unpriced,
      min(o.placed_at) as "firstAt"
    from orders o where o.workspace_id = ${tx.workspaceId} and o.customer_id = any (${customerIds}::uuid[]) and o.state = 'placed' group by o.customer_id`.execute(
    tx.sql,
  );
  return new Map(rows.map(({ id, ...worth }) => [id, worth]));
}
