import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bareDesk, movableClock, type BareDesk } from "../../../test/bare-desk.ts";
import { until } from "../../../test/desk.ts";
import { count, hear, heardBy, makeHeard, upTo } from "../../../test/heard.ts";
import type { Desk } from "../desk.ts";
import { newId } from "../ids.ts";
import { startDispatching, type Reaction, type Reactions } from "./dispatching.ts";

let house: BareDesk;
let clock: ReturnType<typeof movableClock>;
let stops: (() => Promise<void>)[];

beforeEach(async () => {
  clock = movableClock();
  house = await bareDesk({ clock });
  await makeHeard(house.desk);
  stops = [];
});
afterEach(async () => {
  for (const stop of stops) await stop();
  await house.close();
});

type Counted = Reaction<"test.counted">;
const writes =
  (hearer: string): Counted =>
  (tx, events) =>
    hear(
      tx,
      hearer,
      events.map((event) => event.payload.n),
    ).then(() => {});
const reactionsOf = (...hearers: Counted[]): Reactions => ({ "test.counted": hearers });

function start(desk: Desk, reactions: Reactions) {
  const dispatcher = startDispatching(desk, reactions);
  stops.push(dispatcher.stop);
  return dispatcher;
}

const outbox = async (workspaceId: string) =>
  (
    await house.desk.database.owner.query(
      "select attempts, parked_at is not null as parked, last_error from guli.outbox where workspace_id = $1 order by event_id",
      [workspaceId],
    )
  ).rows;

test("each event reaches each of its hearers once, in order, workspace by workspace", async () => {
  const [one, other] = [newId(), newId()];
  await count(house.desk, one, upTo(120));
  await count(house.desk, other, upTo(3));
  const dispatcher = start(house.desk, reactionsOf(writes("first"), writes("second")));
  await count(house.desk, one, upTo(130, 121));
  await dispatcher.idle();
  for (const hearer of ["first", "second"]) {
    expect(await heardBy(house.desk, one, hearer)).toEqual(upTo(250));
    expect(await heardBy(house.desk, other, hearer)).toEqual(upTo(3));
  }
  expect(await outbox(one)).toEqual([]);
});

test("who stands behind another for any event of a batch hears after them, whatever came first", async () => {
  const workspaceId = newId();
  const order: string[] = [];
  const notes = (name: string) => async () => void order.push(name);
  await house.desk.transaction(workspaceId, async (tx) => {
    tx.record("customer.changed", { desk: true }, { customerId: newId() });
    tx.record("test.counted", { desk: true }, { n: 1 });
  });
  const [early, late] = [notes("early"), notes("late")];
  const dispatcher = start(house.desk, { "customer.changed": [late], "test.counted": [early, late] });
  await dispatcher.idle();
  expect(order).toEqual(["early", "late"]);
});

test("what was rolled back is heard by nobody", async () => {
  const workspaceId = newId();
  const dispatcher = start(house.desk, reactionsOf(writes("first")));
  await house.desk
    .transaction(workspaceId, async (tx) => {
      tx.record("test.counted", { desk: true }, { n: 1 });
      throw new Error("no");
    })
    .catch(() => undefined);
  await count(house.desk, workspaceId, [2]);
  await dispatcher.idle();
  expect(await heardBy(house.desk, workspaceId, "first")).toEqual([2]);
});

test("after the hearers, the live streams are told once", async () => {
  const workspaceId = newId();
  const told: string[] = [];
  house.desk.bus.hear((word) => word.kind === "told" && told.push(...word.eventIds));
  const dispatcher = start(house.desk, reactionsOf(writes("first")));
  await count(house.desk, workspaceId, upTo(5));
  await dispatcher.idle();
  const { rows } = await house.desk.database.owner.query("select id from guli.events where workspace_id = $1 order by id", [workspaceId]);
  expect(told).toEqual(rows.map(({ id }) => id));
});

describe("a reaction that fails", () => {
  let isBroken: boolean;
  const stumbles: Counted = async (tx, events) => {
    await hear(
      tx,
      "stumbling",
      events.map((event) => event.payload.n),
    );
    if (isBroken && events.some((event) => event.payload.n === 3)) throw new Error("three is too much");
  };
  beforeEach(() => {
    isBroken = true;
  });

  test("holds up nobody else, leaves nothing half-done, and is tried again after a while", async () => {
    const [workspaceId, other] = [newId(), newId()];
    const dispatcher = start(house.desk, reactionsOf(writes("steady"), stumbles));
    await count(house.desk, workspaceId, upTo(5));
    await count(house.desk, other, [1]);
    await dispatcher.idle();
    for (const hearer of ["steady", "stumbling"]) expect(await heardBy(house.desk, workspaceId, hearer)).toEqual([1, 2, 4, 5]);
    expect(await heardBy(house.desk, other, "steady")).toEqual([1]);
    expect(await outbox(workspaceId)).toEqual([{ attempts: 1, parked: false, last_error: "Error: three is too much" }]);

    clock.move(1);
    await dispatcher.idle();
    expect(await outbox(workspaceId)).toMatchObject([{ attempts: 1 }]);
    clock.move(2);
    await dispatcher.idle();
    expect(await outbox(workspaceId)).toMatchObject([{ attempts: 2 }]);

    isBroken = false;
    clock.move(5);
    await dispatcher.idle();
    expect(await outbox(workspaceId)).toEqual([]);
    for (const hearer of ["steady", "stumbling"]) expect(await heardBy(house.desk, workspaceId, hearer)).toEqual([1, 2, 4, 5, 3]);
  });

  test("is put aside for a person to look at after twelve tries, and not lost", async () => {
    const workspaceId = newId();
    const dispatcher = start(house.desk, reactionsOf(stumbles));
    await count(house.desk, workspaceId, [3]);
    for (const _ of upTo(14)) {
      await dispatcher.idle();
      clock.move(2000);
    }
    expect(await outbox(workspaceId)).toEqual([{ attempts: 12, parked: true, last_error: "Error: three is too much" }]);
    await count(house.desk, workspaceId, [4]);
    await dispatcher.idle();
    expect(await heardBy(house.desk, workspaceId, "stumbling")).toEqual([4]);
    const { rows } = await house.desk.database.owner.query("select name from guli.events where workspace_id = $1", [workspaceId]);
    expect(rows).toHaveLength(2);
  });
});

test("whose connection is cut in the midst of a batch begins it again: at least once, and what it wrote once", async () => {
  const workspaceId = newId();
  let calls = 0;
  const cut: Counted = async (tx, events) => {
    await hear(
      tx,
      "cut",
      events.map((event) => event.payload.n),
    );
    if (++calls === 1)
      await house.desk.database.owner.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name like 'guli app%' and state like 'idle in transaction%'",
      );
  };
  const dispatcher = start(house.desk, reactionsOf(cut));
  await count(house.desk, workspaceId, upTo(7));
  await until(async () => {
    await dispatcher.idle();
    clock.move(5);
    return (await outbox(workspaceId)).length === 0;
  }, "the end of the outbox");
  expect(calls).toBeGreaterThan(1);
  expect((await heardBy(house.desk, workspaceId, "cut")).sort((a, b) => a - b)).toEqual(upTo(7));
});

test("a dispatcher that is stopped leaves the rest to the next", async () => {
  const workspaceId = newId();
  await count(house.desk, workspaceId, upTo(350));
  const first = start(
    house.desk,
    reactionsOf(async (tx, events) => {
      await hear(
        tx,
        "one",
        events.map((event) => event.payload.n),
      );
      void first.stop();
    }),
  );
  await until(async () => (await heardBy(house.desk, workspaceId, "one")).length > 0, "the first batch");
  await first.stop();
  const before = await heardBy(house.desk, workspaceId, "one");
  expect(before).toEqual(upTo(before.length));
  expect(before.length).toBeLessThan(350);
  await start(house.desk, reactionsOf(writes("one"))).idle();
  expect(await heardBy(house.desk, workspaceId, "one")).toEqual(upTo(350));
});

test("several dispatchers keep the order and do nothing twice", async () => {
  const workspaceIds = [newId(), newId(), newId()];
  const desks = [house.desk, await house.beside(), await house.beside()];
  const dispatchers = desks.map((desk) => start(desk, reactionsOf(writes("all"))));
  for (const batch of upTo(40)) {
    for (const workspaceId of workspaceIds) await count(desks[batch % desks.length]!, workspaceId, upTo(5, batch * 5 - 4));
  }
  await Promise.all(dispatchers.map((dispatcher) => dispatcher.idle()));
  await until(async () => (await Promise.all(workspaceIds.map(outbox))).flat().length === 0, "the end of the outbox");
  for (const workspaceId of workspaceIds) expect(await heardBy(house.desk, workspaceId, "all")).toEqual(upTo(200));
});

test("what nobody was woken for is found by the poll", async () => {
  const workspaceId = newId();
  start(house.desk, reactionsOf(writes("late")));
  const values = [workspaceId, newId(), clock.now(), JSON.stringify({ desk: true }), JSON.stringify({ n: 1 })];
  await house.desk.database.owner.query(
    `with event as (insert into guli.events (workspace_id, id, name, actor, payload, occurred_at) values ($1, $2, 'test.counted', $4, $5, $3) returning id)
     insert into guli.outbox (workspace_id, event_id, next_try_at) select $1, id, $3 from event`,
    values,
  );
  await until(async () => (await heardBy(house.desk, workspaceId, "late")).length === 1, "the poll");
});
