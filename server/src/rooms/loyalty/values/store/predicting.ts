import { sql } from "kysely";
import type { ValueSums } from "@guli/contract";
import type { Tx } from "../../../../core/desk.ts";
import type { Known, Reckoned } from "../rules/kinds.ts";

export type Stored = Known & Reckoned & { id: string; atRisk: boolean };

const NOBODY = "00000000-0000-0000-0000-000000000000";

/** Customers with what is known of them and what was said of them the last time, in their order. */
export async function valuesAfter(tx: Tx, after: string | null, many: number): Promise<Stored[]> {
  const { rows } = await sql<Stored>`
    select v.customer_id as id, v.purchases, coalesce(v.first_on - date '1970-01-01', 0) as first, coalesce(v.last_on - date '1970-01-01', 0) as last, v.valued,
      v.valued_sum as "valuedSum", v.contracted, v.contracts, v.alive, v.alive_low as "aliveLow", v.alive_high as "aliveHigh", v.next_quarter as "nextQuarter",
      v.quarter_low as "quarterLow", v.quarter_high as "quarterHigh", v.next_year as "nextYear", v.year_low as "yearLow", v.year_high as "yearHigh",
      v.value_ahead as "valueAhead", v.value_low as "valueLow", v.value_high as "valueHigh", v.value_at_risk as "valueAtRisk", r.customer_id is not null as "atRisk"
    from customer_values v
    left join customer_risks r on r.workspace_id = ${tx.workspaceId} and r.customer_id = v.customer_id and r.back_on is null
    where v.workspace_id = ${tx.workspaceId} and v.customer_id > ${after ?? NOBODY}::uuid order by v.customer_id limit ${many}`.execute(tx.sql);
  return rows;
}

export async function putReckoned(tx: Tx, rows: (Reckoned & { id: string })[]): Promise<void> {
  if (rows.length === 0) return;
  const of = <K extends keyof Reckoned | "id">(key: K) => rows.map((one) => one[key]);
  await sql`
    update customer_values v set alive = s.alive, alive_low = s.alive_low, alive_high = s.alive_high, next_quarter = s.next_quarter, quarter_low = s.quarter_low,
      quarter_high = s.quarter_high, next_year = s.next_year, year_low = s.year_low, year_high = s.year_high, value_ahead = s.value_ahead, value_low = s.value_low,
      value_high = s.value_high, value_at_risk = s.value_at_risk
    from unnest(${of("id")}::uuid[], ${of("alive")}::real[], ${of("aliveLow")}::real[], ${of("aliveHigh")}::real[], ${of("nextQuarter")}::real[],
      ${of("quarterLow")}::int[], ${of("quarterHigh")}::int[], ${of("nextYear")}::real[], ${of("yearLow")}::int[], ${of("yearHigh")}::int[],
      ${of("valueAhead")}::bigint[], ${of("valueLow")}::bigint[], ${of("valueHigh")}::bigint[], ${of("valueAtRisk")}::bigint[])
      as s (id, alive, alive_low, alive_high, next_quarter, quarter_low, quarter_high, next_year, year_low, year_high, value_ahead, value_low, value_high, value_at_risk)
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
