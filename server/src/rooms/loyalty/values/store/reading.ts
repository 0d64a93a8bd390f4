import { sql } from "kysely";
import type { ValueSums } from "@guli/contract";
import type { Tx } from "../../../../core/desk.ts";
import type { Known } from "../rules/kinds.ts";

/** The newest that was told by the end of this day. */
export async function totalsOf(tx: Tx, asOf: string): Promise<{ asOf: string; sums: ValueSums } | null> {
  const { rows } = await sql<{ asOf: string; sums: ValueSums }>`
    select as_of::text as "asOf", body as sums from value_totals where workspace_id = ${tx.workspaceId} and as_of <= ${asOf}::date order by as_of desc limit 1`.execute(
    tx.sql,
  );
  return rows[0] ?? null;
}

/** What is known of a customer, days as numbers; and whether they are at risk. */
export type Held = Known & { id: string; spent: number; firstOn: string | null; lastOn: string | null; atRiskSince: string | null };

const held =
  sql.raw(`v.customer_id as id, v.purchases, coalesce(v.first_on - date '1970-01-01', 0) as first, coalesce(v.last_on - date '1970-01-01', 0) as last, v.valued,
  v.valued_sum as "valuedSum", v.contracted, v.contracts, v.spent, v.first_on::text as "firstOn", v.last_on::text as "lastOn"`);

export async function valuesOf(tx: Tx, ids: readonly string[]): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select ${held}, (select r.since::text from customer_risks r where r.workspace_id = ${tx.workspaceId} and r.customer_id = v.customer_id and r.back_on is null) as "atRiskSince"
    from customer_values v where v.workspace_id = ${tx.workspaceId} and v.customer_id = any (${[...ids]}::uuid[]) order by v.customer_id`.execute(tx.sql);
  return rows;
}

export type Place = { value: number; id: string };

export type AtRisk = Held & { name: string; valueAtRisk: number };

/** Those at risk, the greatest loss first. How many and from where on stand in the text, so that whoever plans it once for all knows that they are few. */
export async function atRisk(tx: Tx, { after, limit }: { after: Place | null; limit: number }): Promise<AtRisk[]> {
  const from = after ? sql`and (h.value_at_risk, h.customer_id) < (${after.value}::bigint, ${after.id}::uuid)` : sql``;
  const { rows } = await sql<AtRisk>`
    select ${held}, c.name, v.value_at_risk as "valueAtRisk", null as "atRiskSince"
    from (
      select * from customer_values h where h.workspace_id = ${tx.workspaceId} and h.value_at_risk > 0 ${from}
      order by h.value_at_risk desc, h.customer_id desc limit ${sql.lit(limit)}
    ) v join customers c on c.workspace_id = ${tx.workspaceId} and c.id = v.customer_id
    order by v.value_at_risk desc, v.customer_id desc`.execute(tx.sql);
  return rows;
}
