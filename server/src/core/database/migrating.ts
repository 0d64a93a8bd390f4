import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type pg from "pg";
import { DatabaseTrouble } from "./trouble.ts";

export type Migration = { number: number; name: string; sql: string; checksum: string };
type Applied = Pick<Migration, "number" | "name" | "checksum">;

export const migrationsFolder = join(import.meta.dirname, "../../../migrations");
const lock = "hashtext('guli.migrations')";

/** The numbered .sql files of a folder, in order. */
export async function readMigrations(folder = migrationsFolder): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".sql")).sort();
  const migrations = await Promise.all(files.map(async (file) => asMigration(file, await readFile(join(folder, file), "utf8"))));
  migrations.forEach(({ number, name }, index) => {
    if (number !== index + 1) throw new Error(`Migrations must be numbered without gaps: ${name} is not number ${index + 1}`);
  });
  return migrations;
}

function asMigration(file: string, sql: string): Migration {
  const number = Number(/^(\d{4})-[a-z0-9-]+\.sql$/.exec(file)?.[1]);
  if (Number.isNaN(number)) throw new Error(`${file} is not named like a migration: NNNN-what-it-does.sql`);
  // Line ends do not count: a checkout on Windows must not look like a changed migration.
  const checksum = createHash("sha256").update(sql.replaceAll("\r\n", "\n")).digest("hex").slice(0, 16);
  return { number, name: file.slice(0, -4), sql, checksum };
}

/**
 * Brings the database to the newest migration, each in a transaction of its own; returns the names of those that ran.
 * Two that start at once do it once: the second waits for the first and then finds nothing to do.
 */
export async function migrate(client: pg.ClientBase, migrations: Migration[]): Promise<string[]> {
  await client.query(`select pg_advisory_lock(${lock})`);
  try {
    const pending = stillToRun(migrations, await appliedMigrations(client));
    if (pending.length > 0) await makeHome(client);
    for (const migration of pending) await run(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.query(`select pg_advisory_unlock(${lock})`);
  }
}

/** What is left to do, or a word on why this code and this database do not fit. */
export function stillToRun(migrations: Migration[], applied: Applied[]): Migration[] {
  for (const { number, name, checksum } of applied) {
    const ours = migrations[number - 1];
    if (!ours) throw new DatabaseTrouble(`This database was migrated by a newer Guli (${name}). Start that version, or restore a backup made by this one.`);
    if (ours.checksum !== checksum) {
      throw new DatabaseTrouble(
        `The migration ${ours.name} is not the one that this database was made with. A migration never changes once it ran: put the file back and write a new one.`,
      );
    }
  }
  return migrations.slice(applied.length);
}

/** What ran in this database; nothing in one that Guli has not seen yet. */
export async function appliedMigrations(client: pg.ClientBase): Promise<Applied[]> {
  const {
    rows: [found],
  } = await client.query<{ known: boolean }>("select to_regclass('guli.migrations') is not null as known");
  if (!found?.known) return [];
  const { rows } = await client.query<Applied>("select number, name, checksum from guli.migrations order by number");
  return rows;
}

async function makeHome(client: pg.ClientBase): Promise<void> {
  const {
    rows: [found],
  } = await client.query<{ known: boolean }>("select to_regclass('guli.migrations') is not null as known");
  if (found?.known) return;
  await client.query("create schema if not exists guli");
  await client.query(
    "create table guli.migrations (number int primary key, name text not null, checksum text not null, applied_at timestamptz not null default now())",
  );
}

async function run(client: pg.ClientBase, { number, name, sql, checksum }: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(sql);
    await client.query("insert into guli.migrations (number, name, checksum) values ($1, $2, $3)", [number, name, checksum]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new Error(`The migration ${name} failed; nothing of it was kept`, { cause: error });
  }
}
