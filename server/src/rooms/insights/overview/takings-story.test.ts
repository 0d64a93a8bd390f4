import { afterAll, beforeAll, expect, test } from "vitest";
import { movableClock } from "../../../../test/bare-desk.ts";
import { testDesk, type TestDesk } from "../../../../test/desk.ts";
import { reckonOverview } from "./reckoning.ts";
import { countedMonths } from "./store/months.ts";

/* What was taken month by month, night after night: only the months are counted again in which something is otherwise. */
let at: TestDesk;
const clock = movableClock("2026-11-20T01:00:00.000Z");
beforeAll(async () => {
  at = await testDesk({ clock, env: { GULI_ROLES: "web" } });
});
afterAll(() => at?.close());

const tell = async (externalId: string, placedAt: string) => {
  const told = { source: "Till", externalId, currency: "GEL", total: 1000, placedAt };
  const { status, body } = await at.cast.lead.call("POST", "/orders", told);
  expect(status, JSON.stringify(body)).toBeLessThan(300);
};
const night = async (all = false) => {
  clock.move(86_400);
  await reckonOverview(at.desk, at.workspaceId, { all });
  const months = (await at.desk.read(at.workspaceId, countedMonths)).filter(({ measure }) => measure === "takings");
  return Object.fromEntries(months.map(({ month, n, hits, sum }) => [month.slice(0, 7), { n, hits, sum }]));
};
const of = (orders: number, sum = 1000 * orders) => ({ n: orders, hits: orders, sum });

test("an order that is told again with a day in another month leaves the one and comes into the other", async () => {
  for (const [id, day] of [
    ["1", "2026-03-05"],
    ["2", "2026-03-06"],
    ["3", "2026-07-01"],
  ] as const)
    await tell(id, `${day}T10:00:00Z`);
  expect(await night()).toEqual({ "2026-03": of(2), "2026-07": of(1) });

  await tell("2", "2026-05-06T10:00:00Z");
  expect(await night()).toEqual({ "2026-03": of(1), "2026-05": of(1), "2026-07": of(1) });

  // Twice between two nights: it stood in May, in June and in July.
  await tell("2", "2026-06-06T10:00:00Z");
  clock.move(60);
  await tell("2", "2026-07-06T10:00:00Z");
  const found = await night();
  expect(found).toEqual({ "2026-03": of(1), "2026-07": of(2) });
  expect(await night(true)).toEqual(found);
});

test("months of which nothing was told stay as they were counted", async () => {
  await at.desk.database.owner.query("update guli.overview_months set sum = 77 where workspace_id = $1 and measure = 'takings' and month = '2026-03-01'", [
    at.workspaceId,
  ]);
  clock.move(86_400);
  await tell("4", "2026-07-20T10:00:00Z");
  expect(await night()).toEqual({ "2026-03": of(1, 77), "2026-07": of(3) });
});
