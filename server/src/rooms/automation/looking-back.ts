import type { Instant } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";
import { eventsSince } from "../../core/events/reading.ts";
import type { DeskEvent } from "../../core/events/types.ts";
import { findCustomer } from "../customers/index.ts";
import type { Other } from "./rehearsing-others.ts";
import { REMEMBERED } from "./rules/happening.ts";
import type { Correction } from "./rules/correcting.ts";
import type { Whom } from "./rules/situation.ts";

const MOST = 20_000;

/** What the history remembers and no thread tells. */
export type Remembered = { corrections: ReadonlyMap<string, Correction[]>; happened: ReadonlyMap<string, DeskEvent[]>; others: Other[] };

export async function lookBack(tx: Tx, since: Instant): Promise<Remembered> {
  const corrected = await eventsSince(tx, ["mood.corrected"], { since, most: MOST });
  const corrections = Map.groupBy(
    corrected.map(({ at, payload: { messageId, read, mood, conversationId } }) => ({ conversationId, messageId, read, mood, at })),
    ({ conversationId }) => conversationId,
  );
  const others: Other[] = [];
  for (const event of await eventsSince(tx, ["customer.met", "term.granted", "channel.broken", "channel.mended"], { since, most: MOST }))
    others.push({ event, whom: "customerId" in event.payload ? await asMet(tx, event.payload.customerId) : null });
  const happened = Map.groupBy(await eventsSince(tx, [...REMEMBERED], { since, most: MOST }), ({ payload }) => payload.conversationId ?? "");
  return { corrections, happened, others };
}

/** As they are now, but for how often they had written when they became known. */
async function asMet(tx: Tx, customerId: string): Promise<Whom | null> {
  const customer = await findCustomer(tx, customerId);
  return customer ? { ...customer, conversations: Math.min(customer.conversationCount, 1) } : null;
}
