import { plus } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import { bytesOf } from "../../../core/files.ts";
import { newId } from "../../../core/ids.ts";
import type { Shop, ShopRow, Told } from "./adapter.ts";
import { adapterFor } from "./adapters.ts";
import { forgetShop } from "./forgetting.ts";
import { cancelTold, handOver, type HandedOver } from "./handing-over.ts";
import { noteBecame, waitingFor, type Became } from "./store/deliveries.ts";
import { oneAtATime, orderOf } from "./store/shops.ts";
import { insertWish } from "./store/wishes.ts";

type Read = { id: string; topic: string; bytes: Buffer; ours: boolean };

/** Read what was posted, take it in, and note what became of it. What waited for its order is taken in behind it. */
export async function apply(tx: Tx, shop: Shop, { id, topic, bytes, ours }: Read): Promise<void> {
  const told: Told = ours ? adapterFor(shop.kind).read({ raw: bytes, topic }) : { what: "unreadable", why: "another-shop" };
  const became = await takeTold(tx, shop, { id, told });
  await noteBecame(tx, id, became);
  for (const externalId of arrivedIn(told, became)) await takeWaiting(tx, shop, { id, externalId });
}

/** Orders of which something may wait already: a post of our own form holds many. */
function arrivedIn(told: Told, { outcome, externalId }: Became): Iterable<string> {
  if (told.what === "rows") return new Set(told.rows.flatMap((row) => (row.what === "order" ? [row.externalId] : [])));
  return outcome === "taken" && externalId !== null ? [externalId] : [];
}

async function takeWaiting(tx: Tx, shop: Shop, { id, externalId }: { id: string; externalId: string }): Promise<void> {
  for (const { id: waits, topic, hash } of await waitingFor(tx, shop.id, externalId)) {
    if (waits === id) continue;
    const kept = await tx.desk.files.read(tx.workspaceId, hash);
    if (!kept) continue;
    const told = adapterFor(shop.kind).read({ raw: await bytesOf(kept), topic });
    await noteBecame(tx, waits, await takeTold(tx, shop, { id: waits, told }));
  }
}

const nothing = { externalId: null, why: null, detail: null };

async function takeTold(tx: Tx, shop: Shop, { id, told }: { id: string; told: Told }): Promise<Became> {
  switch (told.what) {
    case "rows":
      return takeRows(tx, shop, told);
    case "gone":
      await oneAtATime(tx, shop.id, told.externalId);
      return { ...nothing, outcome: (await cancelTold(tx, shop, told.externalId)) ? "taken" : "waiting", externalId: told.externalId };
    case "wish":
      if (told.wish.kind === "forget-shop") {
        await forgetShop(tx, shop);
        return { ...nothing, outcome: "taken" };
      }
      await insertWish(tx, { id: newId(), shopId: shop.id, deliveryId: id, wish: told.wish, dueAt: plus(tx.now, A_MONTH) });
      tx.record("settings.changed", { desk: true }, { what: "orders", id: shop.id });
      return { ...nothing, outcome: "taken" };
    case "nothing":
      return { ...nothing, outcome: "nothing", why: told.why };
    case "unreadable":
      return told.why === "json" || told.why === "another-shop"
        ? { ...nothing, outcome: "unread", why: told.why }
        : { ...nothing, outcome: "unread", why: "fields", detail: told.why };
  }
}

/** Within so long Shopify wants it done. */
const A_MONTH = { hours: 30 * 24 };

/** The rows of one post, order first. What a return belongs to may not be here yet. */
export async function takeRows(
  tx: Tx,
  shop: Shop,
  { rows, currency, quiet = false }: { rows: ShopRow[]; currency: string | null; /** Who takes in many announces once. */ quiet?: boolean },
): Promise<Became & { first?: HandedOver["outcome"] }> {
  const externalId = rows[0]?.externalId ?? null;
  if (externalId !== null) await oneAtATime(tx, shop.id, externalId);
  const comesAlong = rows.some((row) => row.what === "order" && row.externalId === externalId);
  if (!comesAlong && (rows[0]?.what === "return" || rows[0]?.what === "trouble")) {
    const order = await orderOf(tx, shop.name, rows[0].externalId);
    if (!order) return { ...nothing, outcome: "waiting", externalId };
    if (currency !== null && order.currency !== currency)
      return { outcome: "refused", externalId, why: "other-currency", detail: `${currency}, ${order.currency}` };
  }
  const handed = await handOver(tx, shop, { rows, quiet });
  const refusal = handed.find((one) => one.refusal !== null)?.refusal;
  if (refusal) return { outcome: "refused", externalId, why: refusal.code, detail: refusal.detail };
  return { ...nothing, outcome: "taken", externalId, ...(handed[0] && { first: handed[0].outcome }) };
}
