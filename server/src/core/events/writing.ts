import { sql, type CompiledQuery } from "kysely";
import type { Tx } from "../desk.ts";
import type { DeskEvent } from "./types.ts";

/** Writes history and outbox in one statement, as part of the change that they tell of. */
export function eventsWritten(tx: Tx, events: DeskEvent[]): CompiledQuery {
  const ids = events.map((event) => event.id);
  return sql`
    with written as (
      insert into events (workspace_id, id, name, actor, payload, occurred_at)
      select ${tx.workspaceId}::uuid, e.id, e.name, e.actor, e.payload, ${tx.now}::timestamptz
      from unnest(${ids}::uuid[], ${events.map((event) => event.name)}::text[], ${events.map((event) => JSON.stringify(event.actor))}::jsonb[],
        ${events.map((event) => JSON.stringify(event.payload))}::jsonb[]) as e (id, name, actor, payload)
    )
    insert into outbox (workspace_id, event_id, next_try_at)
    select ${tx.workspaceId}::uuid, id, ${tx.now}::timestamptz from unnest(${ids}::uuid[]) as id`.compile(tx.sql);
}

/**
 * Write down what happened before the desk knew of it (samples, imports): history only, each fact at its own moment. It is not handed on, since nobody
 * shall answer, count or be told of the past as if it were now.
 */
export async function writeHistory(tx: Tx, events: Omit<DeskEvent, "workspaceId">[]): Promise<void> {
  await sql`
    insert into events (workspace_id, id, name, actor, payload, occurred_at)
    select ${tx.workspaceId}::uuid, e.* from unnest(${events.map((event) => event.id)}::uuid[], ${events.map((event) => event.name)}::text[],
      ${events.map((event) => JSON.stringify(event.actor))}::jsonb[], ${events.map((event) => JSON.stringify(event.payload))}::jsonb[],
      ${events.map((event) => event.at)}::timestamptz[]) as e`.execute(tx.sql);
}
