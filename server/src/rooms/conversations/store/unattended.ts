import { sql } from "kysely";
import type { ChannelKind } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

export type UnattendedThread = {
  conversationId: string;
  customerId: string;
  channelId: string;
  channelKind: ChannelKind;
  /** Where the customer is reached. */
  address: string;
  /** Whether the channel is on, and takes what the desk says by itself. */
  isOpen: boolean;
  spam: boolean;
  blocked: boolean;
  /** Of the customer; null where nobody knows. */
  language: string | null;
  timeZone: string | null;
  waitingSince: Instant | null;
  lastCustomerMessageAt: Instant | null;
  /** Their latest words, and when they wrote them by their own clock. */
  text: string;
  saidAt: Instant | null;
  /** When a person of ours wrote here last. */
  answeredAt: Instant | null;
};

/** All that is needed to know whether these customers sit there and wait for somebody who is not here. */
export async function unattended(tx: Tx, conversationIds: string[]): Promise<UnattendedThread[]> {
  const { rows } = await sql<UnattendedThread>`
    select c.id as "conversationId", c.customer_id as "customerId", c.channel_id as "channelId", k.kind as "channelKind", c.customer_address as address,
      k.open and not k.public as "isOpen", c.spam, p.blocked_at is not null as blocked, p.language, p.time_zone as "timeZone", c.waiting_since as "waitingSince",
      c.last_customer_message_at as "lastCustomerMessageAt", left(coalesce(m.text, ''), 4000) as text, m.said_at as "saidAt", (
        select max(r.created_at) from messages r
        where r.workspace_id = ${tx.workspaceId} and r.conversation_id = c.id and r.kind = 'reply' and r.person_id is not null) as "answeredAt"
    from conversations c
    join known_channels k on k.workspace_id = ${tx.workspaceId} and k.id = c.channel_id
    join customers p on p.workspace_id = ${tx.workspaceId} and p.id = c.customer_id
    left join messages m on m.workspace_id = ${tx.workspaceId} and m.id = c.last_customer_message_id
    where c.workspace_id = ${tx.workspaceId} and c.erased_at is null and c.id = any (${conversationIds}::uuid[]) order by c.id`.execute(tx.sql);
  return rows;
}
