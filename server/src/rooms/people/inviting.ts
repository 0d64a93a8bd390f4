import type { invite as contract, Invitation } from "@guli/contract";
import type { z } from "zod";
import { plus } from "../../core/clock.ts";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { refuse } from "../../core/refusal.ts";
import { hashToken, newToken } from "../../core/secrets.ts";
import { countTries } from "./limiting.ts";
import { mayInvite } from "./role-rules.ts";
import * as store from "./store/invitations.ts";
import { personByEmail } from "./store/people.ts";
import { countTeams } from "./store/teams.ts";
import { placedToken } from "./token-rules.ts";

const VALID = { hours: 7 * 24 };

type Given = z.output<(typeof contract)["body"]>;
export type Invited = { invitation: z.infer<typeof Invitation>; token: string };

/** Whether a colleague may invite someone into this role, and has not invited too many lately. */
export async function mayInviteNow(desk: Desk, who: Who, { role }: Pick<Given, "role">): Promise<void> {
  if (!mayInvite(who.role, role)) refuse("session.not-allowed");
  await countTries(desk, [{ limit: "making", of: who.personId }]);
}

/** The token is given back once and never again. */
export async function invite(tx: Tx, who: Who, given: Given): Promise<Invited> {
  const secret = newToken();
  if ((await personByEmail(tx, given.email))?.active) refuse("person.already-here");
  await refuseUnknownTeams(tx, given.teamIds);
  const invitation = await store.addInvitation(tx, { ...given, hash: hashToken(secret), invitedBy: who.personId, expiresAt: plus(tx.now, VALID) });
  tx.record("invitation.made", { person: who.personId }, { invitationId: invitation.id });
  announceInvitations(tx, who);
  return { invitation, token: placedToken(who.workspaceId, secret) };
}

export function withdrawInvitation(desk: Desk, who: Who, id: string): Promise<void> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if ((await store.withdraw(tx, { id })) === 0) refuse("invitation.not-found");
    announceInvitations(tx, who);
  });
}

/** Whether someone has been invited and has not come yet. */
export async function hasOpenInvitation(tx: Tx): Promise<boolean> {
  return (await store.openInvitations(tx)).length > 0;
}

/** Whether this one can still be taken up. */
export async function isOpenInvitation(tx: Tx, id: string): Promise<boolean> {
  return (await store.openInvitations(tx, { id })).length > 0;
}

export async function refuseUnknownTeams(tx: Tx, ids: string[]): Promise<void> {
  const distinct = [...new Set(ids)];
  if ((await countTeams(tx, distinct)) < distinct.length) refuse("team.not-found");
}

function announceInvitations(tx: Tx, who: Who): void {
  tx.record("settings.changed", { person: who.personId }, { what: "people", id: null });
}
