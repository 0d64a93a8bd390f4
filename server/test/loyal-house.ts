import { afterAll } from "vitest";
import { newId } from "../src/core/ids.ts";
import { bulkCustomers } from "../src/rooms/customers/index.ts";
import { reckonStandings } from "../src/rooms/loyalty/index.ts";
import { gamma, exponential, chance } from "./buying/simulating.ts";
import { testDesk, until, type TestDesk } from "./desk.ts";

/** A business whose clock stands at noon of a day and can be moved on by days. */
export async function loyalHouse(today = "2026-11-22") {
  let now = Date.parse(`${today}T12:00:00Z`);
  const house = await testDesk({ clock: { now: () => new Date((now += 1)).toISOString() } });
  afterAll(() => house.close());
  return { ...house, ...loyaltyIn(house), /** So many days later. */ later: (days: number) => void (now += days * DAY), until };
}

/** What a story of loyalty does in a business: customers, purchases of the past, competitors and what they did. */
export function loyaltyIn<T extends TestDesk>(house: T) {
  const { owner, lead } = house.cast;
  const now = () => Date.parse(house.desk.clock.now());
  return {
    dayBefore: (days: number) => new Date(now() - days * DAY).toISOString().slice(0, 10),
    meet: (many: Met[]) => meet(house, many, new Date(now() - 1000 * DAY).toISOString()),
    /** Purchases of the past, each so many days ago, without an event each. */
    retell: (bought: Bought[]) => retell(house, bought, now()),
    /** One purchase as a shop tells it. */
    buy: async (customerId: string, daysAgo = 0) => {
      const placedAt = new Date(now() - daysAgo * DAY).toISOString();
      const { status } = await lead.call("POST", "/orders", { externalId: newId(), customerId, placedAt, currency: "GEL", total: 4000 });
      if (status !== 200) throw new Error(`an order was answered ${status}`);
    },
    /** All of it, as a job does. */
    reckon: () => reckonStandings(house.desk, { workspaceId: house.workspaceId, all: true }),
    goOn: () => reckonStandings(house.desk, { workspaceId: house.workspaceId }),
    competitor: async (name: string, spellings: string[] = []) => (await owner.call("POST", "/competitors", { name, spellings })).body.id as string,
    event: async (competitorId: string, beganOn: string, more: object = {}) =>
      (await owner.call("POST", "/competitor-events", { ...EVENT, competitorId, beganOn, ...more })).body.id as string,
    standing: async (id: string) => (await lead.call("GET", `/customers/${id}/standing`)).body,
  };
}
export type LoyalHouse = Awaited<ReturnType<typeof loyalHouse>>;

const DAY = 86_400_000;
const EVENT = { kind: "price", endedOn: null, place: null, towards: { to: "everybody" }, source: "", note: "" };

export type Met = { id: string; name: string; city?: string };

function meet({ desk, workspaceId }: TestDesk, many: Met[], createdAt: string): Promise<void> {
  const rest = { language: null, timeZone: null, formOfAddress: null, salutation: null, createdAt, blockedAt: null, addresses: [], notes: [] };
  return desk.transaction(workspaceId, (tx) =>
    bulkCustomers(
      tx,
      many.map(({ id, name, city }) => ({ ...rest, id, name, attributes: city ? { city } : {} })),
    ),
  );
}

export type Bought = { customerId: string; daysAgo: number; total: number };

/** As a file would have brought them: no event, and nothing reckoned yet. */
async function retell({ desk, workspaceId }: TestDesk, bought: Bought[], now: number): Promise<void> {
  await desk.database.owner.query(
    `insert into guli.orders (workspace_id, id, source, external_id, customer_id, placed_at, placed_on, state, currency, total, base_total, base_returned, told_at, hash, changed_at)
     select $1, gen_random_uuid(), 'file', 'f' || n.nth, n.customer, n.at, (n.at at time zone 'Asia/Tbilisi')::date, 'placed', 'GEL', n.total, n.total, 0, n.at, '\\x00', n.at
     from unnest($2::uuid[], $3::timestamptz[], $4::bigint[]) with ordinality as n (customer, at, total, nth)`,
    [
      workspaceId,
      bought.map((one) => one.customerId),
      bought.map(({ daysAgo }) => new Date(now - daysAgo * DAY).toISOString()),
      bought.map((one) => one.total),
    ],
  );
}

/** Customers of two cities of whom those in Tbilisi who are `tempted` buy half as often for `windowDays` from so many days ago on. The truth is in it. */
export function twoCities({ many, seed, began, windowDays = 90 }: { many: number; seed: number; began: number; windowDays?: number }) {
  const random = chance(seed);
  const customers: (Met & { city: string; tempted: boolean })[] = [];
  const bought: Bought[] = [];
  for (let i = 0; i < many; i += 1) {
    const city = i % 2 === 0 ? "Tbilisi" : "Batumi";
    const one = { id: newId(), name: `Customer ${i}`, city, tempted: city === "Tbilisi" && i % 4 === 0 };
    customers.push(one);
    const rate = gamma(6, random) / 60;
    for (let at = 600; at > 0; at -= exponential(random) / rate) {
      const calls = one.tempted && at <= began && at > began - windowDays;
      if (!calls || random() < 0.5) bought.push({ customerId: one.id, daysAgo: Math.ceil(at), total: 2000 + Math.floor(4000 * random()) });
    }
  }
  return { customers, bought };
}
