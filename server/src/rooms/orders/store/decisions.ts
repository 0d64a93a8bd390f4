import type { BuyerDecision, BuyerReason, UndecidedBuyer } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Place } from "../../../core/paging.ts";
import type { Tx } from "../../../core/desk.ts";
import type { Buyer } from "./buyers.ts";

/** What stood before a decision. */
export type Before = Pick<Buyer, "matchedCustomerId" | "matchedBy" | "matchedAt" | "matchedPersonId" | "leftAt">;
export type Decision = { id: string; buyerId: string; customerId: string | null; before: Before; personId: string; undoneAt: Instant | null };

export async function insertDecision(tx: Tx, one: Omit<Decision, "undoneAt">): Promise<void> {
  await sql`insert into order_decisions (workspace_id, id, buyer_id, customer_id, before, person_id, at)
    values (${tx.workspaceId}, ${one.id}, ${one.buyerId}, ${one.customerId}, ${JSON.stringify(one.before)}::jsonb, ${one.personId}, ${tx.now})`.execute(tx.sql);
}

export async function decisionToUndo(tx: Tx, id: string): Promise<Decision | undefined> {
  const { rows } = await sql<Decision>`
    select id, buyer_id as "buyerId", customer_id as "customerId", before, person_id as "personId", undone_at as "undoneAt" from order_decisions
    where workspace_id = ${tx.workspaceId} and id = ${id} for update`.execute(tx.sql);
  return rows[0];
}

/** Whether a later decision about the same buyer stands: that one has to be undone first. */
export async function isLatest(tx: Tx, { id, buyerId }: Decision): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    select id from order_decisions where workspace_id = ${tx.workspaceId} and buyer_id = ${buyerId} and undone_at is null order by at desc, id desc limit 1`.execute(
    tx.sql,
  );
  return rows[0]?.id === id;
}

export async function noteUndone(tx: Tx, id: string): Promise<void> {
  await sql`update order_decisions set undone_at = ${tx.now} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

type FlatDecision = Omit<BuyerDecision, "buyer" | "customer"> & {
  buyerId: string;
  name: string | null;
  email: string | null;
  phone: string | null;
  customerId: string | null;
  customerName: string | null;
};

export async function listDecisions(tx: Tx, { limit, after }: { limit: number; after: Place | null }): Promise<BuyerDecision[]> {
  const { rows } = await sql<FlatDecision>`
    select d.id, d.person_id as "personId", d.at, d.undone_at as "undoneAt", b.id as "buyerId", b.name, b.email, b.phone, c.id as "customerId", c.name as "customerName"
    from order_decisions d join order_buyers b on b.workspace_id = ${tx.workspaceId} and b.id = d.buyer_id
      left join customers c on c.workspace_id = ${tx.workspaceId} and c.id = d.customer_id
    where d.workspace_id = ${tx.workspaceId} and (${after?.id ?? null}::uuid is null or (d.at, d.id) < (${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid))
    order by d.at desc, d.id desc limit ${limit}`.execute(tx.sql);
  return rows.map(({ buyerId, name, email, phone, customerId, customerName, ...rest }) => ({
    ...rest,
    buyer: { id: buyerId, name, email, phone },
    customer: customerId === null ? null : { id: customerId, name: customerName ?? "" },
  }));
}

export type Undecided = Omit<UndecidedBuyer, "candidates" | "buyer"> & { id: string; name: string | null; email: string | null; phone: string | null };

/** Who bought last comes first. */
export async function undecided(tx: Tx, { limit, after }: { limit: number; after: Place | null }): Promise<Undecided[]> {
  const { rows } = await sql<Undecided>`
    select b.id, b.name, b.email, b.phone, b.source, b.last_placed_at as "lastPlacedAt", (select count(*)::int from orders o where o.workspace_id = ${tx.workspaceId} and o.customer_id is null and o.buyer_id = b.id) as orders
    from order_buyers b where b.workspace_id = ${tx.workspaceId} and b.customer_id is null and b.left_at is null
      and (${after?.id ?? null}::uuid is null or (b.last_placed_at, b.id) < (${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid))
    order by b.last_placed_at desc, b.id desc limit ${limit}`.execute(tx.sql);
  return rows;
}

export type Likely = { buyerId: string; customerId: string; customerName: string; reason: BuyerReason; value: string };
type Sought = { id: string; email: string | null; phone: string | null; folded: string | null };

/**
 * With whom these may be one: the same mailbox or number, proven or not, the last nine digits of a number (national ones in Georgia and Uzbekistan have nine),
 * or the whole name.
 */
export async function likelyFor(tx: Tx, buyers: Sought[]): Promise<Likely[]> {
  const of = <K extends keyof Sought>(key: K): Sought[K][] => buyers.map((one) => one[key]);
  const { rows } = await sql<Likely>`
    with sought as (select * from unnest(${of("id")}::uuid[], ${of("email")}::text[], ${of("phone")}::text[], ${of("folded")}::text[]) as s (id, email, phone, folded)),
    found as (
      select s.id, coalesce(c.joined_into, c.id) as customer, a.kind as reason, a.address as value from sought s
        join customer_addresses a on a.workspace_id = ${tx.workspaceId} and ((a.kind = 'email' and a.folded = s.email) or (a.kind = 'phone' and a.folded = s.phone))
        join customers c on c.workspace_id = ${tx.workspaceId} and c.id = a.customer_id
      union select s.id, coalesce(c.joined_into, c.id), 'similar-phone', a.address from sought s
        join customer_addresses a on a.workspace_id = ${tx.workspaceId} and a.kind = 'phone' and right(a.folded, 9) = right(s.phone, 9) and a.folded <> s.phone and length(s.phone) >= 10
        join customers c on c.workspace_id = ${tx.workspaceId} and c.id = a.customer_id
      union select s.id, n.id, 'name', n.name from sought s cross join lateral (
        select c.id, c.name from customers c where c.workspace_id = ${tx.workspaceId} and c.name_folded = s.folded and c.joined_into is null and s.folded like '% %' limit 6) n)
    select f.id as "buyerId", f.customer as "customerId", c.name as "customerName", f.reason, f.value
    from found f join customers c on c.workspace_id = ${tx.workspaceId} and c.id = f.customer order by f.id, c.id, f.reason limit 1000`.execute(tx.sql);
  return rows;
}
