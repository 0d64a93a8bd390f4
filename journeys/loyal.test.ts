import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { foundDemo, type Demo } from "../server/src/rooms/demo/index.ts";
import { movableClock } from "../server/test/bare-desk.ts";
import { caller, testDesk, type TestDesk } from "../server/test/desk.ts";

/*
 * A year is made up whose truth is written down: who is loyal, what competitors did, whom our own mistakes drove away, what everybody will buy next. The desk sees only what a desk can see; what
 * its pages say is held against the truth.
 */

const UNTIL = "2026-11-20T14:00:00.000Z";

let it: TestDesk;
let demo: Demo;
let owner: ReturnType<typeof caller>;

beforeAll(async () => {
  it = await testDesk({ clock: movableClock(UNTIL) });
  demo = await foundDemo(it.desk, { seed: 1, conversations: 1500, business: "Chinari", language: "en", until: UNTIL, email: null });
  const payload = { email: demo.email, password: demo.password };
  const answer = await it.app.inject({ method: "POST", url: "/api/v1/session", payload, headers: { "x-guli": "1" } });
  const cookie = answer.cookies.map((one) => `${one.name}=${one.value}`).join("; ");
  owner = caller(it.app, { cookie, "x-guli": "1" });
}, 180_000);
afterAll(() => it.close());

const get = async (path: string) => (await owner("GET", path)).body;
const rows = async <T>(text: string): Promise<T[]> => (await it.desk.database.owner.query(text, [demo.workspaceId])).rows as T[];

type Interval = { low: number; high: number };
const covers = ({ low, high }: Interval, truth: number) => low <= truth && truth <= high;

describe("who is loyal", () => {
  test("whom the desk calls loyal is loyal, most of them; who went for a lower price never is", async () => {
    const told = await rows<{ id: string; events: number; class: string }>(
      "select customer_id as id, events, class from guli.customer_standings where workspace_id = $1",
    );
    const loyal = told.filter((one) => one.class === "loyal");
    const right = loyal.filter(({ id }) => demo.truth.customers[id] === "loyal");
    expect(loyal.length).toBeGreaterThan(50);
    expect(right.length / loyal.length).toBeGreaterThan(0.8);
    expect(loyal.filter(({ id }) => demo.truth.customers[id] === "price").length / loyal.length).toBeLessThan(0.1);
    // It asks for proof: of those whom an event tested it knows about half. Of those whom none tested it says nothing.
    expect(right.length / demo.truth.testedLoyal).toBeGreaterThan(0.3);
    expect(loyal.every(({ events }) => events > 0)).toBe(true);
  });

  test("so the share that is shown is never more than the truth", async () => {
    const { loyalShare } = await get("/loyalty/standings");
    const often = await rows<{ id: string }>("select customer_id as id from guli.customer_standings where workspace_id = $1 and class in ('loyal', 'regular')");
    const truth = often.filter(({ id }) => demo.truth.customers[id] === "loyal").length / often.length;
    expect(loyalShare.n).toBe(often.length);
    expect(loyalShare.low).toBeGreaterThan(0.05);
    expect(loyalShare.high).toBeLessThan(truth);
  });
});

test("what competitors cost is found, within the interval that is shown; of what nobody can know nothing is said", async () => {
  const { rows: events } = await get("/competitor-events");
  for (const truth of demo.truth.calls.slice(0, 2)) {
    const { cost } = events.find(({ beganOn }: { beganOn: string }) => beganOn === truth.beganOn);
    expect(cost.result.alike).toBe(true);
    expect(covers(cost.result.cost, truth.lostOfKnown), `${truth.competitor}: ${truth.lostOfKnown} in ${JSON.stringify(cost.result.cost)}`).toBe(true);
    expect(cost.result.cost.low).toBeGreaterThan(0);
    expect(cost.exposed).toBeGreaterThan(0.9 * truth.known);
    expect(cost.exposed).toBeLessThan(1.1 * truth.known);
  }
  const campaign = events.find(({ beganOn }: { beganOn: string }) => beganOn === demo.truth.calls[2]!.beganOn);
  expect(campaign.cost).toMatchObject({ passed: false, result: null, notExposed: 0 });
  // Whoever spoke of it is known to have heard of it; of all others nobody knows.
  expect(campaign.cost.exposed).toBeGreaterThan(2);
  expect(campaign.cost.unknown).toBeGreaterThan(20 * campaign.cost.exposed);
});

test("what customers will buy next is what they do buy, for nineteen of twenty of them", async () => {
  const told = await rows<{ id: string; low: number; high: number }>(
    "select customer_id as id, quarter_low as low, quarter_high as high from guli.customer_values where workspace_id = $1 and next_quarter is not null",
  );
  const held = told.filter((one) => covers(one, demo.truth.ahead.of[one.id] ?? 0));
  expect(told.length).toBeGreaterThan(1000);
  expect(held.length / told.length).toBeGreaterThan(0.93);
  const { sums, models } = await get("/loyalty/values");
  expect(Math.abs(sums.nextQuarter.value / demo.truth.ahead.purchases - 1)).toBeLessThan(0.1);
  // Competitors come and go in this year, which no model of habits knows: it says so itself.
  expect(models.buying.state).toBe("doubtful");
});

test("why they left is what was true, by counts of those who said it", async () => {
  const report = await get("/reports/leavings?from=2025-11-20&to=2026-11-20");
  const { reasons } = demo.truth;
  const all = Object.values(reasons).reduce((sum, one) => sum + one, 0);
  expect(report.n).toBe(all);
  expect(covers(report.service, reasons.service / all)).toBe(true);
  expect(report.service.n).toBeLessThan(all);
  for (const { reason, count } of report.reasons) if (reason !== null) expect(count).toBeLessThanOrEqual(reasons[reason as keyof typeof reasons]);
});

test("the claims that are true here are found, and where nothing is there it stays quiet", async () => {
  const { claims } = await get("/insights/evidence");
  const verdict = (key: string) => claims.find((one: { key: string }) => one.key === key).verdict;
  const { much, other } = demo.truth.hurt;
  expect(much.left / much.matters).toBeGreaterThan(10 * (other.left / other.matters));
  expect(verdict("effort")).toBe("holds");
  expect(verdict("buying-again")).toBe("holds");
  expect(["quiet", "not-yet"]).toContain(verdict("speed"));
  expect(["quiet", "not-yet"]).toContain(verdict("human"));
  expect(["quiet", "not-yet"]).toContain(verdict("news-order"));
});

test("which source brings those who stay is found", async () => {
  const { sources } = await get("/loyalty/ideal");
  const shown = (name: string) => sources.find(({ via }: { via: string }) => via === `came:${name}`);
  const truth = (name: string) => {
    const kinds = demo.truth.sources[name]!;
    return kinds.loyal / Object.values(kinds).reduce((sum, one) => sum + one, 0);
  };
  expect(truth("friends")).toBeGreaterThan(2 * truth("price comparison"));
  expect(shown("friends").loyal.says).toBe("higher");
  expect(shown("price comparison").loyal.says).toBe("lower");
  expect(["unclear", "higher"]).toContain(shown("search").valueAhead.says);
});

test("barriers and those who came through others are counted as they were", async () => {
  const { rows: barriers } = await get("/barriers");
  for (const one of barriers) {
    const truth = demo.truth.barriers[one.kind as keyof typeof demo.truth.barriers];
    expect(one.mentions, one.kind).toBe(truth.mentions);
    expect(one.noted, one.kind).toEqual([{ amount: truth.noted, currency: "GEL" }]);
  }
  expect(barriers).toHaveLength(4);
  const gone = barriers.find(({ state }: { state: string }) => state === "gone");
  // That it is gone changed nothing in this year, and nothing is claimed of it.
  const { brought } = await get(`/barriers/${gone.id}`);
  expect(brought.n).toBe(gone.told);
  expect(covers(brought.difference, 0)).toBe(true);
  const [counted] = await rows<{ n: number; bought: number }>(
    "select count(*)::int as n, count(*) filter (where orders > 0)::int as bought from guli.referral_results where workspace_id = $1 and counts",
  );
  expect(counted).toEqual({ n: demo.truth.referrals, bought: demo.truth.referrals });
});
