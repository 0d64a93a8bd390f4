import { sql } from "kysely";
import { listsOf, type Export } from "../../../core/exporting.ts";

/** What they bought. What it cost the business is not about them. */
export const exportPerson: Export = (tx, { customerIds }) => {
  const workspace = tx.workspaceId;
  const whose = sql`any (${customerIds}::uuid[])`;
  const orders = sql`(select o.id from orders o where o.workspace_id = ${workspace} and o.customer_id = ${whose})`;
  const contracts = sql`(select c.id from contracts c where c.workspace_id = ${workspace} and c.customer_id = ${whose})`;
  return listsOf(tx, {
    orders: sql`select o.id, o.source, o.external_id as "externalId", o.number, o.placed_at as "placedAt", o.state, o.cancelled_at as "cancelledAt", o.currency, o.total, o.returned,
        o.came_by as "cameBy", o.due_at as "dueAt", o.paid_at as "paidAt", coalesce((select jsonb_agg(jsonb_build_object('what', l.what, 'article', l.article, 'quantity', l.quantity,
          'amount', l.amount) order by l.nth) from order_lines l where l.workspace_id = ${workspace} and l.order_id = o.id), '[]') as lines
      from orders o where o.workspace_id = ${workspace} and o.customer_id = ${whose} order by o.placed_at, o.id`,
    returns: sql`select order_id as "orderId", external_id as "externalId", kind, at, amount, lines, reason from order_returns
      where workspace_id = ${workspace} and order_id in ${orders} order by at, id`,
    troubles: sql`select order_id as "orderId", external_id as "externalId", kind, at, amount, reason, outcome, ended_at as "endedAt" from order_troubles
      where workspace_id = ${workspace} and order_id in ${orders} order by at, id`,
    contracts: sql`select source, external_id as "externalId", title, started_on as "startedOn", ended_on as "endedOn", why_ended as "whyEnded", currency, price, every, came_by as "cameBy"
      from contracts where workspace_id = ${workspace} and customer_id = ${whose} order by started_on, id`,
    knownAs: sql`select source, key, name, email, phone from order_buyers where workspace_id = ${workspace} and customer_id = ${whose} order by source, key`,
    toldBefore: sql`select of, of_id as "ofId", told_at as "toldAt", body - 'cost' - 'buyerId' as told from order_versions
      where workspace_id = ${workspace} and (of = 'order' and of_id in ${orders} or of = 'contract' and of_id in ${contracts}) order by told_at, of_id`,
  });
};
