import type { ShopDelivery } from "@guli/contract";
import type { Tx } from "../../../core/desk.ts";
import { fromCursor, toCursor } from "../../../core/paging.ts";
import { found } from "../../../core/refusal.ts";
import { setAside } from "./store/deliveries.ts";
import { shop } from "./store/shops.ts";

const PAGE = 50;

/** What a shop posted that could not be taken, the latest first. */
export async function listSetAside(
  tx: Tx,
  { id, cursor }: { id: string; cursor?: string | undefined },
): Promise<{ rows: ShopDelivery[]; next: string | null }> {
  found(await shop(tx, id), "shop.not-found");
  const all = await setAside(tx, id, fromCursor(cursor));
  const rows = all.slice(0, PAGE);
  const last = all.length > PAGE ? rows.at(-1) : undefined;
  return { rows, next: last ? toCursor({ at: last.receivedAt, id: last.id }) : null };
}
