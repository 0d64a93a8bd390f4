import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { silentLog } from "../../../test/database.ts";
import { readConfig } from "../config/index.ts";
import { isDatabaseAway } from "../http/away.ts";
import { startCluster } from "./embedded/index.ts";
import type { Cluster } from "./embedded/index.ts";
import { openDatabase } from "./index.ts";
import type { Database } from "./index.ts";

/* A cluster in which nobody has heard of Guli yet, and an administrator who does only what the refusals say. */

let folder: string;
let cluster: Cluster;
let admin: pg.Client;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guli-external-"));
  cluster = await startCluster(folder, { fsync: "off" });
  admin = new pg.Client({ connectionString: url("postgres", "postgres", cluster.passwords.postgres) });
  await admin.connect();
  await admin.query("create role shop login password 'shop'");
  await admin.query("create role makes_roles login createrole password 'shop'");
  for (const name of ["shop", "makes_roles"]) await admin.query(`create database ${name} owner ${name} template template0`);
  await admin.query("create database latin owner shop encoding 'LATIN1' locale 'C' locale_provider libc template template0");
});
afterAll(async () => {
  await admin.end();
  await cluster.stop();
  await rm(folder, { recursive: true });
});

const url = (role: string, database = role, password = "shop"): string =>
  `postgres://${role}:${password}@localhost:${cluster.port}/${database}?host=${encodeURIComponent(cluster.host)}`;

const open = (env: Record<string, string>): Promise<Database> => openDatabase(readConfig({ DATA_DIR: folder, ...env }), silentLog);

const refusal = (env: Record<string, string>): Promise<string> =>
  open(env).then(
    (database) => database.stop().then(() => "was not refused"),
    (error: Error) => `${error.name}: ${error.message}`,
  );

const roles = async ({ app, owner, ticker }: Database): Promise<unknown[]> =>
  Promise.all([app, owner, ticker].map(async (pool) => (await pool.query("select current_user::text as name")).rows[0].name));

describe("a database of one's own", () => {
  test("is served by a login that may make roles without an administrator", async () => {
    const database = await open({ DATABASE_URL: url("makes_roles") });
    expect(await roles(database)).toEqual(["guli_app", "makes_roles", "makes_roles"]);
    await database.stop();
    await admin.query("drop database makes_roles");
    await admin.query("drop role guli_app");
  });

  test("is refused without guli_app, with the very statements that an administrator must run", async () => {
    const said = await refusal({ DATABASE_URL: url("shop") });
    expect(said).toContain("DatabaseTrouble: The role guli_app is missing, and shop may not create it");
    await admin.query(said.slice(said.indexOf("create role")));
    const database = await open({ DATABASE_URL: url("shop") });
    expect(await roles(database)).toEqual(["guli_app", "shop", "guli_ticker"]);
    await database.stop();
  });

  test("without a ticker's role is read across workspaces by its owner", async () => {
    await admin.query("revoke guli_ticker from shop");
    const database = await open({ DATABASE_URL: url("shop") });
    expect(await roles(database)).toEqual(["guli_app", "shop", "shop"]);
    await database.stop();
  });

  test("is refused while its login may not step down to guli_app", async () => {
    await admin.query("revoke guli_app from shop");
    const said = await refusal({ DATABASE_URL: url("shop") });
    expect(said).toContain("may not step down to guli_app");
    await admin.query(said.slice(said.indexOf("grant"), said.indexOf("\nor set")));
    expect(await refusal({ DATABASE_URL: url("shop") })).toBe("was not refused");
  });

  test("takes logins of their own for everyday work and for due times", async () => {
    await admin.query(
      "create role shop_app login password 'shop' in role guli_app; create role shop_ticker login bypassrls password 'shop' in role guli_ticker",
    );
    const database = await open({
      DATABASE_URL: url("shop"),
      GULI_DATABASE_APP_URL: url("shop_app", "shop"),
      GULI_DATABASE_TICKER_URL: url("shop_ticker", "shop"),
    });
    expect(await roles(database)).toEqual(["shop_app", "shop", "shop_ticker"]);
    expect((await database.ticker.query("select count(*)::int > 0 as reads from guli.migrations")).rows).toEqual([{ reads: true }]);
    await database.stop();
  });
});

test("options in its address are heard, and ours as well", async () => {
  const database = await open({ DATABASE_URL: `${url("shop")}&options=${encodeURIComponent("-c work_mem=5MB")}` });
  const { rows } = await database.app.query("select current_setting('work_mem') as memory, current_setting('TimeZone') as zone, current_user as role");
  expect(rows).toEqual([{ memory: "5MB", zone: "UTC", role: "guli_app" }]);
  await database.stop();
});

describe("a login that row-level security does not hold is refused for everyday work:", () => {
  test.each([
    ["a superuser", "is a superuser", () => url("postgres", "shop", cluster.passwords.postgres)],
    ["the owner", "owns the desk's tables", () => url("shop")],
    ["one with BYPASSRLS", "has BYPASSRLS", () => url("shop_bypass", "shop")],
    ["one that inherits from the owner", "owns the desk's tables", () => url("shop_heir", "shop")],
    ["one that is nothing to guli_app", "is not a member of guli_app", () => url("shop_stranger", "shop")],
  ])("%s", async (_who, why, app) => {
    for (const role of ["shop_bypass login bypassrls in role guli_app", "shop_heir login in role guli_app, shop", "shop_stranger login"]) {
      await admin.query(`create role ${role.replace("login", "login password 'shop'")}`).catch(() => {});
    }
    await admin.query("grant connect on database shop to public");
    expect(await refusal({ DATABASE_URL: url("shop"), GULI_DATABASE_APP_URL: app() })).toContain(why);
  });
});

test.each([
  ["nothing listens", "nothing answers at that address", () => "postgres://shop:shop@127.0.0.1:9/shop"],
  ["the password is wrong", "the password is not right", () => url("shop", "shop", "wrong")],
  ["there is no such database", "there is no such database", () => url("shop", "elsewhere")],
  ["the socket's folder is empty", "there is no socket at that path", () => "postgres:///shop?host=/nonexistent"],
  ["it cannot store all scripts", "stores text as LATIN1", () => url("shop", "latin")],
])("says in words that %s", async (_what, words, address) => {
  expect(await refusal({ DATABASE_URL: address() })).toContain(words);
});

test("a database that goes away is missed in words and found again, without a restart of the desk", async () => {
  const database = await open({ DATABASE_URL: url("shop") });
  const halfway = await database.app.connect();
  await halfway.query("begin");
  await admin.end();
  await cluster.stop();
  for (const pool of [database.app, database.owner, database.ticker])
    expect(isDatabaseAway(await pool.query("select 1").catch((error: unknown) => error))).toBe(true);
  expect(isDatabaseAway(await halfway.query("select 1").catch((error: unknown) => error))).toBe(true);
  halfway.release(true);

  cluster = await startCluster(folder, { fsync: "off" });
  admin = new pg.Client({ connectionString: url("postgres", "postgres", cluster.passwords.postgres) });
  await admin.connect();
  expect(await roles(database)).toEqual(["guli_app", "shop", "shop"]);
  await database.stop();
});
