import { beforeAll, describe, expect, test } from "vitest";
import { simulate } from "../../../../test/buying/simulating.ts";
import { loyalHouse, type Bought, type LoyalHouse } from "../../../../test/loyal-house.ts";
import { newId } from "../../../core/ids.ts";
import { predict } from "./predicting.ts";
import { valuesProjection } from "./projecting.ts";
import { customerValue } from "./reading.ts";
import { reckonValues } from "./reckoning.ts";

let house: LoyalHouse;
const BUYING = { r: 0.9, alpha: 30, a: 0.7, b: 3 };
const people = simulate({ buying: BUYING, spending: { p: 4, q: 4, gamma: 6000 }, n: 900, span: 700, ahead: 90, seed: 21 });
const customers = people.map((one, nth) => ({ ...one, id: newId(), name: `Customer ${nth}` }));

/** The first purchase T days ago and what followed until yesterday. */
const bought: Bought[] = customers.flatMap(({ id, T, times, mean }) => {
  const first = Math.ceil(T) + 1;
  const again = [...new Set(times.filter((t) => t <= T).map((t) => Math.max(1, first - Math.ceil(t))))];
  return [first, ...again].map((daysAgo) => ({ customerId: id, daysAgo, total: Math.round(mean) || 3000 }));
});

beforeAll(async () => {
  house = await loyalHouse();
  await house.meet(customers);
  await house.retell(bought);
  await begin();
}, 90_000);

const read = async () => (await house.cast.agent.call("GET", "/loyalty/values")).body;
const valueOf = async (id: string) => (await house.cast.agent.call("GET", `/customers/${id}/value`)).body.value;
const reckon = () => reckonValues(house.desk, house.workspaceId);
const digest = () => house.desk.read(house.workspaceId, valuesProjection.digest);
const atRiskEvents = async () =>
  (await house.desk.database.owner.query("select payload from guli.events where workspace_id = $1 and name = 'customer.at-risk'", [house.workspaceId])).rows;

/** As the first order of a business does. */
async function begin() {
  await house.cast.lead.call("POST", "/loyalty/values/reckoning");
  await house.until(async () => (await read()).asOf, "the first reckoning");
}

/** A purchase was heard. The clock of this house is ahead of the machine's, so that jobs wait; they are done by hand. */
const marked = () => house.until(async () => (await house.desk.database.owner.query("select from guli.values_to_count")).rowCount, "the purchase to be heard");

async function isExact() {
  const before = await digest();
  expect(before.rows).toBeGreaterThan(100);
  await valuesProjection.rebuild(house.desk, house.workspaceId);
  expect(await digest()).toEqual(before);
}

describe("a business that buys as the models say", () => {
  test("the parameters are found, and the last weeks told within their range", async () => {
    const { models, asOf, currency, underWay } = await read();
    expect([asOf, currency, underWay]).toEqual(["2026-11-21", "GEL", false]);
    expect(models.buying).toMatchObject({ n: 900, state: expect.stringMatching(/suited|doubtful/) });
    for (const { name, low, high } of models.buying.parameters) {
      const truth = BUYING[name as keyof typeof BUYING];
      // Twice as far as the interval: one in forty seeds is outside of one of four by chance.
      expect([name, truth > low / 1.5 && truth < high * 1.5]).toEqual([name, true]);
    }
    const { heldBack } = models.buying;
    expect(heldBack.weeks).toHaveLength(33);
    expect(heldBack.actual).toBeGreaterThan(heldBack.expected.low * 0.95);
    expect(heldBack.actual).toBeLessThan(heldBack.expected.high * 1.05);
  });

  test("what is told of all is near what then came, and is the sum of what is told of each", { timeout: 60_000 }, async () => {
    const { sums } = await read();
    const later = people.reduce((sum, one) => sum + one.later, 0);
    expect(sums.nextQuarter.low * 0.9).toBeLessThan(later);
    expect(sums.nextQuarter.high * 1.1).toBeGreaterThan(later);
    // All of them in one look: a thousand requests at once wait longer than the desk lets anybody wait.
    const each = await house.desk.read(house.workspaceId, async (tx) => {
      const all = [];
      for (const { id } of customers) all.push((await customerValue(tx, id))!);
      return all;
    });
    const ahead = (n: number | null | undefined) => n ?? 0;
    expect(each.reduce((sum, one) => sum + ahead(one.valueAhead?.value), 0) / sums.fromOrders.value).toBeCloseTo(1, 2);
    expect(each.reduce((sum, one) => sum + one.valueAtRisk, 0) / sums.atRisk.value).toBeCloseTo(1, 2);
    expect(each.filter(({ valueAtRisk }) => valueAtRisk > 0)).toHaveLength(sums.counts.atRisk);
    expect(sums.counts).toMatchObject({ customers: 900, contracts: 0 });
  });

  test("who is at risk stands in a list, the greatest loss first; nobody was told of them on the first day", async () => {
    const { sums } = await read();
    const seen: { customer: { id: string }; valueAtRisk: number; alive: { value: number } }[] = [];
    for (let cursor = "", more = true; more;) {
      const { body } = await house.cast.agent.call("GET", `/loyalty/values/at-risk${cursor && `?cursor=${cursor}`}`);
      seen.push(...body.rows);
      cursor = body.next ?? "";
      more = cursor !== "";
    }
    expect(new Set(seen.map(({ customer }) => customer.id)).size).toBe(sums.counts.atRisk);
    expect(seen.map((one) => one.valueAtRisk)).toEqual(seen.map((one) => one.valueAtRisk).sort((one, other) => other - one));
    expect(seen.every(({ alive }) => alive.value < 0.505 && alive.value >= 0.1)).toBe(true);
    expect(await atRiskEvents()).toEqual([]);
    expect((await house.cast.agent.call("GET", "/loyalty/values/at-risk?cursor=bm9uc2Vuc2U")).status).toBe(422);
  });

  test("is made anew to the last digit", isExact);
});

describe("from day to day", () => {
  test("whom time brings below the limit is told once, and a purchase ends it", async () => {
    house.later(4);
    await reckon();
    const first = await atRiskEvents();
    expect(first.length).toBeGreaterThan(0);
    const { customerId } = first[0].payload;
    expect(await valueOf(customerId)).toMatchObject({ atRiskSince: "2026-11-25" });
    house.later(1);
    await reckon();
    const ids = (await atRiskEvents()).map(({ payload }) => payload.customerId);
    expect(new Set(ids).size).toBe(ids.length);
    await house.buy(customerId);
    await marked();
    house.later(1);
    await reckon();
    const after = await valueOf(customerId);
    expect(after).toMatchObject({ atRiskSince: null, valueAtRisk: 0, lastOn: "2026-11-27" });
    expect(after.alive.value).toBeGreaterThan(0.6);
  }, 30_000);

  test("is what would be made anew", isExact);

  test("an order that is told late counts soon, one that is cancelled no longer", async () => {
    const id = newId();
    await house.meet([{ id, name: "Mr Brandt" }]);
    const externalId = newId();
    const order = { externalId, customerId: id, placedAt: "2026-10-01T10:00:00Z", currency: "GEL", total: 9900 };
    await house.cast.lead.call("POST", "/orders", order);
    const due = async () => (await house.desk.database.owner.query("select due_at from guli.value_states")).rows[0].due_at as string;
    await house.until(async () => new Date(await due()).getTime() < Date.parse("2026-11-28T20:00:00Z"), "a reckoning that does not wait for the night");
    await reckon();
    expect(await valueOf(id)).toMatchObject({ purchases: 1, spent: 9900, alive: null, firstOn: "2026-10-01", contracted: false });
    await house.cast.lead.call("POST", "/orders", { ...order, state: "cancelled", updatedAt: "2026-11-28T13:00:00Z" });
    await house.until(async () => {
      await reckon();
      return (await valueOf(id)) === null;
    });
  });

  test("another limit finds others at risk and tells nobody", async () => {
    const [before, told] = [await read(), (await atRiskEvents()).length];
    expect((await house.cast.agent.call("PUT", "/loyalty/values/settings", { riskBelow: 0.8 })).status).toBe(403);
    expect((await house.cast.owner.call("PUT", "/loyalty/values/settings", { riskBelow: 1.4 })).status).toBe(422);
    expect((await house.cast.owner.call("PUT", "/loyalty/values/settings", { riskBelow: 0.8 })).body).toEqual({ riskBelow: 0.8 });
    await reckon();
    expect((await read()).sums.counts.atRisk).toBeGreaterThan(before.sums.counts.atRisk);
    expect((await atRiskEvents()).length).toBe(told);
  });

  test("whoever is killed in the midst of it is followed by somebody who goes on", async () => {
    house.later(1);
    const owner = house.desk.database.owner;
    await owner.query(
      "update guli.value_states set step = 'gathering', target = '2026-11-28', whole = true, \"after\" = null, due_at = now() - interval '1 day'",
    );
    await owner.query("update guli.customer_values set spent = 1");
    await reckon();
    expect((await read()).asOf).toBe("2026-11-28");
    expect((await valueOf(customers[0]!.id)).spent).toBeGreaterThan(1);
    await isExact();
  });
});

test("two who are at it at once come to an end, and so does a round whose day was lost", async () => {
  for (let round = 0; round < 4; round += 1) {
    await house.desk.database.owner.query("update guli.value_states set step = null, target = null, recount = true");
    await Promise.all([reckon(), reckon(), reckon()]);
    const { rows } = await house.desk.database.owner.query("select step, target from guli.value_states");
    expect(rows).toEqual([{ step: null, target: null }]);
  }
  await house.desk.database.owner.query("update guli.value_states set step = 'predicting', target = null");
  await reckon();
  await isExact();
});

test("whoever was silent while another told it says nothing of an older day", async () => {
  const before = await digest();
  expect(await predict(house.desk, house.workspaceId, { asOf: "2026-11-21", before: null, quiet: false })).toBe(false);
  expect(await digest()).toEqual(before);
});

describe("contracts", () => {
  test("are reckoned by how long contracts last, and not by purchases", async () => {
    const ids = Array.from({ length: 120 }, () => newId());
    await house.meet(ids.map((id, nth) => ({ id, name: `Subscriber ${nth}` })));
    const rows = ids.map((id, nth) => ({ id, nth, ended: nth % 3 === 0 ? 1 + (nth % 11) : null }));
    await house.desk.database.owner.query(
      `insert into guli.contracts (workspace_id, id, source, external_id, customer_id, title, started_on, ended_on, currency, price, every, base_price, told_at, hash, changed_at)
       select $1, gen_random_uuid(), 'file', 'c' || s.nth, s.id, 'Box', '2025-11-15', date '2025-11-15' + (s.ended * 30.4)::int, 'GEL', 2500, 'month', 2500, now(), '\\x00', now()
       from unnest($2::uuid[], $3::int[], $4::int[]) as s (id, nth, ended)`,
      [house.workspaceId, rows.map(({ id }) => id), rows.map(({ nth }) => nth), rows.map(({ ended }) => ended)],
    );
    await house.cast.lead.call("POST", "/loyalty/values/reckoning");
    await reckon();
    const { models, sums } = await read();
    expect(models.contracts[0]).toMatchObject({ every: "month", n: 120, ended: 40, state: "suited" });
    expect(models.contracts[0].kept.at(-1)).toMatchObject({ period: 11, n: expect.any(Number) });
    expect(sums.counts.contracts).toBe(80);
    const running = await valueOf(ids[1]!);
    expect(running).toMatchObject({ contracted: true, alive: null, nextYear: null });
    expect(running.valueAhead.value).toBeGreaterThan(6 * 2500);
    expect(running.valueAhead.high).toBe(12 * 2500);
    expect(sums.fromContracts.value / running.valueAhead.value).toBeCloseTo(80, 0);
    expect((await valueOf(ids[0]!)).valueAhead).toBeNull();
    await isExact();
  });
});

test("a business without orders has nothing, and says so", async () => {
  expect((await house.cast.agent.call("GET", `/customers/${newId()}/value`)).status).toBe(404);
  const id = newId();
  await house.meet([{ id, name: "Nobody yet" }]);
  expect(await valueOf(id)).toBeNull();
});
