import { afterAll, beforeAll, expect, test } from "vitest";
import { movableClock } from "../../../test/bare-desk.ts";
import { testDesk, type TestDesk } from "../../../test/desk.ts";
import { makeAnew } from "../../cli/rebuild.ts";
import { recoveryProjection } from "../recovery/index.ts";
import { foundDemo, type Demo, type DemoWish } from "./index.ts";

const wish: DemoWish = { seed: 7, conversations: 500, business: "Chinari", language: "ka", until: "2026-11-20T14:00:00.000Z", email: null };

let it: TestDesk;
let demo: Demo;
beforeAll(async () => {
  it = await testDesk({ clock: movableClock(wish.until) });
  demo = await foundDemo(it.desk, wish);
});
afterAll(() => it.close());

const rows = async <T>(text: string, workspaceId = demo.workspaceId): Promise<T[]> =>
  (await it.desk.database.owner.query<T & object>(text, [workspaceId])).rows;

test("the board shows something in each stage, and a year of those that are closed", async () => {
  const stages = await rows<{ stage: string; count: number }>(
    "select stage, sum(count)::int as count from guli.recovery_counts where workspace_id = $1 group by stage",
  );
  const of = new Map(stages.map(({ stage, count }) => [stage, count]));
  for (const stage of ["own", "fix", "options", "follow-up"]) expect(of.get(stage), stage).toBeGreaterThan(0);
  // How many open by themselves is what the coach hears in the year: more than one a month.
  expect(of.get("closed")).toBeGreaterThan(12);
  const outcomes = await rows<{ outcome: string }>("select distinct outcome from guli.recoveries where workspace_id = $1 and closed_at is not null");
  expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(expect.arrayContaining(["good", "unanswered"]));
  const causes = await rows<{ name: string }>("select name from guli.root_causes where workspace_id = $1 and state = 'mended'");
  expect(causes).toEqual([{ name: "მეორე დაჭერაზე თანხა ორჯერ იჭრება" }]);
});

test("told anew it is the same, and so is the same seed", async () => {
  expect((await makeAnew(it.desk, demo.workspaceId, recoveryProjection)).same).toBe(true);
  const again = await foundDemo(it.desk, wish);
  const print = (workspaceId: string) =>
    rows<object>(
      "select f.id, f.recovery_id, f.kind, f.at, f.body - 'personId' - 'change' as body from guli.recovery_facts f where workspace_id = $1 order by f.id",
      workspaceId,
    );
  const mine = await print(demo.workspaceId);
  expect(mine.length).toBeGreaterThan(300);
  expect(await print(again.workspaceId)).toEqual(mine);
}, 120_000);
