import { plus } from "../../core/clock.ts";
import type { Desk } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { refuse } from "../../core/refusal.ts";
import { hashToken, newToken } from "../../core/secrets.ts";
import { refuseWeak } from "./choosing-passwords.ts";
import type { Entered } from "./entering.ts";
import { countTries } from "./limiting.ts";
import { hashPassword } from "./passwords.ts";
import { personFor, readMe } from "./reading.ts";
import { forget } from "./remembering.ts";
import { mayResetPassword } from "./role-rules.ts";
import { beginSession } from "./sessions.ts";
import * as accounts from "./store/accounts.ts";
import { endSessionsOf } from "./store/sessions.ts";
import type { Visit } from "./visits.ts";

const VALID = { hours: 24 };

/** Make the token of a link with which a person sets a new password. */
export async function makeReset(desk: Desk, who: Who, personId: string): Promise<string> {
  await countTries(desk, [{ limit: "making", of: who.personId }]);
  const token = newToken();
  await desk.transaction(who.workspaceId, async (tx) => {
    const { accountId } = await personFor(tx, personId);
    if (!mayResetPassword(await accounts.placesOf(tx, who.accountId), await accounts.placesOf(tx, accountId))) refuse("session.not-allowed");
    await accounts.addReset(tx, { hash: hashToken(token), accountId, workspaceId: who.workspaceId, expiresAt: plus(tx.now, VALID) });
  });
  return token;
}

/** Set a new password by link, and come in. All that was signed in with the old one is out. */
export async function resetPassword(desk: Desk, { token, password }: { token: string; password: string }, visit: Visit): Promise<Entered> {
  await countTries(desk, [{ limit: "links", of: visit.network }]);
  const hash = hashToken(token);
  const { account, places, workspaceId } = await desk.global(async (tx) => {
    const { accountId, workspaceId } = (await accounts.openReset(tx, hash)) ?? refuse("password.link-spent");
    return { account: await accounts.accountById(tx, accountId), places: await accounts.placesOf(tx, accountId), workspaceId };
  });
  const place = places.find((place) => place.workspaceId === workspaceId) ?? refuse("password.link-spent");
  refuseWeak(password, [account.email, ...places.map(({ name }) => name)]);
  const passwordHash = await hashPassword(password);
  const entered = await desk.global(async (global) => {
    if (!(await accounts.spendReset(global, hash))) refuse("password.link-spent");
    await accounts.setPassword(global, account.id, passwordHash);
    await endSessionsOf(global, account.id);
    const tx = await global.enter(workspaceId);
    const cookie = await beginSession(tx, { accountId: account.id, workspaceId, visit });
    return { token: cookie, me: await readMe(tx, place.personId) };
  });
  forget(desk, { workspaceId, accountId: account.id });
  return entered;
}
