import { afterEach, beforeEach, expect, test } from "vitest";
import { bareDesk, type BareDesk } from "../../../test/bare-desk.ts";
import { until } from "../../../test/desk.ts";
import type { Desk } from "../desk.ts";
import { newId } from "../ids.ts";
import { startJobs, type Task } from "./running.ts";

let house: BareDesk;
let stops: (() => Promise<void>)[];
let done: string[];
beforeEach(async () => {
  house = await bareDesk();
  stops = [];
  done = [];
});
afterEach(async () => {
  for (const stop of stops) await stop();
  await house.close();
});

const note: Task = async (_, { name }) => void done.push(String(name));
const start = async (desk: Desk) => stops.push((await startJobs(desk, { note })).stop);
const ask = (names: string[]) =>
  house.desk.transaction(newId(), async (tx) => names.forEach((name) => tx.enqueue("note", { name }, { key: `note:${tx.workspaceId}:${name}` })));

/** As a worker leaves them that was killed in their midst. */
const leaveLocked = (minutes: number) =>
  house.desk.database.owner.query("update graphile_worker._private_jobs set locked_at = now() - $1 * interval '1 minute', locked_by = 'worker-dead'", [
    minutes,
  ]);

test("all jobs of a transaction are done, each once, the last word of two with one key", async () => {
  const names = Array.from({ length: 30 }, (_, nth) => `job ${nth}`);
  await ask([...names, "job 7"]);
  await start(house.desk);
  await until(() => done.length >= names.length, "the jobs");
  await stops.pop()!();
  expect(done.toSorted()).toEqual(names.toSorted());
});

test("what a killed process had begun is begun again at once where nobody else can be at it", async () => {
  await ask(["half", "fetched"]);
  await leaveLocked(0);
  await start({ ...house.desk, database: { ...house.desk.database, alone: true } });
  await until(() => done.length === 2, "the jobs");
  expect(done.toSorted()).toEqual(["fetched", "half"]);
});

test("where others may be at it, only what takes longer than any job may", async () => {
  await ask(["theirs"]);
  await leaveLocked(1);
  await ask(["free"]);
  await start(house.desk);
  await until(() => done.length === 1, "the free one");
  expect(done).toEqual(["free"]);
  await stops.pop()!();
  await leaveLocked(11);
  await start(house.desk);
  await until(() => done.length === 2, "the other");
  expect(done).toEqual(["free", "theirs"]);
});
