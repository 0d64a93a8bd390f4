import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bareDesk, movableClock, type BareDesk } from "../../test/bare-desk.ts";
import { hear, heardBy, makeHeard } from "../../test/heard.ts";
import { minus, plus } from "./clock.ts";
import { newId } from "./ids.ts";

let house: BareDesk;
beforeAll(async () => {
  house = await bareDesk();
  await makeHeard(house.desk);
});
afterAll(() => house.close());

const left = async (workspaceId: string) => {
  const { owner } = house.desk.database;
  const counted = async (text: string) => (await owner.query<{ n: number }>(text, [workspaceId])).rows[0]?.n;
  return {
    events: await counted("select count(*) as n from guli.events where workspace_id = $1"),
    outbox: await counted("select count(*) as n from guli.outbox where workspace_id = $1"),
    jobs: await counted("select count(*) as n from graphile_worker._private_jobs where payload ->> 'workspaceId' = $1::text"),
    rows: (await heardBy(house.desk, workspaceId, "verb")).length,
  };
};

test("a change, its events and its jobs commit together", async () => {
  const workspaceId = newId();
  const result = await house.desk.transaction(workspaceId, async (tx) => {
    await hear(tx, "verb", [1]);
    tx.record("test.counted", { desk: true }, { n: 1 });
    tx.record("test.counted", { desk: true }, { n: 2 });
    tx.enqueue("deliver", { messageId: newId() }, { key: `deliver:${workspaceId}` });
    return "done";
  });
  expect(result).toBe("done");
  expect(await left(workspaceId)).toEqual({ events: 2, outbox: 2, jobs: 1, rows: 1 });
});

test("a change that fails takes its events and jobs with it, and says why", async () => {
  const workspaceId = newId();
  const failing = house.desk.transaction(workspaceId, async (tx) => {
    await hear(tx, "verb", [1]);
    tx.record("test.counted", { desk: true }, { n: 1 });
    tx.enqueue("deliver", {}, { key: `deliver:${workspaceId}` });
    throw new Error("the pen broke");
  });
  await expect(failing).rejects.toThrow("the pen broke");
  expect(await left(workspaceId)).toEqual({ events: 0, outbox: 0, jobs: 0, rows: 0 });
});

test("events that cannot be written take the change with them", async () => {
  const workspaceId = newId();
  const failing = house.desk.transaction(workspaceId, async (tx) => {
    await hear(tx, "verb", [1]);
    tx.record("test.counted", { desk: true }, { n: Number.NaN, word: "\u0000" } as { n: number });
  });
  await expect(failing).rejects.toThrow();
  expect(await left(workspaceId)).toMatchObject({ events: 0, rows: 0 });
});

test("nobody is woken for what was rolled back", async () => {
  const workspaceId = newId();
  const heard: string[] = [];
  const unhear = house.desk.bus.hear((word) => word.kind === "woken" && heard.push(word.workspaceId));
  await house.desk
    .transaction(workspaceId, async (tx) => {
      tx.record("test.counted", { desk: true }, { n: 1 });
      throw new Error("no");
    })
    .catch(() => undefined);
  expect(heard).toEqual([]);
  await house.desk.transaction(workspaceId, async (tx) => void tx.record("test.counted", { desk: true }, { n: 1 }));
  expect(heard).toEqual([workspaceId]);
  unhear();
});

test("the same job twice before it ran is one job", async () => {
  const workspaceId = newId();
  for (const n of [1, 2]) await house.desk.transaction(workspaceId, async (tx) => tx.enqueue("deliver", { n }, { key: `once:${workspaceId}` }));
  expect(await left(workspaceId)).toMatchObject({ jobs: 1 });
});

test("a job waits as long as it was told to, from now, whatever the desk's clock says", async () => {
  const ahead = await house.beside(movableClock("2033-01-01T00:00:00.000Z"));
  const workspaceId = newId();
  await ahead.transaction(workspaceId, async (tx) => {
    tx.enqueue("deliver", {}, { key: `now:${workspaceId}` });
    tx.enqueue("deliver", {}, { key: `later:${workspaceId}`, runAt: plus(tx.now, { seconds: 90 }) });
    tx.enqueue("deliver", {}, { key: `missed:${workspaceId}`, runAt: minus(tx.now, { hours: 1 }) });
  });
  const { rows } = await house.desk.database.owner.query(
    "select extract(epoch from run_at - created_at)::int as seconds from graphile_worker._private_jobs where payload ->> 'workspaceId' = $1::text order by id",
    [workspaceId],
  );
  expect(rows).toEqual([{ seconds: 0 }, { seconds: 90 }, { seconds: 0 }]);
});

test("what went on after a failure is not kept, though nobody looked at it", async () => {
  const workspaceId = newId();
  const failing = house.desk.transaction(workspaceId, async (tx) => {
    const first = sql`select 1 / 0`.execute(tx.sql);
    await Promise.allSettled([first, hear(tx, "verb", [1])]);
    tx.record("test.counted", { desk: true }, { n: 1 });
  });
  await expect(failing).rejects.toThrow("current transaction is aborted");
  expect(await left(workspaceId)).toMatchObject({ events: 0, outbox: 0, rows: 0 });
});

test("reads side by side come back each with its own rows", async () => {
  const found = await house.desk.read(newId(), (tx) =>
    Promise.all(Array.from({ length: 40 }, (_, n) => sql<{ n: number }>`select ${n}::int as n`.execute(tx.sql).then(({ rows }) => rows[0]!.n))),
  );
  expect(found).toEqual(Array.from({ length: 40 }, (_, n) => n));
});

test("one moment holds for all of a transaction", async () => {
  await house.desk.transaction(newId(), async (tx) => {
    const event = tx.record("test.counted", { desk: true }, { n: 1 });
    expect(event.at).toBe(tx.now);
  });
});

test("a read writes nothing", async () => {
  await expect(house.desk.read(newId(), (tx) => hear(tx, "verb", [1]))).rejects.toMatchObject({ code: "25006" });
});

test("a transaction ends with its connection clean: the next one on it is in no workspace", async () => {
  const workspaceId = newId();
  await house.desk.transaction(workspaceId, async () => {});
  const { rows } = await house.desk.database.app.query("select guli.workspace() as at");
  expect(rows).toEqual([{ at: null }]);
});

test("in a global transaction each event goes to the workspace in which it happened", async () => {
  const [one, other] = [newId(), newId()];
  const woken: string[] = [];
  const unhear = house.desk.bus.hear((word) => word.kind === "woken" && woken.push(word.workspaceId));
  await house.desk.global(async (global) => {
    (await global.enter(one)).record("test.counted", { desk: true }, { n: 1 });
    (await global.enter(other)).record("test.counted", { desk: true }, { n: 2 });
    (await global.enter(one)).record("test.counted", { desk: true }, { n: 3 });
  });
  unhear();
  expect(await left(one)).toMatchObject({ events: 2, outbox: 2 });
  expect(await left(other)).toMatchObject({ events: 1, outbox: 1 });
  expect(woken.sort()).toEqual([one, other].sort());
});

test("what is no id cannot be entered, so that it can stand in the text of a statement", async () => {
  await expect(house.desk.transaction("'; drop table guli.people; --", async () => {})).rejects.toThrow("not a workspace id");
});

test("a connection that broke does not come back to the pool", async () => {
  const workspaceId = newId();
  const broken = house.desk.transaction(workspaceId, async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx.sql);
    await house.desk.database.owner.query("select pg_terminate_backend($1)", [rows[0]!.pid]);
    await hear(tx, "verb", [1]);
  });
  await expect(broken).rejects.toThrow();
  await house.desk.transaction(workspaceId, (tx) => hear(tx, "verb", [2]));
  expect(await heardBy(house.desk, workspaceId, "verb")).toEqual([2]);
});

test("two who wait for each other both come to their end, each once", async () => {
  const workspaceId = newId();
  let tries = 0;
  const bothHold = Promise.withResolvers<void>();
  let holding = 0;
  const crossing = (one: number, other: number) =>
    house.desk.transaction(workspaceId, async (tx) => {
      tries += 1;
      await sql`select pg_advisory_xact_lock(${one}::int, 71)`.execute(tx.sql);
      holding += 1;
      if (holding === 2) bothHold.resolve();
      await bothHold.promise;
      await sql`select pg_advisory_xact_lock(${other}::int, 71)`.execute(tx.sql);
      await hear(tx, "verb", [one]);
      tx.record("test.counted", { desk: true }, { n: one });
      return one;
    });
  expect(await Promise.all([crossing(1, 2), crossing(2, 1)])).toEqual([1, 2]);
  expect(tries).toBe(3);
  expect(await left(workspaceId)).toMatchObject({ events: 2, rows: 2 });
});
