import type { PreferredHours, TermKind, Treatment } from "@guli/contract";
import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import type { KeptPoint } from "./rules.ts";

/** A customer with those who were joined into them. */
const thoseWho = (tx: Tx, customerId: string) =>
  sql`select j.id from customers j where j.workspace_id = ${tx.workspaceId} and (j.id = ${customerId} or j.joined_into = ${customerId})`;

const POINT = sql`p.id, p.kind, p.text, p.term, p.basis_points as "basisPoints", p.person_id as "personId", p.until::text as until, p.day::text as day, p.yearly,
  p.granted_by as "grantedBy", p.created_at as "createdAt"`;

export async function pointsOf(tx: Tx, customerId: string): Promise<KeptPoint[]> {
  const { rows } = await sql<KeptPoint>`
    select ${POINT} from customer_points p
    where p.workspace_id = ${tx.workspaceId} and p.customer_id in (${thoseWho(tx, customerId)}) order by p.created_at, p.id`.execute(tx.sql);
  return rows;
}

export async function insertPoint(tx: Tx, customerId: string, point: KeptPoint): Promise<void> {
  await sql`insert into customer_points (workspace_id, id, customer_id, kind, text, term, basis_points, person_id, until, day, yearly, granted_by, created_at)
    values (${tx.workspaceId}, ${point.id}, ${customerId}, ${point.kind}, ${point.text}, ${point.term}, ${point.basisPoints}, ${point.personId}, ${point.until}::date,
      ${point.day}::date, ${point.yearly}, ${point.grantedBy}, ${tx.now})`.execute(tx.sql);
}

export async function deletePoint(tx: Tx, customerId: string, id: string): Promise<KeptPoint | undefined> {
  const { rows } = await sql<KeptPoint>`
    delete from customer_points p where p.workspace_id = ${tx.workspaceId} and p.id = ${id} and p.customer_id in (${thoseWho(tx, customerId)}) returning ${POINT}`.execute(
    tx.sql,
  );
  return rows[0];
}

type Preferred = Pick<Treatment, "preferredChannel" | "preferredHours">;

export async function preferencesOf(tx: Tx, customerId: string): Promise<Preferred | undefined> {
  const { rows } = await sql<Preferred>`
    select preferred_channel as "preferredChannel", preferred_hours as "preferredHours" from customers
    where workspace_id = ${tx.workspaceId} and id = ${customerId}`.execute(tx.sql);
  return rows[0];
}

export async function setPreferences(
  tx: Tx,
  customerId: string,
  { preferredChannel, preferredHours }: { [K in keyof Preferred]?: Preferred[K] | undefined },
): Promise<void> {
  const columns = {
    ...(preferredChannel !== undefined && { preferred_channel: preferredChannel }),
    ...(preferredHours !== undefined && { preferred_hours: preferredHours === null ? null : JSON.stringify(preferredHours) }),
  };
  if (Object.keys(columns).length === 0) return;
  await tx.sql.updateTable("customers").set(columns).where("workspace_id", "=", tx.workspaceId).where("id", "=", customerId).execute();
}

/** To whom customers are promised personally, by a term that still holds on this day (of the business's calendar). The latest term counts. */
export async function namedAgents(tx: Tx, customerIds: string[], today: string): Promise<Map<string, string>> {
  if (customerIds.length === 0) return new Map();
  const { rows } = await sql<{ customerId: string; personId: string }>`
    select distinct on (c.id) c.id as "customerId", p.person_id as "personId"
    from customers c
    join customers j on j.workspace_id = ${tx.workspaceId} and (j.id = c.id or j.joined_into = c.id)
    join customer_points p on p.workspace_id = ${tx.workspaceId} and p.customer_id = j.id
    where c.workspace_id = ${tx.workspaceId} and c.id = any (${customerIds}::uuid[]) and p.term = 'agent' and p.person_id is not null
      and (p.until is null or p.until >= ${today}::date)
    order by c.id, p.created_at desc, p.id desc`.execute(tx.sql);
  return new Map(rows.map(({ customerId, personId }) => [customerId, personId]));
}

/** What was granted to these customers and holds on this day (of the business's calendar), each kind once. */
export async function termsOf(tx: Tx, customerIds: string[], today: string): Promise<Map<string, TermKind[]>> {
  const { rows } = await sql<{ customerId: string; terms: TermKind[] }>`
    select c.id as "customerId", array_agg(distinct p.term order by p.term) as terms
    from customers c
    join customers j on j.workspace_id = ${tx.workspaceId} and (j.id = c.id or j.joined_into = c.id)
    join customer_points p on p.workspace_id = ${tx.workspaceId} and p.customer_id = j.id
    where c.workspace_id = ${tx.workspaceId} and c.id = any (${customerIds}::uuid[]) and p.term is not null and (p.until is null or p.until >= ${today}::date)
    group by c.id`.execute(tx.sql);
  return new Map(rows.map(({ customerId, terms }) => [customerId, terms]));
}

/** The hours in which these customers like to be reached, where they said so. */
export async function hoursOf(tx: Tx, customerId: string): Promise<{ hours: PreferredHours | null; timeZone: string | null }> {
  const { rows } = await sql<{ hours: PreferredHours | null; timeZone: string | null }>`
    select preferred_hours as hours, time_zone as "timeZone" from customers where workspace_id = ${tx.workspaceId} and id = ${customerId}`.execute(tx.sql);
  return rows[0] ?? { hours: null, timeZone: null };
}
