import { sql } from "kysely";
import type { ValueRow, ValueSums } from "@guli/contract";
import type { Tx } from "../../../../core/desk.ts";

/** The newest that was told by the end of this day. */
export async function totalsOf(tx: Tx, asOf: string): Promise<{ asOf: string; sums: ValueSums } | null> {
  const { rows } = await sql<{ asOf: string; sums: ValueSums }>`
    select as_of::text as "asOf", body as sums from value_totals where workspace_id = ${tx.workspaceId} and as_of <= ${asOf}::date order by as_of desc limit 1`.execute(
    tx.sql,
  );
  return rows[0] ?? null;
}

export type Shown = {
  purchases: number;
  firstOn: string | null;
  lastOn: string | null;
  spent: number;
  contracted: boolean;
  alive: number | null;
  aliveLow: number | null;
  aliveHigh: number | null;
  nextQuarter: number | null;
  quarterLow: number | null;
  quarterHigh: number | null;
  nextYear: number | null;
  yearLow: number | null;
  yearHigh: number | null;
  valueAhead: number | null;
  valueLow: number | null;
  valueHigh: number | null;
  valueAtRisk: number;
  atRiskSince: string | null;
};

export async function valueOf(tx: Tx, customerId: string): Promise<Shown | null> {
  const { rows } = await sql<Shown>`
    select v.purchases, v.first_on::text as "firstOn", v.last_on::text as "lastOn", v.spent, v.contracted, v.alive, v.alive_low as "aliveLow", v.alive_high as "aliveHigh",
      v.next_quarter as "nextQuarter", v.quarter_low as "quarterLow", v.quarter_high as "quarterHigh", v.next_year as "nextYear", v.year_low as "yearLow",
      v.year_high as "yearHigh", v.value_ahead as "valueAhead", v.value_low as "valueLow", v.value_high as "valueHigh", v.value_at_risk as "valueAtRisk",
      (select r.since::text from customer_risks r where r.workspace_id = ${tx.workspaceId} and r.customer_id = v.customer_id and r.back_on is null) as "atRiskSince"
    from customer_values v where v.workspace_id = ${tx.workspaceId} and v.customer_id = ${customerId}`.execute(tx.sql);
  return rows[0] ?? null;
}

export type Place = { value: number; id: string };

/** Those at risk, the greatest loss first. How many and from where on stand in the text, so that whoever plans it once for all knows that they are few. */
export async function atRisk(tx: Tx, { after, limit }: { after: Place | null; limit: number }): Promise<ValueRow[]> {
  const from = after ? sql`and (h.value_at_risk, h.customer_id) < (${after.value}::bigint, ${after.id}::uuid)` : sql``;
  const { rows } = await sql<{ id: string; name: string; purchases: number; lastOn: string; alive: number[]; ahead: number[] | null; valueAtRisk: number }>`
    select v.customer_id as id, c.name, v.purchases, v.last_on::text as "lastOn", array[v.alive, v.alive_low, v.alive_high]::float8[] as alive,
      case when v.value_ahead is not null then array[v.value_ahead, v.value_low, v.value_high]::float8[] end as ahead, v.value_at_risk as "valueAtRisk"
    from (
      select * from customer_values h where h.workspace_id = ${tx.workspaceId} and h.value_at_risk > 0 ${from}
      order by h.value_at_risk desc, h.customer_id desc limit ${sql.lit(limit)}
    ) v join customers c on c.workspace_id = ${tx.workspaceId} and c.id = v.customer_id
    order by v.value_at_risk desc, v.customer_id desc`.execute(tx.sql);
  return rows.map(({ id, name, alive, ahead, ...rest }) => ({ ...rest, customer: { id, name }, alive: figure(alive), valueAhead: ahead && figure(ahead) }));
}

function figure([value = 0, low = 0, high = 0]: number[]): { value: number; low: number; high: number } {
  return { value, low, high };
}
