import { instantAt } from "../../../core/clock.ts";
import { bulkCustomers, type PastCustomer } from "../../customers/index.ts";
import { retellLeavings, type PastLeaving } from "../../loyalty/index.ts";
import { retellOrders, retellRates, type Told } from "../../orders/index.ts";
import { chance } from "../chance.ts";
import type { Write } from "../filling.ts";
import type { Met } from "../meeting.ts";
import { outsideOf, type Outside } from "../outside.ts";
import type { Plan } from "../plan.ts";
import type { Tongue } from "../texts/topic.ts";
import type { Friends } from "./being-spoken-of.ts";
import { lifeOf } from "./buying.ts";
import { goingOf } from "./going.ts";
import type { Hurts } from "./hurting.ts";
import { ratesUntil } from "./money.ts";
import { isDistrictKnown, shopperOf } from "./shopper.ts";
import { contractOf, ordersOf, type Buyer } from "./telling-orders.ts";
import { noteBuyer, type Truth } from "./truth.ts";

export type Shopping = { plan: Plan; tongue: Tongue; personId: string; met: Met; hurts: Hurts; truth: Truth };

/** So many of those who write buy, too. */
const BUYS = 0.94;
/** For each conversation there are so many customers who have a card of the shop and never wrote. */
const SILENT = 0.5;
/** Their numbers begin beyond those of all who write. */
const FIRST_SILENT = 10_000_000;
const ROWS = 2000;

type Batch = { customers: PastCustomer[]; orders: Told[]; leavings: PastLeaving[] };
const empty = (): Batch => ({ customers: [], orders: [], leavings: [] });

/** All that was bought in two years, by those who write and by those who do not; customer by customer, so that memory stays the same however many there are. */
export async function shopForYears(write: Write, shopping: Shopping): Promise<Friends> {
  const { plan, personId } = shopping;
  const friends: Friends = { referrers: [], friends: [] };
  await write((tx) => retellRates(tx, { rates: ratesUntil(plan.until), personId }));
  let batch = empty();
  for (const outside of everybody(shopping)) {
    befriend(friends, plan, add(batch, shopping, outside));
    if (batch.orders.length < ROWS) continue;
    await writeBatch(write, batch, personId);
    batch = empty();
  }
  await writeBatch(write, batch, personId);
  return friends;
}

type Somebody = { nth: number; outside: Outside; isSilent: boolean };

function* everybody({ plan, met }: Shopping): Generator<Somebody> {
  for (const [nth, at] of met.at.entries()) {
    if (!met.strange.has(nth) && chance(plan.seed, "buys", nth).odds(BUYS)) yield { nth, outside: outsideOf(plan, nth, at), isSilent: false };
  }
  const silent = Math.round(plan.conversations * SILENT);
  for (let nth = FIRST_SILENT; nth < FIRST_SILENT + silent; nth += 1) {
    const { city } = outsideOf(plan, nth, plan.from);
    const { joinedAt } = shopperOf({ seed: plan.seed, nth, city, until: plan.until, isSilent: true });
    yield { nth, outside: outsideOf(plan, nth, Math.max(plan.from, joinedAt)), isSilent: true };
  }
}

function add(batch: Batch, { plan, tongue, hurts, truth }: Shopping, { nth, outside, isSilent }: Somebody): Buyer {
  const { seed, until } = plan;
  const shopper = shopperOf({ seed, nth, city: outside.city, until, isSilent });
  const hurt = hurts.get(outside.id) ?? null;
  const life = lifeOf(shopper, { seed, until, hurt });
  const buyer: Buyer = { id: outside.id, name: outside.name, shopper, life };
  if (isSilent) batch.customers.push(cardHolder(outside));
  noteBuyer(truth, buyer, { until, isKnown: isDistrictKnown(seed, nth) });
  const around = { seed, until, tongue };
  const contract = shopper.hidden === "subscriber" ? contractOf(buyer, around) : null;
  if (contract) batch.orders.push(contract.told);
  else for (const told of ordersOf(buyer, around)) batch.orders.push(told);
  const going = goingOf({ buyer, hurt, contractEndedAt: contract?.endedAt ?? null, tongue: outside.tongue }, { seed, from: plan.from, until });
  if (going) {
    truth.reasons[going.why] += 1;
    batch.leavings.push(going.leaving);
  }
  return buyer;
}

/** Of a giant no more than so many are remembered. */
const MOST_FRIENDS = 5000;

/** Who has been a customer since long ago, and who came by friends within the year. */
function befriend({ referrers, friends }: Friends, { from, until }: Plan, { id, shopper, life }: Buyer): void {
  const first = life.purchases.find(({ kept }) => kept === null)?.at;
  if (first === undefined || first > until) return;
  if (first < from && shopper.hidden === "loyal" && referrers.length < MOST_FRIENDS) referrers.push(id);
  if (first > from && shopper.source === "friends" && friends.length < MOST_FRIENDS) friends.push({ id, at: first });
}

/** Known by the card alone: they never wrote. */
function cardHolder({ about, email }: Outside): PastCustomer {
  const [{ id } = { id: about.id }] = about.addresses;
  return { ...about, addresses: [{ id, kind: "email", address: email, verified: false }], blockedAt: null, notes: [] };
}

async function writeBatch(write: Write, { customers, orders, leavings }: Batch, personId: string): Promise<void> {
  await write(async (tx) => {
    if (customers.length > 0) await bulkCustomers(tx, customers);
    await retellOrders(tx, orders);
    await retellLeavings(tx, leavings, personId);
  });
}

/** Whom nobody can tell yet: a till that knows a name and a mailbox that never wrote to us. */
export async function leaveSomeToDecide(write: Write, { seed, until }: Plan): Promise<void> {
  const by = chance(seed, "undecided");
  const orders = ["Tamar G.", "Ольга С.", "Dilshod", "ნუკრი", "J. Miller"].map((name, nth): Told => {
    const at = instantAt(Math.round(until - by.between(1, 40) * 86_400_000));
    const buyer = { id: null, name, email: `unknown${nth + 1}@shopper.example`, phone: null };
    const sums = { currency: "GEL", total: 2_000 + by.below(20_000), cost: null, cameBy: null, lines: [] };
    return {
      what: "order",
      source: "web shop",
      externalId: `w-${nth + 1}`,
      buyer,
      customerId: null,
      updatedAt: at,
      number: `W${nth + 1}`,
      placedAt: at,
      state: "placed",
      cancelledAt: null,
      dueAt: null,
      paidAt: at,
      ...sums,
    };
  });
  await write((tx) => retellOrders(tx, orders));
}
