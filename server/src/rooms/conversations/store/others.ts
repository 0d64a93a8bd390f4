import type { OpenedConversation, TimelineEntry } from "@guli/contract";
import { sql } from "kysely";
import type { z } from "zod";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

export async function othersOf(
  tx: Tx,
  { customerId, except, limit }: { customerId: string; except: string; limit: number },
): Promise<OpenedConversation["others"]> {
  const { rows } = await sql<OpenedConversation["others"][number]>`
    select id, number, subject, state, last_message_at as "lastMessageAt" from conversations
    where workspace_id = ${tx.workspaceId} and customer_id = ${customerId} and id <> ${except} order by last_message_at desc, id desc limit ${limit}`.execute(
    tx.sql,
  );
  return rows;
}

/** What was said with a customer in all conversations, newest first. */
export async function saidWith(
  tx: Tx,
  customerId: string,
  { after, limit }: { after: { at: Instant; id: string } | null; limit: number },
): Promise<z.infer<typeof TimelineEntry>[]> {
  const { rows } = await sql<z.infer<typeof TimelineEntry>>`
    select m.id, case m.kind when 'incoming' then 'message' when 'activity' then 'resolved' else m.kind end as kind, c.id as "conversationId", c.subject as "conversationSubject",
      left(m.text, 600) as text, m.person_id as "personId", m.created_at as at
    from conversations c join messages m on m.workspace_id = ${tx.workspaceId} and m.conversation_id = c.id
    where c.workspace_id = ${tx.workspaceId} and c.customer_id = ${customerId}
      and (m.kind <> 'activity' or m.activity @> '{"code": "state-changed", "params": {"state": "resolved"}}')
      ${after ? sql`and (m.created_at, m.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``}
    order by m.created_at desc, m.id desc limit ${limit}`.execute(tx.sql);
  return rows;
}
