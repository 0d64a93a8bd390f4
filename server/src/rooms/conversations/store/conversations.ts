import { sql, type RawBuilder } from "kysely";
import { minus } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { OwnQuestion } from "../rules/answering-question.ts";
import type { Conversation } from "../rules/conversation.ts";
import { deltasOf } from "../rules/views.ts";
import { addToCounts } from "./counts.ts";

const columns = sql`id, number, subject, preview, customer_id as "customerId", channel_id as "channelId", customer_address as "customerAddress", state, priority,
  assignee_id as "assigneeId", team_id as "teamId", tags, spam, waiting_since as "waitingSince", snoozed_until as "snoozedUntil", resolved_at as "resolvedAt",
  last_message_at as "lastMessageAt", last_message_from as "lastMessageFrom", last_customer_message_at as "lastCustomerMessageAt",
  last_customer_message_id as "lastCustomerMessageId", mood, attachment_count as "attachmentCount", version, created_at as "createdAt"`;

export async function conversation(tx: Tx, id: string): Promise<Conversation | undefined> {
  const { rows } =
    await sql<Conversation>`select ${columns} from conversations where workspace_id = ${tx.workspaceId} and id = ${id} and erased_at is null`.execute(tx.sql);
  return rows[0];
}

export async function conversationsById(tx: Tx, ids: string[]): Promise<Conversation[]> {
  const { rows } =
    await sql<Conversation>`select ${columns} from conversations where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) and erased_at is null`.execute(
      tx.sql,
    );
  return rows;
}

/** The same, and nobody else changes it until the commit. */
export async function conversationToChange(tx: Tx, id: string): Promise<Conversation | undefined> {
  const { rows } =
    await sql<Conversation>`select ${columns} from conversations where workspace_id = ${tx.workspaceId} and id = ${id} and erased_at is null for no key update`.execute(
      tx.sql,
    );
  return rows[0];
}

type ToContinue = { conversation: Conversation; earlier: string | null; question: OwnQuestion | null };
type Row = Conversation & { earlier: string | null; options: string[] | null };

/** The same for a customer's next message, with what they wrote last. */
export async function conversationToContinue(tx: Tx, id: string): Promise<ToContinue | undefined> {
  const { rows } = await sql<Row>`
    select ${columns}, ${earlier(tx)}, ${question(tx)} from conversations c where c.workspace_id = ${tx.workspaceId} and c.id = ${id} and c.erased_at is null for no key update`.execute(
    tx.sql,
  );
  return asToContinue(rows[0]);
}

/** The same of the latest conversation with whoever writes from this address on this channel. */
export async function latestToContinue(tx: Tx, channelId: string, address: string): Promise<ToContinue | undefined> {
  const { rows } = await sql<Row>`
    select ${columns}, ${earlier(tx)}, ${question(tx)} from conversations c
    where c.workspace_id = ${tx.workspaceId} and c.channel_id = ${channelId} and c.customer_address = ${address}
    order by c.last_message_at desc limit 1 for no key update`.execute(tx.sql);
  return asToContinue(rows[0]);
}

const earlier = (tx: Tx): RawBuilder<unknown> => sql`(
    select left(m.text, 8000) from messages m where m.workspace_id = ${tx.workspaceId} and m.conversation_id = c.id and m.kind = 'incoming' and not m.automatic
    order by m.created_at desc, m.id desc limit 1) as earlier`;

/** A question is open for so long. */
const OPEN_FOR = { hours: 7 * 24 };

/** What the desk gave to choose from by itself, if that is the last that was said to the customer. */
const question = (tx: Tx): RawBuilder<unknown> => sql`(
    select case when r.automatic then jsonb_path_query_first(r.extras, '$[*] ? (@.kind == "quick-replies").options') end from messages r
    left join deliveries d on d.workspace_id = ${tx.workspaceId} and d.message_id = r.id
    where r.workspace_id = ${tx.workspaceId} and r.conversation_id = c.id and r.kind = 'reply' and r.created_at > ${minus(tx.now, OPEN_FOR)}
      and coalesce(d.state, 'sent') <> 'taken-back'
    order by r.created_at desc, r.id desc limit 1) as options`;

function asToContinue(row: Row | undefined): ToContinue | undefined {
  if (!row) return undefined;
  const { earlier, options, ...conversation } = row;
  return { conversation, earlier, question: options && { options } };
}

/** The latest conversation with whoever writes from this address on this channel. */
export async function latestAt(tx: Tx, channelId: string, address: string): Promise<Pick<Conversation, "id" | "state" | "resolvedAt"> | undefined> {
  const { rows } = await sql<Pick<Conversation, "id" | "state" | "resolvedAt">>`
    select id, state, resolved_at as "resolvedAt" from conversations
    where workspace_id = ${tx.workspaceId} and channel_id = ${channelId} and customer_address = ${address} order by last_message_at desc limit 1`.execute(
    tx.sql,
  );
  return rows[0];
}

/** Until the commit, nothing else of this sender is placed. */
export async function oneAfterAnother(tx: Tx, channelId: string, address: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${channelId} ${address}`}, 55))`.execute(tx.sql);
}

/** In the order of their ids, so that two that change the same ones never wait in a circle. */
export async function conversationsToChange(tx: Tx, ids: string[]): Promise<Conversation[]> {
  const { rows } = await sql<Conversation>`
    select ${columns} from conversations where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) order by id for no key update`.execute(tx.sql);
  return rows;
}

export async function insertConversation(tx: Tx, one: Conversation): Promise<void> {
  await beginning(tx, one).execute(tx.sql);
  await addToCounts(tx, one.id, deltasOf(null, one));
}

/** The statement that writes a new conversation, to stand beside others. */
export function beginning(tx: Tx, one: Conversation): RawBuilder<unknown> {
  return sql`insert into conversations (workspace_id, id, number, subject, preview, customer_id, channel_id, customer_address, state, priority, assignee_id, team_id,
      tags, spam, waiting_since, last_message_at, last_message_from, last_customer_message_at, last_customer_message_id, mood, attachment_count, version, created_at)
    values (${tx.workspaceId}, ${one.id}, ${one.number}, ${one.subject}, ${one.preview}, ${one.customerId}, ${one.channelId}, ${one.customerAddress}, ${one.state},
      ${one.priority}, ${one.assigneeId}, ${one.teamId}, ${one.tags}, ${one.spam}, ${one.waitingSince}, ${one.lastMessageAt}, ${one.lastMessageFrom},
      ${one.lastCustomerMessageAt}, ${one.lastCustomerMessageId}, ${one.mood}, ${one.attachmentCount}, ${one.version}, ${one.createdAt})`;
}

/** Save what became of a conversation, with its stored counts; gives it back with its new version. `before` must have been loaded to change. */
export async function save(tx: Tx, before: Conversation, after: Conversation): Promise<Conversation> {
  await moving(tx, before, after).execute(tx.sql);
  await addToCounts(tx, before.id, deltasOf(before, after));
  return { ...after, version: before.version + 1 };
}

/** The statement that writes what became of a conversation, to stand beside others. */
export function moving(tx: Tx, before: Conversation, after: Conversation): RawBuilder<unknown> {
  return sql`update conversations set subject = ${after.subject}, preview = ${after.preview}, state = ${after.state}, priority = ${after.priority},
      assignee_id = ${after.assigneeId}, team_id = ${after.teamId}, tags = ${after.tags}, spam = ${after.spam}, waiting_since = ${after.waitingSince},
      snoozed_until = ${after.snoozedUntil}, resolved_at = ${after.resolvedAt}, last_message_at = ${after.lastMessageAt}, last_message_from = ${after.lastMessageFrom},
      last_customer_message_at = ${after.lastCustomerMessageAt}, last_customer_message_id = ${after.lastCustomerMessageId}, mood = ${after.mood},
      attachment_count = ${after.attachmentCount}, customer_address = ${after.customerAddress}, version = ${before.version + 1}
    where workspace_id = ${tx.workspaceId} and id = ${before.id}`;
}

/** What is not resolved and assigned to this person, or stands with this team. */
export async function heldBy(tx: Tx, { column, id }: { column: "assignee_id" | "team_id"; id: string }, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from conversations where workspace_id = ${tx.workspaceId} and ${sql.ref(column)} = ${id} and (state <> 'resolved' or ${sql.lit(column)} = 'team_id') limit ${most}`.execute(
    tx.sql,
  );
  return rows.map((row) => row.id);
}

/** What is snoozed until now or before, across all workspaces. */
export const dueSnoozes = `select workspace_id as "workspaceId", id from guli.conversations where state = 'snoozed' and snoozed_until <= $1 order by snoozed_until limit $2`;

export async function snoozesToEnd(tx: Tx, ids: string[]): Promise<Conversation[]> {
  const { rows } = await sql<Conversation>`
    select ${columns} from conversations where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) and state = 'snoozed' and snoozed_until <= ${tx.now}
    order by id for no key update skip locked`.execute(tx.sql);
  return rows;
}
