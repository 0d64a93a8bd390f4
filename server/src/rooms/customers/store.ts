import { sql, type Updateable } from "kysely";
import type { Address, Customer, CustomerNote, Language } from "@guli/contract";
import type { z } from "zod";
import type { Instant } from "../../core/clock.ts";
import type { DB } from "../../core/database/tables.ts";
import type { Tx } from "../../core/desk.ts";
import { foldName, isNobodys, type Kind, type Way } from "./rules.ts";

export type KnownCustomer = { id: string; name: string; language: string | null; blocked: boolean; lastSeenAt: Instant | null };

/** To whom an address leads that is proven theirs. */
export async function byAddress(tx: Tx, kind: Kind, folded: string): Promise<KnownCustomer | undefined> {
  const { rows } = await sql<KnownCustomer>`
    select c.id, c.name, c.language, c.blocked_at is not null as blocked, c.last_seen_at as "lastSeenAt"
    from customer_addresses a
    join customers h on h.workspace_id = ${tx.workspaceId} and h.id = a.customer_id
    join customers c on c.workspace_id = ${tx.workspaceId} and c.id = coalesce(h.joined_into, h.id)
    where a.workspace_id = ${tx.workspaceId} and a.kind = ${kind} and a.folded = ${folded} and a.verified`.execute(tx.sql);
  return rows[0];
}

export type NewCustomer = { id: string; name: string; language?: string | null; timeZone?: string | null; seenAt: Instant | null };

export async function insertCustomer(tx: Tx, customer: NewCustomer): Promise<void> {
  await sql`insert into customers (workspace_id, id, name, name_folded, language, time_zone, created_at, last_seen_at)
    values (${tx.workspaceId}, ${customer.id}, ${customer.name}, ${foldName(customer.name)}, ${customer.language ?? null}, ${customer.timeZone ?? null}, ${tx.now}, ${customer.seenAt})`.execute(
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
    on conflict do nothing returning id`.execute(tx.sql);
  return rows.length === 1;
}

type Reached = { kind: Kind; folded: string; way: Way };
const SINCE: Record<Way, string> = { sms: "no_sms_since", usual: "unreachable_since" };

export async function setReachable(tx: Tx, { kind, folded, way, since }: Reached & { since: Instant | null }): Promise<void> {
  await sql`update customer_addresses set ${sql.ref(SINCE[way])} = ${since}::timestamptz
    where workspace_id = ${tx.workspaceId} and kind = ${kind} and folded = ${folded}`.execute(tx.sql);
}

/** Who has written since then takes messages again. */
export async function isUnreachable(tx: Tx, { kind, folded, way, wroteAt }: Reached & { wroteAt: Instant | null }): Promise<boolean> {
  const since = sql.ref(SINCE[way]);
  const { rows } = await sql`
    select 1 from customer_addresses where workspace_id = ${tx.workspaceId} and kind = ${kind} and folded = ${folded}
      and (${since} > ${wroteAt}::timestamptz or (${since} is not null and ${wroteAt}::timestamptz is null))`.execute(tx.sql);
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

/** Conversations changed hands: their number and the last visit go with them. */
export async function moveVisits(tx: Tx, { from, to, count }: { from: string; to: string; count: number }): Promise<void> {
  if (count === 0) return;
  // In the order of their ids, so that two never wait in a circle.
  await sql`select id from customers where workspace_id = ${tx.workspaceId} and id in (${from}, ${to}) order by id for no key update`.execute(tx.sql);
  await sql`update customers c set conversation_count = greatest(0, c.conversation_count + case when c.id = ${to} then ${count}::int else -(${count}::int) end),
      last_seen_at = case when c.id = ${to} then greatest(c.last_seen_at, o.last_seen_at) else c.last_seen_at end
    from customers o where o.workspace_id = ${tx.workspaceId} and o.id = ${from} and c.workspace_id = ${tx.workspaceId} and c.id in (${from}, ${to})`.execute(
    tx.sql,
  );
}

type CustomerRow = Omit<Customer, "addresses" | "address">;

/**
 * One customer; who was joined into another is led on to them. By `case`: behind row-level security the planner does not trust `coalesce` with an index, and would read all
 * customers for one.
 */
export async function customer(tx: Tx, id: string): Promise<Customer | undefined> {
  const { rows } = await sql<CustomerRow>`
    select c.id, c.name, c.language, c.time_zone as "timeZone", c.form_of_address as "formOfAddress", c.salutation, c.attributes, c.blocked_at is not null as blocked,
      c.conversation_count as "conversationCount", c.created_at as "createdAt", c.last_seen_at as "lastSeenAt"
    from customers s join customers c on c.workspace_id = ${tx.workspaceId} and c.id = case when s.joined_into is null then s.id else s.joined_into end
    where s.workspace_id = ${tx.workspaceId} and s.id = ${id} and c.erased_at is null`.execute(tx.sql);
  if (!rows[0]) return undefined;
  const addresses = await addressesOf(tx, rows[0].id);
  return { ...rows[0], addresses, address: addresses.find((one) => !isNobodys(one.kind))?.address ?? null };
}

export async function addressesOf(tx: Tx, customerId: string): Promise<Address[]> {
  const { rows } = await sql<Address>`
    select id, kind, address, verified, created_at as "createdAt" from customer_addresses
    where workspace_id = ${tx.workspaceId} and customer_id in (${thoseWho(tx, customerId)}) order by created_at, id`.execute(tx.sql);
  return rows;
}

/** A customer with those who were joined into them. */
const thoseWho = (tx: Tx, customerId: string) =>
  sql`select j.id from customers j where j.workspace_id = ${tx.workspaceId} and (j.id = ${customerId} or j.joined_into = ${customerId})`;

export type CustomerColumns = Updateable<DB["customers"]>;

export async function updateCustomer(tx: Tx, id: string, columns: CustomerColumns): Promise<void> {
  if (Object.keys(columns).length === 0) return;
  const named = columns.name === undefined ? columns : { ...columns, name_folded: foldName(columns.name as string) };
  await tx.sql.updateTable("customers").set(named).where("workspace_id", "=", tx.workspaceId).where("id", "=", id).execute();
}

export async function deleteAddress(tx: Tx, customerId: string, id: string): Promise<void> {
  await sql`delete from customer_addresses where workspace_id = ${tx.workspaceId} and customer_id in (${thoseWho(tx, customerId)}) and id = ${id}`.execute(
    tx.sql,
  );
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
      (select a.address from customer_addresses a where a.workspace_id = ${tx.workspaceId} and a.customer_id = c.id and a.kind not in ('chat', 'form') order by a.created_at limit 1) as address
    from customers c
    where c.workspace_id = ${tx.workspaceId} and c.joined_into is null and c.erased_at is null
      ${after ? sql`and (coalesce(c.last_seen_at, c.created_at), c.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``}
      ${ids ? sql`and c.id = any (${ids}::uuid[])` : sql``}
    order by coalesce(c.last_seen_at, c.created_at) desc, c.id desc limit ${options.limit}`.execute(tx.sql);
  return rows;
}

type Note = z.infer<typeof CustomerNote>;

export async function notesOf(tx: Tx, customerId: string): Promise<Note[]> {
  const { rows } = await sql<Note>`
    select id, body, person_id as "personId", created_at as "createdAt" from customer_notes
    where workspace_id = ${tx.workspaceId} and customer_id in (${thoseWho(tx, customerId)}) order by created_at desc, id desc limit 200`.execute(tx.sql);
  return rows;
}

export async function insertNote(tx: Tx, note: Note & { customerId: string }): Promise<void> {
  await sql`insert into customer_notes (workspace_id, id, customer_id, person_id, body, created_at)
    values (${tx.workspaceId}, ${note.id}, ${note.customerId}, ${note.personId}, ${note.body}, ${tx.now})`.execute(tx.sql);
}

export async function deleteNote(tx: Tx, customerId: string, id: string): Promise<boolean> {
  const { rows } =
    await sql`delete from customer_notes where workspace_id = ${tx.workspaceId} and customer_id in (${thoseWho(tx, customerId)}) and id = ${id} returning id`.execute(
      tx.sql,
    );
  return rows.length === 1;
}

export type CustomerToFind = { id: string; name: string; seenAt: Instant; addresses: string[]; attributes: string[]; notes: string[] };

/** What customers can be found by. */
export async function customersToFind(tx: Tx, ids: string[]): Promise<CustomerToFind[]> {
  const { rows } = await sql<CustomerToFind>`
    select c.id, c.name, coalesce(c.last_seen_at, c.created_at) as "seenAt",
      array(select a.address from customer_addresses a join customers j on j.workspace_id = ${tx.workspaceId} and j.id = a.customer_id
        where a.workspace_id = ${tx.workspaceId} and (j.id = c.id or j.joined_into = c.id) and a.kind not in ('chat', 'form')) as addresses,
      array(select v.value from jsonb_each_text(c.attributes) v where v.value is not null) as attributes,
      array(select left(n.body, 4000) from customer_notes n where n.workspace_id = ${tx.workspaceId} and n.customer_id = c.id order by n.created_at desc limit 50) as notes
    from customers c where c.workspace_id = ${tx.workspaceId} and c.id = any (${ids}::uuid[]) and c.joined_into is null and c.erased_at is null`.execute(
    tx.sql,
  );
  return rows;
}

/** Until the commit, nobody else proves this address. */
export async function oneAtATime(tx: Tx, kind: Kind, folded: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.workspaceId} ${kind} ${folded}`}, 56))`.execute(tx.sql);
}

/** An address that is theirs for certain, whether it was only said to be until now or is new. It must lead to nobody else. */
export async function proveAddress(tx: Tx, one: { id: string; customerId: string; kind: Kind; address: string; folded: string }): Promise<void> {
  await sql`insert into customer_addresses (workspace_id, id, customer_id, kind, address, folded, verified, created_at)
    values (${tx.workspaceId}, ${one.id}, ${one.customerId}, ${one.kind}, ${one.address}, ${one.folded}, true, ${tx.now})
    on conflict (workspace_id, customer_id, kind, folded) do update set verified = true`.execute(tx.sql);
}
