import type { Language } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";

type PastOrder = { orderId: string; customerId: string; placedAt: Instant };
export type PastAsk = PastOrder & {
  id: string;
  /** Null: there was no way to ask them. */
  sentAt: Instant | null;
  conversationId: string | null;
  address: string | null;
  language: Language | null;
  reference: string | null;
  site: string | null;
  wentAt: Instant | null;
};

/** The last purchase of each customer between two moments: nobody is asked twice in so short a time. */
export async function pastOrders(tx: Tx, { since, until }: { since: Instant; until: Instant }): Promise<PastOrder[]> {
  const { rows } = await sql<PastOrder>`
    select distinct on (customer_id) id as "orderId", customer_id as "customerId", placed_at as "placedAt" from orders
    where workspace_id = ${tx.workspaceId} and customer_id is not null and state = 'placed' and placed_at >= ${since} and placed_at < ${until}
    order by customer_id, placed_at desc, external_id`.execute(tx.sql);
  return rows;
}

export async function insertPastAsks(tx: Tx, all: readonly PastAsk[]): Promise<void> {
  const of = <K extends keyof PastAsk>(key: K) => all.map((one) => one[key]);
  await sql`
    insert into review_asks (workspace_id, id, occasion, occasion_id, customer_id, conversation_id, happened_at, dropped_as, sent_at, language, address,
      reference, site, went_at)
    select ${tx.workspaceId}::uuid, s.id, 'order', s.order_id, s.customer_id, s.conversation_id, s.placed_at, case when s.sent_at is null then 'no-way' end, s.sent_at,
      s.language, s.address, s.reference, s.site, s.went_at
    from unnest(${of("id")}::uuid[], ${of("orderId")}::uuid[], ${of("customerId")}::uuid[], ${of("conversationId")}::uuid[], ${of("placedAt")}::timestamptz[],
      ${of("sentAt")}::timestamptz[], ${of("language")}::text[], ${of("address")}::text[], ${of("reference")}::text[], ${of("site")}::text[], ${of("wentAt")}::timestamptz[])
      as s (id, order_id, customer_id, conversation_id, placed_at, sent_at, language, address, reference, site, went_at)
    on conflict (workspace_id, occasion, occasion_id) do nothing`.execute(tx.sql);
}
