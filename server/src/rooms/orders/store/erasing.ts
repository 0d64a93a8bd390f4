import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import type { ErasedPerson } from "../../../core/erasing.ts";

/** Locked in the order of who takes in orders. What a shop tells of them in this moment is written before, and goes with the rest, or after, and is of somebody unknown. */
export async function holdPerson(tx: Tx, customerIds: string[]): Promise<void> {
  const theirs = sql`workspace_id = ${tx.workspaceId} and customer_id = any (${customerIds}::uuid[]) order by id for update`;
  await sql`select id from order_buyers where ${theirs}`.execute(tx.sql);
  await sql`select id from contracts where ${theirs}`.execute(tx.sql);
  await sql`select id from orders where ${theirs}`.execute(tx.sql);
}

/**
 * Who bought, and all by which a shop could name them: amounts and days stay, and hang on the empty customer. What the shop tells of these orders later is of somebody
 * nobody knows.
 */
export async function forgetPerson(tx: Tx, { customerIds }: ErasedPerson): Promise<void> {
  const theirs = sql`any (${customerIds}::uuid[])`;
  const [orders, contracts] = [
    sql`(select o.id from orders o where o.workspace_id = ${tx.workspaceId} and o.customer_id = ${theirs})`,
    sql`(select c.id from contracts c where c.workspace_id = ${tx.workspaceId} and c.customer_id = ${theirs})`,
  ];
  await forgetTold(tx, { orders, contracts });
  await sql`update order_lines set what = '' where workspace_id = ${tx.workspaceId} and order_id in ${orders}`.execute(tx.sql);
  await sql`update order_returns set external_id = null, reason = null, lines = '[]' where workspace_id = ${tx.workspaceId} and order_id in ${orders}`.execute(
    tx.sql,
  );
  await sql`update order_troubles set external_id = null, reason = null where workspace_id = ${tx.workspaceId} and order_id in ${orders}`.execute(tx.sql);
  await sql`update order_decisions set before = '{}', undone_at = coalesce(undone_at, ${tx.now}) where workspace_id = ${tx.workspaceId} and buyer_id in (
    select b.id from order_buyers b where b.workspace_id = ${tx.workspaceId} and b.customer_id = ${theirs})`.execute(tx.sql);
  await sql`update orders set external_id = 'erased:' || id, number = null, hash = '', late_at = null where workspace_id = ${tx.workspaceId} and customer_id = ${theirs}`.execute(
    tx.sql,
  );
  await sql`update contracts set external_id = 'erased:' || id, title = '', why_ended = case when why_ended is null then null else '' end, hash = ''
    where workspace_id = ${tx.workspaceId} and customer_id = ${theirs}`.execute(tx.sql);
  await sql`update order_buyers set key = 'erased:' || id, name = null, email = null, phone = null where workspace_id = ${tx.workspaceId} and customer_id = ${theirs}`.execute(
    tx.sql,
  );
}

type Which = Record<"orders" | "contracts", ReturnType<typeof sql>>;

/** What was told of them, version by version. */
async function forgetTold(tx: Tx, { orders, contracts }: Which): Promise<void> {
  await sql`delete from order_versions where workspace_id = ${tx.workspaceId} and (of = 'order' and of_id in ${orders} or of = 'contract' and of_id in ${contracts})`.execute(
    tx.sql,
  );
}

/** Rows of files that were refused and have one of these in them: an address, a number, a name that stood beside it. */
export async function forgetRefused(tx: Tx, words: string[]): Promise<void> {
  if (words.length === 0) return;
  await sql`update order_import_refusals set cells = '{}', fields = '{}' where workspace_id = ${tx.workspaceId}
    and exists (select 1 from unnest(cells) cell where lower(trim(cell)) = any (${words}::text[]))`.execute(tx.sql);
}

/** Where the shop reached them: to find what else it sent of them. */
export async function knownAs(tx: Tx, customerIds: string[]): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    select distinct lower(w.word) as word from order_buyers b cross join lateral (values (b.email), (b.phone)) as w (word)
    where b.workspace_id = ${tx.workspaceId} and b.customer_id = any (${customerIds}::uuid[]) and w.word is not null`.execute(tx.sql);
  return rows.map(({ word }) => word);
}

/** The numbers of their orders, folded as cells are. */
export async function numbersOf(tx: Tx, customerIds: string[]): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    select lower(o.external_id) as word from orders o where o.workspace_id = ${tx.workspaceId} and o.customer_id = any (${customerIds}::uuid[])`.execute(
    tx.sql,
  );
  return rows.map(({ word }) => word);
}
