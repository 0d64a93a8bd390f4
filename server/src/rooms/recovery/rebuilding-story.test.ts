import { afterAll, beforeAll, expect, test } from "vitest";
import { makeAnew } from "../../cli/rebuild.ts";
import { recoveryStage, type RecoveryStage } from "../../../test/recovery-stage.ts";
import { until } from "../../../test/desk.ts";
import { add, toChange } from "./adding.ts";
import { recoveryProjection } from "./rebuilding.ts";

let stage: RecoveryStage;
beforeAll(async () => {
  stage = await recoveryStage();
});
afterAll(() => stage.house.close());

/** Somebody waits for a lock that another holds. */
const waiting = async (): Promise<boolean> => {
  const { rowCount } = await stage.house.desk.database.owner.query(
    "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  );
  return (rowCount ?? 0) > 0;
};

test("what happens to a recovery while everything is made anew is not lost", async () => {
  const { desk, workspaceId } = stage.house;
  const { id } = await stage.someoneWrites("You charged me twice!");
  const recovery = await stage.opened(id);
  let rebuilding: Promise<void> = Promise.resolve();
  await desk.transaction(workspaceId, async (tx) => {
    const held = await toChange(tx, recovery.id);
    await add(tx, held, { actor: { person: stage.ada.id }, body: { kind: "owned", personId: stage.ada.id } });
    rebuilding = recoveryProjection.rebuild(desk, workspaceId);
    await until(waiting, "the rebuild to wait for this");
  });
  await rebuilding;
  expect((await stage.recoveriesIn(id)).open).toMatchObject({ id: recovery.id, ownerId: stage.ada.id });
  expect((await makeAnew(desk, workspaceId, recoveryProjection)).same).toBe(true);
});

test("while many are opened and moved, it can be made anew again and again, and nobody waits in a circle", async () => {
  const { desk, workspaceId } = stage.house;
  const matters = [];
  for (let nth = 0; nth < 8; nth += 1) matters.push(await stage.someoneWrites("Where is my parcel?", { name: `Guest ${nth}` }));
  let over = false;
  const anew = (async () => {
    while (!over) await recoveryProjection.rebuild(desk, workspaceId);
  })();
  await Promise.all(matters.map(({ id }) => stage.madeRight(id)));
  over = true;
  await anew;
  expect((await makeAnew(desk, workspaceId, recoveryProjection)).same).toBe(true);
});
