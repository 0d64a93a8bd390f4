import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDesk, type TestDesk } from "./desk.ts";
import { anotherBusiness, fill } from "./isolation/filling.ts";
import { allTables, asDesk, globalTables, rowsOf, type Table } from "./isolation/rows.ts";

/* One business can neither see nor touch another's rows: in every table that there is, below all code of ours. The routes have a test of their own. */

let house: TestDesk;
let theirs: string;
let tables: Table[];
const ours = (): string => house.workspaceId;

beforeAll(async () => {
  house = await testDesk();
  await fill({ ...house, owner: house.cast.owner });
  const other = await anotherBusiness(house.app, house.desk);
  theirs = other.workspaceId;
  await fill({ ...house, ...other });
  await house.running.idle();
  tables = (await allTables(house.desk)).filter(({ name }) => !(name in globalTables));
});
afterAll(() => house.close());

test("every table is protected by one policy, and what is exempt has a reason and exists", async () => {
  const all = await allTables(house.desk);
  expect(all.length).toBeGreaterThan(30);
  expect(
    tables.filter((table) => !table.protected || table.policies.join() !== "workspace" || !table.columns.includes("workspace_id")).map(({ name }) => name),
  ).toEqual([]);
  const names = all.map(({ name }) => name);
  expect(Object.keys(globalTables).filter((name) => !names.includes(name))).toEqual([]);
});

test("every table has rows of both businesses, so that what follows proves something", async () => {
  for (const workspaceId of [ours(), theirs]) {
    const rows = await rowsOf(house.desk, workspaceId, tables);
    expect([...rows].filter(([, found]) => found.length === 0).map(([name]) => name)).toEqual([]);
  }
});

test("who has entered no workspace sees nothing", async () => {
  for (const { name } of tables) expect((await asDesk(house.desk, null, { text: `select * from guli.${name}` })).rows, name).toEqual([]);
});

describe("who has entered one workspace", () => {
  test("sees only its rows", async () => {
    for (const { name } of tables) {
      const { rows } = await asDesk(house.desk, ours(), { text: `select distinct workspace_id as at from guli.${name}` });
      expect(rows, name).toEqual([{ at: ours() }]);
    }
  });

  test("changes none of another's", async () => {
    for (const { name } of tables) {
      expect(
        await asDesk(house.desk, ours(), { text: `update guli.${name} set workspace_id = workspace_id where workspace_id = $1`, values: [theirs] }),
        name,
      ).toMatchObject({ changed: 0 });
    }
  });

  test("deletes none of another's", async () => {
    for (const { name } of tables)
      expect(await asDesk(house.desk, ours(), { text: `delete from guli.${name} where workspace_id = $1`, values: [theirs] }), name).toMatchObject({
        changed: 0,
      });
  });

  test("writes none for another", async () => {
    const rows = await rowsOf(house.desk, theirs, tables);
    for (const { name, columns } of tables) {
      const list = columns.map((column) => `"${column}"`).join(", ");
      const text = `insert into guli.${name} (${list}) select ${list} from jsonb_populate_record(null::guli.${name}, $1)`;
      expect(await asDesk(house.desk, ours(), { text, values: [rows.get(name)![0]] }), name).toMatchObject({ error: "42501" });
    }
  });

  test("gives none of its own away", async () => {
    for (const { name } of tables) {
      expect(await asDesk(house.desk, ours(), { text: `update guli.${name} set workspace_id = $1`, values: [theirs] }), name).toMatchObject({ error: "42501" });
    }
  });

  test("cannot switch protection off", async () => {
    for (const text of [
      "set local row_security = off; select * from guli.people",
      "alter table guli.people disable row level security",
      "drop policy workspace on guli.people",
    ]) {
      expect(await asDesk(house.desk, ours(), { text }), text).toMatchObject({ error: "42501" });
    }
  });
});

test("search, which looks past row-level security, refuses another workspace", async () => {
  const { rows } = await house.desk.database.owner.query<{ word: string }>(
    "select (tsvector_to_array(words))[1] as word from guli.search_entries where workspace_id = $1",
    [theirs],
  );
  const text = `select * from guli.search_words($1, '${rows[0]!.word}'::tsquery, array['message', 'note', 'conversation', 'customer'], 10)`;
  expect((await asDesk(house.desk, theirs, { text, values: [theirs] })).rows.length).toBeGreaterThan(0);
  expect(await asDesk(house.desk, ours(), { text, values: [theirs] })).toMatchObject({ error: "42501" });
  expect(await asDesk(house.desk, null, { text, values: [theirs] })).toMatchObject({ error: "42501" });
});
