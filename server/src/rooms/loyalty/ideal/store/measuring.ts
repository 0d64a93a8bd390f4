import type { FitPoint } from "@guli/contract";
import { sql, type RawBuilder } from "kysely";
import type { Tx } from "../../../../core/desk.ts";
import type { Money } from "../rules/points.ts";
import type { SourceSums } from "../rules/sources.ts";
import type { Sums } from "../rules/usual.ts";

/** What each point counts, as `rules/points.ts` says it of one. */
const counted = (day: string, money: Money): RawBuilder<unknown> => sql`
  (values ('returns', f.returned::float8, f.orders::float8, 0::float8, 3::float8), ('late', f.late, f.orders, 0, 3), ('disputes', f.disputed, f.orders, 0, 3),
    ('messages', f.messages, f.orders, 0, 3),
    ('money', case when ${money} = 'margin' then f.margin else f.net end, case when ${money} = 'margin' then f.costed else f.priced end,
      case when ${money} = 'margin' then f.margin_squares else f.net_squares end, 3),
    ('again', f.days - 1, (${day}::date - f.first_on) / 365.25, 0, 90 / 365.25)) as p (point, x, n, squares, least)`;

/** Of how many orders the value is known, and what it cost. */
export async function knownOf(tx: Tx): Promise<{ customers: number; priced: number; costed: number }> {
  const { rows } = await sql<{ customers: number; priced: number; costed: number }>`
    select count(*)::int as customers, coalesce(sum(priced), 0)::float8 as priced, coalesce(sum(costed), 0)::float8 as costed from customer_fits where workspace_id = ${tx.workspaceId}`.execute(
    tx.sql,
  );
  return rows[0]!;
}

export async function sumsOf(tx: Tx, day: string, money: Money): Promise<Map<FitPoint, Sums>> {
  const { rows } = await sql<Sums & { point: FitPoint }>`
    select p.point, count(*)::int as customers, sum(p.n)::float8 as n, sum(p.n * p.n)::float8 as nn, sum(p.x)::float8 as x, sum(p.x * p.x / p.n)::float8 as xxn,
      sum(p.squares)::float8 as squares
    from customer_fits f cross join lateral ${counted(day, money)}
    where f.workspace_id = ${tx.workspaceId} and p.n >= p.least and p.n > 0 group by p.point`.execute(tx.sql);
  return new Map(rows.map(({ point, ...sums }) => [point, sums]));
}

/** What each source brought, as customers stand now; what they will bring is told by models, customer by customer. */
export async function sourceSums(tx: Tx): Promise<Omit<SourceSums, "values" | "ahead" | "aheadSquares">[]> {
  const { rows } = await sql<Omit<SourceSums, "values" | "ahead" | "aheadSquares">>`
    select f.via, count(*)::int as customers, count(s.class)::int as standing, (count(*) filter (where s.class = 'loyal'))::int as loyal,
      (count(*) filter (where s.class = 'left'))::int as left, count(f.fit)::int as fits, coalesce(sum(f.fit), 0)::float8 as fit,
      coalesce(sum(f.fit * f.fit), 0)::float8 as "fitSquares", sum(f.orders)::float8 as orders, sum(f.orders::float8 ^ 2) as "ordersSquares",
      sum(f.returned)::float8 as returned, sum(f.returned::float8 ^ 2) as "returnedSquares", sum(f.returned::float8 * f.orders) as crossed
    from customer_fits f
    left join customer_standings s on s.workspace_id = ${tx.workspaceId} and s.customer_id = f.customer_id
    where f.workspace_id = ${tx.workspaceId} group by f.via order by f.via`.execute(tx.sql);
  return rows;
}

/** What brought these. */
export async function viaOf(tx: Tx, { after, upTo }: { after: string; upTo: string }): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; via: string }>`
    select customer_id as id, via from customer_fits where workspace_id = ${tx.workspaceId} and customer_id > ${after}::uuid and customer_id <= ${upTo}::uuid`.execute(
    tx.sql,
  );
  return new Map(rows.map(({ id, via }) => [id, via]));
}

/** How sources are written where orders name them: as in the first order of the first of their customers. By what they are counted as. */
export async function sourceNames(tx: Tx): Promise<Map<string, string>> {
  const { rows } = await sql<{ via: string; name: string }>`
    select s.via, o.name from (
      select f.via, min(f.customer_id::text)::uuid as customer_id from customer_fits f
      where f.workspace_id = ${tx.workspaceId} and f.via like 'came:%' group by f.via) s
    cross join lateral (
      select btrim(o.came_by) as name from orders o
      where o.workspace_id = ${tx.workspaceId} and o.customer_id = s.customer_id and 'came:' || lower(btrim(o.came_by)) = s.via order by o.placed_at, o.id limit 1) o`.execute(
    tx.sql,
  );
  return new Map(rows.map(({ via, name }) => [via, name]));
}

export async function wonSince(tx: Tx, month: string): Promise<{ month: string; via: string; customers: number }[]> {
  const { rows } = await sql<{ month: string; via: string; customers: number }>`
    select to_char(first_on, 'YYYY-MM') as month, via, count(*)::int as customers from customer_fits
    where workspace_id = ${tx.workspaceId} and first_on >= ${`${month}-01`}::date group by 1, 2 order by 1, 2`.execute(tx.sql);
  return rows;
}

/** Who had bought before the first of each of these months, and has bought since. */
export async function keptSince(tx: Tx, months: readonly string[]): Promise<{ from: string; customers: number }[]> {
  const { rows } = await sql<{ from: string; customers: number }>`
    with bought as materialized (
      select extract(year from f.first_on) * 12 + extract(month from f.first_on) as first, extract(year from f.last_on) * 12 + extract(month from f.last_on) as last, count(*) as customers
      from customer_fits f where f.workspace_id = ${tx.workspaceId} group by 1, 2)
    select m.month as "from", coalesce(sum(b.customers), 0)::int as customers from unnest(${[...months]}::text[]) as m (month)
    left join bought b on b.first < left(m.month, 4)::int * 12 + right(m.month, 2)::int and b.last >= left(m.month, 4)::int * 12 + right(m.month, 2)::int
    group by m.month order by m.month`.execute(tx.sql);
  return rows;
}

export async function scoredNow(tx: Tx): Promise<number> {
  const { rows } = await sql<{ many: number }>`select count(fit)::int as many from customer_fits where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  return rows[0]!.many;
}
