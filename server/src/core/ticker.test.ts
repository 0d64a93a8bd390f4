import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bareDesk, movableClock, type BareDesk } from "../../test/bare-desk.ts";
import { until } from "../../test/desk.ts";
import { hear, heardBy, makeHeard, upTo } from "../../test/heard.ts";
import type { Desk } from "./desk.ts";
import { newId } from "./ids.ts";
import { startTicker, type DueClock } from "./ticker.ts";

let house: BareDesk;
const clock = movableClock();
beforeAll(async () => {
  house = await bareDesk({ clock });
  await makeHeard(house.desk);
  const { owner } = house.desk.database;
  await owner.query(
    "create table guli.alarms (workspace_id uuid not null, id uuid not null, n int not null, due_at timestamptz, primary key (workspace_id, id))",
  );
  await owner.query("grant select, update on guli.alarms to guli_app");
  await owner.query("grant select on guli.alarms to guli_ticker");
});
afterAll(() => house.close());

/** As a room writes one: read without locks, claim by a conditional update. */
const alarms: DueClock = {
  name: "alarms",
  due: async (desk, most) =>
    (
      await desk.database.ticker.query('select workspace_id as "workspaceId", id from guli.alarms where due_at <= $1 order by due_at limit $2', [
        desk.clock.now(),
        most,
      ])
    ).rows,
  ring: (desk, workspaceId, ids) =>
    desk.transaction(workspaceId, async (tx) => {
      const { rows } = await sql<{
        n: number;
      }>`update alarms set due_at = null where workspace_id = ${workspaceId} and id = any (${ids}::uuid[]) and due_at <= ${tx.now} returning n`.execute(tx.sql);
      await hear(
        tx,
        "alarm",
        rows.map(({ n }) => n),
      );
      return rows.length;
    }),
};

async function set(workspaceId: string, many: number, seconds: number): Promise<void> {
  await house.desk.database.owner.query(
    "insert into guli.alarms select $1, id, n, $2::timestamptz + make_interval(secs => $3) from unnest($4::uuid[]) with ordinality as a (id, n)",
    [workspaceId, clock.now(), seconds, upTo(many).map(() => newId())],
  );
}

const rung = async (desk: Desk, workspaceId: string) => (await heardBy(desk, workspaceId, "alarm")).sort((a, b) => a - b);

test("what is due is claimed once, however many tickers there are, and what is not due waits", async () => {
  const [one, other] = [newId(), newId()];
  await set(one, 450, -1);
  await set(other, 20, -1);
  const later = newId();
  await set(later, 3, 60);
  const tickers = [house.desk, await house.beside()].map((desk) => startTicker(desk, [alarms]));
  await Promise.all([...tickers, ...tickers].map((ticker) => ticker.tick()));
  expect(await rung(house.desk, one)).toEqual(upTo(450));
  expect(await rung(house.desk, other)).toEqual(upTo(20));
  expect(await rung(house.desk, later)).toEqual([]);
  clock.move(61);
  await until(async () => (await rung(house.desk, later)).length === 3, "the later ones, by the ticker's own beat");
  for (const ticker of tickers) await ticker.stop();
  expect(await rung(house.desk, later)).toEqual([1, 2, 3]);
});

test("a clock that cannot be read holds up no other, and is read again", async () => {
  const workspaceId = newId();
  await set(workspaceId, 1, -1);
  let isBroken = true;
  let asked = 0;
  const broken: DueClock = { name: "broken", due: async () => (asked++, isBroken ? Promise.reject(new Error("no database")) : []), ring: async () => 0 };
  const ticker = startTicker(house.desk, [broken, alarms]);
  await ticker.tick();
  expect(await rung(house.desk, workspaceId)).toEqual([1]);
  isBroken = false;
  const before = asked;
  await ticker.tick();
  expect(asked).toBeGreaterThan(before);
  await ticker.stop();
});

test("a tick waits for the one before it, and says how many it claimed", async () => {
  const workspaceId = newId();
  await set(workspaceId, 3, -1);
  const ticker = startTicker(house.desk, [alarms]);
  const claimed = await Promise.all([ticker.tick(), ticker.tick()]);
  expect(claimed.toSorted()).toEqual([0, 3]);
  expect(await rung(house.desk, workspaceId)).toEqual([1, 2, 3]);
  await ticker.stop();
});

test("after it was stopped it rings nothing more", async () => {
  const workspaceId = newId();
  const ticker = startTicker(house.desk, [alarms]);
  await ticker.stop();
  await set(workspaceId, 1, -1);
  await ticker.tick();
  expect(await rung(house.desk, workspaceId)).toEqual([]);
});
