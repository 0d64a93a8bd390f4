import { sql, type RawBuilder } from "kysely";
import type { ChannelKind } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

/** A conversation whose customer waits and that nobody has, with what matters for who is to get it. */
export type Queued = {
  id: string;
  teamId: string | null;
  urgent: boolean;
  waitingSince: Instant;
  tags: string[];
  channelKind: ChannelKind;
  customerId: string;
  /** Of the customer, where it is known. */
  language: string | null;
  /** The beginning of what they wrote last. */
  preview: string;
};

const shown = (tx: Tx) => sql`
  select c.id, c.team_id as "teamId", c.priority = 'urgent' as urgent, c.waiting_since as "waitingSince", c.tags, c.customer_id as "customerId", c.preview,
    (select h.kind from known_channels h where h.workspace_id = ${tx.workspaceId} and h.id = c.channel_id) as "channelKind",
    (select p.language from customers p where p.workspace_id = ${tx.workspaceId} and p.id = c.customer_id) as language
  from conversations c where c.workspace_id = ${tx.workspaceId} and ${inQueue}`;

/** Word for word what the index of the unassigned holds, as far as they wait. */
const inQueue: RawBuilder<unknown> = sql`c.state = 'open' and c.assignee_id is null and not c.spam and c.waiting_since is not null`;

/** From this place in the queue on: urgent first, then who has waited longest. */
export async function queue(tx: Tx, { after, limit }: { after: Queued | null; limit: number }): Promise<Queued[]> {
  const place =
    after && sql`and (c.priority <> 'urgent', c.waiting_since, c.id) > (${!after.urgent}::boolean, ${after.waitingSince}::timestamptz, ${after.id}::uuid)`;
  const { rows } = await sql<Queued>`${shown(tx)} ${place ?? sql``} order by c.priority <> 'urgent', c.waiting_since, c.id limit ${limit}`.execute(tx.sql);
  return rows;
}

/** One of them, if it is still in the queue; `toGive` keeps it from changing until the commit, and leaves alone what someone else is changing at this moment. */
export async function queuedOne(tx: Tx, id: string, { toGive }: { toGive: boolean }): Promise<Queued | undefined> {
  const { rows } = await sql<Queued>`${shown(tx)} and c.id = ${id} ${toGive ? sql`for no key update of c skip locked` : sql``}`.execute(tx.sql);
  return rows[0];
}

/** How many wait for each team, and since when the first of them. */
export async function queueLengths(tx: Tx): Promise<{ teamId: string | null; count: number; longest: Instant }[]> {
  const { rows } = await sql<{ teamId: string | null; count: number; longest: Instant }>`
    select c.team_id as "teamId", count(*)::int as count, min(c.waiting_since) as longest from conversations c
    where c.workspace_id = ${tx.workspaceId} and ${inQueue} group by c.team_id order by longest`.execute(tx.sql);
  return rows;
}

/** How many stand before it. */
export async function countBefore(tx: Tx, { id, urgent, waitingSince }: Queued): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from conversations c where c.workspace_id = ${tx.workspaceId} and ${inQueue}
      and (c.priority <> 'urgent', c.waiting_since, c.id) < (${!urgent}::boolean, ${waitingSince}::timestamptz, ${id}::uuid)`.execute(tx.sql);
  return rows[0]?.count ?? 0;
}

/** What waits for us with these people: id, team, and with whom. */
export async function waitingWith(tx: Tx, personIds: string[], most: number): Promise<{ id: string; teamId: string | null; assigneeId: string }[]> {
  const { rows } = await sql<{ id: string; teamId: string | null; assigneeId: string }>`
    select id, team_id as "teamId", assignee_id as "assigneeId" from conversations
    where workspace_id = ${tx.workspaceId} and assignee_id = any (${personIds}::uuid[]) and state = 'open' and not spam and waiting_since is not null
    order by waiting_since, id limit ${most}`.execute(tx.sql);
  return rows;
}

const LATEST = 20;

/** Who answered each of these customers last, wherever that was. What was taken back is no answer. */
export async function lastAnsweredBy(tx: Tx, customerIds: string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ customerId: string; personId: string }>`
    select k.id as "customerId", a.person_id as "personId" from unnest(${customerIds}::uuid[]) as k (id) cross join lateral (
      select m.person_id from (
        select c.id from conversations c where c.workspace_id = ${tx.workspaceId} and c.customer_id = k.id order by c.last_message_at desc, c.id desc limit ${LATEST}
      ) c cross join lateral (
        select m.person_id, m.created_at, m.id from messages m
        where m.workspace_id = ${tx.workspaceId} and m.conversation_id = c.id and m.kind = 'reply' and m.person_id is not null
          and not exists (select from deliveries d where d.workspace_id = ${tx.workspaceId} and d.message_id = m.id and d.state = 'taken-back')
        order by m.created_at desc, m.id desc limit 1
      ) m order by m.created_at desc, m.id desc limit 1
    ) a`.execute(tx.sql);
  return new Map(rows.map((row) => [row.customerId, row.personId]));
}
