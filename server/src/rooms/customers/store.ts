import { sql, type Updateable } from "kysely";
import type { Address, Customer, CustomerNote, Language } from "@guli/contract";
import type { z } from "zod";
import type { Instant } from "../../core/clock.ts";
import type { DB } from "../../core/database/tables.ts";
import type { Tx } from "../../core/desk.ts";
import type { Kind } from "./rules.ts";

export type KnownCustomer = { id: string; name: string; language: string | null; blocked: boolean; lastSeenAt: Instant | null };

export async function byAddress(tx: Tx, kind: Kind, folded: string): Promise<KnownCustomer | undefined> {
  const { rows } = await sql<KnownCustomer>`
    select c.id, c.name, c.language, c.blocked_at is not null as blocked, c.last_seen_at as "lastSeenAt"
    from customer_addresses a join customers c on c.workspace_id = ${tx.workspaceId} and c.id = a.customer_id
    where a.workspace_id = ${tx.workspaceId} and a.kind = ${kind} and a.folded = ${folded}`.execute(tx.sql);
  return rows[0];
}

export type NewCustomer = { id: string; name: string; language?: string | null; timeZone?: string | null; seenAt: Instant | null };

export async function insertCustomer(tx: Tx, customer: NewCustomer): Promise<void> {
  await sql`insert into customers (workspace_id, id, name, language, time_zone, created_at, last_seen_at)
    values (${tx.workspaceId}, ${customer.id}, ${customer.name}, ${customer.language ?? null}, ${customer.timeZone ?? null}, ${tx.now}, ${customer.seenAt})`.execute(
    tx.sql,
  );
}

/** Whether it was free: someone else may have been quicker, then nothing is written. */
export async function insertAddress(
  tx: Tx,
  address: { id: string; customerId: string; kind: Kind; address: string; folded: string; verified: boolean },
): Promise<boolean> {
  const { rows } = await sql`
    insert into customer_addresses (workspace_id, id, customer_id, kind, address, folded, verified, created_at)
    values (${tx.workspaceId}, ${address.id}, ${address.customerId}, ${address.kind}, ${address.address}, ${address.folded}, ${address.verified}, ${tx.now})
    on conflict (workspace_id, kind, folded) do nothing returning id`.execute(tx.sql);
  return rows.length === 1;
}

export async function setReachable(tx: Tx, { kind, folded, since }: { kind: Kind; folded: string; since: Instant | null }): Promise<void> {
  await sql`update customer_addresses set unreachable_since = case when ${since}::timestamptz is null then null else coalesce(unreachable_since, ${since}::timestamptz) end
    where workspace_id = ${tx.workspaceId} and kind = ${kind} and folded = ${folded}`.execute(tx.sql);
}

export async function isUnreachable(tx: Tx, kind: Kind, folded: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from customer_addresses where workspace_id = ${tx.workspaceId} and kind = ${kind} and folded = ${folded} and unreachable_since is not null`.execute(
    tx.sql,
  );
  return rows.length > 0;
}

export async function deleteCustomer(tx: Tx, id: string): Promise<void> {
  await sql`delete from customers where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

/** Note that customers were here, and how many conversations each began with it. In the order of their ids, so that two never wait in a circle. */
export async function noteVisits(tx: Tx, visits: { customerId: string; began: number }[]): Promise<void> {
  const sorted = visits.toSorted((one, other) => (one.customerId < other.customerId ? -1 : 1));
  await sql`update customers c set last_seen_at = ${tx.now}, conversation_count = c.conversation_count + v.began
    from unnest(${sorted.map((one) => one.customerId)}::uuid[], ${sorted.map((one) => one.began)}::int[]) as v (id, began)
    where c.workspace_id = ${tx.workspaceId} and c.id = v.id`.execute(tx.sql);
}

type CustomerRow = Omit<Customer, "addresses" | "address">;

export async function customer(tx: Tx, id: string): Promise<Customer | undefined> {
  const { rows } = await sql<CustomerRow>`
    select id, name, language, time_zone as "timeZone", form_of_address as "formOfAddress", salutation, attributes, blocked_at is not null as blocked,
      conversation_count as "conversationCount", created_at as "createdAt", last_seen_at as "lastSeenAt"
    from customers where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
  if (!rows[0]) return undefined;
  const addresses = await addressesOf(tx, id);
  return { ...rows[0], addresses, address: addresses.find((one) => one.kind !== "chat")?.address ?? null };
}

export async function addressesOf(tx: Tx, customerId: string): Promise<Address[]> {
  const { rows } = await sql<Address>`
    select id, kind, address, verified, created_at as "createdAt" from customer_addresses
    where workspace_id = ${tx.workspaceId} and customer_id = ${customerId} order by created_at, id`.execute(tx.sql);
  return rows;
}

export type CustomerColumns = Updateable<DB["customers"]>;

export async function updateCustomer(tx: Tx, id: string, columns: CustomerColumns): Promise<void> {
  if (Object.keys(columns).length === 0) return;
  await tx.sql.updateTable("customers").set(columns).where("workspace_id", "=", tx.workspaceId).where("id", "=", id).execute();
}

export async function deleteAddress(tx: Tx, customerId: string, id: string): Promise<void> {
  await sql`delete from customer_addresses where workspace_id = ${tx.workspaceId} and customer_id = ${customerId} and id = ${id}`.execute(tx.sql);
}

export type ListedCustomer = {
  id: string;
  name: string;
  address: string | null;
  blocked: boolean;
  language: Language | null;
  lastSeenAt: Instant | null;
  conversationCount: number;
  sortedBy: Instant;
};

/** Last seen first; below `after` where it is given. `ids` narrows it to what a search found. */
export async function listCustomers(
  tx: Tx,
  options: { limit: number; after: { at: Instant; id: string } | null; ids: string[] | null },
): Promise<ListedCustomer[]> {
  const { after, ids } = options;
  const { rows } = await sql<ListedCustomer>`
    select c.id, c.name, c.language, c.blocked_at is not null as blocked, c.last_seen_at as "lastSeenAt", c.conversation_count as "conversationCount",
      coalesce(c.last_seen_at, c.created_at) as "sortedBy",
      (select a.address from customer_addresses a where a.workspace_id = ${tx.workspaceId} and a.customer_id = c.id and a.kind <> 'chat' order by a.created_at limit 1) as address
    from customers c
    where c.workspace_id = ${tx.workspaceId}
      ${after ? sql`and (coalesce(c.last_seen_at, c.created_at), c.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``}
      ${ids ? sql`and c.id = any (${ids}::uuid[])` : sql``}
    order by coalesce(c.last_seen_at, c.created_at) desc, c.id desc limit ${options.limit}`.execute(tx.sql);
  return rows;
}

type Note = z.infer<typeof CustomerNote>;

export async function notesOf(tx: Tx, customerId: string): Promise<Note[]> {
  const { rows } = await sql<Note>`
    select id, body, person_id as "personId", created_at as "createdAt" from customer_notes
    where workspace_id = ${tx.workspaceId} and customer_id = ${customerId} order by created_at desc, id desc limit 200`.execute(tx.sql);
  return rows;
}

export async function insertNote(tx: Tx, note: Note & { customerId: string }): Promise<void> {
  await sql`insert into customer_notes (workspace_id, id, customer_id, person_id, body, created_at)
    values (${tx.workspaceId}, ${note.id}, ${note.customerId}, ${note.personId}, ${note.body}, ${tx.now})`.execute(tx.sql);
}

export async function deleteNote(tx: Tx, customerId: string, id: string): Promise<boolean> {
  const { rows } =
    await sql`delete from customer_notes where workspace_id = ${tx.workspaceId} and customer_id = ${customerId} and id = ${id} returning id`.execute(tx.sql);
  return rows.length === 1;
}

export type CustomerToFind = { id: string; name: string; seenAt: Instant; addresses: string[]; attributes: string[]; notes: string[] };

/** What customers can be found by. */
export async function customersToFind(tx: Tx, ids: string[]): Promise<CustomerToFind[]> {
  const { rows } = await sql<CustomerToFind>`
    select c.id, c.name, coalesce(c.last_seen_at, c.created_at) as "seenAt",
      array(select a.address from customer_addresses a where a.workspace_id = ${tx.workspaceId} and a.customer_id = c.id and a.kind <> 'chat') as addresses,
      array(select v.value from jsonb_each_text(c.attributes) v where v.value is not null) as attributes,
      array(select left(n.body, 4000) from customer_notes n where n.workspace_id = ${tx.workspaceId} and n.customer_id = c.id order by n.created_at desc limit 50) as notes
    from customers c where c.workspace_id = ${tx.workspaceId} and c.id = any (${ids}::uuid[])`.execute(tx.sql);
  return rows;
}
