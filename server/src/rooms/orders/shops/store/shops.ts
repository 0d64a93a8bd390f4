import type { ShopKind } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";

export type StoredShop = {
  id: string;
  kind: ShopKind;
  name: string;
  on: boolean;
  address: string | null;
  secrets: Buffer;
  account: string | null;
  heardAt: Instant | null;
};

const columns = sql`id, kind, name, "on", address, secrets, account, heard_at as "heardAt"`;

export async function shops(tx: Tx): Promise<StoredShop[]> {
  const { rows } = await sql<StoredShop>`select ${columns} from shops where workspace_id = ${tx.workspaceId} order by name`.execute(tx.sql);
  return rows;
}

export async function shop(tx: Tx, id: string): Promise<StoredShop | undefined> {
  const { rows } = await sql<StoredShop>`select ${columns} from shops where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
  return rows[0];
}

type NewShop = Pick<StoredShop, "id" | "kind" | "name" | "address" | "secrets"> & { fetchAt: Instant | null };

/** False where the name is taken. */
export async function insertShop(tx: Tx, { id, kind, name, address, secrets, fetchAt }: NewShop): Promise<boolean> {
  const { rows } = await sql`insert into shops (workspace_id, id, kind, name, address, secrets, fetch_at, created_at)
    values (${tx.workspaceId}, ${id}, ${kind}, ${name}, ${address}, ${secrets}, ${fetchAt}, ${tx.now})
    on conflict (workspace_id, name) do nothing returning id`.execute(tx.sql);
  return rows.length > 0;
}

type Changed = Pick<StoredShop, "id" | "on" | "address" | "secrets"> & { fetchAt: Instant | null };

export async function updateShop(tx: Tx, { id, on, address, secrets, fetchAt }: Changed): Promise<void> {
  await sql`update shops set "on" = ${on}, address = ${address}, secrets = ${secrets}, fetch_at = ${fetchAt}
    where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

/** Removed, unless an order or a post has come from it. */
export async function deleteUnused(tx: Tx, { id, name }: Pick<StoredShop, "id" | "name">): Promise<boolean> {
  const { rows } = await sql`delete from shops where workspace_id = ${tx.workspaceId} and id = ${id}
    and not exists (select from shop_deliveries d where d.workspace_id = ${tx.workspaceId} and d.shop_id = ${id})
    and not exists (select from orders o where o.workspace_id = ${tx.workspaceId} and o.source = ${name})
    returning id`.execute(tx.sql);
  return rows.length > 0;
}

/** It has spoken: who it is the first time, and that it does, once a minute, so that its posts do not wait for one row. */
export async function noteHeard(tx: Tx, id: string, account: string | null): Promise<void> {
  await sql`update shops set account = coalesce(account, ${account}), heard_at = ${tx.now}
    where workspace_id = ${tx.workspaceId} and id = ${id}
      and (heard_at is null or heard_at < ${tx.now}::timestamptz - interval '1 minute' or (account is null and ${account}::text is not null))`.execute(tx.sql);
}

/** For the ticker: shops that are to be asked for what may have been missed. */
export const dueFetches = `select workspace_id as "workspaceId", id from shops where fetch_at <= $1 order by fetch_at limit $2`;

export async function claimFetches(tx: Tx, ids: string[], next: Instant): Promise<StoredShop[]> {
  const { rows } = await sql<StoredShop>`update shops set fetch_at = ${next}
    where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) and fetch_at <= ${tx.now} returning ${columns}`.execute(tx.sql);
  return rows;
}

/** What two posts about one order say is taken in one after the other. */
export async function oneAtATime(tx: Tx, shopId: string, externalId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.workspaceId} ${shopId} ${externalId}`}, 81))`.execute(tx.sql);
}

/** The order of this number in the shop, and in which currency its sums are. */
export async function orderOf(tx: Tx, source: string, externalId: string): Promise<{ id: string; currency: string } | undefined> {
  const { rows } = await sql<{ id: string; currency: string }>`
    select id, currency from orders where workspace_id = ${tx.workspaceId} and source = ${source} and external_id = ${externalId}`.execute(tx.sql);
  return rows[0];
}

/** When what came back of an order came, by the shop's own number of it. */
export async function returnMoments(tx: Tx, source: string, externalId: string): Promise<Map<string, Instant>> {
  const { rows } = await sql<{ id: string; at: Instant }>`
    select r.external_id as id, r.at from orders o join order_returns r on r.workspace_id = ${tx.workspaceId} and r.order_id = o.id
    where o.workspace_id = ${tx.workspaceId} and o.source = ${source} and o.external_id = ${externalId} and r.external_id is not null`.execute(tx.sql);
  return new Map(rows.map(({ id, at }) => [id, at]));
}
