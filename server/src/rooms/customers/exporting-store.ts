import { sql } from "kysely";
import type { Tx } from "../../core/desk.ts";
import { listsOf, type Export } from "../../core/exporting.ts";

export const exportPerson: Export = (tx, { customerIds }) => {
  const theirs = (column: string) => sql`workspace_id = ${tx.workspaceId} and ${sql.ref(column)} = any (${customerIds}::uuid[])`;
  return listsOf(tx, {
    person: sql`select id, name, language, time_zone as "timeZone", form_of_address as "formOfAddress", salutation, attributes, preferred_channel as "preferredChannel",
        preferred_hours as "preferredHours", blocked_at as "blockedAt", created_at as "knownSince", last_seen_at as "lastSeenAt", joined_into as "joinedInto"
      from customers where ${theirs("id")} order by created_at, id`,
    addresses: sql`select kind, address, verified, created_at as "knownSince" from customer_addresses where ${theirs("customer_id")} order by created_at, id`,
    notes: sql`select body as note, created_at as "writtenAt" from customer_notes where ${theirs("customer_id")} order by created_at, id`,
    howToTreat: sql`select kind, text, term, basis_points as "basisPoints", until, day, created_at as "writtenAt" from customer_points where ${theirs("customer_id")}
      order by created_at, id`,
    joins: sql`select reason, joined_at as "joinedAt", parted_at as "partedAt", taken from customer_joins where ${theirs("customer_id")} order by joined_at, id`,
  });
};

/** With all who lead to them. */
export async function idsOf(tx: Tx, customerId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select c.id from customers c where c.workspace_id = ${tx.workspaceId} and (c.id = ${customerId} or c.joined_into = ${customerId}) order by c.id`.execute(
    tx.sql,
  );
  return rows.map(({ id }) => id);
}
