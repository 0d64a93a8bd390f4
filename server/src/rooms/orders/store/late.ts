import { sql, type RawBuilder } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import { newId } from "../../../core/ids.ts";

/** When an order is to be looked at for being late: never, once it is paid or cancelled. */
export const lateAt = (of: string): RawBuilder<string | null> => {
  const column = (name: string) => sql.ref(`${of}.${name}`);
  return sql`case when ${column("state")} = 'placed' and ${column("paid_at")} is null then ${column("due_at")} end`;
};

/** What is due across all workspaces. */
export const dueLate = `select workspace_id as "workspaceId", id from guli.orders where late_at <= $1 order by late_at limit $2`;

export type Late = { orderId: string; troubleId: string; customerId: string | null };

/** These are late now, each once; where somebody told so before, it is theirs. Gives back the new ones. */
export async function noteLate(tx: Tx, ids: string[]): Promise<Late[]> {
  const { rows: claimed } = await sql<{ id: string }>`
    select o.id from orders o where o.workspace_id = ${tx.workspaceId} and o.id = any (${ids}::uuid[]) and o.late_at <= ${tx.now} order by o.id for update skip locked`.execute(
    tx.sql,
  );
  const late = claimed.map(({ id }) => id);
  const { rows } = await sql<Late>`
    insert into order_troubles (workspace_id, id, order_id, external_id, kind, at, told_at, by_itself)
    select ${tx.workspaceId}::uuid, n.trouble_id, o.id, 'guli:due', 'late-payment', o.due_at, ${tx.now}::timestamptz, true
    from unnest(${late}::uuid[], ${late.map(() => newId())}::uuid[]) as n (id, trouble_id)
      join orders o on o.workspace_id = ${tx.workspaceId} and o.id = n.id
    where not exists (select 1 from order_troubles t where t.workspace_id = ${tx.workspaceId} and t.order_id = o.id and t.kind = 'late-payment')
    returning order_id as "orderId", id as "troubleId", (
      select c.customer_id from orders c where c.workspace_id = ${tx.workspaceId} and c.id = order_troubles.order_id) as "customerId"`.execute(tx.sql);
  await sql`update orders set late_at = null where workspace_id = ${tx.workspaceId} and id = any (${late}::uuid[])`.execute(tx.sql);
  return rows;
}

/** They were told anew: what the desk noted by itself is taken back where it was not so after all, and over where it was paid since. */
export async function followDue(tx: Tx, ids: string[]): Promise<void> {
  const these = sql`t.workspace_id = ${tx.workspaceId} and t.by_itself and o.workspace_id = ${tx.workspaceId} and o.id = t.order_id and o.id = any (${ids}::uuid[])`;
  await sql`delete from order_troubles t using orders o where ${these}
    and (o.due_at is null or o.due_at > ${tx.now} or o.paid_at <= o.due_at or (o.state = 'cancelled' and o.cancelled_at <= o.due_at))`.execute(tx.sql);
  await sql`update order_troubles t set at = o.due_at, told_at = ${tx.now}, outcome = case when o.paid_at is not null then 'paid' when o.state = 'cancelled' then 'withdrawn' end,
      ended_at = case when o.paid_at is not null then o.paid_at when o.state = 'cancelled' then o.cancelled_at end
    from orders o where ${these} and (t.outcome is null or t.outcome in ('paid', 'withdrawn'))`.execute(tx.sql);
  await sql`update orders o set late_at = ${lateAt("o")} where o.workspace_id = ${tx.workspaceId} and o.id = any (${ids}::uuid[]) and not exists (
    select 1 from order_troubles t where t.workspace_id = ${tx.workspaceId} and t.order_id = o.id and t.kind = 'late-payment')`.execute(tx.sql);
}

/** Somebody tells of these that they are late: what the desk noted by itself is not counted beside it. */
export async function giveWay(tx: Tx, orderIds: string[]): Promise<void> {
  await sql`delete from order_troubles where workspace_id = ${tx.workspaceId} and by_itself and order_id = any (${orderIds}::uuid[])`.execute(tx.sql);
  await sql`update orders set late_at = null where workspace_id = ${tx.workspaceId} and id = any (${orderIds}::uuid[]) and late_at is not null`.execute(tx.sql);
}
