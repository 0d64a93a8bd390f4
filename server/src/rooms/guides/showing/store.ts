import { sql } from "kysely";
import type { Signal } from "@guli/contract";
import type { Tx } from "../../../core/desk.ts";
import type { StoredShowing } from "./rules/showing.ts";

const columns = sql`id, conversation_id as "conversationId", person_id as "personId", visitor_id as "visitorId", offered, mode, created_at as "createdAt",
  accepted_at as "acceptedAt", ends_at as "endsAt", ended_at as "endedAt", why`;

/** The latest of a conversation, whether it is over or not. */
export async function latestIn(tx: Tx, conversationId: string): Promise<StoredShowing | undefined> {
  const { rows } = await sql<StoredShowing>`select ${columns} from showings where workspace_id = ${tx.workspaceId} and conversation_id = ${conversationId}
    order by created_at desc, id desc limit 1`.execute(tx.sql);
  return rows[0];
}

/** To change it: nobody else does until the commit. */
export async function showingToChange(tx: Tx, id: string): Promise<StoredShowing | undefined> {
  const { rows } = await sql<StoredShowing>`select ${columns} from showings where workspace_id = ${tx.workspaceId} and id = ${id} for update`.execute(tx.sql);
  return rows[0];
}

/** Those that are not over, to end them: in these conversations, or with this person. */
export async function openToChange(
  tx: Tx,
  { conversationIds = [], personIds = [] }: { conversationIds?: string[]; personIds?: string[] },
): Promise<StoredShowing[]> {
  const { rows } = await sql<StoredShowing>`select ${columns} from showings where workspace_id = ${tx.workspaceId} and ended_at is null
    and (conversation_id = any (${conversationIds}::uuid[]) or person_id = any (${personIds}::uuid[])) order by id for update`.execute(tx.sql);
  return rows;
}

/** False where one is open in this conversation already. */
export async function insertShowing(tx: Tx, one: StoredShowing): Promise<boolean> {
  const { rows } = await sql`
    insert into showings (workspace_id, id, conversation_id, person_id, offered, created_at, ends_at)
    values (${tx.workspaceId}, ${one.id}, ${one.conversationId}, ${one.personId}, ${one.offered}, ${one.createdAt}, ${one.endsAt})
    on conflict (workspace_id, conversation_id) where ended_at is null do nothing returning id`.execute(tx.sql);
  return rows.length > 0;
}

export async function saveShowing(tx: Tx, one: StoredShowing): Promise<void> {
  await sql`update showings set person_id = ${one.personId}, visitor_id = ${one.visitorId}, mode = ${one.mode}, accepted_at = ${one.acceptedAt},
    ends_at = ${one.endsAt}, ended_at = ${one.endedAt}, why = ${one.why} where workspace_id = ${tx.workspaceId} and id = ${one.id}`.execute(tx.sql);
}

/** What ends by itself now, across all workspaces. */
export const dueShowings = `select workspace_id as "workspaceId", id from guli.showings where ends_at <= $1 and ended_at is null order by ends_at limit $2`;

/** Those of these that are really due, to end them. */
export async function dueToChange(tx: Tx, ids: string[]): Promise<StoredShowing[]> {
  const { rows } = await sql<StoredShowing>`select ${columns} from showings where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[])
    and ended_at is null and ends_at <= ${tx.now} order by id for update skip locked`.execute(tx.sql);
  return rows;
}

/** The same number twice is the same word. */
export async function insertSignal(tx: Tx, { showingId, fromCustomer, signal }: { showingId: string; fromCustomer: boolean; signal: Signal }): Promise<void> {
  await sql`insert into showing_signals (workspace_id, showing_id, from_customer, n, body)
    values (${tx.workspaceId}, ${showingId}, ${fromCustomer}, ${signal.n}, ${JSON.stringify(signal)}::jsonb)
    on conflict (workspace_id, showing_id, from_customer, n) do nothing`.execute(tx.sql);
}

export async function signalsAfter(tx: Tx, { showingId, fromCustomer, after }: { showingId: string; fromCustomer: boolean; after: number }): Promise<Signal[]> {
  const { rows } = await sql<{ body: Signal }>`select body from showing_signals
    where workspace_id = ${tx.workspaceId} and showing_id = ${showingId} and from_customer = ${fromCustomer} and n > ${after} order by n`.execute(tx.sql);
  return rows.map(({ body }) => body);
}

export async function forgetSignals(tx: Tx, showingId: string): Promise<void> {
  await sql`delete from showing_signals where workspace_id = ${tx.workspaceId} and showing_id = ${showingId}`.execute(tx.sql);
}
