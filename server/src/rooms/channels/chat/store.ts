import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

export type Visitor = {
  id: string;
  channelId: string;
  customerId: string | null;
  conversationId: string | null;
  seenAt: Instant | null;
  lastSeenAt: Instant;
  /** As they told it, not as proven. */ email: string | null;
  /** As whom the page has signed them. */ signedAs: string | null;
};

const columns = sql`id, channel_id as "channelId", customer_id as "customerId", conversation_id as "conversationId", seen_at as "seenAt", last_seen_at as "lastSeenAt", email, signed_as as "signedAs"`;

export async function visitorByToken(tx: Tx, tokenHash: string): Promise<Visitor | undefined> {
  const { rows } = await sql<Visitor>`select ${columns} from chat_visitors where workspace_id = ${tx.workspaceId} and token_hash = ${tokenHash}`.execute(
    tx.sql,
  );
  return rows[0];
}

export async function insertVisitor(tx: Tx, one: { id: string; channelId: string; tokenHash: string; forgetAt: Instant }): Promise<void> {
  await sql`insert into chat_visitors (workspace_id, id, channel_id, token_hash, forget_at, created_at, last_seen_at)
    values (${tx.workspaceId}, ${one.id}, ${one.channelId}, ${one.tokenHash}, ${one.forgetAt}, ${tx.now}, ${tx.now})`.execute(tx.sql);
}

export async function settleVisitor(tx: Tx, id: string, { customerId, conversationId }: { customerId: string | null; conversationId: string }): Promise<void> {
  await sql`update chat_visitors set customer_id = coalesce(${customerId}, customer_id), conversation_id = ${conversationId}, forget_at = null, last_seen_at = ${tx.now}
    where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

export async function noteSeen(tx: Tx, id: string, until: Instant): Promise<void> {
  await sql`update chat_visitors set seen_at = greatest(seen_at, ${until}::timestamptz), last_seen_at = ${tx.now} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(
    tx.sql,
  );
}

export async function visitorOf(tx: Tx, conversationId: string): Promise<Visitor | undefined> {
  const { rows } = await sql<Visitor>`
    select ${columns} from chat_visitors where workspace_id = ${tx.workspaceId} and conversation_id = ${conversationId} order by last_seen_at desc limit 1`.execute(
    tx.sql,
  );
  return rows[0];
}

export async function signAs(tx: Tx, id: string, userId: string): Promise<void> {
  await sql`update chat_visitors set signed_as = ${userId} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

/** Where to answer them when they are gone. */
export async function noteEmail(tx: Tx, id: string, email: string): Promise<void> {
  await sql`update chat_visitors set email = ${email} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

/** Visitors who never wrote and whose time is over, across all workspaces. */
export const dueVisitors = `select workspace_id as "workspaceId", id from guli.chat_visitors where forget_at <= $1 order by forget_at limit $2`;

export async function forgetVisitors(tx: Tx, ids: string[]): Promise<number> {
  const { rows } = await sql`
    delete from chat_visitors where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) and forget_at <= ${tx.now} returning id`.execute(tx.sql);
  return rows.length;
}
