import { setTimeout as pass } from "node:timers/promises";
import type pg from "pg";

const LONGEST_MS = 300_000;

/** Waits until the desk has done what it has to do: events handed on, replies out, jobs done. */
export async function quiet(owner: pg.Pool): Promise<void> {
  for (const began = performance.now(); performance.now() - began < LONGEST_MS; await pass(200)) {
    const { rows } = await owner.query<{ busy: boolean }>(
      `select exists (select from guli.outbox where parked_at is null) or exists (select from guli.deliveries where state in ('held', 'queued', 'sending'))
         or exists (select from graphile_worker._private_jobs where run_at <= now() and attempts < max_attempts) as busy`,
    );
    if (!rows[0]!.busy) return;
  }
  throw new Error("the desk did not come to rest");
}
