import { EventEmitter } from "node:events";
import type { WorkerEvents } from "graphile-worker";
import type { Desk } from "../desk.ts";

/** The first half of our locks' names ("guli" in ASCII), so that nobody else's advisory locks are taken for ours. */
const OURS = 0x67_75_6c_69;

/** Jobs begun within this time (in minutes) are not judged: the session of whoever does them may just be on its way back. */
const GRACE = 2;

/**
 * What the queue is to tell. Its workers lock jobs in the name of their pool; we hold a lock of that name in the session in which the queue listens,
 * which ends with the process, however that ended. Thus others see whose jobs nobody is at any more.
 */
export function sayingThatWeLive(desk: Desk): WorkerEvents {
  const events: WorkerEvents = new EventEmitter();
  events.on("pool:listen:success", ({ client, workerPool }) => {
    client
      .query(`select pg_advisory_lock_shared(${OURS}, hashtext($1))`, [workerPool.id])
      .catch((cause: unknown) => desk.log.warn({ error: cause }, "could not say that the queue's workers are alive"));
  });
  return events;
}

/** Frees the jobs of those who do not say any more that they live. */
export async function unlockOfTheDead(desk: Desk): Promise<void> {
  await desk.database.owner.query(
    `update graphile_worker._private_jobs set locked_at = null, locked_by = null, run_at = greatest(run_at, now())
     where locked_at < now() - $1 * interval '1 minute' and not exists (
       select from pg_locks
       where locktype = 'advisory' and granted and classid = ${OURS} and objid = (hashtext(locked_by)::bigint & 4294967295)::oid
         and database = (select oid from pg_database where datname = current_database()))`,
    [GRACE],
  );
}
