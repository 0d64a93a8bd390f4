import { plus, type Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import { shipped } from "./rules/settings.ts";
import { insertPastAsks, pastOrders, type PastAsk } from "./store/retelling.ts";
import { putAsking } from "./store/settings.ts";

export type { PastAsk };
type Luck = { id: string; reference: string; goes: boolean };
type Past = { since: Instant; until: Instant; site: { name: string; pageUrl: string }; luckOf: (order: { placedAt: Instant }) => Luck };

const DAYS = 7;

/**
 * Everybody who bought is asked alike, some days later, in a past that is told at once; gives back those who went to the site. Nothing of how content anybody was goes in. Nobody is asked now: it
 * goes by new orders.
 */
export async function retellAsks(tx: Tx, { since, until, site, luckOf }: Past): Promise<PastAsk[]> {
  await putAsking(tx, { ...shipped, on: true, after: "order", days: DAYS, sites: [{ name: site.name, urls: { en: site.pageUrl } }] });
  const orders = await pastOrders(tx, { since, until });
  const asks = orders.map((order): PastAsk => {
    const { goes, ...luck } = luckOf(order);
    const [dueAt, wentAt] = [plus(order.placedAt, { hours: 24 * DAYS }), plus(order.placedAt, { hours: 24 * DAYS + 5 })];
    return { ...order, ...luck, sentAt: dueAt, site: goes ? site.name : null, wentAt: goes ? wentAt : null };
  });
  await insertPastAsks(tx, asks);
  return asks.filter(({ wentAt }) => wentAt !== null);
}
