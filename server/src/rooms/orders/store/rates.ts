import type { ExchangeRate } from "@guli/contract";
import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";

export async function ratesInto(
  tx: Tx,
  base: string,
  { currency, before, limit }: { currency: string | null; before: string | null; limit: number },
): Promise<ExchangeRate[]> {
  const { rows } = await sql<ExchangeRate>`
    select currency, day, trim_scale(rate)::text as rate from exchange_rates where workspace_id = ${tx.workspaceId} and base = ${base}
      and (${currency}::text is null or currency = ${currency}::text) and (${before}::date is null or day < ${before}::date)
    order by day desc, currency limit ${limit}`.execute(tx.sql);
  return rows;
}

export async function saveRates(tx: Tx, base: string, { rates, personId }: { rates: ExchangeRate[]; personId: string }): Promise<void> {
  await sql`
    insert into exchange_rates (workspace_id, base, currency, day, rate, person_id, changed_at)
    select ${tx.workspaceId}::uuid, ${base}, r.currency, r.day, r.rate, ${personId}::uuid, ${tx.now}::timestamptz
    from unnest(${rates.map((one) => one.currency)}::text[], ${rates.map((one) => one.day)}::date[], ${rates.map((one) => one.rate)}::numeric[]) as r (currency, day, rate)
    order by r.currency, r.day
    on conflict (workspace_id, base, currency, day) do update set rate = excluded.rate, person_id = excluded.person_id, changed_at = excluded.changed_at`.execute(
    tx.sql,
  );
}

export async function deleteRate(tx: Tx, base: string, { currency, day }: { currency: string; day: string }): Promise<boolean> {
  const { rows } = await sql`
    delete from exchange_rates where workspace_id = ${tx.workspaceId} and base = ${base} and currency = ${currency} and day = ${day}::date returning day`.execute(
    tx.sql,
  );
  return rows.length === 1;
}

export async function chooseCurrency(tx: Tx, currency: string): Promise<void> {
  await sql`insert into order_settings (workspace_id, currency, changed_at) values (${tx.workspaceId}, ${currency}, ${tx.now})
    on conflict (workspace_id) do update set currency = excluded.currency, changed_at = excluded.changed_at`.execute(tx.sql);
}

/** Currencies of orders that have no rate on their day, the first such day, and how many. */
export async function missingRates(tx: Tx): Promise<{ currency: string; from: string; orders: number }[]> {
  const { rows } = await sql<{ currency: string; from: string; orders: number }>`
    select currency, min(placed_on) as from, count(*)::int as orders from orders where workspace_id = ${tx.workspaceId} and base_total is null
    group by currency order by currency`.execute(tx.sql);
  return rows;
}

export async function sourcesOf(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ source: string }>`select source from order_sources where workspace_id = ${tx.workspaceId} order by source`.execute(tx.sql);
  return rows.map(({ source }) => source);
}
