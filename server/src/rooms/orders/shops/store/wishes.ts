import type { ShopWish } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";
import type { ShopWish as Wish } from "../adapter.ts";

type NewWish = { id: string; shopId: string; deliveryId: string; wish: Wish; dueAt: Instant };

export async function insertWish(tx: Tx, { id, shopId, deliveryId, wish, dueAt }: NewWish): Promise<void> {
  const { kind, customer, orderExternalIds } = wish;
  await sql`insert into shop_wishes (workspace_id, id, shop_id, delivery_id, kind, buyer_key, email, phone, external_ids, asked_at, due_at)
    values (${tx.workspaceId}, ${id}, ${shopId}, ${deliveryId}, ${kind}, ${customer && `id:${customer.externalId}`}, ${customer?.email ?? null},
      ${customer?.phone ?? null}, ${orderExternalIds}::text[], ${tx.now}, ${dueAt})
    on conflict (workspace_id, delivery_id) do nothing`.execute(tx.sql);
}

/** Open ones by when they are due; then those that were seen to lately. One of them, where its id is given. */
export async function wishes(tx: Tx, id: string | null = null): Promise<ShopWish[]> {
  const { rows } = await sql<ShopWish>`
    select w.id, json_build_object('id', s.id, 'name', s.name) as shop, w.kind, w.email, w.phone, w.external_ids as "externalIds", w.asked_at as "askedAt",
      w.due_at as "dueAt", w.done_at as "doneAt", w.done_by as "doneBy"
    from shop_wishes w join shops s on s.workspace_id = ${tx.workspaceId} and s.id = w.shop_id
    where w.workspace_id = ${tx.workspaceId} and (${id}::uuid is null or w.id = ${id}::uuid)
    order by (w.done_at is not null), w.due_at, w.id limit 200`.execute(tx.sql);
  return rows;
}

export async function noteDone(tx: Tx, id: string, personId: string): Promise<void> {
  await sql`update shop_wishes set done_at = ${tx.now}, done_by = ${personId} where workspace_id = ${tx.workspaceId} and id = ${id} and done_at is null`.execute(
    tx.sql,
  );
}
