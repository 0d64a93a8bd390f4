import { afterAll, beforeAll, expect, test } from "vitest";
import { testDesk, until, type TestDesk } from "../../../test/desk.ts";
import { analyseNew } from "./first-statistics.ts";

let house: TestDesk;
beforeAll(async () => {
  house = await testDesk({ env: { GULI_ROLES: "web" } });
});
afterAll(() => house.close());

test("a table that grew for the first time is analysed once, and asked by its key from then on", async () => {
  const { owner } = house.desk.database;
  // PostgreSQL's own analysing, which may come by at any moment on a slow machine, would be first.
  await owner.query("alter table guli.events set (autovacuum_enabled = false)");
  await owner.query(
    "insert into guli.events (workspace_id, id, name, actor, payload, occurred_at) select $1, gen_random_uuid(), 'n', '{}', '{}', now() from generate_series(1, 400)",
    [house.workspaceId],
  );
  const analysed = await until(async () => {
    const names = await analyseNew(house.desk);
    return names.includes("events") && names;
  }, "the statistics of what was written");
  expect(analysed).not.toContain("teams");
  const { rows } = await owner.query<{ n_distinct: number }>(
    "select n_distinct from pg_stats where schemaname = 'guli' and tablename = 'events' and attname = 'workspace_id'",
  );
  expect(rows).toEqual([{ n_distinct: 1 }]);
  await until(async () => !(await analyseNew(house.desk)).includes("events"), "the end of it");
});
