import type { Overview, Tile, TileKey } from "@guli/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { movableClock } from "../../../../test/bare-desk.ts";
import { testDesk, type TestDesk } from "../../../../test/desk.ts";
import { makeAnew } from "../../../cli/rebuild.ts";
import { foundDemo, type Demo } from "../../demo/index.ts";
import { overviewProjection, reckonOverview } from "../index.ts";
import { peopleOf } from "./opening.ts";
import { overview } from "./presenting.ts";
import { retentionOf } from "./rules/retention.ts";
import { cohorts } from "./store/cohorts.ts";

const NOW = "2026-11-20T14:00:00.000Z";

let it: TestDesk;
let demo: Demo;
beforeAll(async () => {
  it = await testDesk({ clock: movableClock(NOW) });
  demo = await foundDemo(it.desk, { seed: 5, conversations: 600, business: "Chinari", language: "ka", until: NOW, email: null });
  await reckonOverview(it.desk, demo.workspaceId);
}, 180_000);
afterAll(() => it.close());

const rows = async <T>(text: string): Promise<T[]> => (await it.desk.database.owner.query<T & object>(text, [demo.workspaceId])).rows;
const shown = (month?: string): Promise<Overview> => it.desk.read(demo.workspaceId, (tx) => overview(tx, month));
const tileOf = ({ tiles }: Overview, key: TileKey): Tile => tiles.find((one) => one.key === key)!;
/** Tbilisi is four hours ahead, all year. */
const monthOf = (at: string) => new Date(Date.parse(at) + 4 * 3_600_000).toISOString().slice(0, 7);

test("the last month that is over is shown beside the one before, by the business's own wall", async () => {
  const { asOf, month, months } = await shown();
  expect({ asOf, month }).toEqual({ asOf: "2026-11-19", month: "2026-10-01" });
  expect(months.at(-1)).toBe("2026-11-01");
  const ended = await rows<{ at: string; result: string }>(
    "select ended_at as at, result from guli.promises where workspace_id = $1 and result in ('kept', 'broken')",
  );
  const of = (wanted: string) => ended.filter(({ at }) => monthOf(at) === wanted);
  const promises = tileOf(await shown(), "promises");
  const october = of("2026-10");
  expect(promises.now).toMatchObject({ n: october.length, value: october.filter(({ result }) => result === "kept").length / october.length });
  expect(promises.before!.n).toBe(of("2026-09").length);
  expect(promises.trend.find((one) => one.month === "2026-08-01")!.n).toBe(of("2026-08").length);
});

test("every change is taken apart without a rest", async () => {
  for (const key of ["promises", "effort", "human"] as const) {
    const { now, before, change, why } = tileOf(await shown(), key);
    expect(change, key).toBeCloseTo(now!.value - before!.value, 10);
    expect(
      why.reduce((sum, one) => sum + one.value, 0),
      key,
    ).toBeCloseTo(change!, 10);
    expect(why.length, key).toBeGreaterThan(0);
  }
});

test("the middle of first answers lies where a slow look finds it; what we began ourselves is not in it", async () => {
  const [ours] = await rows<{
    id: string;
  }>(`select id from guli.conversations c where workspace_id = $1 and not spam and created_at between '2026-10-05' and '2026-10-20'
    and exists (select from guli.messages m where m.workspace_id = $1 and m.conversation_id = c.id and m.kind = 'reply' and m.person_id is not null) order by id limit 1`);
  // As if we had written first: their own first word was the desk's.
  await rows(`update guli.messages set automatic = true where workspace_id = $1 and conversation_id = '${ours!.id}' and kind = 'incoming'`);
  await reckonOverview(it.desk, demo.workspaceId);
  const first = await rows<{ began: string; answered: string; said: string[] }>(`
    select c.created_at as began, min(m.created_at) filter (where m.kind = 'reply' and not m.automatic and m.person_id is not null) as answered,
      array_agg(m.kind || case when m.automatic then ' automatic' else '' end order by m.created_at, m.id) as said
    from guli.conversations c join guli.messages m on m.workspace_id = $1 and m.conversation_id = c.id and m.kind in ('incoming', 'reply')
    where c.workspace_id = $1 and not c.spam group by c.id, c.created_at`);
  const minutes = first
    .filter(({ answered, said }) => answered !== null && said[0] === "incoming")
    .filter(({ began }) => monthOf(began) === "2026-10")
    .map(({ began, answered }) => (Date.parse(answered) - Date.parse(began)) / 60_000)
    .toSorted((one, other) => one - other);
  const { now } = tileOf(await shown(), "speed");
  expect(now!.n).toBe(minutes.length);
  expect(now!.value).toBeCloseTo(minutes[Math.floor((minutes.length + 1) / 2) - 1]!, 3);
  expect(now!.low <= now!.value && now!.value <= now!.high).toBe(true);
});

test("a cohort has as many as bought first then; without purchases, as wrote first", async () => {
  const { retention } = await shown();
  expect(retention.basis).toBe("orders");
  const bought = await rows<{ at: string }>(
    "select min(placed_at) as at from guli.orders where workspace_id = $1 and state = 'placed' and (total = 0 or returned < total) and customer_id is not null group by customer_id",
  );
  const many = (some: { at: string }[], cohort: string) => some.filter(({ at }) => `${monthOf(at)}-01` === cohort).length;
  expect(retention.cohorts.length).toBeGreaterThan(5);
  for (const { cohort, customers } of retention.cohorts) expect(customers, cohort).toBe(many(bought, cohort));
  const met = await rows<{ at: string }>(`select created_at as at from guli.customers k where k.workspace_id = $1
    and exists (select from guli.conversations c where c.workspace_id = $1 and c.customer_id = k.id and not c.spam)`);
  const wrote = retentionOf(await it.desk.read(demo.workspaceId, (tx) => cohorts(tx, "contacts")), "2026-10-01");
  expect(wrote.length).toBeGreaterThan(5);
  for (const { cohort, customers } of wrote) expect(customers, cohort).toBe(many(met, cohort));
});

test("a share is said of enough customers only, and of months that are over", async () => {
  const { retention } = await shown();
  for (const { customers, later } of retention.cohorts) {
    for (const { active, share } of later) expect(share === null || active <= share.n).toBe(true);
    expect(later.every(({ share }) => (share === null) === customers < 10)).toBe(true);
  }
  // November goes on: that few have bought in it yet is no loss.
  const { cohort, later } = retention.cohorts.at(-1)!;
  expect([cohort, later.length]).toEqual(["2026-09-01", 1]);
});

test("tiles open to their people, page by page, nobody twice", async () => {
  for (const of of ["promises", "effort", "speed", "human"] as const) {
    const list = (cursor?: string) => it.desk.read(demo.workspaceId, (tx) => peopleOf(tx, { of, month: "2026-10-01", limit: 4, cursor }));
    const one = await list();
    const other = one.next ? await list(one.next) : { rows: [] };
    const ids = [...one.rows, ...other.rows].map(({ id }) => id);
    expect(new Set(ids).size, of).toBe(ids.length);
    expect(ids.length, of).toBeGreaterThan(0);
    for (const { at } of one.rows) expect(monthOf(at), of).toBe("2026-10");
  }
});

test("two who count at once stand in nobody's way, and count the same", async () => {
  const digest = () => it.desk.read(demo.workspaceId, overviewProjection.digest);
  const before = await digest();
  const wishes = [{ all: true }, {}, { all: true }, {}, { all: true }];
  await Promise.all(wishes.map((wish) => reckonOverview(it.desk, demo.workspaceId, wish)));
  expect(await digest()).toEqual(before);
});

test("made anew it is the same; only leads see it", async () => {
  expect((await makeAnew(it.desk, demo.workspaceId, overviewProjection)).same).toBe(true);
  expect((await it.cast.agent.call("GET", "/insights/overview")).status).toBe(403);
  expect((await it.cast.agent.call("GET", "/insights/overview/people?of=human&month=2026-10-01")).status).toBe(403);
  expect((await it.cast.lead.call("GET", "/insights/overview?month=2026-10-01")).status).toBe(200);
  expect((await it.cast.lead.call("GET", "/insights/overview/people?of=cohort&month=2026-10-01")).status).toBe(200);
  expect((await it.cast.lead.call("GET", "/insights/overview?month=soon")).status).toBe(422);
});
