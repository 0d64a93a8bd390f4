import type { Customer, CustomerNote } from "@guli/contract";
import { sql } from "kysely";
import type { z } from "zod";
import type { Instant } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";
import { foldAddress, foldName, type Kind } from "./rules.ts";

/** A customer of the past, with all that is known of them. */
export type PastCustomer = Pick<Customer, "id" | "name" | "language" | "timeZone" | "formOfAddress" | "salutation" | "attributes" | "createdAt"> & {
  blockedAt: Instant | null;
  addresses: { id: string; kind: Kind; address: string; verified: boolean }[];
  notes: z.infer<typeof CustomerNote>[];
};

/** The values of one column. */
const column =
  <T>(rows: T[]) =>
  <K extends keyof T>(key: K): T[K][] =>
    rows.map((row) => row[key]);

/** Many at once. Their addresses must be free; how often and when they wrote is told by `bulkTouch`. */
export async function bulkCustomers(tx: Tx, rows: PastCustomer[]): Promise<void> {
  const of = column(rows);
  await sql`insert into customers (workspace_id, id, name, name_folded, language, time_zone, form_of_address, salutation, attributes, blocked_at, created_at, last_seen_at)
    select ${tx.workspaceId}::uuid, c.*, c.created_at from unnest(${of("id")}::uuid[], ${of("name")}::text[], ${rows.map((row) => foldName(row.name))}::text[], ${of("language")}::text[], ${of("timeZone")}::text[],
      ${of("formOfAddress")}::text[], ${of("salutation")}::text[], ${rows.map((row) => JSON.stringify(row.attributes))}::jsonb[], ${of("blockedAt")}::timestamptz[],
      ${of("createdAt")}::timestamptz[]) as c (id, name, name_folded, language, time_zone, form_of_address, salutation, attributes, blocked_at, created_at)`.execute(
    tx.sql,
  );
  await bulkAddresses(tx, rows);
  await bulkNotes(tx, rows);
}

async function bulkAddresses(tx: Tx, customers: PastCustomer[]): Promise<void> {
  const of = column(
    customers.flatMap(({ id, createdAt, addresses }) =>
      addresses.map((one) => ({ ...one, customerId: id, createdAt, address: one.address.trim(), folded: foldAddress(one.kind, one.address) })),
    ),
  );
  await sql`insert into customer_addresses (workspace_id, id, customer_id, kind, address, folded, verified, created_at)
    select ${tx.workspaceId}::uuid, a.* from unnest(${of("id")}::uuid[], ${of("customerId")}::uuid[], ${of("kind")}::text[], ${of("address")}::text[], ${of("folded")}::text[],
      ${of("verified")}::boolean[], ${of("createdAt")}::timestamptz[]) as a`.execute(tx.sql);
}

async function bulkNotes(tx: Tx, customers: PastCustomer[]): Promise<void> {
  const of = column(customers.flatMap(({ id, notes }) => notes.map((note) => ({ ...note, customerId: id }))));
  await sql`insert into customer_notes (workspace_id, id, customer_id, person_id, body, created_at)
    select ${tx.workspaceId}::uuid, n.* from unnest(${of("id")}::uuid[], ${of("customerId")}::uuid[], ${of("personId")}::uuid[], ${of("body")}::text[],
      ${of("createdAt")}::timestamptz[]) as n`.execute(tx.sql);
}

/** How many conversations these customers began, and when they were last here. */
export async function bulkTouch(tx: Tx, rows: { id: string; conversationCount: number; lastSeenAt: Instant }[]): Promise<void> {
  const of = column(rows);
  await sql`update customers c set conversation_count = c.conversation_count + t.count, last_seen_at = greatest(c.last_seen_at, t.at)
    from unnest(${of("id")}::uuid[], ${of("conversationCount")}::int[], ${of("lastSeenAt")}::timestamptz[]) as t (id, count, at)
    where c.workspace_id = ${tx.workspaceId} and c.id = t.id`.execute(tx.sql);
}
