import { sql } from "kysely";
import type { Expected } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

export type ReadRow = {
  id: string;
  conversationId: string;
  what: "answer" | "solution" | "promised";
  sure: "sure" | "likely";
  term: string | null;
  quote: string;
  saidAt: Instant;
};

/** These, and no others, are what the first words of these conversations say. Gives back those that are new. */
export async function putRead(tx: Tx, conversationIds: string[], all: ReadRow[]): Promise<string[]> {
  const of = <K extends keyof ReadRow>(key: K) => all.map((one) => one[key]);
  await sql`delete from read_expectations where workspace_id = ${tx.workspaceId} and conversation_id = any (${conversationIds}::uuid[])
    and id <> all (${of("id")}::uuid[])`.execute(tx.sql);
  if (all.length === 0) return [];
  const { rows } = await sql<{ conversationId: string; isNew: boolean }>`
    insert into read_expectations (workspace_id, id, conversation_id, what, sure, term, quote, said_at)
    select ${tx.workspaceId}::uuid, s.* from unnest(${of("id")}::uuid[], ${of("conversationId")}::uuid[], ${of("what")}::text[], ${of("sure")}::text[],
      ${of("term")}::text[], ${of("quote")}::text[], ${of("saidAt")}::timestamptz[]) as s
    on conflict (workspace_id, id) do update set what = excluded.what, sure = excluded.sure, term = excluded.term, quote = excluded.quote
    returning conversation_id as "conversationId", xmax = 0 as "isNew"`.execute(tx.sql);
  return rows.filter((row) => row.isNew).map((row) => row.conversationId);
}

export async function forgetRead(tx: Tx): Promise<void> {
  // What was read in words that were erased since is a fact from then on.
  await sql`delete from read_expectations r where r.workspace_id = ${tx.workspaceId} and not exists (
    select 1 from conversations c where c.workspace_id = ${tx.workspaceId} and c.id = r.conversation_id and c.erased_at is not null)`.execute(tx.sql);
}

export async function readIn(tx: Tx, conversationId: string): Promise<ReadRow | undefined> {
  const { rows } = await sql<ReadRow>`
    select id, conversation_id as "conversationId", what, sure, term, quote, said_at as "saidAt" from read_expectations
    where workspace_id = ${tx.workspaceId} and conversation_id = ${conversationId} limit 1`.execute(tx.sql);
  return rows[0];
}

export type NotedRow = {
  id: string;
  conversationId: string;
  how: "question" | "person";
  personId: string | null;
  messageId: string | null;
  what: Expected;
  by: Instant | null;
  words: string;
};

/** Whether it is new: one answer is noted once. */
export async function insertNoted(tx: Tx, one: NotedRow): Promise<boolean> {
  const { rows } = await sql`
    insert into noted_expectations (workspace_id, id, conversation_id, how, person_id, message_id, what, by_at, words, noted_at)
    values (${tx.workspaceId}, ${one.id}, ${one.conversationId}, ${one.how}, ${one.personId}, ${one.messageId}, ${one.what}, ${one.by}, ${one.words}, ${tx.now})
    on conflict do nothing returning id`.execute(tx.sql);
  return rows.length === 1;
}

export async function notedIn(tx: Tx, conversationId: string): Promise<(NotedRow & { at: Instant }) | undefined> {
  const { rows } = await sql<NotedRow & { at: Instant }>`
    select id, conversation_id as "conversationId", how, person_id as "personId", message_id as "messageId", what, by_at as by, words, noted_at as at
    from noted_expectations where workspace_id = ${tx.workspaceId} and conversation_id = ${conversationId} order by noted_at desc, id desc limit 1`.execute(
    tx.sql,
  );
  return rows[0];
}
