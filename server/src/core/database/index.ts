import type pg from "pg";
import type { Config } from "../config/index.ts";
import type { Logger } from "../log.ts";
import { openPool, session } from "./connecting.ts";
import { openEmbedded } from "./embedding.ts";
import { openExternal } from "./external.ts";
import type { Place } from "./external.ts";
import { prepareSchema } from "./preparing.ts";
import { refuseBypass } from "./roles.ts";

export { DatabaseTrouble } from "./trouble.ts";

export type Database = {
  /** Everyday work, as a role that row-level security holds. */
  app: pg.Pool;
  /** Owns the tables: migrations, and the job queue's own tables, whose workers ask for little and share one connection to listen and three to ask. */
  owner: pg.Pool;
  /** Reads across workspaces what is due; writes nothing. */
  ticker: pg.Pool;
  /** For a client of one's own that listens. */
  listening: pg.ClientConfig;
  /** PostgreSQL's major version. */
  version: number;
  /** Nobody else does the desk's work on it: the embedded one, of which only one process may be the desk. */
  alone: boolean;
  /** Closes all connections; stops the embedded database unless another process still uses it. */
  stop(): Promise<void>;
};

/** `desk` is the process that serves; only one may serve an embedded database. A `command` works beside it, or alone. */
export type Purpose = "desk" | "command";

/** Opens the database of the settings, ready to work with: started, migrated, its roles checked. Throws DatabaseTrouble in words. */
export async function openDatabase(config: Config, log: Logger, purpose: Purpose = "desk"): Promise<Database> {
  const place = await reachDatabase(config, log, purpose);
  const { reaches } = place;
  const pools = {
    app: openPool(reaches.app, { name: "app", max: config.poolSize }, log),
    owner: openPool(reaches.owner, { name: "owner", max: 4 }, log),
    ticker: openPool(reaches.ticker, { name: "ticker", max: 2 }, log),
  };
  const stop = async (): Promise<void> => {
    await Promise.all(Object.values(pools).map((pool) => pool.end()));
    await place.leave();
  };
  try {
    const version = await prepareSchema(pools.owner, log);
    await withClient(pools.app, refuseBypass);
    return { ...pools, listening: session(reaches.listen, "listen"), version, alone: !config.databaseUrl && purpose === "desk", stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Finds the database and how to connect to it in each role, without a look at what is in it. */
export function reachDatabase(config: Config, log: Logger, purpose: Purpose): Promise<Place> {
  return config.databaseUrl ? openExternal(config, config.databaseUrl) : openEmbedded(config.dataDir, purpose, log);
}

async function withClient<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  return work(client).finally(() => client.release());
}
