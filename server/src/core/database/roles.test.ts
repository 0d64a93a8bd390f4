import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type pg from "pg";
import { openTestDatabase } from "../../../test/database.ts";
import type { Database } from "./index.ts";

const batumi = "018f0000-0000-7000-8000-000000000001";
const tashkent = "018f0000-0000-7000-8000-000000000002";

let database: Database;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ database, close } = await openTestDatabase());
  await database.owner.query("create table shelves (workspace_id uuid not null, label text not null, primary key (workspace_id, label))");
  await database.owner.query("select protect('shelves')");
  await database.owner.query("insert into shelves values ($1, 'tea'), ($2, 'rice'), ($2, 'plums')", [batumi, tashkent]);
});
afterAll(() => close());

/** Runs a statement as the app, within a workspace if one is named, and takes it back. */
async function asApp(workspace: string | undefined, statement: string, values: unknown[] = []): Promise<pg.QueryResult> {
  const client = await database.app.connect();
  try {
    await client.query("begin");
    if (workspace) await client.query("select guli.enter($1)", [workspace]);
    return await client.query(statement, values);
  } finally {
    await client.query("rollback");
    client.release();
  }
}

describe("the role of everyday work", () => {
  test("sees nothing before it has entered a workspace", async () => {
    expect((await asApp(undefined, "select * from shelves")).rows).toEqual([]);
  });

  test("sees the rows of its workspace and no other's", async () => {
    expect((await asApp(batumi, "select label from shelves")).rows).toEqual([{ label: "tea" }]);
    expect((await asApp(tashkent, "select label from shelves where workspace_id = $1", [batumi])).rows).toEqual([]);
  });

  test("leaves the workspace with its transaction", async () => {
    const client = await database.app.connect();
    await client.query("begin");
    await client.query("select guli.enter($1)", [tashkent]);
    await client.query("commit");
    const { rows } = await client.query("select * from shelves");
    client.release();
    expect(rows).toEqual([]);
  });

  test("cannot write for another workspace, nor move or delete its rows", async () => {
    await expect(asApp(batumi, "insert into shelves values ($1, 'salt')", [tashkent])).rejects.toMatchObject({ code: "42501" });
    await expect(asApp(batumi, "update shelves set workspace_id = $1", [tashkent])).rejects.toMatchObject({ code: "42501" });
    expect((await asApp(batumi, "delete from shelves where workspace_id = $1", [tashkent])).rowCount).toBe(0);
  });

  test.each([
    ["create a table", "create table guli.mine (id int)"],
    ["switch protection off", "alter table shelves disable row level security"],
    ["reach the queue's own tables", "select * from graphile_worker._private_jobs"],
    ["protect a table, which is the owner's work", "select guli.protect('shelves')"],
  ])("cannot %s", async (_what, statement) => {
    await expect(asApp(batumi, statement)).rejects.toMatchObject({ code: "42501" });
  });

  test("gets no rows by asking for row security to be off", async () => {
    const client = await database.app.connect();
    await client.query("begin; set local row_security = off");
    const asked = client.query("select * from shelves");
    await expect(asked).rejects.toMatchObject({ code: "42501" });
    await client.query("rollback");
    client.release();
  });

  test("puts a job in the queue, and puts it there once for one key", async () => {
    const at = "2030-01-01T00:00:00.000000Z";
    const enqueue = "select guli.enqueue('send', '{\"delivery\":1}', 'delivery-1', $1, 3)";
    await database.app.query(enqueue, [at]);
    await database.app.query(enqueue, [at]);
    const { rows } = await database.owner.query("select task_identifier, key, max_attempts, run_at from graphile_worker.jobs");
    expect(rows).toEqual([{ task_identifier: "send", key: "delivery-1", max_attempts: 3, run_at: at }]);
  });

  test("takes a job back with its transaction", async () => {
    await asApp(batumi, "select guli.enqueue('forgotten', '{}')");
    const { rows } = await database.owner.query("select from graphile_worker.jobs where task_identifier = 'forgotten'");
    expect(rows).toEqual([]);
  });
});

describe("the ticker", () => {
  test("reads across workspaces and writes nothing", async () => {
    const { rows } = await database.ticker.query("select label from shelves order by label");
    expect(rows.map(({ label }) => label)).toEqual(["plums", "rice", "tea"]);
    await expect(database.ticker.query("delete from shelves")).rejects.toMatchObject({ code: "42501" });
  });
});

test("two starts at once make the roles once", async () => {
  const { prepareRoles } = await import("./roles.ts");
  const clients = await Promise.all([database.owner.connect(), database.owner.connect()]);
  const steps = await Promise.all(clients.map((client) => prepareRoles(client)));
  clients.forEach((client) => client.release());
  expect(steps).toEqual([
    { app: true, ticker: true },
    { app: true, ticker: true },
  ]);
});
