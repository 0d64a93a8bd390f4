import type { Me } from "@guli/contract";
import type { Desk } from "../../core/desk.ts";
import { refuse } from "../../core/refusal.ts";
import { countTries, forgiveTries, type Try } from "./limiting.ts";
import { isPassword } from "./passwords.ts";
import { readMe } from "./reading.ts";
import { beginSession } from "./sessions.ts";
import { accountByEmail, foldedEmail, placesOf, type Account } from "./store/accounts.ts";
import { isSignedInFrom } from "./store/sessions.ts";
import type { Visit } from "./visits.ts";

/** Someone has come in: the session's token for their cookie, and what the app begins with. */
export type Entered = { token: string; me: Me };

export async function signIn(desk: Desk, given: { email: string; password: string }, visit: Visit): Promise<Entered> {
  const account = await provenAccount(desk, given, visit);
  return desk.global(async (global) => {
    const [place] = await placesOf(global, account.id);
    if (!place) refuse("session.wrong");
    const tx = await global.enter(place.workspaceId);
    const token = await beginSession(tx, { accountId: account.id, workspaceId: place.workspaceId, visit });
    return { token, me: await readMe(tx, place.personId) };
  });
}

/** The account of this e-mail and password. Whether the e-mail or the password was wrong shows neither in the answer nor in its time. */
export async function provenAccount(desk: Desk, { email, password }: { email: string; password: string }, visit: Visit): Promise<Account> {
  const { account, known } = await desk.global(async (tx) => {
    const account = await accountByEmail(tx, email);
    return { account, known: account !== null && (await isSignedInFrom(tx, account.id, visit.ip)) };
  });
  const tries = triesOf(email, visit, known);
  await countTries(desk, tries);
  const right = await isPassword(password, account?.passwordHash ?? null);
  if (!account || !right) refuse("session.wrong");
  await forgiveTries(desk, tries);
  return account;
}

function triesOf(email: string, { network }: Visit, known: boolean): Try[] {
  const who = foldedEmail(email);
  const near: Try[] = [
    { limit: "signInFrom", of: network },
    { limit: "signInAs", of: `${who} ${network}` },
  ];
  return known ? near : [...near, { limit: "signInAnywhere", of: who }];
}
