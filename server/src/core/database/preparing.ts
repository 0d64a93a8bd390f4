import { runMigrations } from "graphile-worker";
import type pg from "pg";
import type { Logger } from "../log.ts";
import { migrate, readMigrations } from "./migrating.ts";
import { createDatabase, DatabaseTrouble } from "./trouble.ts";

/** Checks that the database is one we can work with and brings its schema to the newest state; answers its major version. */
export async function prepareSchema(owner: pg.Pool, log: Logger): Promise<number> {
  const client = await owner.connect();
  try {
    const version = await checkServer(client);
    const ran = await migrate(client, await readMigrations());
    if (ran.length > 0) log.info({ migrations: ran }, "The database was brought up to date");
    await migrateQueue(client, owner);
    await admitRoles(client, ran.length > 0);
    return version;
  } finally {
    client.release();
  }
}

async function checkServer(client: pg.ClientBase): Promise<number> {
  const {
    rows: [server],
  } = await client.query<{ version: number; encoding: string }>(
    "select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding",
  );
  if (!server || server.version < 15) throw new DatabaseTrouble(`This database is PostgreSQL ${server?.version}; Guli needs 15 or newer.`);
  if (server.encoding !== "UTF8") {
    throw new DatabaseTrouble(
      `This database stores text as ${server.encoding}; Guli writes in all scripts of the world and needs UTF8. Create it anew: ${createDatabase}`,
    );
  }
  return server.version;
}

/** The job queue brings migrations of its own, which know what ran already, but not what another desk runs at the same moment. */
async function migrateQueue(client: pg.ClientBase, owner: pg.Pool): Promise<void> {
  await client.query("select pg_advisory_lock(hashtext('guli.migrations'))");
  try {
    await runMigrations({ pgPool: owner, noHandleSignals: true });
  } finally {
    await client.query("select pg_advisory_unlock(hashtext('guli.migrations'))");
  }
}

async function admitRoles(client: pg.ClientBase, migrated: boolean): Promise<void> {
  const {
    rows: [ticker],
  } = await client.query<{ outside: boolean }>("select coalesce(not has_schema_privilege(to_regrole('guli_ticker'), 'guli', 'usage'), false) as outside");
  if (migrated || ticker?.outside) await client.query("select guli.admit()");
}
