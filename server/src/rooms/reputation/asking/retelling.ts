import { plus, type Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import * as conversations from "../../conversations/index.ts";
import { languageFor } from "../../promises/index.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { shipped } from "./rules/settings.ts";
import { insertPastAsks, pastOrders, type PastAsk } from "./store/retelling.ts";
import { putAsking } from "./store/settings.ts";

export type { PastAsk };
type Luck = { id: string; reference: string; goes: boolean };
type Past = { since: Instant; until: Instant; site: { name: string; pageUrl: string }; luckOf: (order: { placedAt: Instant }) => Luck };

const DAYS = 7;
const NOBODY = { conversationId: null, address: null, language: null, reference: null, sentAt: null, site: null, wentAt: null };

/**
 * Everybody who bought is asked alike, some days later, in a past that is told at once; gives back those who went to the site. Nothing of how content anybody was goes in. Nobody is asked now: it
 * goes by new orders. Who has no thread in which the desk may write is left in peace, as the desk itself would.
 */
export async function retellAsks(tx: Tx, { since, until, site, luckOf }: Past): Promise<PastAsk[]> {
  await putAsking(tx, { ...shipped, on: true, after: "order", days: DAYS, sites: [{ name: site.name, urls: { en: site.pageUrl } }] });
  const orders = await pastOrders(tx, { since, until });
  const lucky = orders.map((order) => ({ ...order, ...luckOf(order), at: plus(order.placedAt, { hours: 24 * DAYS }) }));
  const threads = await conversations.threadsThen(tx, lucky);
  const { language: ours } = await workspaceOf(tx);
  const asks = lucky.map(({ goes, at, reference, ...order }): PastAsk => {
    const thread = threads.get(order.id);
    if (!thread) return { ...order, ...NOBODY };
    const { conversationId, address } = thread;
    const language = languageFor({ theirs: thread.language, heard: null, cyrillic: false, ours });
    const went = goes ? { site: site.name, wentAt: plus(at, { hours: 5 }) } : { site: null, wentAt: null };
    return { ...order, ...went, conversationId, address, language, reference, sentAt: at };
  });
  await insertPastAsks(tx, asks);
  return asks.filter(({ wentAt }) => wentAt !== null);
}
