import { sql } from "kysely";
import type { Instant } from "../clock.ts";
import type { Tx } from "../desk.ts";

export type Job = { task: string; payload: Record<string, unknown>; key: string; runAt?: Instant; tries?: number };

const TRIES = 12;

/** Hand jobs to the queue within the transaction, through the one function that may. */
export async function writeJobs(tx: Tx, jobs: Job[]): Promise<void> {
  for (const job of jobs) {
    await sql`select guli.enqueue(${job.task}, ${JSON.stringify(job.payload)}::json, ${job.key}, ${job.runAt ?? tx.now}::timestamptz, ${job.tries ?? TRIES}::int)`.execute(
      tx.sql,
    );
  }
}
