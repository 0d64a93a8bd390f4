import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { MatchedBy } from "../rules/matching.ts";

export type Buyer = {
  id: string;
  source: string;
  key: string;
  name: string | null;
  email: string | null;
  phone: string | null;
  toldAt: Instant;
  lastPlacedAt: Instant;
  matchedCustomerId: string | null;
  matchedBy: MatchedBy | null;
  matchedAt: Instant | null;
  matchedPersonId: string | null;
  leftAt: Instant | null;
  customerId: string | null;
};

const columns = sql`b.id, b.source, b.key, b.name, b.email, b.phone, b.told_at as "toldAt", b.last_placed_at as "lastPlacedAt", b.matched_customer_id as "matchedCustomerId",
  b.matched_by as "matchedBy", b.matched_at as "matchedAt", b.matched_person_id as "matchedPersonId", b.left_at as "leftAt", b.customer_id as "customerId"`;

/** Those of a source by their keys, locked in one order. Looked up one by one in the index, also while the tables are young and nobody knows how large they are. */
export async function buyersByKey(tx: Tx, sought: { source: string; key: string }[]): Promise<Buyer[]> {
  const { rows } = await sql<Buyer>`
    select ${columns} from order_buyers b where b.workspace_id = ${tx.workspaceId} and b.id = any (array(
      select f.id from unnest(${sought.map((one) => one.source)}::text[], ${sought.map((one) => one.key)}::text[]) as s (source, key) cross join lateral (
        select k.id from order_buyers k where k.workspace_id = ${tx.workspaceId} and k.source = s.source and k.key = s.key limit 1) f))
    order by b.id for update of b`.execute(tx.sql);
  return rows;
}

export async function buyer(tx: Tx, id: string): Promise<Buyer | undefined> {
  const { rows } = await sql<Buyer>`select ${columns} from order_buyers b where b.workspace_id = ${tx.workspaceId} and b.id = ${id} for update`.execute(tx.sql);
  return rows[0];
}

/** When they bought last; it is not kept up while they are known. */
export async function lastPlaced(tx: Tx, { id, customerId, lastPlacedAt }: Buyer): Promise<Instant> {
  const { rows } = await sql<{ at: Instant | null }>`
    select max(placed_at) as at from orders where workspace_id = ${tx.workspaceId} and customer_id is not distinct from ${customerId} and buyer_id = ${id}`.execute(
    tx.sql,
  );
  return rows[0]?.at ?? lastPlacedAt;
}

/** Those who are nobody's yet, and have one of these addresses. */
export async function unmatchedAt(tx: Tx, { emails, phones }: { emails: string[]; phones: string[] }): Promise<Buyer[]> {
  const { rows } = await sql<Buyer>`
    select ${columns} from order_buyers b where b.workspace_id = ${tx.workspaceId} and b.customer_id is null and b.left_at is null and b.id in (
      select e.id from order_buyers e where e.workspace_id = ${tx.workspaceId} and e.customer_id is null and e.email = any (${emails}::text[])
      union select p.id from order_buyers p where p.workspace_id = ${tx.workspaceId} and p.customer_id is null and p.phone = any (${phones}::text[]))
    order by b.id for update`.execute(tx.sql);
  return rows;
}

/** The buyers of these orders that are nobody's yet. */
export async function unmatchedOf(tx: Tx, orderIds: string[]): Promise<Buyer[]> {
  const { rows } = await sql<Buyer>`
    select ${columns} from order_buyers b where b.workspace_id = ${tx.workspaceId} and b.customer_id is null and b.left_at is null
      and b.id in (select o.buyer_id from orders o where o.workspace_id = ${tx.workspaceId} and o.id = any (${orderIds}::uuid[]))
    order by b.id for update`.execute(tx.sql);
  return rows;
}

/** In pages by id, for going through all of them. */
export async function unmatchedAfter(tx: Tx, after: string | null, limit: number): Promise<Buyer[]> {
  const { rows } = await sql<Buyer>`
    select ${columns} from order_buyers b where b.workspace_id = ${tx.workspaceId} and b.customer_id is null and b.left_at is null
      and (b.email is not null or b.phone is not null) and (${after}::uuid is null or b.id > ${after}::uuid)
    order by b.id limit ${limit} for update`.execute(tx.sql);
  return rows;
}

/** Those who were not here yet: says how many; another may have been quicker with the rest. */
export async function addBuyers(tx: Tx, rows: Buyer[]): Promise<number> {
  const { rows: added } = await sql`
    insert into order_buyers (workspace_id, id, source, key, name, email, phone, told_at, last_placed_at, matched_customer_id, matched_by, matched_at, matched_person_id, left_at, customer_id)
    select ${tx.workspaceId}::uuid, b.* from ${unnested(rows)} order by b.source, b.key
    on conflict (workspace_id, source, key) do nothing returning id`.execute(tx.sql);
  return added.length;
}

export async function saveBuyers(tx: Tx, rows: Buyer[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    update order_buyers o set name = b.name, email = b.email, phone = b.phone, told_at = b.told_at, last_placed_at = b.last_placed_at,
      matched_customer_id = b.matched_customer_id, matched_by = b.matched_by, matched_at = b.matched_at, matched_person_id = b.matched_person_id, left_at = b.left_at,
      customer_id = b.customer_id
    from ${unnested(rows)} where o.workspace_id = ${tx.workspaceId} and o.id = b.id and o.id = any (${rows.map(({ id }) => id)}::uuid[])`.execute(tx.sql);
}

function unnested(rows: Buyer[]) {
  const of = <K extends keyof Buyer>(key: K): Buyer[K][] => rows.map((row) => row[key]);
  return sql`unnest(${of("id")}::uuid[], ${of("source")}::text[], ${of("key")}::text[], ${of("name")}::text[], ${of("email")}::text[],
    ${of("phone")}::text[], ${of("toldAt")}::timestamptz[], ${of("lastPlacedAt")}::timestamptz[], ${of("matchedCustomerId")}::uuid[], ${of("matchedBy")}::text[],
    ${of("matchedAt")}::timestamptz[], ${of("matchedPersonId")}::uuid[], ${of("leftAt")}::timestamptz[], ${of("customerId")}::uuid[])
    as b (id, source, key, name, email, phone, told_at, last_placed_at, matched_customer_id, matched_by, matched_at, matched_person_id, left_at, customer_id)`;
}

export type Followed = { buyerId: string; orderId: string; customerId: string | null; placedAt: Instant };

/** Their contracts go where they went. Says which moved, to whom and from whom. */
export async function followContracts(tx: Tx, buyerIds: string[]): Promise<{ contractId: string; customerId: string | null; before: string | null }[]> {
  const { rows } = await sql<{ contractId: string; customerId: string | null; before: string | null }>`
    with moving as (
      select k.id, k.customer_id as before, b.customer_id as leads from contracts k join order_buyers b on b.workspace_id = ${tx.workspaceId} and b.id = k.buyer_id
      where k.workspace_id = ${tx.workspaceId} and b.id = any (${buyerIds}::uuid[]) and k.customer_id is distinct from b.customer_id order by k.id for update of k)
    update contracts k set customer_id = m.leads, changed_at = ${tx.now} from moving m where k.workspace_id = ${tx.workspaceId} and k.id = m.id
    returning k.id as "contractId", k.customer_id as "customerId", m.before`.execute(tx.sql);
  return rows;
}

/** Their orders go where they went; `before` is where those were. Says the latest order of each that moved. */
export async function followBuyers(tx: Tx, buyerIds: string[], before: string[]): Promise<Followed[]> {
  const ids = sql`${buyerIds}::uuid[]`;
  const { rows } = await sql<Followed>`
    with moved as (update orders o set customer_id = b.customer_id, changed_at = ${tx.now} from order_buyers b
      where o.workspace_id = ${tx.workspaceId} and b.workspace_id = ${tx.workspaceId} and b.id = o.buyer_id and b.id = any (${ids}) and o.customer_id is distinct from b.customer_id
        and ((o.customer_id is null and o.buyer_id = any (${ids})) or o.customer_id = any (${before}::uuid[]))
      returning o.buyer_id, o.id, o.customer_id, o.placed_at)
    select distinct on (buyer_id) buyer_id as "buyerId", id as "orderId", customer_id as "customerId", placed_at as "placedAt" from moved order by buyer_id, placed_at desc, id`.execute(
    tx.sql,
  );
  return rows;
}

/** Customers were joined or parted: to whom do their buyers lead now? Says who moved, and from whom. */
export async function followJoins(tx: Tx, customerIds: string[]): Promise<{ id: string; before: string }[]> {
  const { rows } = await sql<{ id: string; before: string }>`
    with moving as (
      select b.id, b.customer_id as before, coalesce(c.joined_into, c.id) as leads
      from order_buyers b join customers c on c.workspace_id = ${tx.workspaceId} and c.id = b.matched_customer_id
      where b.workspace_id = ${tx.workspaceId} and b.customer_id = any (${customerIds}::uuid[]) and b.customer_id <> coalesce(c.joined_into, c.id)
      order by b.id for update of b)
    update order_buyers b set customer_id = m.leads from moving m where b.workspace_id = ${tx.workspaceId} and b.id = m.id
    returning b.id, m.before`.execute(tx.sql);
  return rows;
}
