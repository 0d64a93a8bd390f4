import { beforeAll, expect, test } from "vitest";
import { makeAnew } from "../../cli/rebuild.ts";
import { chance } from "../../../test/buying/simulating.ts";
import { loyalHouse, type LoyalHouse } from "../../../test/loyal-house.ts";
import { newId } from "../../core/ids.ts";
import { projections } from "../projections.ts";
import { reckonStandings } from "./index.ts";
import { reckonCosts } from "./standing/going-on.ts";
import { reckonValues } from "./values/reckoning.ts";

let house: LoyalHouse;
const customers = Array.from({ length: 90 }, (_, nth) => ({ id: newId(), name: `Customer ${nth}`, city: nth % 2 === 0 ? "Tbilisi" : "Batumi" }));
const random = chance(11);
const one = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
/** Reckoned by their own clocks, not by what happens. */
const LATER = new Set(["overview", "evidence"]);
const DAY = 86_400_000;
const days = (ago: number) => new Date(Date.parse("2026-11-22T12:00:00Z") - ago * DAY).toISOString();

beforeAll(async () => {
  house = await loyalHouse();
  await house.meet(customers);
  const rows = customers.flatMap(({ id }, nth) =>
    [400, 300, 200, 150, 20].map((ago) => told(`P-${nth}-${ago}`, { customerId: id, total: 4000, placedAt: days(ago) })),
  );
  await call("POST", "/order-batches", { rows });
  await house.running.idle();
  const rival = await house.competitor("Glovo");
  await house.event(rival, house.dayBefore(130), { place: { key: "city", values: ["Tbilisi"] } });
  await house.reckon();
  await reckonValues(house.desk, house.workspaceId);
}, 60_000);

const call = async (method: "POST" | "PATCH", path: string, body?: object) => {
  const answer = await house.cast.lead.call(method, path, body);
  if (answer.status >= 300 && answer.status !== 409) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
  return answer.body;
};
const told = (externalId: string, more: object = {}) => ({ source: "shop", externalId, currency: "GEL", total: 5000, placedAt: days(100), ...more });

test("whatever becomes of orders and contracts, whoever they belong to in the end, every figure is as if it were made anew", async () => {
  const orders = Array.from({ length: 12 }, (_, nth) => `M-${nth}`);
  const buyers = ["one", "two", "three"].map((id) => ({ id, name: id }));
  const nobody = [];
  for (const id of orders) await call("POST", "/orders", told(id, { customerId: one(customers).id, placedAt: days(100 + Math.floor(random() * 60)) }));
  for (const buyer of buyers) nobody.push((await call("POST", "/orders", told(`B-${buyer.id}`, { buyer }))).order.buyer.id);
  for (let nth = 0; nth < 40; nth += 1) {
    const externalId = one(orders);
    const what = one(["customer", "day", "batch", "cancel", "return", "decide", "contract", "merge"] as const);
    if (what === "customer") await call("POST", "/orders", told(externalId, { customerId: one(customers).id }));
    else if (what === "day") await call("POST", "/orders", told(externalId, { customerId: one(customers).id, placedAt: days(Math.floor(random() * 300)) }));
    else if (what === "batch") await call("POST", "/order-batches", { rows: [told(externalId, { total: 7000, customerId: null })] });
    else if (what === "cancel") await call("POST", "/orders", told(externalId, { state: "cancelled", customerId: one(customers).id }));
    else if (what === "return")
      await call("POST", "/order-batches", { rows: [{ what: "return", source: "shop", externalId, returnId: `r${nth}`, amount: 2500, at: days(10) }] });
    else if (what === "decide")
      await call("POST", `/order-buyers/${one(nobody)}/decide`, one([{ is: "nobody" }, { is: "customer", customerId: one(customers).id }]));
    else if (what === "merge") await call("POST", `/customers/${one(customers).id}/joins`, { otherId: one(customers).id }).catch(() => null);
    else
      await call("POST", "/contracts", {
        source: "shop",
        externalId: one(["c1", "c2"]),
        title: "Tea",
        startedOn: "2026-01-01",
        currency: "GEL",
        price: 500,
        customerId: one(customers).id,
      });
  }
  await house.running.idle();
  house.later(1 / 24);
  await reckonStandings(house.desk, { workspaceId: house.workspaceId });
  const { rows } = await house.desk.database.owner.query("select event_id from guli.event_costs_to_reckon");
  await reckonCosts(house.desk, { workspaceId: house.workspaceId, ids: rows.map((row) => row.event_id) });
  await reckonValues(house.desk, house.workspaceId);
  const different: string[] = [];
  for (const projection of projections.filter(({ name }) => !LATER.has(name)))
    if (!(await makeAnew(house.desk, house.workspaceId, projection)).same) different.push(projection.name);
  expect(different).toEqual([]);
}, 60_000);
