import type { LeavingBecause, LeavingNotAsked } from "@guli/contract";
import { sql, type RawBuilder } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";

export type Noticed = {
  id: string;
  customerId: string;
  because: LeavingBecause;
  once: string;
  conversationId: string | null;
  messageId: string | null;
  quote: string;
  noticedAt: Instant;
  asking: "due" | "agent" | "none";
  notAsked: LeavingNotAsked | null;
  ringAt: Instant | null;
  backUntil: Instant;
};

/** One open leaving a customer, and the same cause once: of two who notice it at the same moment one finds it there. Gives back the new ones. */
export async function insertLeavings(tx: Tx, all: Noticed[]): Promise<string[]> {
  const of = <K extends keyof Noticed>(key: K) => all.map((one) => one[key]);
  const { rows } = await sql<{ id: string }>`
    insert into leavings (workspace_id, id, customer_id, because, once, conversation_id, message_id, quote, noticed_at, asking, not_asked, ring_at, back_until)
    select ${tx.workspaceId}::uuid, s.* from unnest(${of("id")}::uuid[], ${of("customerId")}::uuid[], ${of("because")}::text[], ${of("once")}::text[],
      ${of("conversationId")}::uuid[], ${of("messageId")}::uuid[], ${of("quote")}::text[], ${of("noticedAt")}::timestamptz[], ${of("asking")}::text[],
      ${of("notAsked")}::text[], ${of("ringAt")}::timestamptz[], ${of("backUntil")}::timestamptz[]) as s
    on conflict do nothing returning id`.execute(tx.sql);
  return rows.map(({ id }) => id);
}

export type Held = {
  id: string;
  customerId: string;
  because: LeavingBecause;
  conversationId: string | null;
  noticedAt: Instant;
  asking: "due" | "agent" | "asked" | "none";
  askedAt: Instant | null;
  askedIn: string | null;
  wayBackAt: Instant | null;
  recoveryId: string | null;
  endedAt: Instant | null;
  backUntil: Instant;
};

const held = sql`id, customer_id as "customerId", because, conversation_id as "conversationId", noticed_at as "noticedAt", asking, asked_at as "askedAt", asked_in as "askedIn",
  way_back_at as "wayBackAt", recovery_id as "recoveryId", ended_at as "endedAt",
  back_until as "backUntil"`;

/** Kept from changing until the commit. */
export async function toChange(tx: Tx, id: string): Promise<Held | undefined> {
  return (await sql<Held>`select ${held} from leavings where workspace_id = ${tx.workspaceId} and id = ${id} for update`.execute(tx.sql)).rows[0];
}

export async function leavingById(tx: Tx, id: string): Promise<Held | undefined> {
  return (await sql<Held>`select ${held} from leavings where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql)).rows[0];
}

/** Those that are open of these customers, kept from changing, in the order of their customers. */
export async function openOf(tx: Tx, customerIds: string[]): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select ${held} from leavings where workspace_id = ${tx.workspaceId} and customer_id = any (${customerIds}::uuid[]) and ended_at is null
    order by customer_id for update`.execute(tx.sql);
  return rows;
}

/** The latest of each of these customers, if they have not come back of it: an order that is told late may still be theirs within the time. */
export async function unreturnedOf(tx: Tx, customerIds: string[]): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select ${held} from leavings l where workspace_id = ${tx.workspaceId} and customer_id = any (${customerIds}::uuid[]) and back_at is null and mistaken_at is null
      and not exists (select from leavings o where o.workspace_id = ${tx.workspaceId} and o.customer_id = l.customer_id and o.noticed_at > l.noticed_at)
    order by customer_id for update`.execute(tx.sql);
  return rows;
}

/** Some customers who left and have not come back, by id. */
export async function unreturnedAfter(tx: Tx, { after, most }: { after: string; most: number }): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct customer_id as id from leavings where workspace_id = ${tx.workspaceId} and back_at is null and mistaken_at is null and customer_id > ${after}
    order by customer_id limit ${most}`.execute(tx.sql);
  return rows.map(({ id }) => id);
}

/** What is due across all workspaces: to be asked, or over without having come back. */
export const dueLeavings = `select workspace_id as "workspaceId", id from guli.leavings where ring_at <= $1 order by ring_at limit $2`;

export async function claimDue(tx: Tx, ids: string[]): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select ${held} from leavings where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) and ring_at <= ${tx.now} and ended_at is null
    order by id for update skip locked`.execute(tx.sql);
  return rows;
}

const set = async (tx: Tx, id: string, what: RawBuilder<unknown>): Promise<void> => {
  await sql`update leavings set ${what} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
};

export const putOff = (tx: Tx, id: string, ringAt: Instant): Promise<void> => set(tx, id, sql`ring_at = ${ringAt}`);

/** Nobody is asked by the desk; what is left for the clock is the end of their time to come back. */
export const dontAsk = (tx: Tx, id: string, { asking, why }: { asking: "agent" | "none"; why: LeavingNotAsked }): Promise<void> =>
  set(tx, id, sql`asking = ${asking}, not_asked = ${why}, ring_at = back_until`);

export const markAsked = (tx: Tx, id: string, { conversationId, messageId }: { conversationId: string; messageId: string }): Promise<void> =>
  set(
    tx,
    id,
    sql`asking = 'asked', not_asked = null, asked_at = ${tx.now}, asked_in = ${conversationId}, asked_message_id = ${messageId}, ring_at = back_until`,
  );

export const beginWayBack = (tx: Tx, id: string, { recoveryId, until }: { recoveryId: string; until: Instant }): Promise<void> =>
  set(
    tx,
    id,
    sql`recovery_id = ${recoveryId}, way_back_at = ${tx.now}, back_until = ${until}, ring_at = ${until},
      asking = case when asking = 'due' then 'agent' else asking end`,
  );

export const markBack = (tx: Tx, id: string, { at, by }: { at: Instant; by: "order" | "message" | "contract" | "hand" }): Promise<void> =>
  set(tx, id, sql`back_at = ${at}, back_by = ${by}, ended_at = ${tx.now}, ring_at = null`);

export const markMistaken = (tx: Tx, id: string): Promise<void> => set(tx, id, sql`mistaken_at = ${tx.now}, ended_at = ${tx.now}, ring_at = null`);
export const markGone = (tx: Tx, id: string): Promise<void> => set(tx, id, sql`ended_at = ${tx.now}, ring_at = null`);

/** Two customers became one: what was noticed belongs to whoever is left; of two open ones the earlier stays open. */
export async function followMerge(tx: Tx, { customerId, otherId }: { customerId: string; otherId: string }): Promise<string[]> {
  await sql`update leavings l set ended_at = ${tx.now}, mistaken_at = ${tx.now}, ring_at = null
    where l.workspace_id = ${tx.workspaceId} and l.customer_id = ${otherId} and l.ended_at is null
      and exists (select from leavings o where o.workspace_id = ${tx.workspaceId} and o.customer_id = ${customerId} and o.ended_at is null)`.execute(tx.sql);
  const { rows } = await sql<{ id: string }>`
    update leavings l set customer_id = ${customerId}, once = l.once || ' ' || l.id::text
    where l.workspace_id = ${tx.workspaceId} and l.customer_id = ${otherId} returning l.id`.execute(tx.sql);
  return rows.map(({ id }) => id);
}

/** One customer became two again: what was noticed in a conversation belongs to whoever has it now. */
export async function followParting(tx: Tx, customerIds: string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update leavings l set customer_id = c.customer_id from conversations c
    where l.workspace_id = ${tx.workspaceId} and l.customer_id = any (${customerIds}::uuid[]) and c.workspace_id = ${tx.workspaceId} and c.id = l.conversation_id
      and c.customer_id <> l.customer_id and (l.ended_at is not null or not exists (
        select from leavings o where o.workspace_id = ${tx.workspaceId} and o.customer_id = c.customer_id and o.ended_at is null))
    returning l.id`.execute(tx.sql);
  return rows.map(({ id }) => id);
}
