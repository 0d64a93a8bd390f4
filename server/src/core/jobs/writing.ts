import { sql, type CompiledQuery } from "kysely";
import type { Instant } from "../clock.ts";
import type { Tx } from "../desk.ts";

export type Job = { task: string; payload: Record<string, unknown>; key: string; runAt?: Instant; tries?: number };

const TRIES = 12;

/**
 * Hands jobs to the queue within the transaction, through the one function that may. The queue goes by the database's clock, so it is told how long a job
 * waits from now: where the desk's clock goes otherwise (another machine's, a story's), a job still comes when it should.
 */
export function jobsWritten(tx: Tx, jobs: Job[]): CompiledQuery[] {
  return jobs.map(({ task, payload, key, runAt, tries = TRIES }) => {
    const wait = runAt === undefined ? 0 : Math.max(0, Date.parse(runAt) - Date.parse(tx.now));
    const at = sql`now() + ${wait} * interval '1 millisecond'`;
    return sql`select guli.enqueue(${task}, ${JSON.stringify(payload)}::json, ${key}, ${at}, ${tries}::int)`.compile(tx.sql);
  });
}
