import { refusals, type OrderOutcome } from "@guli/contract";
import { theDesk, type Tx } from "../../../core/desk.ts";
import { sayAnew } from "../correcting.ts";
import { isWrong } from "../rules/words.ts";
import { takeAll, type Told } from "../telling.ts";
import type { Shop, ShopRow } from "./adapter.ts";
import { orderOf, returnMoments } from "./store/shops.ts";

/** What became of a row. The refusal's fields in one line, for who looks after it. */
export type HandedOver = { outcome: OrderOutcome; refusal: null } | { outcome: "refused"; refusal: { code: string; detail: string } };

/** Rows of a shop, taken in as everything that is told of orders: the shop's name is their source. */
export async function handOver(tx: Tx, shop: Shop, { rows, quiet }: { rows: ShopRow[]; /** No event an order. */ quiet: boolean }): Promise<HandedOver[]> {
  const told = (await withStandingDates(tx, shop, rows)).map((row): Told => ({ ...row, source: shop.name }) as Told);
  const taken = await takeAll(tx, told, { actor: theDesk, quiet });
  return taken.map((one): HandedOver => {
    if (!isWrong(one)) return { outcome: one.outcome, refusal: null };
    const detail = Object.entries(one.fields).map(([field, words]) => `${field}: ${words}`);
    return { outcome: "refused", refusal: { code: one.code, detail: (detail.join(" ") || refusals[one.code][1]).slice(0, 300) } };
  });
}

/** WooCommerce's refunds bear no date: that of the earliest change that brought them stays. */
async function withStandingDates(tx: Tx, { kind, name }: Shop, rows: ShopRow[]): Promise<ShopRow[]> {
  const back = rows.find((row) => row.what === "return");
  if (kind !== "woocommerce" || !back) return rows;
  const known = await returnMoments(tx, name, back.externalId);
  return rows.map((row) => {
    const stands = row.what === "return" ? known.get(row.returnId) : undefined;
    return row.what === "return" && stands && Date.parse(stands) < Date.parse(row.at) ? { ...row, at: stands } : row;
  });
}

/** The shop has done away with an order: it counts no more. False where it is not known. */
export async function cancelTold(tx: Tx, shop: Shop, externalId: string): Promise<boolean> {
  const order = await orderOf(tx, shop.name, externalId);
  if (order) await sayAnew(tx, order.id, { change: { state: "cancelled", cancelledAt: tx.now }, way: { actor: theDesk, quiet: false } });
  return order !== undefined;
}
