import type pg from "pg";

/** What the queue was to do later it does now. */
export async function hurryJobs(owner: pg.Pool): Promise<void> {
  const { rowCount } = await owner.query("update graphile_worker._private_jobs set run_at = now() where run_at > now() and locked_at is null");
  if (rowCount) await owner.query(`select pg_notify('jobs:insert', '{"r":"hurry","count":${rowCount}}')`);
}

const EVERY_MS = 50;

/** From now on nothing waits in the queue, until the answer is called. */
export function keepHurrying(owner: pg.Pool): () => Promise<void> {
  let stopped = false;
  const hurrying = (async () => {
    while (!stopped) {
      await hurryJobs(owner);
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  })();
  return async () => {
    stopped = true;
    await hurrying;
  };
}
