import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";

/** Some of what it posted is gone. How many, and their contents. */
export async function dropPosts(tx: Tx, shopId: string, most: number): Promise<{ posts: number; hashes: string[] }> {
  const { rows } = await sql<{ hash: string }>`
    delete from shop_deliveries d where d.workspace_id = ${tx.workspaceId} and d.id = any (array(
      select s.id from shop_deliveries s where s.workspace_id = ${tx.workspaceId} and s.shop_id = ${shopId} order by s.id limit ${most}))
    returning d.hash`.execute(tx.sql);
  return { posts: rows.length, hashes: [...new Set(rows.map(({ hash }) => hash))].filter((hash) => hash !== "") };
}

/** Which of these contents no other post is of. */
export async function unnamedAmong(tx: Tx, hashes: string[]): Promise<string[]> {
  const { rows } = await sql<{ hash: string }>`
    select h.hash from unnest(${hashes}::text[]) as h (hash)
    where not exists (select from shop_deliveries d where d.workspace_id = ${tx.workspaceId} and d.hash = h.hash)`.execute(tx.sql);
  return rows.map(({ hash }) => hash);
}

/** The shop, with how it was fetched from and what was asked by way of it. Its name; undefined where it is gone already. */
export async function dropShop(tx: Tx, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`delete from shops where workspace_id = ${tx.workspaceId} and id = ${id} returning name`.execute(tx.sql);
  return rows[0]?.name;
}

/** Buyers of that shop whom nobody here knows as a customer: their orders stay, their names and addresses do not. */
export async function forgetStrangers(tx: Tx, source: string): Promise<void> {
  await sql`update order_buyers set key = 'erased:' || id, name = null, email = null, phone = null
    where workspace_id = ${tx.workspaceId} and source = ${source} and customer_id is null`.execute(tx.sql);
  await sql`delete from order_versions v where v.workspace_id = ${tx.workspaceId} and v.of = 'order' and v.of_id in (
    select o.id from orders o where o.workspace_id = ${tx.workspaceId} and o.source = ${source} and o.customer_id is null)`.execute(tx.sql);
}
