import { sql } from "kysely";
import type { ConversationState, Extra } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

type Contact = Pick<Extract<Extra, { kind: "logged" }>, "way" | "by" | "promise">;
export type Logged = Contact & { messageId: string; conversationId: string; customerId: string; at: Instant };

/** Which of these messages are calls and visits that somebody wrote down, and what was promised in them. */
export async function loggedIn(tx: Tx, messageIds: string[]): Promise<Logged[]> {
  const { rows } = await sql<Omit<Logged, keyof Contact> & { contact: Contact }>`
    select m.id as "messageId", m.conversation_id as "conversationId", c.customer_id as "customerId", m.created_at as at, e.extra as contact
    from messages m join conversations c on c.workspace_id = ${tx.workspaceId} and c.id = m.conversation_id
    cross join lateral jsonb_array_elements(m.extras) as e (extra)
    where m.workspace_id = ${tx.workspaceId} and m.id = any (${messageIds}::uuid[]) and e.extra->>'kind' = 'logged' order by m.id`.execute(tx.sql);
  return rows.map(({ contact: { way, by, promise }, ...row }) => ({ ...row, way, by, promise }));
}

export type Thread = { conversationId: string; customerId: string; state: ConversationState };

/** The latest conversations of these customers. */
export async function threadsOf(tx: Tx, customerIds: string[]): Promise<Thread[]> {
  const { rows } = await sql<Thread>`
    select t.* from unnest(${customerIds}::uuid[]) as asked (id) cross join lateral (
      select c.id as "conversationId", c.customer_id as "customerId", c.state from conversations c
      where c.workspace_id = ${tx.workspaceId} and c.customer_id = asked.id order by c.last_message_at desc limit 200
    ) t`.execute(tx.sql);
  return rows;
}
