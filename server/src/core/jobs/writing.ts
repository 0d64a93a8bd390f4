import { sql, type CompiledQuery } from "kysely";
import type { Instant } from "../clock.ts";
import type { Tx } from "../desk.ts";

export type Job = { task: string; payload: Record<string, unknown>; key: string; runAt?: Instant; tries?: number };

const TRIES = 12;

/**
 * Hands jobs to the queue within the transaction, all with one statement, through the one function that may. The queue goes by the database's clock, so it is
 * told how long a job waits from now: where the desk's clock goes otherwise (another machine's, a story's), a job still comes when it should.
 */
export function jobsWritten(tx: Tx, jobs: Job[]): CompiledQuery {
  const waits = jobs.map(({ runAt }) => (runAt === undefined ? 0 : Math.max(0, Date.parse(runAt) - Date.parse(tx.now))));
  return sql`
    select guli.enqueue(j.task, j.payload::json, j.key, now() + j.wait * interval '1 millisecond', j.tries)
    from unnest(${jobs.map(({ task }) => task)}::text[], ${jobs.map(({ payload }) => JSON.stringify(payload))}::text[], ${jobs.map(({ key }) => key)}::text[],
      ${waits}::float8[], ${jobs.map(({ tries = TRIES }) => tries)}::int[]) with ordinality as j (task, payload, key, wait, tries, place)
    order by j.place`.compile(tx.sql);
}
