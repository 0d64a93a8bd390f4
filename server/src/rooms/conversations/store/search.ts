import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

export type Entry = {
  kind: "message" | "note" | "conversation" | "customer";
  targetId: string;
  conversationId: string | null;
  customerId: string | null;
  at: Instant;
  words: string;
};

export async function putEntries(tx: Tx, entries: Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const of = <K extends keyof Entry>(key: K) => entries.map((one) => one[key]);
  await sql`insert into search_entries (workspace_id, kind, target_id, conversation_id, customer_id, at, words)
    select ${tx.workspaceId}::uuid, e.kind, e.target, e.conversation, e.customer, e.at, e.words::tsvector
    from unnest(${of("kind")}::text[], ${of("targetId")}::uuid[], ${of("conversationId")}::uuid[], ${of("customerId")}::uuid[], ${of("at")}::timestamptz[], ${of("words")}::text[])
      as e (kind, target, conversation, customer, at, words)
    on conflict (workspace_id, kind, target_id) do update set words = excluded.words, at = excluded.at`.execute(tx.sql);
}

export async function dropEntries(tx: Tx, kind: Entry["kind"], targetIds: string[]): Promise<void> {
  await sql`delete from search_entries where workspace_id = ${tx.workspaceId} and kind = ${kind} and target_id = any (${targetIds}::uuid[])`.execute(tx.sql);
}

export type Hit = { kind: Entry["kind"]; targetId: string; conversationId: string | null; customerId: string | null; at: Instant; rank: number };

const CONSIDERED = 400;

/** Best matches first, among the latest 400 that match. */
export async function findWords(tx: Tx, { query, kinds }: { query: string; kinds: Entry["kind"][] }): Promise<Hit[]> {
  const { rows } = await sql<Hit>`
    select kind, target_id as "targetId", conversation_id as "conversationId", customer_id as "customerId", at, rank
    from search_words(${tx.workspaceId}::uuid, ${query}::tsquery, ${kinds}::text[], ${CONSIDERED}::int)`.execute(tx.sql);
  return rows;
}

/** The texts of these messages, for indexing and for excerpts. */
export async function textsOf(
  tx: Tx,
  messageIds: string[],
): Promise<{ id: string; conversationId: string; kind: "incoming" | "reply" | "note" | "activity"; text: string; at: Instant }[]> {
  const { rows } = await sql<{ id: string; conversationId: string; kind: "incoming" | "reply" | "note" | "activity"; text: string; at: Instant }>`
    select id, conversation_id as "conversationId", kind, left(text, 20000) as text, created_at as at from messages
    where workspace_id = ${tx.workspaceId} and id = any (${messageIds}::uuid[]) and not exists (
      select 1 from conversations e where e.workspace_id = ${tx.workspaceId} and e.id = messages.conversation_id and e.erased_at is not null)`.execute(tx.sql);
  return rows;
}
