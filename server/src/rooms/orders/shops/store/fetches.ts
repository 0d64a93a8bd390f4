import type { ShopFetch } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";

export type StoredFetch = ShopFetch & { shopId: string; place: string | null; tries: number };
export type Counts = Pick<ShopFetch, "placed" | "same" | "corrected" | "refused">;

const columns = sql`id, shop_id as "shopId", since, person_id as "personId", state, place, pages, placed, same, corrected, refused, tries, trouble, detail,
  started_at as "startedAt", ended_at as "endedAt"`;

export async function fetchOf(tx: Tx, id: string): Promise<StoredFetch | undefined> {
  const { rows } = await sql<StoredFetch>`select ${columns} from shop_fetches where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
  return rows[0];
}

/** The latest of each shop. */
export async function latestFetches(tx: Tx, shopIds: string[]): Promise<Map<string, StoredFetch>> {
  const { rows } = await sql<StoredFetch>`
    select f.* from unnest(${shopIds}::uuid[]) as s (id)
    cross join lateral (select ${columns} from shop_fetches f where f.workspace_id = ${tx.workspaceId} and f.shop_id = s.id
      order by f.started_at desc, f.id desc limit 1) f`.execute(tx.sql);
  return new Map(rows.map((row) => [row.shopId, row]));
}

/** When the last one began that came to its end: everything changed before it is here. */
export async function lastDone(tx: Tx, shopId: string): Promise<Instant | null> {
  const { rows } = await sql<{ startedAt: Instant }>`select started_at as "startedAt" from shop_fetches
    where workspace_id = ${tx.workspaceId} and shop_id = ${shopId} and state = 'done' order by started_at desc, id desc limit 1`.execute(tx.sql);
  return rows[0]?.startedAt ?? null;
}

/** False where one is running. What the desk fetched by itself and is over for a month is forgotten with it. */
export async function insertFetch(tx: Tx, { id, shopId, since, personId }: Pick<StoredFetch, "id" | "shopId" | "since" | "personId">): Promise<boolean> {
  await sql`delete from shop_fetches where workspace_id = ${tx.workspaceId} and shop_id = ${shopId} and person_id is null
    and ended_at < ${tx.now}::timestamptz - interval '30 days'`.execute(tx.sql);
  const { rows } = await sql`insert into shop_fetches (workspace_id, id, shop_id, since, person_id, state, started_at)
    values (${tx.workspaceId}, ${id}, ${shopId}, ${since}, ${personId}, 'running', ${tx.now})
    on conflict (workspace_id, shop_id) where state = 'running' do nothing returning id`.execute(tx.sql);
  return rows.length > 0;
}

/** Go on with one that has stopped, where it was. */
export async function resume(tx: Tx, id: string): Promise<void> {
  await sql`update shop_fetches set state = 'running', tries = 0, trouble = null, detail = null, ended_at = null
    where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

/** One more page is in; false where it was counted already, or somebody has stopped it. Without a next place it is done. */
export async function advance(
  tx: Tx,
  { id, pages }: Pick<StoredFetch, "id" | "pages">,
  { next, counts }: { next: string | null; counts: Counts },
): Promise<boolean> {
  const { placed, same, corrected, refused } = counts;
  const { rows } = await sql`update shop_fetches set pages = pages + 1, place = ${next}, tries = 0, trouble = null, detail = null,
      placed = placed + ${placed}::int, same = same + ${same}::int, corrected = corrected + ${corrected}::int, refused = refused + ${refused}::int,
      state = case when ${next}::text is null then 'done' else 'running' end, ended_at = case when ${next}::text is null then ${tx.now}::timestamptz end
    where workspace_id = ${tx.workspaceId} and id = ${id} and pages = ${pages} and state = 'running' returning id`.execute(tx.sql);
  return rows.length > 0;
}

/** It did not come this time; `ends`: nor will it be tried again by itself. */
export async function noteTrouble(tx: Tx, id: string, { trouble, detail, ends }: { trouble: string; detail: string; ends: boolean }): Promise<boolean> {
  const { rows } = await sql`update shop_fetches set tries = tries + 1, trouble = ${trouble}, detail = ${detail},
      state = case when ${ends} then 'failed' else state end, ended_at = case when ${ends} then ${tx.now}::timestamptz end
    where workspace_id = ${tx.workspaceId} and id = ${id} and state = 'running' returning id`.execute(tx.sql);
  return rows.length > 0;
}

export async function stopRunning(tx: Tx, shopId: string): Promise<boolean> {
  const { rows } = await sql`update shop_fetches set state = 'stopped', ended_at = ${tx.now}
    where workspace_id = ${tx.workspaceId} and shop_id = ${shopId} and state = 'running' returning id`.execute(tx.sql);
  return rows.length > 0;
}
