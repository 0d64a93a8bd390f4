import { sql } from "kysely";
import type { AttachmentBrief, Extra } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

/** What a customer wrote once, with what came with it. */
export type SaidByCustomer = { id: string; conversationId: string; text: string; extras: Extra[]; at: Instant; files: AttachmentBrief[] };

/** Of so many conversations, the latest, so many messages each; a text no longer than anybody writes by hand. */
const CONVERSATIONS = 30;
const MESSAGES = 50;
const LETTERS = 8000;

/** What a customer wrote themselves, in any of their conversations, the latest first; undefined where there is no such customer. One statement. */
export async function saidByCustomer(tx: Tx, customerId: string, most: number): Promise<SaidByCustomer[] | undefined> {
  const { rows } = await sql<SaidByCustomer | { id: null }>`
    select s.* from customers k
    join customers c on c.workspace_id = ${tx.workspaceId} and c.id = coalesce(k.joined_into, k.id)
    left join lateral (
      select m.id, m."conversationId", m.text, m.extras, m.at, (
        select coalesce(json_agg(json_build_object('id', a.id, 'filename', a.filename, 'contentType', a.content_type, 'size', a.size, 'inline', a.inline,
          'state', a.state, 'trouble', a.trouble) order by a.created_at, a.id), '[]')
        from attachments a where a.workspace_id = ${tx.workspaceId} and a.message_id = m.id and not a.inline) as files
      from (
        select id from conversations where workspace_id = ${tx.workspaceId} and customer_id = c.id and not spam
        order by last_message_at desc, id desc limit ${CONVERSATIONS}) t
      cross join lateral (
        select i.id, i.conversation_id as "conversationId", left(i.text, ${LETTERS}) as text, i.extras, i.created_at as at from messages i
        where i.workspace_id = ${tx.workspaceId} and i.conversation_id = t.id and i.kind = 'incoming' and not i.automatic and i.withdrawn_at is null
          and exists (select from customers w where w.workspace_id = ${tx.workspaceId} and w.id = i.customer_id and coalesce(w.joined_into, w.id) = c.id)
        order by i.created_at desc, i.id desc limit ${MESSAGES}) m
      order by m.at desc, m.id desc limit ${most}) s on true
    where k.workspace_id = ${tx.workspaceId} and k.id = ${customerId} order by s.at desc, s.id desc`.execute(tx.sql);
  return rows.length === 0 ? undefined : rows.filter((row): row is SaidByCustomer => row.id !== null);
}
