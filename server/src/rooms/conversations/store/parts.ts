import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import type { Instant } from "../../../core/clock.ts";

export type PartState = "sent" | "delivered" | "seen" | "failed";
/** A piece in which a reply left, with the platform's id of it. */
export type Part = { place: number; externalId: string; state: PartState };

export async function partsOf(tx: Tx, messageId: string): Promise<Part[]> {
  const { rows } = await sql<Part>`
    select place, external_id as "externalId", state from delivery_parts where workspace_id = ${tx.workspaceId} and message_id = ${messageId} order by place`.execute(
    tx.sql,
  );
  return rows;
}

type NewPart = { messageId: string; channelId: string } & Omit<Part, "state">;

/** Of a reply that leaves by this channel; of another's it is nothing. */
export async function insertPartOfChannel(tx: Tx, { messageId, channelId, place, externalId }: NewPart): Promise<void> {
  await sql`insert into delivery_parts (workspace_id, message_id, place, channel_id, external_id, state, at)
    select d.workspace_id, d.message_id, ${place}::int, d.channel_id, ${externalId}::text, 'sent', ${tx.now}::timestamptz from deliveries d
    where d.workspace_id = ${tx.workspaceId} and d.message_id = ${messageId} and d.channel_id = ${channelId}
    on conflict (workspace_id, message_id, place) do nothing`.execute(tx.sql);
}

export async function insertPart(tx: Tx, { messageId, channelId, place, externalId }: NewPart): Promise<void> {
  await sql`insert into delivery_parts (workspace_id, message_id, place, channel_id, external_id, state, at)
    values (${tx.workspaceId}, ${messageId}, ${place}, ${channelId}, ${externalId}, 'sent', ${tx.now})
    on conflict (workspace_id, message_id, place) do nothing`.execute(tx.sql);
}

/** The reply of which a piece has this id. */
export async function byPart(tx: Tx, { channelId, externalId }: { channelId: string; externalId: string }): Promise<{ id: string; text: string } | undefined> {
  const { rows } = await sql<{ id: string; text: string }>`
    select m.id, m.text from delivery_parts p join messages m on m.workspace_id = ${tx.workspaceId} and m.id = p.message_id
    where p.workspace_id = ${tx.workspaceId} and p.channel_id = ${channelId} and p.external_id = ${externalId} limit 1`.execute(tx.sql);
  return rows[0];
}

/** A message with parts of these ids; `moved`: this was news of one of them. */
export type Moved = { messageId: string; moved: boolean };

/** Move parts on, never back: what was seen stays seen, however late the word comes that it was delivered. Says which messages they belong to. */
export async function moveParts(
  tx: Tx,
  { channelId, externalIds, state }: { channelId: string; externalIds: string[]; state: Exclude<PartState, "sent"> },
): Promise<Moved[]> {
  const before = { delivered: ["sent"], seen: ["sent", "delivered"], failed: ["sent"] }[state];
  const { rows } = await sql<Moved>`
    with known as (select message_id, place from delivery_parts
      where workspace_id = ${tx.workspaceId} and channel_id = ${channelId} and external_id = any (${externalIds}::text[])),
    moved as (update delivery_parts p set state = ${state}, at = ${tx.now} from known k
      where p.workspace_id = ${tx.workspaceId} and p.message_id = k.message_id and p.place = k.place and p.state = any (${before}::text[])
      returning p.message_id, p.place)
    select k.message_id as "messageId", bool_or(m.place is not null) as moved
    from known k left join moved m on m.message_id = k.message_id and m.place = k.place group by k.message_id`.execute(tx.sql);
  return rows;
}

/** The external ids of what was sent to this address on this channel up to a moment and is not yet in this state. */
export async function partsUntil(
  tx: Tx,
  { channelId, address, until, state }: { channelId: string; address: string; until: Instant; state: "delivered" | "seen" },
): Promise<string[]> {
  const before = state === "seen" ? ["sent", "delivered"] : ["sent"];
  const { rows } = await sql<{ externalId: string }>`
    select p.external_id as "externalId" from conversations c
    join deliveries d on d.workspace_id = ${tx.workspaceId} and d.conversation_id = c.id and d.state in ('sent', 'delivered') and d.sent_at <= ${until}
    join delivery_parts p on p.workspace_id = ${tx.workspaceId} and p.message_id = d.message_id and p.state = any (${before}::text[])
    where c.workspace_id = ${tx.workspaceId} and c.channel_id = ${channelId} and c.customer_address = ${address} limit 500`.execute(tx.sql);
  return rows.map((row) => row.externalId);
}

/** What the parts say of the whole, where that is further than the delivery is: seen when all were seen. Returns the new state where it is news. */
export async function moveDelivery(tx: Tx, messageId: string): Promise<"delivered" | "seen" | null> {
  const { rows } = await sql<{ state: "delivered" | "seen" }>`
    with so as (select case when bool_and(state = 'seen') then 'seen' when bool_and(state in ('seen', 'delivered')) then 'delivered' end as state
      from delivery_parts where workspace_id = ${tx.workspaceId} and message_id = ${messageId})
    update deliveries d set state = so.state, updated_at = ${tx.now} from so
    where d.workspace_id = ${tx.workspaceId} and d.message_id = ${messageId}
      and ((so.state = 'seen' and d.state in ('sent', 'delivered')) or (so.state = 'delivered' and d.state = 'sent')) returning d.state`.execute(tx.sql);
  return rows[0]?.state ?? null;
}

export async function stampSeen(tx: Tx, messageId: string): Promise<void> {
  await sql`update messages set seen_at = ${tx.now} where workspace_id = ${tx.workspaceId} and id = ${messageId} and seen_at is null`.execute(tx.sql);
}

/** A reply of which pieces have left and nobody said what became of them. */
export type Unacknowledged = { messageId: string; at: Instant; to: string; parts: { place: number; externalId: string }[] };

/** The replies on a channel with such pieces, in the order in which they left. */
export async function unacknowledged(
  tx: Tx,
  { channelId, after, limit }: { channelId: string; after: { at: Instant; id: string } | null; limit: number },
): Promise<Unacknowledged[]> {
  const { rows } = await sql<Unacknowledged>`
    select w.message_id as "messageId", w.at, d.recipients[1] as "to", w.parts from (
      select message_id, min(at) as at, json_agg(json_build_object('place', place, 'externalId', external_id) order by place) as parts from delivery_parts
      where workspace_id = ${tx.workspaceId} and channel_id = ${channelId} and state = 'sent' group by message_id) as w
    join deliveries d on d.workspace_id = ${tx.workspaceId} and d.message_id = w.message_id
    where ${after?.at ?? null}::timestamptz is null or (w.at, w.message_id) > (${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid)
    order by w.at, w.message_id limit ${limit}`.execute(tx.sql);
  return rows;
}
