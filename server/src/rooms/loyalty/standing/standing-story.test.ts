import { beforeAll, describe, expect, test } from "vitest";
import { loyalHouse, twoCities, type LoyalHouse } from "../../../../test/loyal-house.ts";
import { newId } from "../../../core/ids.ts";
import { reckonCosts, standingProjection } from "./going-on.ts";
import { standingFor } from "./presenting.ts";

let house: LoyalHouse;
const began = 130;
const truth = twoCities({ many: 400, seed: 7, began });
let rival: string;
let event: string;

beforeAll(async () => {
  house = await loyalHouse();
  await house.meet(truth.customers);
  await house.retell(truth.bought);
  rival = await house.competitor("Glovo", ["გლოვო"]);
  event = await house.event(rival, house.dayBefore(began), { place: { key: "city", values: ["თბილისი"] } });
  await house.reckon();
}, 60_000);

const digest = () => house.desk.read(house.workspaceId, standingProjection.digest);
/** What an event cost is reckoned anew a few minutes after what it rests on has changed. */
async function settled() {
  house.later(1 / 24);
  await house.until(async () => {
    const { rows } = await house.desk.database.owner.query("select from guli.event_costs_to_reckon");
    const { rows: jobs } = await house.desk.database.owner.query(
      "select from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier in ('reckon-standings', 'reckon-event-costs')",
    );
    return rows.length + jobs.length === 0;
  });
}
async function isExact() {
  const before = await digest();
  await standingProjection.rebuild(house.desk, house.workspaceId);
  expect(await digest()).toEqual(before);
}

describe("a business of which the truth is known", { timeout: 60_000 }, () => {
  test("loyal are those in the city of the event who bought on; hardly any of those who bought half as often; none whom it did not reach", async () => {
    const classes = new Map<string, string>();
    await house.desk.read(house.workspaceId, async (tx) => {
      for (const { id } of truth.customers) classes.set(id, (await standingFor(tx, id)).standing!.class);
    });
    const loyal = (all: { id: string }[]) => all.filter(({ id }) => classes.get(id) === "loyal").length / all.length;
    const here = truth.customers.filter(({ city }) => city === "Tbilisi");
    expect(loyal(here.filter(({ tempted }) => !tempted))).toBeGreaterThan(0.4);
    expect(loyal(here.filter(({ tempted }) => tempted))).toBeLessThan(0.2);
    expect(loyal(truth.customers.filter(({ city }) => city === "Batumi"))).toBe(0);
  });

  test("what the event cost is found, with the truth in its interval", async () => {
    const { rows } = (await house.cast.lead.call("GET", "/competitor-events")).body;
    const [{ cost }] = rows.filter(({ id }: { id: string }) => id === event);
    expect(cost).toMatchObject({ passed: true, exposed: 200, notExposed: 200, unknown: 0, currency: "GEL" });
    // Half of those whom it reached lose half: 0.1 a day × 90 days × 40.00 × 1/4.
    const lost = -0.1 * 90 * 4000 * 0.25;
    expect(cost.result.spend.low).toBeLessThan(lost);
    expect(cost.result.spend.high).toBeGreaterThan(lost);
    expect(cost.result.alike).toBe(true);
    expect(cost.result.cost.value).toBeCloseTo(-cost.result.spend.value * 200, 3);
  });

  test("the sums are those of the customers, month by month", async () => {
    const { body } = await house.cast.lead.call("GET", "/loyalty/standings");
    expect(body.customers).toBe(400);
    expect(body.asOf).toBe("2026-11-22");
    for (const one of body.classes) {
      let [many, cursor] = [0, ""];
      do {
        const page = (await house.cast.lead.call("GET", `/loyalty/customers?class=${one.class}${cursor && `&cursor=${cursor}`}`)).body;
        many += page.rows.length;
        cursor = page.next ?? "";
      } while (cursor !== "");
      expect([one.class, many]).toEqual([one.class, one.customers]);
    }
    expect(body.months.at(-1).classes).toEqual(
      body.classes.map(({ class: its, customers }: { class: string; customers: number }) => ({ class: its, customers })),
    );
    for (const { from, to, customers } of body.moves.slice(0, 2)) {
      const page = (await house.cast.lead.call("GET", `/loyalty/customers?class=${to}&from=${from}`)).body;
      expect(page.rows).toHaveLength(Math.min(50, customers));
    }
    expect(body.loyalShare.n).toBeGreaterThan(100);
  });

  test("is made anew to the last digit", isExact);
});

describe("what happens from day to day", { timeout: 60_000 }, () => {
  test("exposure by hand counts, can be taken back, and is asked of nobody who may not", async () => {
    const kept = truth.customers.find(({ city }) => city === "Batumi")!;
    const path = `/customers/${kept.id}/exposures/${event}`;
    expect((await house.cast.light.call("PUT", path, { exposed: true })).status).toBe(403);
    expect((await house.standing(kept.id)).exposures).toMatchObject([{ exposed: false, because: "elsewhere" }]);
    await house.cast.agent.call("PUT", path, { exposed: true, told: true });
    const told = await house.standing(kept.id);
    expect(told.exposures).toMatchObject([{ exposed: true, because: "told" }]);
    expect(told.standing.through).toMatchObject({ events: 1 });
    await house.cast.agent.call("PUT", path, { exposed: null });
    expect((await house.standing(kept.id)).standing.through).toBeNull();
    expect((await house.cast.agent.call("PUT", `/customers/${kept.id}/exposures/${newId()}`, { exposed: true })).body.code).toBe("competitor-event.not-found");
  });

  test("what an event cost by a walk that was slow does not take the place of what was reckoned meanwhile", async () => {
    const { desk, workspaceId } = house;
    const late = truth.customers.find(({ city }) => city === "Tbilisi")!.id;
    const purchases = (await house.standing(late)).standing.purchases;
    let walks = 0;
    const slow: typeof desk = {
      ...desk,
      transaction: async (...given) => {
        // Everybody has been seen but at the end nothing is written yet: somebody buys, and another walk is quicker.
        if ((walks += 1) === 2) {
          await house.buy(late, 100);
          await house.until(async () => (await house.standing(late)).standing.purchases === purchases + 1);
          await desk.database.owner.query("delete from guli.event_costs_to_reckon");
          await reckonCosts(desk, { workspaceId, ids: [event] });
        }
        return desk.transaction(...given);
      },
    };
    await reckonCosts(slow, { workspaceId, ids: [event] });
    expect(walks).toBeGreaterThan(1);
    await settled();
    await isExact();
  });

  test("another definition is tried without changing anything, then used; the one before it stays on the list", async () => {
    const { used } = (await house.cast.lead.call("GET", "/loyalty/definition")).body;
    // What an event cost follows exposures noted by hand a little later.
    await settled();
    const before = await digest();
    const strict = { ...used.definition, loyal: { ...used.definition.loyal, probability: 0.999 } };
    const { body: tried } = await house.cast.lead.call("POST", "/loyalty/definition/preview", strict);
    expect(tried.all).toBe(true);
    const fewer = tried.moves.filter(({ from, to }: { from: string; to: string }) => from === "loyal" && to !== "loyal");
    expect(await digest()).toEqual(before);
    expect((await house.cast.lead.call("PUT", "/loyalty/definition", strict)).status).toBe(403);
    expect((await house.cast.owner.call("PUT", "/loyalty/definition", { ...strict, pause: { ...strict.pause, left: 0.5 } })).body.fields).toHaveProperty(
      "pause.left",
    );
    expect((await house.cast.owner.call("PUT", "/loyalty/definition", strict)).body.version).toBe(1);
    await house.reckon();
    const { versions } = (await house.cast.lead.call("GET", "/loyalty/definition")).body;
    expect(versions.map(({ version }: { version: number }) => version)).toEqual([1, 0]);
    expect(fewer.length).toBeGreaterThanOrEqual(0);
    await house.cast.owner.call("PUT", "/loyalty/definition", used.definition);
    await house.reckon();
    await isExact();
  });

  test("a purchase and time move somebody at once, and what stands is what would be made anew", async () => {
    const id = newId();
    await house.meet([{ id, name: "Mr Brandt", city: "Batumi" }]);
    await house.buy(id, 400);
    await house.until(async () => (await house.standing(id)).standing?.purchases === 1);
    for (const ago of [60, 50, 40, 30, 20]) await house.buy(id, ago);
    await house.until(async () => (await house.standing(id)).standing.purchases === 6);
    expect((await house.standing(id)).standing).toMatchObject({ class: "regular", through: null, firstOn: house.dayBefore(400) });
    await settled();
    await isExact();
    // The shop's clock is ahead: an order of a day that has not begun here, of somebody new, too.
    const late = newId();
    await house.meet([{ id: late, name: "Lado", city: "Batumi" }]);
    for (const customerId of [id, late]) await house.buy(customerId, -0.6);
    house.later(1);
    await house.until(async () => {
      await house.goOn();
      return (await house.standing(late)).standing?.purchases === 1;
    });
    await isExact();
    house.later(400);
    await house.goOn();
    // Nobody is signed in for so long.
    const { standing, history } = await house.desk.read(house.workspaceId, (tx) => standingFor(tx, id));
    expect(standing!.class).toBe("left");
    expect(history[0]!.class).toBe("left");
    const { rows } = await house.desk.database.owner.query(
      "select payload from guli.events where name = 'standing.changed' and payload ->> 'customerId' = $1 order by id",
      [id],
    );
    expect(rows.at(-1).payload).toMatchObject({ to: "left" });
    await isExact();
  });
});
