import type { Person, Role } from "@guli/contract";
import type { Desk, Tx } from "../../core/desk.ts";
import { mayCall, type Who } from "../../core/http/serving.ts";
import { refuse } from "../../core/refusal.ts";
import { refuseUnknownTeams } from "./inviting.ts";
import { personFor } from "./reading.ts";
import { forget } from "./remembering.ts";
import { isLastOwner } from "./role-rules.ts";
import { endResets } from "./store/accounts.ts";
import { withdraw } from "./store/invitations.ts";
import * as store from "./store/people.ts";
import { endSessionsOf } from "./store/sessions.ts";
import { setTeamsOf } from "./store/teams.ts";
import { revokeTokens } from "./store/tokens.ts";

type Change = { role?: Role | undefined; teamIds?: string[] | undefined; active?: boolean | undefined };

/** Change what someone may do here. Who may no longer come in is out at once, everywhere. */
export async function changePerson(desk: Desk, who: Who, { id, ...change }: Change & { id: string }): Promise<Person> {
  const changed = await desk.transaction(who.workspaceId, async (tx) => {
    const owners = await store.lockOwners(tx);
    // Asked again behind the lock: two owners may be taking this role from each other at this moment.
    if (!owners.includes(who.personId)) refuse("session.not-allowed");
    const person = await personFor(tx, id);
    const next = { role: change.role ?? person.role, active: change.active ?? person.active };
    const staysOwner = next.role === "owner" && next.active;
    if (!staysOwner && isLastOwner(owners, id)) refuse("person.last-owner");
    await store.setAccess(tx, id, next);
    if (change.teamIds) await setTeams(tx, id, change.teamIds);
    if (!next.active || !mayCall(next.role, person.role)) await takeLinks(tx, person);
    if (person.active && !next.active) await leave(tx, who, person);
    tx.record("settings.changed", { person: who.personId }, { what: "people", id });
    return personFor(tx, id);
  });
  forget(desk, { workspaceId: who.workspaceId, accountId: changed.accountId });
  return changed;
}

async function setTeams(tx: Tx, personId: string, teamIds: string[]): Promise<void> {
  await refuseUnknownTeams(tx, teamIds);
  await setTeamsOf(tx, personId, teamIds);
}

/** Links that someone made while they might could lead them, or a friend, back to where they may not be any more. */
async function takeLinks(tx: Tx, { id, role }: store.PersonRow): Promise<void> {
  await withdraw(tx, { invitedBy: id });
  if (role === "owner") await endResets(tx);
}

async function leave(tx: Tx, who: Who, person: store.PersonRow): Promise<void> {
  await endSessionsOf(tx, person.accountId, { workspaceId: tx.workspaceId });
  await revokeTokens(tx, person.id);
  tx.record("person.left", { person: who.personId }, { personId: person.id });
}
