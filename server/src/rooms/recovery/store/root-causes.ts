import type { RootCause } from "@guli/contract";
import { sql, type RawBuilder } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import { foldName } from "./settings.ts";

export type Stated = Pick<RootCause, "id" | "name" | "failure" | "ownerId" | "measure" | "state" | "mendedAt" | "createdAt">;

const read = async (tx: Tx, where: RawBuilder<unknown>): Promise<RootCause[]> =>
  (
    await sql<RootCause>`
      select k.id, k.name, k.failure, k.owner_id as "ownerId", k.measure, k.state, k.mended_at as "mendedAt", k.created_at as "createdAt",
        n.count, n.wish, coalesce(m.cost, '[]'::jsonb) as cost,
        (select count(*)::int from root_cause_tellings t where t.workspace_id = ${tx.workspaceId} and t.root_cause_id = k.id and t.state = 'told') as told,
        (select count(*)::int from root_cause_tellings t where t.workspace_id = ${tx.workspaceId} and t.root_cause_id = k.id and t.state = 'due') as telling
      from root_causes k
      cross join lateral (
        select count(*)::int as count, count(distinct r.customer_id) filter (where r.tell_when_mended)::int as wish from recoveries r
        where r.workspace_id = ${tx.workspaceId} and r.root_cause_id = k.id) n
      cross join lateral (
        select jsonb_agg(jsonb_build_object('amount', s.amount, 'currency', s.currency) order by s.currency) as cost from (
          select sum(a.amount)::bigint as amount, a.currency from recoveries r
          join amends a on a.workspace_id = ${tx.workspaceId} and a.recovery_id = r.id and a.state = 'given' and a.amount is not null
          where r.workspace_id = ${tx.workspaceId} and r.root_cause_id = k.id group by a.currency) s) m
      where k.workspace_id = ${tx.workspaceId} and ${where}`.execute(tx.sql)
  ).rows;

export const rootCauses = (tx: Tx): Promise<RootCause[]> => read(tx, sql`true order by n.count desc, k.name_folded`);
export const rootCause = async (tx: Tx, id: string): Promise<RootCause | undefined> => (await read(tx, sql`k.id = ${id}`))[0];

/** False where another has this name. */
export async function putRootCause(tx: Tx, one: Stated): Promise<boolean> {
  const folded = foldName(one.name);
  const { rows } = await sql`
    insert into root_causes (workspace_id, id, name, name_folded, failure, owner_id, measure, state, mended_at, created_at)
    select ${tx.workspaceId}::uuid, ${one.id}::uuid, ${one.name}::text, ${folded}::text, ${one.failure}::text, ${one.ownerId}::uuid, ${one.measure}::text,
      ${one.state}::text, ${one.mendedAt}::timestamptz, ${one.createdAt}::timestamptz
    where not exists (select from root_causes o where o.workspace_id = ${tx.workspaceId} and o.name_folded = ${folded} and o.id <> ${one.id})
    on conflict (workspace_id, id) do update set name = excluded.name, name_folded = excluded.name_folded, failure = excluded.failure, owner_id = excluded.owner_id,
      measure = excluded.measure, state = excluded.state, mended_at = excluded.mended_at
    returning id`.execute(tx.sql);
  return rows.length === 1;
}

export type Met = { customerId: string; customerName: string; conversationId: string; blocked: boolean; wish: boolean | null; toldAt: Instant | null };

/** Who met a cause: each customer once, by the latest of their recoveries that say what they wish. */
export async function whoMet(tx: Tx, rootCauseId: string): Promise<Met[]> {
  const { rows } = await sql<Met>`
    select distinct on (r.customer_id) r.customer_id as "customerId", p.name as "customerName", r.conversation_id as "conversationId", p.blocked_at is not null as blocked,
      r.tell_when_mended as wish, t.told_at as "toldAt"
    from recoveries r
    join customers p on p.workspace_id = ${tx.workspaceId} and p.id = r.customer_id
    left join root_cause_tellings t on t.workspace_id = ${tx.workspaceId} and t.root_cause_id = r.root_cause_id and t.customer_id = r.customer_id
    where r.workspace_id = ${tx.workspaceId} and r.root_cause_id = ${rootCauseId} and r.outcome is distinct from 'mistaken'
    order by r.customer_id, (r.tell_when_mended is null), r.opened_at desc limit 5000`.execute(tx.sql);
  return rows;
}

export type Due = { customerId: string; conversationId: string; text: string };

/** To be told from now on; who was told, or is about to be, is left out. Returns how many are new. */
export async function queueTellings(tx: Tx, rootCauseId: string, all: Due[]): Promise<number> {
  const of = <K extends keyof Due>(key: K) => all.map((one) => one[key]);
  const { rows } = await sql`
    insert into root_cause_tellings (workspace_id, root_cause_id, customer_id, conversation_id, text, state, ring_at)
    select ${tx.workspaceId}::uuid, ${rootCauseId}::uuid, d.customer, d.conversation, d.text, 'due', ${tx.now}::timestamptz
    from unnest(${of("customerId")}::uuid[], ${of("conversationId")}::uuid[], ${of("text")}::text[]) as d (customer, conversation, text)
    on conflict (workspace_id, root_cause_id, customer_id) do nothing returning customer_id`.execute(tx.sql);
  return rows.length;
}

/** Across all workspaces; a workspace is claimed as a whole, so its id is the one that rings. */
export const dueTellings = `select distinct workspace_id as "workspaceId", workspace_id as id from guli.root_cause_tellings where ring_at <= $1 and ring_at is not null limit $2`;

export type Claimed = Due & { rootCauseId: string; tries: number; /** Still. */ isMended: boolean; /** Still. */ isWished: boolean };

/** Cause and wish are held as they are until the telling is done: who takes either back in this very moment waits, and is not told otherwise. */
export async function claimTellings(tx: Tx, most: number): Promise<Claimed[]> {
  const { rows } = await sql<Omit<Claimed, "isWished">>`
    select t.root_cause_id as "rootCauseId", t.customer_id as "customerId", t.conversation_id as "conversationId", t.text, t.tries, k.state = 'mended' as "isMended"
    from root_cause_tellings t join root_causes k on k.workspace_id = ${tx.workspaceId} and k.id = t.root_cause_id
    where t.workspace_id = ${tx.workspaceId} and t.ring_at <= ${tx.now} order by t.ring_at, t.customer_id limit ${most}
    for update of t skip locked for share of k`.execute(tx.sql);
  if (rows.length === 0) return [];
  const wishing = await sql<Which>`
    select root_cause_id as "rootCauseId", customer_id as "customerId" from recoveries
    where workspace_id = ${tx.workspaceId} and root_cause_id = any (${rows.map((one) => one.rootCauseId)}) and customer_id = any (${rows.map((one) => one.customerId)})
      and tell_when_mended and outcome is distinct from 'mistaken' order by id for share`.execute(tx.sql);
  const wishes = new Set(wishing.rows.map((one) => `${one.rootCauseId} ${one.customerId}`));
  const claimed = rows.map((one) => ({ ...one, isWished: wishes.has(`${one.rootCauseId} ${one.customerId}`) }));
  return claimed.toSorted((one, other) => (one.conversationId < other.conversationId ? -1 : 1));
}

type Which = Pick<Claimed, "rootCauseId" | "customerId">;

/** As if they had never been meant to be told: they may be, another time. */
export async function dropTelling(tx: Tx, { rootCauseId, customerId }: Which): Promise<void> {
  await sql`delete from root_cause_tellings
    where workspace_id = ${tx.workspaceId} and root_cause_id = ${rootCauseId} and customer_id = ${customerId} and state = 'due'`.execute(tx.sql);
}

export async function putOffTelling(tx: Tx, { rootCauseId, customerId }: Which, ringAt: Instant): Promise<void> {
  await sql`update root_cause_tellings set ring_at = ${ringAt}
    where workspace_id = ${tx.workspaceId} and root_cause_id = ${rootCauseId} and customer_id = ${customerId}`.execute(tx.sql);
}

type Became = { state: "due" | "told" | "unreachable"; messageId: string | null; ringAt: Instant | null };

export async function putTelling(tx: Tx, { rootCauseId, customerId }: Which, { state, messageId, ringAt }: Became): Promise<void> {
  await sql`
    update root_cause_tellings set state = ${state}, message_id = ${messageId}, ring_at = ${ringAt}, tries = tries + 1,
      told_at = case when ${state} = 'told' then ${tx.now}::timestamptz end
    where workspace_id = ${tx.workspaceId} and root_cause_id = ${rootCauseId} and customer_id = ${customerId}`.execute(tx.sql);
}
