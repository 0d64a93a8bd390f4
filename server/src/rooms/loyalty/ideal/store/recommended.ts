import { sql } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";

export type Recommended = { referralId: string; customerId: string; since: Instant };

export async function insertRecommended(tx: Tx, all: readonly (Recommended & { leadsTo: string })[]): Promise<void> {
  await sql`
    insert into recommendations (workspace_id, referral_id, customer_id, leads_to, since)
    select ${tx.workspaceId}::uuid, r.* from unnest(${all.map((one) => one.referralId)}::uuid[], ${all.map((one) => one.customerId)}::uuid[],
      ${all.map((one) => one.leadsTo)}::uuid[], ${all.map((one) => one.since)}::timestamptz[]) as r (referral, customer, leads, since)
    on conflict (workspace_id, referral_id) do nothing`.execute(tx.sql);
}

export async function forgetRecommended(tx: Tx, referralId: string): Promise<void> {
  await sql`delete from recommendations where workspace_id = ${tx.workspaceId} and referral_id = ${referralId}`.execute(tx.sql);
}

/** As whom those were known then that lead, or led, to these. */
export async function recommendedAmong(tx: Tx, customerIds: readonly string[]): Promise<string[]> {
  const ids = sql`any (${[...customerIds]}::uuid[])`;
  const { rows } = await sql<{ id: string }>`
    select distinct customer_id as id from recommendations where workspace_id = ${tx.workspaceId} and (customer_id = ${ids} or leads_to = ${ids})`.execute(
    tx.sql,
  );
  return rows.map(({ id }) => id);
}

export async function lead(tx: Tx, leading: ReadonlyMap<string, string>): Promise<void> {
  await sql`
    update recommendations r set leads_to = l.leads from unnest(${[...leading.keys()]}::uuid[], ${[...leading.values()]}::uuid[]) as l (id, leads)
    where r.workspace_id = ${tx.workspaceId} and r.customer_id = l.id and r.leads_to <> l.leads`.execute(tx.sql);
}
