import { instantAt } from "../../../core/clock.ts";
import type { Told } from "../../orders/index.ts";
import { DAY, HOUR } from "../calendar.ts";
import { chance, type Chance } from "../chance.ts";
import type { Tongue } from "../texts/topic.ts";
import type { Life, Purchase } from "./buying.ts";
import { contractTitles, goods, returnReasons } from "./goods.ts";
import { dayOf, paidIn } from "./money.ts";
import type { Shopper } from "./shopper.ts";

export type Buyer = { id: string; name: string; shopper: Shopper; life: Life };
export type Around = { seed: number; until: number; tongue: Tongue };

const SOURCE = "till";

/** What the till tells of one customer: their orders up to the present, what came back, what went wrong with paying. */
export function* ordersOf({ id, name, shopper, life }: Buyer, around: Around): Generator<Told> {
  const by = chance(around.seed, "orders", shopper.nth);
  const buyer = { id: `card-${shopper.nth + 1}`, name, email: null, phone: null };
  for (const one of life.purchases) {
    // What is bought in the last hours comes back, or goes wrong, later.
    if (one.kept !== null || one.at > around.until - HOUR) continue;
    const externalId = `${shopper.nth + 1}-${one.nth + 1}`;
    yield orderOf(one, { by, shopper, around, told: { externalId, buyer, customerId: id } });
    yield* aftermathOf(one, { by, shopper, around, externalId });
  }
}

type Telling = { by: Chance; shopper: Shopper; around: Around };
type Known = { externalId: string; buyer: { id: string; name: string; email: null; phone: null }; customerId: string };

function orderOf({ nth, at, tetri }: Purchase, { by, shopper, around, told }: Telling & { told: Known }): Told {
  const { currency } = shopper;
  const [total, cost] = [paidIn(currency, tetri, at), paidIn(currency, Math.round(tetri * by.between(0.56, 0.68)), at)];
  return {
    what: "order",
    source: SOURCE,
    ...told,
    number: `#${told.externalId}`,
    placedAt: instantAt(at),
    updatedAt: instantAt(at),
    state: "placed",
    cancelledAt: null,
    currency,
    total,
    cost,
    cameBy: nth === 0 ? shopper.source : null,
    dueAt: null,
    paidAt: instantAt(at),
    lines: [{ what: by.pick(goods[around.tongue]), article: null, quantity: 1 + by.below(3), amount: total }],
  };
}

/** Who looks at prices sends back and disputes more often. */
function* aftermathOf({ at, tetri, returned }: Purchase, { by, shopper, around, externalId }: Telling & { externalId: string }): Generator<Told> {
  const { currency, hidden } = shopper;
  const back = Math.min(around.until, Math.round(at + by.between(1, 12) * DAY));
  const reason = by.pick(returnReasons[around.tongue]);
  if (returned > 0) {
    const amount = Math.min(paidIn(currency, returned, at), paidIn(currency, tetri, at));
    const kind = returned === tetri ? ("return" as const) : ("refund" as const);
    yield { what: "return", source: SOURCE, externalId, returnId: `${externalId}-r`, kind, amount, lines: [], reason, at: instantAt(back) };
  }
  const luck = by.next() * (hidden === "price" || hidden === "seldom" ? 0.5 : 1);
  if (luck > 0.008) return;
  const kind = luck < 0.0008 ? ("chargeback" as const) : luck < 0.003 ? ("dispute" as const) : ("late-payment" as const);
  const ended = back + 9 * DAY < around.until ? instantAt(back + 9 * DAY) : null;
  const outcome = ended === null ? null : kind === "late-payment" ? ("paid" as const) : by.odds(0.6) ? ("won" as const) : ("lost" as const);
  const trouble = { amount: null, reason: null, at: instantAt(back), outcome, endedAt: ended, updatedAt: ended ?? instantAt(back) };
  yield { what: "trouble", source: SOURCE, externalId, troubleId: `${externalId}-t`, kind, ...trouble };
}

/** What a subscriber agreed to, and when it ended. */
export function contractOf({ id, name, shopper }: Buyer, { seed, until, tongue }: Around): { told: Told; endedAt: number | null } {
  const by = chance(seed, "contract", shopper.nth);
  const price = by.pick([3_900, 4_900, 7_900]);
  let months = 1;
  while (!by.odds(shopper.quits)) months += 1;
  const ends = shopper.joinedAt + months * 30 * DAY;
  const endedAt = ends < until ? ends : null;
  const told: Told = {
    what: "contract",
    source: SOURCE,
    externalId: `c-${shopper.nth + 1}`,
    buyer: { id: `card-${shopper.nth + 1}`, name, email: null, phone: null },
    customerId: id,
    updatedAt: instantAt(endedAt ?? shopper.joinedAt),
    title: contractTitles[tongue],
    startedOn: dayOf(shopper.joinedAt),
    endedOn: endedAt === null ? null : dayOf(endedAt),
    whyEnded: null,
    currency: shopper.currency,
    price: paidIn(shopper.currency, price, shopper.joinedAt),
    cost: paidIn(shopper.currency, Math.round(price * 0.55), shopper.joinedAt),
    every: "month",
    cameBy: shopper.source,
  };
  return { told, endedAt };
}
