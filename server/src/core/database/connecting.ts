import pg from "pg";
import type { Config } from "../config/index.ts";
import type { Logger } from "../log.ts";
import { types } from "./values.ts";

/** Where and as whom to connect: the parts of a client's configuration that differ between our roles. */
export type Reach = pg.ClientConfig & { role?: string };

/** Which connections the desk has: as owner (migrations, jobs), as app (everyday work), as ticker (reads across workspaces), to listen. */
export type Reaches = { owner: Reach; app: Reach; ticker: Reach; listen: Reach };

const appTimeout = 30_000;

/** A client's configuration with what all our sessions have in common. The settings travel with the connection, not as a statement after it. */
export function session({ role, ...given }: Reach, name: string, timeout = 0): pg.ClientConfig {
  const { options, ...reach } = withoutOptions(given);
  const settings = {
    search_path: "guli,public",
    // Statements are few and prepared; planning them anew for each value took longer than most of them take to run.
    plan_cache_mode: "force_generic_plan",
    TimeZone: "UTC",
    DateStyle: "ISO",
    statement_timeout: timeout,
    idle_in_transaction_session_timeout: 60_000,
    ...(role ? { role } : {}),
  };
  return {
    ...reach,
    types,
    application_name: `guli ${name} ${process.pid}`,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    options: [options, ...Object.entries(settings).map(([key, value]) => `-c ${key}=${value}`)].join(" ").trim(),
  };
}

/** The options of a connection string would replace ours: taken out of it, they can stand before them. */
function withoutOptions(reach: pg.ClientConfig): pg.ClientConfig {
  if (!reach.connectionString) return reach;
  const url = new URL(reach.connectionString);
  const options = url.searchParams.get("options") ?? "";
  url.searchParams.delete("options");
  return { ...reach, connectionString: url.href, options };
}

/** A pool whose idle connections may break without taking the process with them. */
export function openPool(reach: Reach, { name, max }: { name: string; max: number }, log: Logger): pg.Pool {
  const everyday = name === "app";
  // The everyday work's statements may follow each other without waiting for answers (see `within` in transaction.ts).
  const pool = new pg.Pool({ ...session(reach, name, everyday ? appTimeout : 0), max, pipeline: everyday, idleTimeoutMillis: 60_000 });
  pool.on("error", (error) => log.warn({ err: error, pool: name }, "A database connection broke while idle"));
  // A connection that breaks while it works tells its query, and besides raises an event that nobody may leave unheard.
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

/** The reaches that the settings of an external database give; the owner's login steps down where no other login is named. */
export function externalReaches(config: Config, owner: string, steps: { app: boolean; ticker: boolean }): Reaches | undefined {
  const down = (role: string): Reach => ({ connectionString: owner, role });
  const app = config.databaseAppUrl ? { connectionString: config.databaseAppUrl } : steps.app ? down("guli_app") : undefined;
  if (!app) return undefined;
  return {
    owner: { connectionString: owner },
    app,
    ticker: config.databaseTickerUrl ? { connectionString: config.databaseTickerUrl } : steps.ticker ? down("guli_ticker") : { connectionString: owner },
    listen: config.databaseListenUrl ? { connectionString: config.databaseListenUrl } : { connectionString: owner },
  };
}
