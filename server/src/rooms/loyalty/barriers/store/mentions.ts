import type { BarrierMention, Money } from "@guli/contract";
import { sql, type RawBuilder } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";
import type { Place } from "../../../../core/paging.ts";

export type NewMention = {
  id: string;
  barrierId: string | null;
  customerId: string;
  conversationId: string;
  messageId: string | null;
  kind: string;
  how: "found" | "hand";
  state: "proposed" | "confirmed";
  quote: string;
  wanted: string;
  amount: number | null;
  currency: string | null;
  decidedBy: string | null;
  metAt: Instant;
};

/** What was found in a message is proposed once. Gives back the new ones. */
export async function insertMentions(tx: Tx, all: NewMention[]): Promise<string[]> {
  const of = <K extends keyof NewMention>(key: K) => all.map((one) => one[key]);
  const { rows } = await sql<{ id: string }>`
    insert into barrier_mentions (workspace_id, id, barrier_id, customer_id, conversation_id, message_id, kind, how, state, quote, wanted, amount, currency, decided_by,
      decided_at, met_at)
    select ${tx.workspaceId}::uuid, s.id, s.barrier_id, s.customer_id, s.conversation_id, s.message_id, s.kind, s.how, s.state, s.quote, s.wanted, s.amount, s.currency,
      s.decided_by, case when s.decided_by is not null then ${tx.now}::timestamptz end, s.met_at
    from unnest(${of("id")}::uuid[], ${of("barrierId")}::uuid[], ${of("customerId")}::uuid[], ${of("conversationId")}::uuid[], ${of("messageId")}::uuid[],
      ${of("kind")}::text[], ${of("how")}::text[], ${of("state")}::text[], ${of("quote")}::text[], ${of("wanted")}::text[], ${of("amount")}::bigint[],
      ${of("currency")}::text[], ${of("decidedBy")}::uuid[], ${of("metAt")}::timestamptz[])
      as s (id, barrier_id, customer_id, conversation_id, message_id, kind, how, state, quote, wanted, amount, currency, decided_by, met_at)
    on conflict do nothing returning id`.execute(tx.sql);
  return rows.map(({ id }) => id);
}

const read = async (tx: Tx, where: RawBuilder<unknown>): Promise<BarrierMention[]> =>
  (
    await sql<BarrierMention>`
      select m.id, m.barrier_id as "barrierId", m.customer_id as "customerId", p.name as "customerName", m.conversation_id as "conversationId", m.message_id as "messageId",
        m.kind, m.how, m.state, m.quote, m.wanted, m.met_at as "metAt",
        case when m.amount is not null then jsonb_build_object('amount', m.amount, 'currency', m.currency) end as money
      from barrier_mentions m join customers p on p.workspace_id = ${tx.workspaceId} and p.id = m.customer_id
      where m.workspace_id = ${tx.workspaceId} and ${where}`.execute(tx.sql)
  ).rows;

export const mention = async (tx: Tx, id: string): Promise<BarrierMention | undefined> => (await read(tx, sql`m.id = ${id}`))[0];
export const mentionsIn = (tx: Tx, conversationId: string): Promise<BarrierMention[]> =>
  read(tx, sql`m.conversation_id = ${conversationId} and m.state <> 'dismissed' order by m.met_at, m.id limit 50`);

type Asked = { barrierId: string | undefined; after: Place | null; limit: number };

export function page(tx: Tx, { barrierId, after, limit }: Asked): Promise<BarrierMention[]> {
  const from = after ? sql`and (m.met_at, m.id) < (${after.at}, ${after.id})` : sql``;
  const of = barrierId === undefined ? sql`m.state = 'proposed'` : sql`m.barrier_id = ${barrierId} and m.state = 'confirmed'`;
  return read(tx, sql`${of} and p.erased_at is null ${from} order by m.met_at desc, m.id desc limit ${limit}`);
}

export async function countProposed(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from barrier_mentions m join customers p on p.workspace_id = ${tx.workspaceId} and p.id = m.customer_id
    where m.workspace_id = ${tx.workspaceId} and m.state = 'proposed' and p.erased_at is null`.execute(tx.sql);
  return rows[0]!.count;
}

/** Kept from changing until the commit. */
export async function toChange(
  tx: Tx,
  id: string,
): Promise<{ id: string; barrierId: string | null; kind: string; customerId: string; conversationId: string | null } | undefined> {
  const { rows } = await sql<{ id: string; barrierId: string | null; kind: string; customerId: string; conversationId: string | null }>`
    select id, barrier_id as "barrierId", kind, customer_id as "customerId", conversation_id as "conversationId" from barrier_mentions
    where workspace_id = ${tx.workspaceId} and id = ${id} for update`.execute(tx.sql);
  return rows[0];
}

type Decided = { id: string; state: "proposed" | "confirmed" | "dismissed"; barrierId: string | null; kind: string; by: string };

export async function decide(tx: Tx, { id, state, barrierId, kind, by }: Decided): Promise<void> {
  await sql`
    update barrier_mentions set state = ${state}, barrier_id = ${barrierId}, kind = ${kind}, decided_by = ${by}, decided_at = ${tx.now}
    where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

export async function setWanted(tx: Tx, id: string, { wanted, money }: { wanted: string | undefined; money: Money | null | undefined }): Promise<void> {
  if (wanted !== undefined) await sql`update barrier_mentions set wanted = ${wanted} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
  if (money !== undefined)
    await sql`update barrier_mentions set amount = ${money?.amount ?? null}, currency = ${money?.currency ?? null}
      where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

/** Who is one with another met what the other met. Gives back the barriers whose figures that changes. */
export async function followMerge(tx: Tx, { customerId, otherId }: { customerId: string; otherId: string }): Promise<string[]> {
  const { rows } = await sql<{ id: string | null }>`
    update barrier_mentions set customer_id = ${customerId} where workspace_id = ${tx.workspaceId} and customer_id = ${otherId} returning barrier_id as id`.execute(
    tx.sql,
  );
  await sql`update barrier_tellings t set customer_id = ${customerId} where t.workspace_id = ${tx.workspaceId} and t.customer_id = ${otherId}
    and not exists (select from barrier_tellings o where o.workspace_id = ${tx.workspaceId} and o.barrier_id = t.barrier_id and o.customer_id = ${customerId})`.execute(
    tx.sql,
  );
  return [...new Set(rows.flatMap(({ id }) => id ?? []))];
}

/** One customer became two again: what was met in a conversation belongs to whoever has it now. Gives back the barriers whose figures that changes. */
export async function followParting(tx: Tx, customerIds: string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string | null }>`
    update barrier_mentions m set customer_id = c.customer_id from conversations c
    where m.workspace_id = ${tx.workspaceId} and m.customer_id = any (${customerIds}::uuid[]) and c.workspace_id = ${tx.workspaceId} and c.id = m.conversation_id
      and c.customer_id <> m.customer_id
    returning m.barrier_id as id`.execute(tx.sql);
  return [...new Set(rows.flatMap(({ id }) => id ?? []))];
}
