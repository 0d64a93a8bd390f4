import type { Desk } from "../desk.ts";

const EVERY_MS = 3000;
const ROWS = 200;

/**
 * A new table has no statistics, and without them PostgreSQL takes a workspace for one of two hundred: it then walks all rows of the one there is instead of
 * asking the primary key, and such plans stay until autovacuum comes by, a minute later at the earliest. So tables that grow for the first time are analysed
 * as soon as they have some rows; from then on autovacuum sees to them.
 */
export function startFirstStatistics(desk: Desk): { stop(): Promise<void> } {
  let running = Promise.resolve();
  const timer = setInterval(() => {
    running = running
      .then(async () => void (await analyseNew(desk)))
      .catch((cause: unknown) => desk.log.debug({ error: cause }, "statistics could not be made yet"));
  }, EVERY_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}

/** Analyse what has grown and never was; says which tables. */
export async function analyseNew(desk: Desk): Promise<string[]> {
  const { rows } = await desk.database.owner.query<{ name: string }>(
    "select relname as name from pg_stat_user_tables where schemaname = 'guli' and last_analyze is null and last_autoanalyze is null and n_mod_since_analyze >= $1",
    [ROWS],
  );
  for (const { name } of rows) await desk.database.owner.query(`analyze guli.${name}`);
  return rows.map(({ name }) => name);
}
