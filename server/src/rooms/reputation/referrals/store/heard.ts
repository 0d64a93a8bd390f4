import { sql } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";
import { seenAs } from "../rules/code.ts";

/** Something in which a code of this business may stand. */
export type Heard = { customerId: string; at: Instant; text: string; orderId: string | null; conversationId: string | null };

/** Of these orders, and of all of these customers, those that say by what they came, where the beginning of our codes stands in it. The first first. */
export async function ordersNaming(tx: Tx, { orderIds, customerIds, prefix }: { orderIds: string[]; customerIds: string[]; prefix: string }): Promise<Heard[]> {
  const { rows } = await sql<Heard>`
    select o.customer_id as "customerId", o.placed_at as at, o.came_by as text, o.id as "orderId", null::uuid as "conversationId" from orders o
    where o.workspace_id = ${tx.workspaceId} and (o.id = any (${orderIds}::uuid[]) or o.customer_id = any (${customerIds}::uuid[])) and o.customer_id is not null and o.state = 'placed'
      and o.came_by ~* ${seenAs(prefix)} order by o.placed_at, o.id`.execute(tx.sql);
  return rows;
}

/** As the index of 0037 has it: what ends as codes do. */
const ENDS = sql`o.came_by ~ '[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}$'`;

/** The same of all orders after one of them, where many came in at once: those whose code nobody has looked at yet. In the order of ids. */
export async function unheardOrders(
  tx: Tx,
  { prefix, after, limit }: { prefix: string; after: string | null; limit: number },
): Promise<(Heard & { orderId: string })[]> {
  const { rows } = await sql<Heard & { orderId: string }>`
    select o.customer_id as "customerId", o.placed_at as at, o.came_by as text, o.id as "orderId", null::uuid as "conversationId" from orders o
    where o.workspace_id = ${tx.workspaceId} and ${ENDS} and upper(right(o.came_by, 14)) like ${`${prefix}%`}
      and o.customer_id is not null and o.state = 'placed' and (${after}::uuid is null or o.id > ${after}::uuid)
    order by o.id limit ${limit}`.execute(tx.sql);
  return rows;
}

/** Messages in which the beginning of our codes stands. */
export async function messagesNaming(tx: Tx, messageIds: string[], prefix: string): Promise<Heard[]> {
  const { rows } = await sql<Heard>`
    select c.customer_id as "customerId", m.created_at as at, left(m.text, 19000) || ' ' || left(coalesce(m.extras::text, ''), 1000) as text, null::uuid as "orderId", c.id as "conversationId"
    from messages m join conversations c on c.workspace_id = ${tx.workspaceId} and c.id = m.conversation_id
    where m.workspace_id = ${tx.workspaceId} and m.id = any (${messageIds}::uuid[]) and (m.text ~* ${seenAs(prefix)} or m.extras::text ~* ${seenAs(prefix)}) order by m.created_at, m.id`.execute(
    tx.sql,
  );
  return rows;
}
