import { beforeAll, expect, test } from "vitest";
import type { Projection } from "../src/core/projections.ts";
import { newId } from "../src/core/ids.ts";
import { evidenceProjection, overviewProjection, reckonEvidence, reckonOverview } from "../src/rooms/insights/index.ts";
import { fitsProjection, reckonFitsTask, standingProjection, values } from "../src/rooms/loyalty/index.ts";
import { chance, exponential, gamma } from "./buying/simulating.ts";
import { until } from "./desk.ts";
import { loyalHouse, type Bought, type LoyalHouse } from "./loyal-house.ts";

/** What a night adds to what stood there is what would be made of everything, whatever was told meanwhile, and of which day. */
let house: LoyalHouse;
const random = chance(46);
const one = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
const customers = Array.from({ length: 160 }, (_, nth) => ({ id: newId(), name: `Customer ${nth}` }));
const orders: string[] = [];

beforeAll(async () => {
  house = await loyalHouse("2026-11-27");
  await house.meet(customers);
  await house.retell(customers.flatMap(past));
  await house.cast.lead.call("POST", "/loyalty/values/reckoning");
  await house.reckon();
  await reckonFitsTask(house.desk, { workspaceId: house.workspaceId, what: "all" });
  await night();
}, 120_000);

/** Some buy often, most of them still do. */
function past({ id }: { id: string }): Bought[] {
  const rate = gamma(2, random) / 60;
  const bought: Bought[] = [];
  for (let at = 40 + 500 * random(); at > (random() < 0.2 ? 200 : 1); at -= exponential(random) / rate)
    bought.push({ customerId: id, daysAgo: Math.ceil(at), total: 2000 + Math.floor(4000 * random()) });
  return bought;
}

/** What the desk reckons by itself when it hears of orders: while it is at it, two looks at what stands there are not of the same moment. */
async function ownReckoningIsOver(): Promise<void> {
  const { owner } = house.desk.database;
  await house.running.idle();
  await until(async () => {
    const { rows } = await owner.query("select from graphile_worker.jobs where task_identifier like 'reckon-%' and run_at <= now() limit 1");
    return rows.length === 0;
  }, "the end of what the desk reckons by itself");
  await house.running.idle();
}

async function night(): Promise<void> {
  const { desk, workspaceId } = house;
  await ownReckoningIsOver();
  await values.reckonValues(desk, workspaceId);
  await house.goOn();
  await ownReckoningIsOver();
  await reckonFitsTask(desk, { workspaceId, what: "night" });
  await reckonOverview(desk, workspaceId);
  await reckonEvidence(desk, workspaceId);
}

async function call(path: string, body: object): Promise<void> {
  const answer = await house.cast.lead.call("POST", path, body);
  // Whoever was joined to another is no customer of their own any more, and nothing comes back before it was bought.
  const refused = answer.status === 404 || answer.status === 409 || answer.body?.code === "order.returned-early";
  if (answer.status >= 300 && !refused) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
}

const ago = (days: number) => new Date(Date.parse(house.desk.clock.now()) - days * 86_400_000).toISOString();
const told = (externalId: string, more: object = {}) =>
  call("/orders", { source: "shop", externalId, customerId: one(customers).id, currency: "GEL", total: 3000 + orders.length, placedAt: ago(0), ...more });

/** One of all that can become of orders: of now or of long ago, one by one or in a file, of another customer, another month, cancelled, given back; and two customers are one. */
async function happens(): Promise<void> {
  const externalId = orders.length > 0 ? one(orders) : "first";
  const what = one(["bought", "bought", "late", "moved", "cancelled", "back", "file", "joined"] as const);
  if (what === "bought" || what === "late") {
    orders.push(newId());
    await told(orders.at(-1)!, { placedAt: ago(what === "bought" ? 0 : Math.floor(400 * random())) });
  } else if (what === "moved") await told(externalId, { placedAt: ago(Math.floor(400 * random())) });
  else if (what === "cancelled") await told(externalId, { state: "cancelled" });
  else if (what === "joined") await call(`/customers/${one(customers).id}/joins`, { otherId: one(customers).id });
  else {
    const back = { what: "return", source: "shop", externalId, returnId: newId(), amount: 100, at: ago(0) };
    const row = { source: "shop", externalId: newId(), currency: "GEL", total: 900, placedAt: ago(Math.floor(400 * random())), customerId: one(customers).id };
    await call("/order-batches", { rows: what === "back" && orders.length > 0 ? [back] : [row] });
  }
}

async function differs({ digest, rebuild }: Projection): Promise<boolean> {
  const { desk, workspaceId } = house;
  const before = await desk.read(workspaceId, digest);
  await rebuild(desk, workspaceId);
  const after = await desk.read(workspaceId, digest);
  return before.rows !== after.rows || before.sum !== after.sum;
}

test.each([1, 2, 3, 4, 5, 6])("day %i", { timeout: 60_000 }, async () => {
  for (let nth = 0; nth < 12; nth += 1) await happens();
  house.later(1);
  await night();
  const different: string[] = [];
  for (const projection of [values.valuesProjection, standingProjection, fitsProjection, overviewProjection, evidenceProjection])
    if (await differs(projection)) different.push(projection.name);
  expect(different).toEqual([]);
});
