import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";

/** What shops sent about these orders, as it came: gone; that something came stays. Gives back the contents. */
export async function forgetDeliveries(tx: Tx, words: string[]): Promise<string[]> {
  const { rows } = await sql<{ hash: string }>`
    with theirs as (select d.id, d.hash from shop_deliveries d where d.workspace_id = ${tx.workspaceId} and d.external_id = any (${words}::text[])),
      blanked as (update shop_deliveries s set external_id = null, key = 'erased:' || s.id, hash = '', why = null, detail = null
        where s.workspace_id = ${tx.workspaceId} and s.id in (select id from theirs))
    select distinct hash from theirs`.execute(tx.sql);
  return rows.map((row) => row.hash);
}

/** Wishes to be forgotten that named them are fulfilled; those to be shown are without an object. Both lose their names. */
export async function fulfilWishes(tx: Tx, words: string[], personId: string | null): Promise<string[]> {
  const { rows } = await sql<{ hash: string | null }>`
    with theirs as (
      update shop_wishes set done_at = coalesce(done_at, ${tx.now}), done_by = coalesce(done_by, ${personId}::uuid), buyer_key = null, email = null, phone = null, external_ids = '{}'
      where workspace_id = ${tx.workspaceId} and kind <> 'forget-shop' and (lower(email) = any (${words}::text[]) or phone = any (${words}::text[]) or external_ids && ${words}::text[])
      returning delivery_id),
      blanked as (update shop_deliveries d set key = 'erased:' || d.id, external_id = null, why = null, detail = null from shop_deliveries b
        where d.workspace_id = ${tx.workspaceId} and b.workspace_id = ${tx.workspaceId} and b.id = d.id and d.id in (select delivery_id from theirs) returning b.hash)
    select hash from blanked`.execute(tx.sql);
  return rows.flatMap(({ hash }) => (hash ? [hash] : []));
}
