import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";

export type Whom = {
  customerIds: string[];
  /** As they and shops wrote them, in lower case. */ addresses: string[];
};

/** Contents of what was not taken in: it led to no order, and may be of anybody. */
export async function setAside(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ hash: string }>`
    select distinct hash from shop_deliveries where workspace_id = ${tx.workspaceId} and outcome in ('waiting', 'refused', 'unread') and hash <> ''`.execute(
    tx.sql,
  );
  return rows.map(({ hash }) => hash);
}

/** What shops sent about their orders, as it came, and these of what was not taken in: gone; that something came stays. Gives back the contents. */
export async function forgetDeliveries(tx: Tx, { customerIds, aside }: { customerIds: string[]; aside: string[] }): Promise<string[]> {
  const { rows } = await sql<{ hash: string }>`
    with theirs as (
        select d.id, d.hash from orders o join shops s on s.workspace_id = ${tx.workspaceId} and s.name = o.source
          join shop_deliveries d on d.workspace_id = ${tx.workspaceId} and d.shop_id = s.id and d.external_id = o.external_id
        where o.workspace_id = ${tx.workspaceId} and o.customer_id = any (${customerIds}::uuid[])
        union select d.id, d.hash from shop_deliveries d where d.workspace_id = ${tx.workspaceId} and d.hash = any (${aside}::text[])),
      blanked as (update shop_deliveries s set external_id = null, key = 'erased:' || s.id, hash = '', why = null, detail = null
        where s.workspace_id = ${tx.workspaceId} and s.id in (select id from theirs))
    select distinct hash from theirs`.execute(tx.sql);
  return rows.map((row) => row.hash);
}

const NAMELESS = sql`buyer_key = null, email = null, phone = null, external_ids = '{}'`;

/** Wishes to be forgotten that named them are fulfilled; those to be shown are without an object. Both lose their names. */
export async function fulfilWishes(tx: Tx, { customerIds, addresses }: Whom, personId: string | null): Promise<string[]> {
  const theirs = sql`o.workspace_id = ${tx.workspaceId} and o.customer_id = any (${customerIds}::uuid[]) and o.source = s.name`;
  const { rows } = await sql<{ deliveryId: string }>`
    update shop_wishes w set done_at = coalesce(w.done_at, ${tx.now}), done_by = coalesce(w.done_by, ${personId}::uuid), ${NAMELESS}
    from shops s where w.workspace_id = ${tx.workspaceId} and s.workspace_id = ${tx.workspaceId} and s.id = w.shop_id and w.kind <> 'forget-shop'
      and (lower(w.email) = any (${addresses}::text[]) or w.phone = any (${addresses}::text[])
        or exists (select 1 from orders o where ${theirs} and o.external_id = any (w.external_ids))
        or exists (select 1 from order_buyers o where ${theirs} and o.key = w.buyer_key))
    returning w.delivery_id as "deliveryId"`.execute(tx.sql);
  return forgetPosts(
    tx,
    rows.map(({ deliveryId }) => deliveryId),
  );
}

/** A wish to be forgotten is seen to: it names nobody any more, either. */
export async function forgetWish(tx: Tx, id: string): Promise<string[]> {
  const { rows } = await sql<{ deliveryId: string }>`
    update shop_wishes set ${NAMELESS} where workspace_id = ${tx.workspaceId} and id = ${id} and kind = 'forget-customer' returning delivery_id as "deliveryId"`.execute(
    tx.sql,
  );
  return forgetPosts(
    tx,
    rows.map(({ deliveryId }) => deliveryId),
  );
}

/** The posts themselves. Gives back their contents. */
async function forgetPosts(tx: Tx, ids: string[]): Promise<string[]> {
  const { rows } = await sql<{ hash: string }>`
    with posts as (select b.id, b.hash from shop_deliveries b where b.workspace_id = ${tx.workspaceId} and b.id = any (${ids}::uuid[])),
      blanked as (update shop_deliveries d set key = 'erased:' || d.id, external_id = null, hash = '', why = null, detail = null
        where d.workspace_id = ${tx.workspaceId} and d.id in (select id from posts))
    select distinct hash from posts where hash <> ''`.execute(tx.sql);
  return rows.map(({ hash }) => hash);
}
