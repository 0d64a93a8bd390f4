import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { readConfig } from "../src/core/config/index.ts";
import type { Config } from "../src/core/config/index.ts";
import { startCluster } from "../src/core/database/embedded/index.ts";
import { openDatabase } from "../src/core/database/index.ts";
import type { Database } from "../src/core/database/index.ts";
import { readMigrations } from "../src/core/database/migrating.ts";
import { prepareRoles, settle } from "../src/core/database/roles.ts";
import { createLog } from "../src/core/log.ts";

/** A database of its own for a test, migrated, with settings that lead to it and a data folder. */
export type TestDatabase = { url: string; config: Config; drop(): Promise<void> };

const owner = "guli_test";
export const silentLog = createLog({ logLevel: "silent", logFormat: "json" });

/**
 * Clones a database from a template that is migrated once for each state of the migrations.
 * On the cluster of GULI_TEST_DATABASE_URL (as a superuser), else on one of our own that lives as long as the run of the tests.
 */
export async function testDatabase(env: Record<string, string> = {}): Promise<TestDatabase> {
  const cluster = await testCluster();
  const name = `guli_test_${randomBytes(6).toString("hex")}`;
  const template = await migratedTemplate(cluster);
  await asRoot(cluster, (root) => root.query(`create database ${name} template ${template} owner ${owner} strategy file_copy`));
  const url = ownerUrl(cluster, name);
  const dataDir = await mkdtemp(join(tmpdir(), "guli-data-"));
  const drop = async (): Promise<void> => {
    await asRoot(cluster, (root) => root.query(`drop database if exists ${name} with (force)`));
    await rm(dataDir, { recursive: true, force: true });
  };
  return { url, config: configFor(url, dataDir, env), drop };
}

/** The same, opened. */
export async function openTestDatabase(env: Record<string, string> = {}): Promise<{ database: Database; config: Config; close(): Promise<void> }> {
  const { config, drop } = await testDatabase(env);
  const database = await openDatabase(config, silentLog);
  return { database, config, close: () => database.stop().then(drop) };
}

/** An empty database without anything of Guli's in it, owned by the role that owns test databases. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const cluster = await testCluster();
  const name = `guli_test_${randomBytes(6).toString("hex")}`;
  await asRoot(cluster, (root) => root.query(`create database ${name} owner ${owner} encoding 'UTF8' template template0`));
  const url = ownerUrl(cluster, name);
  return {
    url,
    config: configFor(url, tmpdir(), {}),
    drop: () => asRoot(cluster, (root) => root.query(`drop database if exists ${name} with (force)`)).then(() => {}),
  };
}

let ready: Promise<string> | undefined;

/** The superuser's address of the cluster that tests use, with the owner of their databases in it. */
export function testCluster(): Promise<string> {
  ready ??= findCluster().then((cluster) => makeOwner(cluster).then(() => cluster));
  return ready;
}

async function findCluster(): Promise<string> {
  const given = process.env["GULI_TEST_DATABASE_URL"];
  if (given) return given;
  const folder = process.env["GULI_TEST_FOLDER"];
  if (!folder) throw new Error("No folder for the test database: is server/test/cluster.ts the globalSetup of this project?");
  const { host, port, passwords } = await startCluster(folder, { fsync: "off", full_page_writes: "off", max_connections: "200" });
  return `postgres://postgres:${passwords.postgres}@localhost:${port}/postgres?host=${encodeURIComponent(host)}`;
}

function configFor(url: string, dataDir: string, env: Record<string, string>): Config {
  return readConfig({
    DATABASE_URL: url,
    DATA_DIR: dataDir,
    PORT: "0",
    GULI_LOG_LEVEL: "silent",
    GULI_SECRET: "a secret that only the tests know, and everybody",
    ...env,
  });
}

function ownerUrl(cluster: string, database: string): string {
  const url = new URL(cluster);
  url.username = owner;
  url.password = passwordOf(cluster);
  url.pathname = `/${database}`;
  return url.href;
}

/** The same in every worker, without a place to keep it. */
function passwordOf(cluster: string): string {
  return createHash("sha256")
    .update(`${owner} ${new URL(cluster).password}`)
    .digest("hex");
}

async function migratedTemplate(cluster: string): Promise<string> {
  const checksums = (await readMigrations()).map(({ checksum }) => checksum).join();
  const template = `guli_template_${createHash("sha256").update(checksums).digest("hex").slice(0, 12)}`;
  await asRoot(cluster, async (root) => {
    await root.query("select pg_advisory_lock(hashtext('guli test template'))");
    const { rowCount } = await root.query("select from pg_database where datname = $1", [template]);
    if (rowCount === 0) await makeTemplate(root, cluster, template);
  });
  return template;
}

async function makeTemplate(root: pg.Client, cluster: string, template: string): Promise<void> {
  const half = `${template}_half`;
  await root.query(`drop database if exists ${half} with (force)`);
  await root.query(`create database ${half} owner ${owner} encoding 'UTF8' template template0`);
  const database = await openDatabase(configFor(ownerUrl(cluster, half), tmpdir(), {}), silentLog);
  await database.stop();
  await root.query(`alter database ${half} rename to ${template}`);
}

/** Owns the test databases and is no superuser, as the owner of a real one. */
async function makeOwner(cluster: string): Promise<void> {
  await asRoot(cluster, async (root) => {
    await prepareRoles(root);
    await settle(() => root.query(`create role ${owner} login`));
    await settle(() => root.query(`alter role ${owner} password '${passwordOf(cluster)}'`));
    await settle(() => root.query(`grant guli_app, guli_ticker to ${owner}`));
  });
}

async function asRoot<T>(cluster: string, work: (root: pg.Client) => Promise<T>): Promise<T> {
  const root = new pg.Client({ connectionString: cluster });
  await root.connect();
  return work(root).finally(() => root.end());
}
