import type { Barrier, Money } from "@guli/contract";
import { sql, type RawBuilder } from "kysely";
import type { Tx } from "../../../../core/desk.ts";

export type Stated = Pick<Barrier, "id" | "name" | "kind" | "ownerId" | "measure" | "dueOn" | "state" | "goneAt" | "createdAt">;
type Row = Omit<Barrier, "worth"> & { worth: Money | null };

/** With the worth of their customers only where it is asked for one by one or for a page: from their orders, in the workspace's currency. */
const read = async (tx: Tx, where: RawBuilder<unknown>): Promise<Row[]> =>
  (
    await sql<Row>`
      select b.id, b.name, b.kind, b.owner_id as "ownerId", b.measure, b.due_on::text as "dueOn", b.state, b.gone_at as "goneAt", b.created_at as "createdAt",
        coalesce(f.mentions, 0) as mentions, coalesce(f.customers, 0) as customers, coalesce(f.noted, '[]'::jsonb) as noted, null as worth,
        (select count(*)::int from barrier_tellings t where t.workspace_id = ${tx.workspaceId} and t.barrier_id = b.id and t.state = 'told') as told
      from barriers b left join barrier_figures f on f.workspace_id = ${tx.workspaceId} and f.barrier_id = b.id
      where b.workspace_id = ${tx.workspaceId} and ${where}`.execute(tx.sql)
  ).rows;

export const barriers = (tx: Tx): Promise<Row[]> => read(tx, sql`true order by coalesce(f.customers, 0) desc, b.name_folded limit 500`);
export const barrier = async (tx: Tx, id: string): Promise<Row | undefined> => (await read(tx, sql`b.id = ${id}`))[0];

/**
 * What the customers who met these bought in all, less what came back, as far as a rate is known: as it is summed of each of them when their orders change. One by one, since they are few of
 * a million.
 */
export async function worthOf(tx: Tx, barrierIds: string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; sum: number }>`
    select m.barrier_id as id, least(sum(f.net), ${sql.lit(Number.MAX_SAFE_INTEGER)})::bigint as sum
    from (select distinct barrier_id, customer_id from barrier_mentions
      where workspace_id = ${tx.workspaceId} and barrier_id = any (${barrierIds}::uuid[]) and state = 'confirmed') m
    cross join lateral (
      select c.net from customer_fits c where c.workspace_id = ${tx.workspaceId} and c.customer_id = m.customer_id and c.priced > 0 limit 1) f
    group by m.barrier_id`.execute(tx.sql);
  return new Map(rows.map(({ id, sum }) => [id, Number(sum)]));
}

/** In which currency the business counts; undefined: in the one of its place. */
export async function chosenCurrency(tx: Tx): Promise<string | undefined> {
  return (await sql<{ currency: string }>`select currency from order_settings where workspace_id = ${tx.workspaceId}`.execute(tx.sql)).rows[0]?.currency;
}

const foldName = (name: string): string => name.trim().normalize("NFKC").toLowerCase();

/** False where another has this name. */
export async function putBarrier(tx: Tx, one: Stated): Promise<boolean> {
  const folded = foldName(one.name);
  const { rows } = await sql`
    insert into barriers (workspace_id, id, name, name_folded, kind, owner_id, measure, due_on, state, gone_at, created_at)
    select ${tx.workspaceId}::uuid, ${one.id}::uuid, ${one.name}::text, ${folded}::text, ${one.kind}::text, ${one.ownerId}::uuid, ${one.measure}::text,
      ${one.dueOn}::date, ${one.state}::text, ${one.goneAt}::timestamptz, ${one.createdAt}::timestamptz
    where not exists (select from barriers o where o.workspace_id = ${tx.workspaceId} and o.name_folded = ${folded} and o.id <> ${one.id})
    on conflict (workspace_id, id) do update set name = excluded.name, name_folded = excluded.name_folded, kind = excluded.kind, owner_id = excluded.owner_id,
      measure = excluded.measure, due_on = excluded.due_on, state = excluded.state, gone_at = excluded.gone_at
    returning id`.execute(tx.sql);
  return rows.length === 1;
}

/** The open one of a kind that was named first. */
export async function openOfKind(tx: Tx, kind: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from barriers where workspace_id = ${tx.workspaceId} and kind = ${kind} and state <> 'gone' order by created_at, id limit 1`.execute(tx.sql);
  return rows[0]?.id;
}

/** All who met the one are counted with the other from now on; the one is not there any more. */
export async function join(tx: Tx, { into, from }: { into: string; from: string }): Promise<void> {
  await sql`update barrier_mentions set barrier_id = ${into} where workspace_id = ${tx.workspaceId} and barrier_id = ${from}`.execute(tx.sql);
  await sql`delete from barriers where workspace_id = ${tx.workspaceId} and id = ${from}`.execute(tx.sql);
}

const figures = (tx: Tx, which: RawBuilder<unknown>) => sql`
  insert into barrier_figures (workspace_id, barrier_id, mentions, customers, noted, last_at)
  select ${tx.workspaceId}::uuid, b.id, coalesce(c.mentions, 0), coalesce(c.customers, 0), coalesce(c.noted, '[]'::jsonb), c.last_at
  from barriers b
  left join lateral (
    select sum(s.mentions)::int as mentions, max(s.last_at) as last_at,
      (select count(distinct d.customer_id)::int from barrier_mentions d
        where d.workspace_id = ${tx.workspaceId} and d.barrier_id = b.id and d.state = 'confirmed') as customers,
      jsonb_agg(jsonb_build_object('amount', s.amount, 'currency', s.currency) order by s.currency) filter (where s.currency is not null) as noted
    from (
      select m.currency, count(*) as mentions, sum(m.amount)::bigint as amount, max(m.met_at) as last_at from barrier_mentions m
      where m.workspace_id = ${tx.workspaceId} and m.barrier_id = b.id and m.state = 'confirmed' group by m.currency) s) c on true
  where b.workspace_id = ${tx.workspaceId} and ${which}
  on conflict (workspace_id, barrier_id) do update set mentions = excluded.mentions, customers = excluded.customers, noted = excluded.noted, last_at = excluded.last_at`;

export async function reckon(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length > 0) await figures(tx, sql`b.id = any (${ids}::uuid[])`).execute(tx.sql);
}

export async function reckonAll(tx: Tx): Promise<void> {
  await sql`delete from barrier_figures where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  await figures(tx, sql`true`).execute(tx.sql);
}
