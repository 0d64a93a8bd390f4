import { sql } from "kysely";
import type { Instant } from "../clock.ts";
import type { Tx } from "../desk.ts";
import type { DeskEvent, EventName } from "./types.ts";

/** Events by id, in the order in which they happened. */
export async function eventsById(tx: Tx, ids: string[]): Promise<DeskEvent[]> {
  const { rows } = await sql<DeskEvent>`
    select id, workspace_id as "workspaceId", name, actor, payload, occurred_at as at from events
    where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) order by id`.execute(tx.sql);
  return rows;
}

/** All events of these names, in the order in which they happened, page by page. */
export async function eventsNamed<N extends EventName>(tx: Tx, names: N[], { after, most }: { after: string | null; most: number }): Promise<DeskEvent<N>[]> {
  const { rows } = await sql<DeskEvent<N>>`
    select id, workspace_id as "workspaceId", name, actor, payload, occurred_at as at from events
    where workspace_id = ${tx.workspaceId} and name = any (${names}::text[]) and (${after}::uuid is null or id > ${after}::uuid) order by id limit ${most}`.execute(
    tx.sql,
  );
  return rows;
}

/** What of these names happened since then, in its order, at most so much. */
export async function eventsSince<N extends EventName>(tx: Tx, names: N[], { since, most }: { since: Instant; most: number }): Promise<DeskEvent<N>[]> {
  const { rows } = await sql<DeskEvent<N>>`
    select id, workspace_id as "workspaceId", name, actor, payload, occurred_at as at from events
    where workspace_id = ${tx.workspaceId} and name = any (${names}::text[]) and occurred_at >= ${since} order by id limit ${most}`.execute(tx.sql);
  return rows;
}

/**
 * Whether what a person did to this conversation, of this name, is still to be heard. Who decides by what its hearers write down, and asks this first, with the conversation
 * locked, finds either that it is or what they wrote. One whose hearers failed is not waited for.
 */
export async function isUnheardOfPerson(tx: Tx, name: EventName, conversationId: string): Promise<boolean> {
  const { rows } = await sql<{ unheard: boolean }>`
    select exists (
      select from outbox o join events e on e.workspace_id = ${tx.workspaceId} and e.id = o.event_id
      where o.workspace_id = ${tx.workspaceId} and o.attempts = 0 and e.name = ${name} and e.actor ->> 'person' is not null and e.payload ->> 'conversationId' = ${conversationId}::text) as unheard`.execute(
    tx.sql,
  );
  return rows[0]!.unheard;
}
