import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { emptyDatabase, silentLog } from "../../../test/database.ts";
import type { TestDatabase } from "../../../test/database.ts";
import { openDatabase } from "./index.ts";
import { migrate, readMigrations } from "./migrating.ts";

let empty: TestDatabase;
let folder: string;
const clients: pg.Client[] = [];

beforeEach(async () => {
  empty = await emptyDatabase();
  folder = await mkdtemp(join(tmpdir(), "guli-migrations-"));
  await file("0001-shelves.sql", "create table guli.shelves (label text)");
  await file("0002-tea.sql", "insert into guli.shelves values ('tea')");
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.end()));
  await empty.drop();
  await rm(folder, { recursive: true });
});

const file = (name: string, sql: string): Promise<void> => writeFile(join(folder, name), sql);

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: empty.url });
  await client.connect();
  clients.push(client);
  return client;
}

const run = async (): Promise<string[]> => migrate(await connect(), await readMigrations(folder));
const labels = async (): Promise<unknown[]> => (await (await connect()).query("select label from guli.shelves")).rows.map(({ label }) => label);

describe("migrations", () => {
  test("run in order, once", async () => {
    expect(await run()).toEqual(["0001-shelves", "0002-tea"]);
    expect(await run()).toEqual([]);
    await file("0003-rice.sql", "insert into guli.shelves values ('rice')");
    expect(await run()).toEqual(["0003-rice"]);
    expect(await labels()).toEqual(["tea", "rice"]);
  });

  test("run once when three desks start at the same time", async () => {
    const ran = await Promise.all([run(), run(), run()]);
    expect(ran.flat().sort()).toEqual(["0001-shelves", "0002-tea"]);
    expect(await labels()).toEqual(["tea"]);
  });

  test("leave nothing of one that fails, and keep those before it", async () => {
    await file("0003-broken.sql", "insert into guli.shelves values ('half'); select 1/0");
    await expect(run()).rejects.toThrow("0003-broken failed");
    expect(await labels()).toEqual(["tea"]);
    await file("0003-broken.sql", "insert into guli.shelves values ('whole')");
    expect(await run()).toEqual(["0003-broken"]);
  });

  test("are refused when one that ran was changed", async () => {
    await run();
    await file("0001-shelves.sql", "create table guli.shelves (label text, more text)");
    await expect(run()).rejects.toThrow("0001-shelves is not the one that this database was made with");
  });

  test("do not mind the line ends of Windows", async () => {
    await file("0001-shelves.sql", "create table guli.shelves (label text)\n;\n");
    await run();
    await file("0001-shelves.sql", "create table guli.shelves (label text)\r\n;\r\n");
    expect(await run()).toEqual([]);
  });

  test("are refused when the database is newer than the code", async () => {
    await run();
    await rm(join(folder, "0002-tea.sql"));
    await expect(run()).rejects.toThrow("migrated by a newer Guli (0002-tea)");
  });

  test.each(["2-tea.sql", "0003_Rice.sql", "0004-gap.sql"])("must be numbered and named as the others: %s", async (name) => {
    await file(name, "select 1");
    await expect(readMigrations(folder)).rejects.toThrow(/named like a migration|without gaps/);
  });
});

test("two desks that start at once on an empty database both stand", async () => {
  const [one, two] = await Promise.all([openDatabase(empty.config, silentLog), openDatabase(empty.config, silentLog)]);
  const counts = await Promise.all(
    [one, two].map(async ({ owner }) => (await owner.query("select count(*)::int as n, max(number) as last from guli.migrations")).rows[0]),
  );
  await Promise.all([one.stop(), two.stop()]);
  const { length } = await readMigrations();
  expect(counts).toEqual([
    { n: length, last: length },
    { n: length, last: length },
  ]);
});
