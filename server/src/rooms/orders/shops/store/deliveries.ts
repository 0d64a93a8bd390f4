import type { ShopDelivery } from "@guli/contract";
import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";
import type { Place } from "../../../../core/paging.ts";

export type Outcome = "taken" | "waiting" | "refused" | "unread" | "nothing";
export type Became = { outcome: Outcome; externalId: string | null; why: string | null; detail: string | null };
export type NewDelivery = { id: string; shopId: string; topic: string; key: string; hash: string };

/** False where it is here already. */
export async function insertDelivery(tx: Tx, { id, shopId, topic, key, hash }: NewDelivery): Promise<boolean> {
  const { rows } = await sql`insert into shop_deliveries (workspace_id, id, shop_id, topic, key, hash, outcome, received_at)
    values (${tx.workspaceId}, ${id}, ${shopId}, ${topic}, ${key}, ${hash}, 'nothing', ${tx.now})
    on conflict (workspace_id, shop_id, key, topic, hash) do nothing returning id`.execute(tx.sql);
  return rows.length > 0;
}

export async function noteBecame(tx: Tx, id: string, { outcome, externalId, why, detail }: Became): Promise<void> {
  await sql`update shop_deliveries set outcome = ${outcome}, external_id = ${externalId}, why = ${why}, detail = ${detail}
    where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

export type ToRead = { id: string; topic: string; hash: string };

/** What waits for this order, in the order in which it came. */
export async function waitingFor(tx: Tx, shopId: string, externalId: string): Promise<ToRead[]> {
  const { rows } = await sql<ToRead>`select id, topic, hash from shop_deliveries
    where workspace_id = ${tx.workspaceId} and shop_id = ${shopId} and external_id = ${externalId} and outcome = 'waiting'
    order by received_at, id limit 100`.execute(tx.sql);
  return rows;
}

/** What was set aside, from this one on; ids are made in the order of time. */
export async function setAsideAfter(tx: Tx, shopId: string, after: string | null): Promise<ToRead[]> {
  const { rows } = await sql<ToRead>`select id, topic, hash from shop_deliveries
    where workspace_id = ${tx.workspaceId} and shop_id = ${shopId} and outcome in ('waiting', 'refused', 'unread')
      and why is distinct from 'another-shop' and (${after}::uuid is null or id > ${after}::uuid)
    order by id limit 50`.execute(tx.sql);
  return rows;
}

export async function setAside(tx: Tx, shopId: string, before: Place | null): Promise<ShopDelivery[]> {
  const { rows } = await sql<ShopDelivery>`
    select id, topic, external_id as "externalId", outcome, why, detail, received_at as "receivedAt" from shop_deliveries
    where workspace_id = ${tx.workspaceId} and shop_id = ${shopId} and outcome in ('waiting', 'refused', 'unread')
      and (${before?.at ?? null}::timestamptz is null or (received_at, id) < (${before?.at ?? null}::timestamptz, ${before?.id ?? null}::uuid))
    order by received_at desc, id desc limit 51`.execute(tx.sql);
  return rows;
}

/** How many of each shop, a hundred at most: more than that is "many". */
export async function countSetAside(tx: Tx, shopIds: string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; many: number }>`
    select s.id, (select count(*)::int from (select from shop_deliveries d where d.workspace_id = ${tx.workspaceId} and d.shop_id = s.id
      and d.outcome in ('waiting', 'refused', 'unread') limit 100) as aside) as many
    from unnest(${shopIds}::uuid[]) as s (id)`.execute(tx.sql);
  return new Map(rows.map(({ id, many }) => [id, many]));
}
