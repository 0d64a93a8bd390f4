import type { Team } from "@guli/contract";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { refuse } from "../../core/refusal.ts";
import { teamFor } from "./reading.ts";
import { readNames } from "./store/people.ts";
import * as store from "./store/teams.ts";

export function createTeam(desk: Desk, who: Who, team: Omit<Team, "id">): Promise<Team> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const id = newId();
    if (!(await store.addTeam(tx, { ...team, id }))) refuse("team.name-taken");
    await fill(tx, id, team.personIds);
    announce(tx, who, id);
    return teamFor(tx, id);
  });
}

type Change = { name?: string | undefined; colour?: Team["colour"] | undefined; personIds?: string[] | undefined };

export function changeTeam(desk: Desk, who: Who, { id, ...change }: Change & { id: string }): Promise<Team> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const team = await teamFor(tx, id);
    if (!(await store.saveTeam(tx, { id, name: change.name ?? team.name, colour: change.colour ?? team.colour }))) refuse("team.name-taken");
    if (change.personIds) await fill(tx, id, change.personIds);
    announce(tx, who, id);
    return teamFor(tx, id);
  });
}

export function deleteTeam(desk: Desk, who: Who, id: string): Promise<void> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if (!(await store.removeTeam(tx, id))) refuse("team.not-found");
    tx.record("team.dissolved", { person: who.personId }, { teamId: id });
    announce(tx, who, id);
  });
}

async function fill(tx: Tx, teamId: string, personIds: string[]): Promise<void> {
  const distinct = [...new Set(personIds)];
  if ((await readNames(tx, distinct)).size < distinct.length) refuse("person.not-found");
  await store.setTeamPeople(tx, teamId, distinct);
}

function announce(tx: Tx, who: Who, id: string): void {
  tx.record("settings.changed", { person: who.personId }, { what: "teams", id });
}
