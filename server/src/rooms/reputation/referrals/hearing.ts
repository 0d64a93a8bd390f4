import { instantAt, milliseconds } from "../../../core/clock.ts";
import { theDesk, type Tx } from "../../../core/desk.ts";
import type { Reaction } from "../../../core/events/dispatching.ts";
import type { Task } from "../../../core/jobs/running.ts";
import { keptMouth } from "../mouth-store.ts";
import { tellChanged } from "../telling.ts";
import { claim } from "./claiming.ts";
import { codesIn } from "./rules/code.ts";
import { settingsFrom } from "./rules/settings.ts";
import { codesByText, type CodeRow } from "./store/codes.ts";
import { messagesNaming, ordersNaming, unheardOrders, type Heard } from "./store/heard.ts";
import { friendsAfter, partakers, reckonOf } from "./store/results.ts";
import { reckonAndThank } from "./thanking.ts";

/** Where codes count at all: with which characters ours begin. */
async function prefixOf(tx: Tx): Promise<string | null> {
  const kept = await keptMouth(tx);
  return kept && settingsFrom(kept.referrals).on ? kept.codePrefix : null;
}

/** A code that a customer writes to us: in a form, a chat or a letter. Nobody who speaks of their own code comes through themselves. */
export const hearCodes: Reaction<"message.received"> = async (tx, events) => {
  const prefix = await prefixOf(tx);
  const ids = events.filter(({ payload }) => !payload.automatic && !payload.quiet).map(({ payload }) => payload.messageId);
  if (prefix === null || ids.length === 0) return;
  await take(tx, { prefix, way: "message", heard: await messagesNaming(tx, ids, prefix) });
};

/** A code that came with an order, and what friends bought. */
export const hearOrders: Reaction<"order.placed" | "order.changed" | "order.returned" | "order.matched"> = async (tx, events) => {
  const prefix = await prefixOf(tx);
  if (prefix !== null) {
    const named = events.filter(({ name }) => name !== "order.returned").map(({ payload }) => payload.orderId);
    const matched = events.flatMap(({ name, payload }) => (name === "order.matched" && payload.customerId ? [payload.customerId] : []));
    await take(tx, { prefix, way: "order", heard: await ordersNaming(tx, { orderIds: named, customerIds: matched, prefix }) });
  }
  await reckonAndThank(tx, await partakers(tx, [...new Set(events.flatMap(({ payload }) => payload.customerId ?? []))]));
};

/** Many orders at once, other rates, or orders of which nobody says whose they were before: everything that hangs on them is counted anew, by a job. */
export const hearManyOrders: Reaction<"orders.imported" | "orders.revalued" | "order.matched"> = async (tx) => {
  if ((await keptMouth(tx)) === undefined) return;
  // Within a minute once, at its end.
  const minute = Math.ceil((milliseconds(tx.now) + 1) / 60_000);
  tx.enqueue("recount-referrals", {}, { key: `recount-referrals ${tx.workspaceId} ${minute}`, runAt: instantAt(minute * 60_000) });
};

/** Two became one, or two again. */
export const followPeople: Reaction<"customer.merged" | "customer.parted"> = async (tx, events) => {
  await reckonOf(tx, [...new Set(events.flatMap(({ payload }) => [payload.customerId, payload.otherId]))]);
};

type Taking = { prefix: string; way: "order" | "message"; heard: Heard[] };

async function take(tx: Tx, { prefix, way, heard }: Taking): Promise<void> {
  const named = heard.map((one) => ({ ...one, codes: codesIn(one.text, prefix) })).filter(({ codes }) => codes.length > 0);
  if (named.length === 0) return;
  const known = new Map((await codesByText(tx, [...new Set(named.flatMap(({ codes }) => codes))])).map((code) => [code.code, code]));
  let isNew = false;
  for (const { customerId: friendId, codes, ...one } of named) {
    for (const code of codes.map((text) => known.get(text)).filter((code): code is CodeRow => code !== undefined && code.customerId !== friendId)) {
      const { at, orderId, conversationId } = one;
      const taken = await claim(tx, { code, friendId, way, at, orderId, conversationId, personId: null });
      isNew ||= taken.isNew;
    }
  }
  if (isNew) tellChanged(tx, theDesk);
}

const PART = 200;

/** Codes in all orders that came in together, and what friends bought: part by part, each its own transaction, harmless when it is done twice. */
export const recountReferrals: Task = async (desk, { workspaceId }) => {
  for (let after: string | null = null; ;) {
    const last: string | null = await desk.transaction(workspaceId, (tx) => takeSome(tx, after));
    if (last === null) break;
    after = last;
  }
  for (let after: string | null = null; ;) {
    const last: string | null = await desk.transaction(workspaceId, (tx) => reckonSome(tx, after));
    if (last === null) return;
    after = last;
  }
};

async function takeSome(tx: Tx, after: string | null): Promise<string | null> {
  const prefix = await prefixOf(tx);
  if (prefix === null) return null;
  const heard = await unheardOrders(tx, { prefix, after, limit: PART });
  await take(tx, { prefix, way: "order", heard });
  return heard.at(-1)?.orderId ?? null;
}

async function reckonSome(tx: Tx, after: string | null): Promise<string | null> {
  const friends = await friendsAfter(tx, after, PART);
  await reckonAndThank(tx, friends);
  return friends.at(-1) ?? null;
}
