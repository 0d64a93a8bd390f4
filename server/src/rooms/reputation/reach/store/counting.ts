import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";

export type Days = { from: string; to: string; timeZone: string };

const within = (column: string, { from, to, timeZone }: Days) =>
  sql`${sql.ref(column)} >= ${from}::date::timestamp at time zone ${timeZone} and ${sql.ref(column)} < (${to}::date + 1)::timestamp at time zone ${timeZone}`;

/** Customers who said how satisfied they were, each by their last answer. */
export async function satisfactions(tx: Tx, days: Days): Promise<{ answered: number; satisfied: number; dissatisfied: number }> {
  const { rows } = await sql<{ answered: number; satisfied: number; dissatisfied: number }>`
    select count(*)::int as answered, count(*) filter (where l.satisfaction >= 4)::int as satisfied, count(*) filter (where l.satisfaction <= 2)::int as dissatisfied
    from (select distinct on (a.customer_id) a.satisfaction from survey_results a
      where a.workspace_id = ${tx.workspaceId} and a.satisfaction is not null and ${within("a.answered_at", days)}
      order by a.customer_id, a.answered_at desc, a.id desc) l`.execute(tx.sql);
  return rows[0]!;
}

/** Reviews by their stars, in hundredths of one to five. */
export async function reviewsWritten(tx: Tx, days: Days): Promise<{ all: number; good: number; bad: number }> {
  const { rows } = await sql<{ all: number; good: number; bad: number }>`
    select count(*)::int as "all", count(*) filter (where r.stars >= 400)::int as good, count(*) filter (where r.stars <= 200)::int as bad
    from reviews r where r.workspace_id = ${tx.workspaceId} and r.deleted_at is null and ${within("r.written_at", days)}`.execute(tx.sql);
  return rows[0]!;
}

/** Stories of us that are shown. */
export async function storiesShown(tx: Tx, days: Days): Promise<{ exceeded: number; fellShort: number }> {
  const { rows } = await sql<{ exceeded: number; fellShort: number }>`
    select count(*) filter (where s.kind = 'exceeded')::int as exceeded, count(*) filter (where s.kind = 'fell-short')::int as "fellShort"
    from stories s where s.workspace_id = ${tx.workspaceId} and s.state = 'shown' and s.about = 'us' and ${within("s.shown_at", days)}`.execute(tx.sql);
  return rows[0]!;
}
