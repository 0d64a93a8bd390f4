import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commandBeside, hearCommands } from "../../test/command.ts";
import { testDesk, type TestDesk } from "../../test/desk.ts";
import { foundDemo } from "../rooms/demo/index.ts";
import { projections } from "../rooms/projections.ts";
import { makeAnew, rebuild } from "./rebuild.ts";

let it: TestDesk;
const said = hearCommands();
let slug: string;

beforeAll(async () => {
  it = await testDesk();
  await foundDemo(it.desk, { seed: 7, conversations: 400, business: "Chinari", language: "ka", until: it.desk.clock.now(), email: null });
  slug = "chinari";
});
afterAll(() => it.close());

const run = commandBeside(rebuild, () => it.desk);
const workspaceId = async () => {
  const { rows } = await it.desk.global((tx) =>
    sql<{ id: string }>`select workspace_id as id from directory where kind = 'slug' and key = ${slug}`.execute(tx.sql),
  );
  return rows[0]!.id;
};

test("a year made anew is the year that stood there, in every figure", async () => {
  const id = await workspaceId();
  for (const one of projections) expect(await makeAnew(it.desk, id, one), one.name).toMatchObject({ same: true });
}, 60_000);

test("what happens one by one is what is made all at once", async () => {
  expect(await run("--check", "--business", slug)).toBe(0);
  for (const { name } of projections) expect(said.out).toMatch(new RegExp(`^${slug}: ${name}, [\\d,]*[1-9][\\d,]* rows, as they stood`, "m"));
});

test("what does not stand as it should is said, mended, and an exit status", async () => {
  const id = await workspaceId();
  await it.desk.transaction(id, (tx) => sql`update view_counts set count = count + 1 where workspace_id = ${id} and view = 'all'`.execute(tx.sql));
  expect(await run("--check", "--only", "views")).toBe(1);
  expect(said.out).toContain(`${slug}: views`);
  expect(said.out).toContain("not the same");
  expect(await run("--check", "--only", "views")).toBe(0);
});

test.each([
  [["--only", "wishes"], "there is no figure called wishes"],
  [["--business", "nobody"], "there is no business nobody"],
  [["--wrong"], "guli rebuild [--check]"],
])("%j is bad input, said in one line", async (words, expected) => {
  expect(await run(...words)).toBe(2);
  expect(said.err).toContain(expected);
  expect(said.err.trim().split("\n")).toHaveLength(1);
});
