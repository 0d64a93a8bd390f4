import type { Person, Role } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import { newId } from "../../../core/ids.ts";
import { foldedEmail } from "./accounts.ts";

export type PersonRow = Person & { accountId: string; preferences: unknown };

type Row = {
  id: string;
  account_id: string;
  name: string;
  email: string;
  role: Role;
  active: boolean;
  away: boolean;
  preferences: unknown;
  last_seen_at: string | null;
  team_ids: string[];
};

/** Everyone who ever worked here, by name; or only those with these ids. */
export async function readPeople(tx: Tx, ids: string[] | null = null): Promise<PersonRow[]> {
  const { rows } = await sql<Row>`
    select p.id, p.account_id, p.name, a.email, p.role, p.active, p.away, p.preferences, s.at as last_seen_at,
      coalesce((select array_agg(t.team_id order by t.team_id) from team_people t where t.workspace_id = ${tx.workspaceId} and t.person_id = p.id), '{}') as team_ids
    from people p
    join accounts a on a.id = p.account_id
    left join people_seen s on s.workspace_id = ${tx.workspaceId} and s.person_id = p.id
    where p.workspace_id = ${tx.workspaceId} and (${ids}::uuid[] is null or p.id = any (${ids}::uuid[]))
    order by lower(p.name), p.id`.execute(tx.sql);
  return rows.map((row) => ({
    id: row.id,
    accountId: row.account_id,
    name: row.name,
    email: row.email,
    role: row.role,
    active: row.active,
    away: row.away,
    preferences: row.preferences,
    lastSeenAt: row.last_seen_at,
    teamIds: row.team_ids,
  }));
}

export async function readNames(tx: Tx, ids: string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{
    id: string;
    name: string;
  }>`select id, name from people where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[])`.execute(tx.sql);
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** Whether anyone who may answer customers was seen since, and is not away. */
export async function isAnyoneSeen(tx: Tx, since: Instant): Promise<boolean> {
  const { rows } = await sql<{ present: boolean }>`
    select exists (
      select from people_seen s join people p on p.workspace_id = ${tx.workspaceId} and p.id = s.person_id
      where s.workspace_id = ${tx.workspaceId} and s.at > ${since} and p.active and not p.away and p.role <> 'light'
    ) as present`.execute(tx.sql);
  return rows[0]?.present === true;
}

export async function personByEmail(tx: Tx, email: string): Promise<{ id: string; active: boolean } | null> {
  const { rows } = await sql<{ id: string; active: boolean }>`
    select p.id, p.active from accounts a join people p on p.workspace_id = ${tx.workspaceId} and p.account_id = a.id
    where a.email_folded = ${foldedEmail(email)}`.execute(tx.sql);
  return rows[0] ?? null;
}

/** Someone who worked here before comes back as the same person. */
export async function addPerson(tx: Tx, person: { accountId: string; name: string; role: Role; preferences: object }): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into people (workspace_id, id, account_id, name, role, preferences, created_at)
    values (${tx.workspaceId}, ${newId()}, ${person.accountId}, ${person.name}, ${person.role}, ${JSON.stringify(person.preferences)}::jsonb, ${tx.now})
    on conflict (workspace_id, account_id) do update set active = true, name = excluded.name, role = excluded.role
    returning id`.execute(tx.sql);
  return rows[0]!.id;
}

/** The owners of now; whoever else changes who owns the business waits until this transaction ends. */
export async function lockOwners(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from people where workspace_id = ${tx.workspaceId} and role = 'owner' and active order by id for update`.execute(tx.sql);
  return rows.map((row) => row.id);
}

export async function setAccess(tx: Tx, personId: string, { role, active }: { role: Role; active: boolean }): Promise<void> {
  await tx.sql.updateTable("people").set({ role, active }).where("workspace_id", "=", tx.workspaceId).where("id", "=", personId).execute();
}

/** What is undefined stays; preferences are added to those that stand. */
export async function changeOwn(tx: Tx, personId: string, change: { name: string | undefined; away: boolean | undefined; preferences: object }): Promise<void> {
  await sql`
    update people set name = coalesce(${change.name ?? null}, name), away = coalesce(${change.away ?? null}, away),
      preferences = preferences || ${JSON.stringify(change.preferences)}::jsonb
    where workspace_id = ${tx.workspaceId} and id = ${personId}`.execute(tx.sql);
}
