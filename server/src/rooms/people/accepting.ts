import type { acceptInvitation as contract, readInvitation as offerContract } from "@guli/contract";
import type { z } from "zod";
import type { Desk, Tx } from "../../core/desk.ts";
import { refuse } from "../../core/refusal.ts";
import { workspaceOf } from "../workspaces/index.ts";
import { refuseWeak } from "./choosing-passwords.ts";
import { join } from "./employing.ts";
import { provenAccount, type Entered } from "./entering.ts";
import { countTries } from "./limiting.ts";
import { hashPassword } from "./passwords.ts";
import { readMe } from "./reading.ts";
import { beginSession } from "./sessions.ts";
import { accountByEmail, accountById, addAccount, foldedEmail } from "./store/accounts.ts";
import * as store from "./store/invitations.ts";
import { whoIs } from "./store/sessions.ts";
import { readTeams } from "./store/teams.ts";
import { readPlacedToken } from "./token-rules.ts";
import type { Visit } from "./visits.ts";

type Given = z.output<(typeof contract)["body"]>;

/** What an invitation offers to whoever holds its link. */
export async function readOffer(desk: Desk, token: string, visit: Visit): Promise<z.input<(typeof offerContract)["answer"]>> {
  const { email, role, business, language, hasAccount } = await offerOf(desk, token, visit);
  return { email, role, business, language, hasAccount };
}

/** Take up an invitation. The e-mail decides whose account it is, and an account that exists is proven by its password. */
export async function acceptInvitation(desk: Desk, { token, ...given }: Given & { token: string }, visit: Visit): Promise<Entered> {
  const { email, business, workspaceId, hash, hasAccount } = await offerOf(desk, token, visit);
  await refuseAnother(desk, email, visit);
  const proven = hasAccount ? await provenAccount(desk, { email, password: given.password }, visit) : null;
  if (!proven) refuseWeak(given.password, [email, given.name, business]);
  const passwordHash = proven ? null : await hashPassword(given.password);
  return desk.global(async (global) => {
    const tx = await global.enter(workspaceId);
    const offer = (await store.take(tx, hash)) ?? refuse("invitation.not-found");
    const added = passwordHash === null ? null : await addAccount(tx, { email, passwordHash });
    // An account that was made meanwhile has a password of its own.
    const accountId = proven?.id ?? added ?? refuse("session.wrong");
    const teamIds = await teamsThatStand(tx, offer.teamIds);
    const personId = await join(tx, accountId, { name: given.name, role: offer.role, language: given.language, teamIds });
    const cookie = await beginSession(tx, { accountId, workspaceId, visit });
    return { token: cookie, me: await readMe(tx, personId) };
  });
}

/** Who is signed in takes up what is meant for them: not a colleague's invitation whose link they saw or made themselves. */
async function refuseAnother(desk: Desk, email: string, { session }: Visit): Promise<void> {
  const here = session && (await whoIs(desk, session));
  if (!here) return;
  const account = await desk.global((tx) => accountById(tx, here.who.accountId));
  if (foldedEmail(account.email) !== foldedEmail(email)) refuse("invitation.for-another");
}

async function offerOf(desk: Desk, token: string, visit: Visit) {
  await countTries(desk, [{ limit: "links", of: visit.network }]);
  const { workspaceId, hash } = readPlacedToken(token) ?? refuse("invitation.not-found");
  return desk.read(workspaceId, async (tx) => {
    const [offer] = await store.openInvitations(tx, { hash });
    if (!offer) refuse("invitation.not-found");
    const workspace = await workspaceOf(tx);
    const hasAccount = (await accountByEmail(tx, offer.email)) !== null;
    return { ...offer, business: workspace.name, language: workspace.language, workspaceId, hash, hasAccount };
  });
}

async function teamsThatStand(tx: Tx, ids: string[]): Promise<string[]> {
  const standing = new Set((await readTeams(tx)).map(({ id }) => id));
  return ids.filter((id) => standing.has(id));
}
