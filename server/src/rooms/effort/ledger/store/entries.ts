import { sql } from "kysely";
import type { EffortKind } from "@guli/contract";
import type { Tx } from "../../../../core/desk.ts";
import type { Correction, Entry } from "../rules/ledger.ts";

const columns =
  sql.raw(`e.id, e.conversation_id as "conversationId", e.customer_id as "customerId", e.message_id as "messageId", e.kind, e.seen_as as "seenAs", e.cause,
  e.params, e.weight, e.dismissed, e.corrected_by as "correctedBy", e.team_id as "teamId", e.tags, e.at`);

/** Many conversations share a lock: a customer may have ten thousand of them, and the database holds only so many locks. */
const LOCKS = 512;
const SPACE = 24;

/** Nobody else counts these until the commit: two at once would each write over what the other had seen. Locked in one order, so that two never wait in a circle. */
export async function holdLedgers(tx: Tx, conversationIds: string[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(${SPACE}::int, a.lock) from (
    select distinct mod(hashtextextended(s.id::text, ${SPACE}) & 9223372036854775807, ${LOCKS})::int as lock from unnest(${conversationIds}::uuid[]) as s (id) order by lock) a`.execute(
    tx.sql,
  );
}

/** The lines of these conversations, each in its order. */
export async function entriesOf(tx: Tx, conversationIds: string[]): Promise<Entry[]> {
  const { rows } = await sql<Entry>`
    select ${columns} from effort_entries e where e.workspace_id = ${tx.workspaceId} and e.conversation_id = any (${conversationIds}::uuid[])
    order by e.conversation_id, e.at, e.message_id, e.kind, e.id`.execute(tx.sql);
  return rows;
}

/** One line, by its id. */
export async function entryById(tx: Tx, id: string): Promise<Entry | undefined> {
  const { rows } = await sql<Entry>`select ${columns} from effort_entries e where e.workspace_id = ${tx.workspaceId} and e.id = ${id}`.execute(tx.sql);
  return rows[0];
}

/** These are gone, and these are as they are now. */
export async function putEntries(tx: Tx, { gone, entries }: { gone: string[]; entries: Entry[] }): Promise<void> {
  if (gone.length > 0) await sql`delete from effort_entries where workspace_id = ${tx.workspaceId} and id = any (${gone}::uuid[])`.execute(tx.sql);
  if (entries.length === 0) return;
  const of = <K extends keyof Entry>(key: K) => entries.map((one) => one[key]);
  await sql`
    insert into effort_entries as e (workspace_id, id, conversation_id, customer_id, message_id, kind, seen_as, cause, params, weight, dismissed, corrected_by, team_id, tags, at)
    select ${tx.workspaceId}::uuid, s.id, s.conversation_id, s.customer_id, s.message_id, s.kind, s.seen_as, s.cause, s.params, s.weight, s.dismissed, s.corrected_by, s.team_id,
      array(select jsonb_array_elements_text(s.tags)), s.at from unnest(${of("id")}::uuid[], ${of("conversationId")}::uuid[], ${of("customerId")}::uuid[], ${of("messageId")}::uuid[],
      ${of("kind")}::text[], ${of("seenAs")}::text[], ${of("cause")}::text[], ${entries.map(({ params }) => JSON.stringify(params))}::jsonb[], ${of("weight")}::int[],
      ${of("dismissed")}::boolean[], ${of("correctedBy")}::uuid[], ${of("teamId")}::uuid[], ${entries.map(({ tags }) => JSON.stringify(tags))}::jsonb[],
      ${of("at")}::timestamptz[])
      as s (id, conversation_id, customer_id, message_id, kind, seen_as, cause, params, weight, dismissed, corrected_by, team_id, tags, at) order by 2
    on conflict (workspace_id, id) do update set customer_id = excluded.customer_id, kind = excluded.kind, seen_as = excluded.seen_as, cause = excluded.cause,
      params = excluded.params, weight = excluded.weight, dismissed = excluded.dismissed, corrected_by = excluded.corrected_by, team_id = excluded.team_id, tags = excluded.tags`.execute(
    tx.sql,
  );
}

/** Everything reckoned is thrown away, to be counted anew. */
export async function forgetEntries(tx: Tx): Promise<void> {
  // What was reckoned out of words that were erased since is a fact from then on.
  await sql`delete from effort_entries f where f.workspace_id = ${tx.workspaceId} and not exists (
    select 1 from conversations c where c.workspace_id = ${tx.workspaceId} and c.id = f.conversation_id and c.erased_at is not null)`.execute(tx.sql);
}

export async function correctionsOf(tx: Tx, conversationIds: string[]): Promise<(Correction & { conversationId: string })[]> {
  const { rows } = await sql<Correction & { conversationId: string }>`
    select conversation_id as "conversationId", message_id as "messageId", kind, becomes, person_id as "personId" from effort_corrections
    where workspace_id = ${tx.workspaceId} and conversation_id = any (${conversationIds}::uuid[]) order by at, message_id, kind`.execute(tx.sql);
  return rows;
}

export async function putCorrection(tx: Tx, { conversationId, messageId, kind, becomes, personId }: Correction & { conversationId: string }): Promise<void> {
  await sql`
    insert into effort_corrections (workspace_id, message_id, kind, conversation_id, becomes, person_id, at)
    values (${tx.workspaceId}, ${messageId}, ${kind}, ${conversationId}, ${becomes}, ${personId}, ${tx.now})
    on conflict (workspace_id, message_id, kind) do update set becomes = excluded.becomes, person_id = excluded.person_id, at = excluded.at`.execute(tx.sql);
}

export async function dropCorrection(tx: Tx, { messageId, kind }: { messageId: string; kind: EffortKind }): Promise<void> {
  await sql`delete from effort_corrections where workspace_id = ${tx.workspaceId} and message_id = ${messageId} and kind = ${kind}`.execute(tx.sql);
}

export type Sum = { conversationId: string; sum: number; kinds: EffortKind[] };

/** What these conversations cost by now; those that cost nothing are missing. */
export async function sumsOf(tx: Tx, conversationIds: string[]): Promise<Sum[]> {
  const { rows } = await sql<Sum>`
    select conversation_id as "conversationId", sum(weight)::int as sum, array_agg(distinct kind order by kind) as kinds from effort_entries
    where workspace_id = ${tx.workspaceId} and conversation_id = any (${conversationIds}::uuid[]) and not dismissed group by 1`.execute(tx.sql);
  return rows;
}

/** Businesses whose matters are to be counted for the first time, across all workspaces. */
export const dueCounts = `select workspace_id as "workspaceId", workspace_id as id from guli.efforts_to_count where due_at <= $1 order by due_at limit $2`;

/** Whether it was still to be done, and is in our hands now. */
export async function claimCount(tx: Tx): Promise<boolean> {
  const { rows } = await sql`delete from efforts_to_count where workspace_id = ${tx.workspaceId} and due_at <= ${tx.now} returning due_at`.execute(tx.sql);
  return rows.length === 1;
}
