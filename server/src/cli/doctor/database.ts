import { stat } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import type { Config } from "../../core/config/index.ts";
import { session } from "../../core/database/connecting.ts";
import type { Reach } from "../../core/database/connecting.ts";
import { DatabaseTrouble, reachDatabase } from "../../core/database/index.ts";
import { appliedMigrations, readMigrations, stillToRun } from "../../core/database/migrating.ts";
import { refuseBypass } from "../../core/database/roles.ts";
import { createLog } from "../../core/log.ts";
import { bad, ok, warn } from "./finding.ts";
import type { Finding } from "./finding.ts";
import { checkWork } from "./work.ts";

/** All that can be known of the database without changing what is in it. */
export async function checkDatabase(config: Config): Promise<Finding[]> {
  if (!config.databaseUrl && !(await stat(join(config.dataDir, "postgres")).catch(() => undefined))) {
    return [ok("database", "There is none yet: the first start makes it.")];
  }
  try {
    const place = await reachDatabase(config, createLog({ ...config, logLevel: "silent" }), "command");
    return await inspect(config, place.reaches).finally(place.leave);
  } catch (error) {
    return [inWords(error)];
  }
}

async function inspect(config: Config, { owner, app }: { owner: Reach; app: Reach }): Promise<Finding[]> {
  const findings = await as(owner, async (client) => [
    ...(await checkServer(client, config)),
    await checkClock(client),
    await checkMigrations(client),
    ...(await checkWork(client)),
  ]);
  const role = await as(app, (client) => refuseBypass(client)).then(() => ok("roles", "Everyday work is held by row-level security."), inWords);
  return [...findings, role];
}

async function as<T>(reach: Reach, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(session(reach, "doctor", 10_000));
  client.on("error", () => {});
  await client.connect();
  return work(client).finally(() => client.end());
}

type Server = { version: string; major: number; encoding: string; letters: string; fsync: string; commit: string; connections: number };

async function checkServer(client: pg.Client, config: Config): Promise<Finding[]> {
  const {
    rows: [server],
  } = await client.query<Server>(`
    select current_setting('server_version') as version, current_setting('server_version_num')::int / 10000 as major, current_setting('server_encoding') as encoding,
      datctype as letters, current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
      current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int as connections
    from pg_database where datname = current_database()`);
  if (!server) return [];
  const where = config.databaseUrl ? "of your own" : "that Guli brings";
  const findings = [
    server.major < 15
      ? bad("database", `PostgreSQL ${server.version} is too old.`, "Guli needs PostgreSQL 15 or newer.")
      : ok("database", `PostgreSQL ${server.version}, the one ${where}.`),
  ];
  if (server.encoding !== "UTF8")
    findings.push(
      bad("database", `Text is stored as ${server.encoding}.`, "Create the database anew: create database guli encoding 'UTF8' template template0;"),
    );
  if (["C", "POSIX"].includes(server.letters))
    findings.push(
      warn(
        "database",
        "It cannot tell letters from signs outside of ASCII: search finds less.",
        "Create the database with lc_ctype 'C.UTF-8' and restore a backup into it.",
      ),
    );
  if (server.fsync === "off") findings.push(bad("database", "fsync is off: a power cut can destroy it.", "Set fsync = on in postgresql.conf."));
  if (server.commit === "off")
    findings.push(
      warn("database", "synchronous_commit is off: a crash loses the last moments, though mails were already acknowledged.", "Set synchronous_commit = on."),
    );
  return [...findings, ...checkConnections(server, config)];
}

function checkConnections({ connections }: Server, config: Config): Finding[] {
  const needed = config.poolSize + 9;
  if (connections >= needed) return [];
  const says = `It takes ${connections} connections, and one process of this desk may want ${needed}.`;
  return [warn("database", says, "Raise max_connections, or lower GULI_POOL_SIZE.")];
}

async function checkClock(client: pg.Client): Promise<Finding> {
  const before = Date.now();
  const {
    rows: [theirs],
  } = await client.query<{ now: number }>("select (extract(epoch from clock_timestamp()) * 1000)::float8 as now");
  const apart = Math.abs((theirs?.now ?? 0) - (before + Date.now()) / 2) / 1000;
  const says = `The clocks of this machine and of the database are ${apart.toFixed(1)} seconds apart.`;
  const mend = "Let both set their clocks by NTP (timedatectl set-ntp true): promises to customers and sign-ins are measured with them.";
  return apart > 60 ? bad("clock", says, mend) : apart > 5 ? warn("clock", says, mend) : ok("clock", says);
}

async function checkMigrations(client: pg.Client): Promise<Finding> {
  try {
    const pending = stillToRun(await readMigrations(), await appliedMigrations(client));
    if (pending.length === 0) return ok("migrations", "The tables are those of this version.");
    return warn(
      "migrations",
      `${pending.length} are still to run: ${pending.map(({ name }) => name).join(", ")}.`,
      "They run at the next start of the desk. Take a backup first: guli backup FILE",
    );
  } catch (error) {
    return inWords(error);
  }
}

function inWords(error: unknown): Finding {
  if (!(error instanceof DatabaseTrouble))
    return bad("database", error instanceof Error ? error.message : String(error), "Look into the logs of the database.");
  const [says = "", ...mend] = error.message.split(/(?<=[.:?]) (?=[A-Z])|\n/);
  return bad("database", says, mend.join("\n     ".padEnd(16)) || "See docs/guide/postgresql.md.");
}
