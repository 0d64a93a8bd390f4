import type { Team } from "@guli/contract";
import { sql } from "kysely";
import { codeOf } from "../../../core/database/trouble.ts";
import type { Tx } from "../../../core/desk.ts";

const UNIQUE_VIOLATION = "23505";

export const foldedName = (name: string): string => name.trim().normalize("NFKC").toLowerCase();

type Row = { id: string; name: string; colour: Team["colour"]; person_ids: string[] };

/** All, or the one asked for, by name. */
export async function readTeams(tx: Tx, id: string | null = null): Promise<Team[]> {
  const { rows } = await sql<Row>`
    select t.id, t.name, t.colour, coalesce(array_agg(m.person_id order by m.person_id) filter (where m.person_id is not null), '{}') as person_ids
    from teams t left join team_people m on m.workspace_id = ${tx.workspaceId} and m.team_id = t.id
    where t.workspace_id = ${tx.workspaceId} and (${id}::uuid is null or t.id = ${id}::uuid)
    group by t.workspace_id, t.id order by t.name_folded`.execute(tx.sql);
  return rows.map((row) => ({ id: row.id, name: row.name, colour: row.colour, personIds: row.person_ids }));
}

/** How many of these teams there are. */
export async function countTeams(tx: Tx, ids: string[]): Promise<number> {
  const { rows } = await sql<{
    count: number;
  }>`select count(*)::int as count from teams where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[])`.execute(tx.sql);
  return rows[0]?.count ?? 0;
}

/** False where another team has this name. */
export async function addTeam(tx: Tx, team: Omit<Team, "personIds">): Promise<boolean> {
  const added = await tx.sql
    .insertInto("teams")
    .values({ workspace_id: tx.workspaceId, id: team.id, name: team.name, name_folded: foldedName(team.name), colour: team.colour, created_at: tx.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return added !== undefined;
}

/** False where another team has this name: the transaction is over then. */
export async function saveTeam(tx: Tx, team: Omit<Team, "personIds">): Promise<boolean> {
  try {
    await tx.sql
      .updateTable("teams")
      .set({ name: team.name, name_folded: foldedName(team.name), colour: team.colour })
      .where("workspace_id", "=", tx.workspaceId)
      .where("id", "=", team.id)
      .execute();
    return true;
  } catch (cause) {
    if (codeOf(cause) === UNIQUE_VIOLATION) return false;
    throw cause;
  }
}

export async function removeTeam(tx: Tx, id: string): Promise<boolean> {
  const removed = await tx.sql.deleteFrom("teams").where("workspace_id", "=", tx.workspaceId).where("id", "=", id).returning("id").executeTakeFirst();
  return removed !== undefined;
}

export async function setTeamPeople(tx: Tx, teamId: string, personIds: string[]): Promise<void> {
  await sql`delete from team_people where workspace_id = ${tx.workspaceId} and team_id = ${teamId} and not person_id = any (${personIds}::uuid[])`.execute(
    tx.sql,
  );
  await sql`
    insert into team_people (workspace_id, team_id, person_id) select ${tx.workspaceId}::uuid, ${teamId}::uuid, id from unnest(${personIds}::uuid[]) as id
    on conflict do nothing`.execute(tx.sql);
}

export async function setTeamsOf(tx: Tx, personId: string, teamIds: string[]): Promise<void> {
  await sql`delete from team_people where workspace_id = ${tx.workspaceId} and person_id = ${personId} and not team_id = any (${teamIds}::uuid[])`.execute(
    tx.sql,
  );
  await sql`
    insert into team_people (workspace_id, team_id, person_id) select ${tx.workspaceId}::uuid, id, ${personId}::uuid from unnest(${teamIds}::uuid[]) as id
    on conflict do nothing`.execute(tx.sql);
}
