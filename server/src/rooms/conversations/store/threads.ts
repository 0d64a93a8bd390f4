import { sql } from "kysely";
import type { Mood } from "@guli/contract";
import type { Tx } from "../../../core/desk.ts";

export type Thread = {
  customer: { name: string; address: string };
  /** Of the customer's latest message that says something; who has said nothing is calm. */
  mood: Mood;
  /** What was said to each other, oldest first: the latest messages, without what robots wrote, notes, and replies that never left. */
  thread: { from: "customer" | "agent"; text: string }[];
};

const LATEST = 20;

/** What a reply to a conversation answers, in one question. Undefined where there is no such conversation. */
export async function threadIn(tx: Tx, conversationId: string): Promise<Thread | undefined> {
  const { rows } = await sql<{ name: string; address: string; mood: Mood | null; kind: "incoming" | "reply" | null; text: string | null }>`
    select p.name, c.customer_address as address, c.mood, t.kind, t.text
    from conversations c
    join customers p on p.workspace_id = ${tx.workspaceId} and p.id = c.customer_id
    left join lateral (
      select m.kind, left(m.text, 8000) as text, m.created_at, m.id from messages m
      left join deliveries d on d.workspace_id = ${tx.workspaceId} and d.message_id = m.id
      where m.workspace_id = ${tx.workspaceId} and m.conversation_id = c.id and m.kind in ('incoming', 'reply') and not m.automatic and d.state is distinct from 'taken-back'
      order by m.created_at desc, m.id desc limit ${LATEST}
    ) t on true
    where c.workspace_id = ${tx.workspaceId} and c.id = ${conversationId}
    order by t.created_at, t.id`.execute(tx.sql);
  const [first] = rows;
  if (!first) return undefined;
  const said = rows.flatMap(({ kind, text }) =>
    kind === null ? [] : [{ from: kind === "incoming" ? ("customer" as const) : ("agent" as const), text: text ?? "" }],
  );
  return { customer: { name: first.name, address: first.address }, mood: first.mood ?? "calm", thread: said };
}
