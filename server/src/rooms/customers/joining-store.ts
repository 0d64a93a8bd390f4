import { sql } from "kysely";
import type { Join } from "@guli/contract";
import type { Instant } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";

/** What a join changes on the customer who remains, so that it can be given back. */
export type Taken = { attributes: string[]; fields: ("language" | "time_zone" | "form_of_address" | "salutation" | "blocked_at")[] };

export type Joinable = {
  id: string;
  name: string;
  language: string | null;
  time_zone: string | null;
  form_of_address: "formal" | "informal" | null;
  salutation: string | null;
  blocked_at: Instant | null;
  attributes: Record<string, string | number | boolean | null>;
  joinedInto: string | null;
};

/** Both, locked in the order of their ids, so that two who join the same at once never wait in a circle. */
export async function toJoin(tx: Tx, ids: string[]): Promise<Joinable[]> {
  const { rows } = await sql<Joinable>`
    select id, name, language, time_zone, form_of_address, salutation, blocked_at, attributes, joined_into as "joinedInto" from customers
    where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) order by id for update`.execute(tx.sql);
  return rows;
}

/** Everybody who leads to one of these now leads to `into`. Returns who led to the other before. */
export async function leadTo(tx: Tx, { into, other }: { into: string; other: string }): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update customers set joined_into = ${into} where workspace_id = ${tx.workspaceId} and (id = ${other} or joined_into = ${other}) returning id`.execute(
    tx.sql,
  );
  return rows.map((row) => row.id).filter((id) => id !== other);
}

export async function leadBack(tx: Tx, { other, redirected }: { other: string; redirected: string[] }): Promise<void> {
  await sql`update customers set joined_into = case when id = ${other} then null else ${other}::uuid end
    where workspace_id = ${tx.workspaceId} and (id = ${other} or id = any (${redirected}::uuid[]))`.execute(tx.sql);
}

export type StoredJoin = {
  id: string;
  customerId: string;
  otherId: string;
  personId: string | null;
  reason: string;
  redirected: string[];
  taken: Taken;
  undoUntil: Instant;
};

export async function insertJoin(tx: Tx, one: StoredJoin): Promise<void> {
  await sql`insert into customer_joins (workspace_id, id, customer_id, other_id, person_id, reason, redirected, taken, joined_at, undo_until)
    values (${tx.workspaceId}, ${one.id}, ${one.customerId}, ${one.otherId}, ${one.personId}, ${one.reason}, ${one.redirected}, ${JSON.stringify(one.taken)}::jsonb,
      ${tx.now}, ${one.undoUntil})`.execute(tx.sql);
}

/** A join that stands, locked. Only the latest of a customer can be undone before the earlier ones; each knows whom it redirected. */
export async function joinToUndo(tx: Tx, id: string): Promise<StoredJoin | undefined> {
  const { rows } = await sql<StoredJoin>`
    select id, customer_id as "customerId", other_id as "otherId", person_id as "personId", reason, redirected, taken, undo_until as "undoUntil"
    from customer_joins where workspace_id = ${tx.workspaceId} and id = ${id} and parted_at is null for update`.execute(tx.sql);
  return rows[0];
}

export async function endJoin(tx: Tx, id: string): Promise<void> {
  await sql`update customer_joins set parted_at = ${tx.now} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

type FlatJoin = Omit<Join, "other"> & { otherId: string; otherName: string; otherBlocked: boolean };

/** Who was joined into this customer and still is, the latest first. */
export async function joinsOf(tx: Tx, customerId: string): Promise<Join[]> {
  const { rows } = await sql<FlatJoin>`
    select j.id, j.reason, j.person_id as "personId", j.joined_at as "joinedAt", j.undo_until as "undoUntil",
      o.id as "otherId", o.name as "otherName", o.blocked_at is not null as "otherBlocked"
    from customer_joins j join customers o on o.workspace_id = ${tx.workspaceId} and o.id = j.other_id
    where j.workspace_id = ${tx.workspaceId} and j.customer_id = ${customerId} and j.parted_at is null order by j.joined_at desc limit 50`.execute(tx.sql);
  return rows.map(({ otherId, otherName, otherBlocked, ...rest }) => ({
    ...rest,
    other: { id: otherId, name: otherName, address: null, blocked: otherBlocked },
  }));
}

export async function insertDistinction(tx: Tx, ids: [string, string], personId: string): Promise<void> {
  const [one, other] = ids.toSorted();
  await sql`insert into customer_distinctions (workspace_id, one_id, other_id, person_id, at)
    values (${tx.workspaceId}, ${one}, ${other}, ${personId}, ${tx.now}) on conflict do nothing`.execute(tx.sql);
}

/** Addresses as they are known by, of one customer alone and not of those who lead to them. */
export async function ownAddresses(tx: Tx, customerIds: string[]): Promise<string[]> {
  const { rows } = await sql<{ address: string }>`
    select address from customer_addresses where workspace_id = ${tx.workspaceId} and customer_id = any (${customerIds}::uuid[])`.execute(tx.sql);
  return rows.map((row) => row.address);
}
