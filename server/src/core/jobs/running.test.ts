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

test("where others may be at it, those of a worker of whom nothing has been heard for minutes", async () => {
  await ask(["theirs"]);
  await leaveLocked(1);
  await ask(["free"]);
  await start(house.desk);
  await until(() => done.length === 1, "the free one");
  expect(done).toEqual(["free"]);
  await stops.pop()!();
  await leaveLocked(3);
  await start(house.desk);
  await until(() => done.length === 2, "the other");
  expect(done).toEqual(["free", "theirs"]);
});

test("what another process is at stays its own, however long it takes, until the hour is over", async () => {
  let finish = (): void => {};
  const slow: Task = async (_, { name }) => {
    if (name === "long") await new Promise<void>((end) => (finish = end));
    done.push(`${String(name)}, at last`);
  };
  const longAgo = (minutes: number) =>
    house.desk.database.owner.query("update graphile_worker._private_jobs set locked_at = now() - $1 * interval '1 minute' where locked_at is not null", [
      minutes,
    ]);
  const living = async () =>
    (
      await house.desk.database.owner.query(
        "select 1 from pg_locks join pg_database on pg_database.oid = database where datname = current_database() and locktype = 'advisory' and mode = 'ShareLock'",
      )
    ).rowCount;
  const locked = async () => (await house.desk.database.owner.query("select 1 from graphile_worker._private_jobs where locked_at is not null")).rowCount;
  await ask(["long"]);
  stops.push((await startJobs(house.desk, { note: slow })).stop);
  await until(async () => (await locked()) === 1 && (await living()) === 1, "the first worker");
  await longAgo(50);
  await start(house.desk);
  expect({ locked: await locked(), done }).toEqual({ locked: 1, done: [] });
  await longAgo(70);
  await start(house.desk);
  await until(() => done.length > 0, "somebody else");
  expect(done).toEqual(["long"]);
  finish();
});
