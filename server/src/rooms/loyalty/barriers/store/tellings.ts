import { sql } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";

export type Met = { customerId: string; customerName: string; conversationId: string | null; blocked: boolean; toldAt: Instant | null };

/** Who met a barrier: each customer once, where they said so last. */
export async function whoMet(tx: Tx, barrierId: string): Promise<Met[]> {
  const { rows } = await sql<Met>`
    select distinct on (m.customer_id) m.customer_id as "customerId", p.name as "customerName", m.conversation_id as "conversationId", p.blocked_at is not null as blocked,
      t.told_at as "toldAt"
    from barrier_mentions m
    join customers p on p.workspace_id = ${tx.workspaceId} and p.id = m.customer_id
    left join barrier_tellings t on t.workspace_id = ${tx.workspaceId} and t.barrier_id = m.barrier_id and t.customer_id = m.customer_id
    where m.workspace_id = ${tx.workspaceId} and m.barrier_id = ${barrierId} and m.state = 'confirmed'
    order by m.customer_id, m.conversation_id is null, m.met_at desc limit 5000`.execute(tx.sql);
  return rows;
}

export type Due = { customerId: string; conversationId: string; text: string };

/** To be told from now on; who was told, or is about to be, is left out. Returns how many are new. */
export async function queueTellings(tx: Tx, barrierId: string, all: Due[]): Promise<number> {
  const of = <K extends keyof Due>(key: K) => all.map((one) => one[key]);
  const { rows } = await sql`
    insert into barrier_tellings (workspace_id, barrier_id, customer_id, conversation_id, text, state, ring_at)
    select ${tx.workspaceId}::uuid, ${barrierId}::uuid, d.customer, d.conversation, d.text, 'due', ${tx.now}::timestamptz
    from unnest(${of("customerId")}::uuid[], ${of("conversationId")}::uuid[], ${of("text")}::text[]) as d (customer, conversation, text)
    on conflict (workspace_id, barrier_id, customer_id) do nothing returning customer_id`.execute(tx.sql);
  return rows.length;
}

/** Across all workspaces; a workspace is claimed as a whole, so its id is the one that rings. */
export const dueTellings = `select distinct workspace_id as "workspaceId", workspace_id as id from guli.barrier_tellings where ring_at <= $1 and ring_at is not null limit $2`;

export type Claimed = Due & { barrierId: string; tries: number; /** Still. */ isGone: boolean };

export async function claimTellings(tx: Tx, most: number): Promise<Claimed[]> {
  const { rows } = await sql<Claimed>`
    select t.barrier_id as "barrierId", t.customer_id as "customerId", t.conversation_id as "conversationId", t.text, t.tries,
      exists (select from barriers b where b.workspace_id = ${tx.workspaceId} and b.id = t.barrier_id and b.state = 'gone') as "isGone"
    from barrier_tellings t
    where t.workspace_id = ${tx.workspaceId} and t.ring_at <= ${tx.now} order by t.ring_at, t.customer_id limit ${most} for update of t skip locked`.execute(
    tx.sql,
  );
  return rows.toSorted((one, other) => (one.conversationId < other.conversationId ? -1 : 1));
}

type Which = Pick<Claimed, "barrierId" | "customerId">;

/** As if they had never been meant to be told: they may be, another time. */
export async function dropTelling(tx: Tx, { barrierId, customerId }: Which): Promise<void> {
  await sql`delete from barrier_tellings where workspace_id = ${tx.workspaceId} and barrier_id = ${barrierId} and customer_id = ${customerId} and state = 'due'`.execute(
    tx.sql,
  );
}

export async function putOffTelling(tx: Tx, { barrierId, customerId }: Which, ringAt: Instant): Promise<void> {
  await sql`update barrier_tellings set ring_at = ${ringAt} where workspace_id = ${tx.workspaceId} and barrier_id = ${barrierId} and customer_id = ${customerId}`.execute(
    tx.sql,
  );
}

type Became = { state: "due" | "told" | "unreachable"; messageId: string | null; ringAt: Instant | null };

export async function putTelling(tx: Tx, { barrierId, customerId }: Which, { state, messageId, ringAt }: Became): Promise<void> {
  await sql`
    update barrier_tellings set state = ${state}, message_id = ${messageId}, ring_at = ${ringAt}, tries = tries + 1,
      told_at = case when ${state} = 'told' then ${tx.now}::timestamptz end
    where workspace_id = ${tx.workspaceId} and barrier_id = ${barrierId} and customer_id = ${customerId}`.execute(tx.sql);
}

/** Whether anybody was told, or is about to be. */
export async function hasTellings(tx: Tx, barrierId: string): Promise<boolean> {
  const { rows } = await sql`select customer_id from barrier_tellings where workspace_id = ${tx.workspaceId} and barrier_id = ${barrierId} limit 1`.execute(
    tx.sql,
  );
  return rows.length > 0;
}
