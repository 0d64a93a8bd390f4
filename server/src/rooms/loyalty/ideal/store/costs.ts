import type { CostKind, CostPurpose, CostRow } from "@guli/contract";
import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";

export async function costsSince(tx: Tx, month: string): Promise<CostRow[]> {
  const { rows } = await sql<CostRow>`
    select id, to_char(month, 'YYYY-MM') as month, purpose, kind, source, amount, currency, hours::float8 as hours, note, at from loyalty_costs
    where workspace_id = ${tx.workspaceId} and month >= ${`${month}-01`}::date order by loyalty_costs.month desc, id desc limit 2000`.execute(tx.sql);
  return rows;
}

export type CostToPut = {
  id: string;
  month: string;
  purpose: CostPurpose;
  kind: CostKind;
  source: string | null;
  amount: number;
  currency: string;
  hours: number | null;
  note: string;
};

export async function putCost(tx: Tx, one: CostToPut, personId: string): Promise<void> {
  await sql`insert into loyalty_costs (workspace_id, id, month, purpose, kind, source, amount, currency, hours, note, person_id, at)
    values (${tx.workspaceId}, ${one.id}, ${`${one.month}-01`}::date, ${one.purpose}, ${one.kind}, ${one.source}, ${one.amount}, ${one.currency}, ${one.hours}, ${one.note}, ${personId}, ${tx.now})`.execute(
    tx.sql,
  );
}

export async function dropCost(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql`delete from loyalty_costs where workspace_id = ${tx.workspaceId} and id = ${id} returning id`.execute(tx.sql);
  return rows.length === 1;
}

/** Amends that were given in these months, in this currency by month; and how many in others. */
export async function amendsSince(tx: Tx, month: string, currency: string): Promise<{ month: string; amount: number; elsewhere: number }[]> {
  const { rows } = await sql<{ month: string; amount: number; elsewhere: number }>`
    select month, coalesce(sum(amount) filter (where currency = ${currency}), 0)::bigint as amount, (count(*) filter (where currency <> ${currency}))::int as elsewhere
    from amends where workspace_id = ${tx.workspaceId} and state = 'given' and amends.month >= ${month} and amount is not null group by month order by month`.execute(
    tx.sql,
  );
  return rows;
}

/** Who became loyal, by month. */
export async function becameLoyal(tx: Tx, month: string): Promise<{ month: string; customers: number }[]> {
  const { rows } = await sql<{ month: string; customers: number }>`
    select to_char(month, 'YYYY-MM') as month, sum(customers)::int as customers from standing_moves
    where workspace_id = ${tx.workspaceId} and month >= ${`${month}-01`}::date and class = 'loyal' and previous <> 'loyal' group by 1 order by 1`.execute(
    tx.sql,
  );
  return rows;
}
