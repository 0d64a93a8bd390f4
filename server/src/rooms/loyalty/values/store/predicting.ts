import { sql } from "kysely";
import type { ValueSums } from "@guli/contract";
import type { Tx } from "../../../../core/desk.ts";
import type { Known } from "../rules/kinds.ts";

export type Stored = Known & { id: string; valueAtRisk: number };

const NOBODY = "00000000-0000-0000-0000-000000000000";

const known =
  sql.raw(`v.customer_id as id, v.purchases, coalesce(v.first_on - date '1970-01-01', 0) as first, coalesce(v.last_on - date '1970-01-01', 0) as last, v.valued,
  v.valued_sum as "valuedSum", v.contracted, v.contracts, v.value_at_risk as "valueAtRisk"`);

/** Customers with what is known of them and what was in danger the last time, in their order. */
export async function valuesAfter(tx: Tx, after: string | null, many: number): Promise<Stored[]> {
  const { rows } = await sql<Stored>`
    select ${known} from customer_values v where v.workspace_id = ${tx.workspaceId} and v.customer_id > ${after ?? NOBODY}::uuid
    order by v.customer_id limit ${sql.lit(many)}`.execute(tx.sql);
  return rows;
}

/** Who of those behind the one, up to the other, is at risk already. */
export async function atRiskBetween(tx: Tx, { after, upTo }: { after: string | null; upTo: string }): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select r.customer_id as id from customer_risks r where r.workspace_id = ${tx.workspaceId} and r.customer_id > ${after ?? NOBODY}::uuid and r.customer_id <= ${upTo}::uuid
      and r.back_on is null`.execute(tx.sql);
  return new Set(rows.map(({ id }) => id));
}

/** Lists are ordered by it; all else that is said of one customer is reckoned when somebody looks. */
export async function putAtRisk(tx: Tx, rows: readonly { id: string; valueAtRisk: number }[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    update customer_values v set value_at_risk = s.value_at_risk
    from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map((one) => one.valueAtRisk)}::bigint[]) as s (id, value_at_risk)
    where v.workspace_id = ${tx.workspaceId} and v.customer_id = s.id`.execute(tx.sql);
}

export async function putTotals(tx: Tx, { asOf, sums }: { asOf: string; sums: ValueSums }): Promise<void> {
  await sql`
    insert into value_totals (workspace_id, as_of, body) values (${tx.workspaceId}, ${asOf}, ${JSON.stringify(sums)}::jsonb)
    on conflict (workspace_id, as_of) do update set body = excluded.body`.execute(tx.sql);
}

export type Risk = { id: string; told: boolean };

/** They are at risk from this day on; returns of whom that is new. */
export async function openRisks(tx: Tx, since: string, risks: Risk[]): Promise<string[]> {
  if (risks.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    insert into customer_risks (workspace_id, customer_id, since, told)
    select ${tx.workspaceId}::uuid, s.id, ${since}::date, s.told from unnest(${risks.map(({ id }) => id)}::uuid[], ${risks.map(({ told }) => told)}::boolean[]) as s (id, told) order by s.id
    on conflict do nothing returning customer_id as id`.execute(tx.sql);
  return rows.map(({ id }) => id);
}

export async function closeRisks(tx: Tx, backOn: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`update customer_risks set back_on = ${backOn} where workspace_id = ${tx.workspaceId} and customer_id = any (${ids}::uuid[]) and back_on is null`.execute(
    tx.sql,
  );
}
