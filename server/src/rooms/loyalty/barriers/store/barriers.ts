import type { Barrier } from "@guli/contract";
import { sql, type RawBuilder } from "kysely";
import type { Tx } from "../../../../core/desk.ts";

export type Stated = Pick<Barrier, "id" | "name" | "kind" | "ownerId" | "measure" | "dueOn" | "state" | "goneAt" | "createdAt">;
/** `worth`: what their customers bought, as a number in the currency of the business. */
type Row = Omit<Barrier, "worth"> & { worth: number | null };

const read = async (tx: Tx, where: RawBuilder<unknown>): Promise<Row[]> =>
  (
    await sql<Row>`
      select b.id, b.name, b.kind, b.owner_id as "ownerId", b.measure, b.due_on::text as "dueOn", b.state, b.gone_at as "goneAt", b.created_at as "createdAt",
        coalesce(f.mentions, 0) as mentions, coalesce(f.customers, 0) as customers, coalesce(f.noted, '[]'::jsonb) as noted, f.worth,
        (select count(*)::int from barrier_tellings t where t.workspace_id = ${tx.workspaceId} and t.barrier_id = b.id and t.state = 'told') as told
      from barriers b left join barrier_figures f on f.workspace_id = ${tx.workspaceId} and f.barrier_id = b.id
      where b.workspace_id = ${tx.workspaceId} and ${where}`.execute(tx.sql)
  ).rows;

export const barriers = (tx: Tx): Promise<Row[]> => read(tx, sql`true order by coalesce(f.customers, 0) desc, b.name_folded limit 500`);
export const barrier = async (tx: Tx, id: string): Promise<Row | undefined> => (await read(tx, sql`b.id = ${id}`))[0];

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
