import { sql } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";

/** Letters that are due, across businesses. */
export const due = `
  select l.workspace_id as "workspaceId", l.person_id as id from guli.overview_letters l where l.due_at <= $1 order by l.due_at limit $2`;

/** Those of them that were ours to send now; the next are due `next`. */
export async function claim(tx: Tx, personIds: readonly string[], next: Instant): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update overview_letters l set due_at = ${next} where l.workspace_id = ${tx.workspaceId} and l.person_id = any(${personIds}::uuid[]) and l.due_at <= ${tx.now}
    returning l.person_id as id`.execute(tx.sql);
  return rows.map(({ id }) => id);
}

export async function nextLetter(tx: Tx, personId: string): Promise<Instant | null> {
  const { rows } = await sql<{ at: Instant }>`
    select l.due_at as at from overview_letters l where l.workspace_id = ${tx.workspaceId} and l.person_id = ${personId}`.execute(tx.sql);
  return rows[0]?.at ?? null;
}

/** Who asks twice keeps the time that stands. */
export async function want(tx: Tx, personId: string, dueAt: Instant): Promise<void> {
  await sql`
    insert into overview_letters (workspace_id, person_id, due_at) values (${tx.workspaceId}, ${personId}, ${dueAt})
    on conflict (workspace_id, person_id) do nothing`.execute(tx.sql);
}

export async function wantNoMore(tx: Tx, personId: string): Promise<void> {
  await sql`delete from overview_letters where workspace_id = ${tx.workspaceId} and person_id = ${personId}`.execute(tx.sql);
}
