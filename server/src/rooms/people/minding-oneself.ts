import type { changeMe as contract, Me } from "@guli/contract";
import type { z } from "zod";
import type { Desk } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { refuse } from "../../core/refusal.ts";
import { refuseWeak } from "./choosing-passwords.ts";
import { countTries, forgiveTries, type Try } from "./limiting.ts";
import { hashPassword, isPassword } from "./passwords.ts";
import { readMe } from "./reading.ts";
import { forget } from "./remembering.ts";
import { accountById, placesOf, setPassword } from "./store/accounts.ts";
import { changeOwn } from "./store/people.ts";
import { endSessionsOf } from "./store/sessions.ts";
import * as tokens from "./store/tokens.ts";

export function changeMe(desk: Desk, who: Who, { name, away, ...preferences }: z.output<(typeof contract)["body"]>): Promise<Me> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await changeOwn(tx, who.personId, { name, away, preferences });
    // Preferences are one's own; name and presence are seen by all.
    if (name !== undefined || away !== undefined) tx.record("settings.changed", { person: who.personId }, { what: "people", id: who.personId });
    return readMe(tx, who.personId);
  });
}

type NewPassword = { present: string; next: string; revokeTokens: boolean };

/** Whoever else is signed in with the old password is out at once. Tokens are made for programs, and outlive it unless their owner says otherwise. */
export async function changePassword(desk: Desk, who: Who, { present, next, revokeTokens }: NewPassword): Promise<void> {
  const tries: Try[] = [{ limit: "signInAs", of: who.accountId }];
  await countTries(desk, tries);
  const { account, places } = await desk.global(async (tx) => ({ account: await accountById(tx, who.accountId), places: await placesOf(tx, who.accountId) }));
  if (!(await isPassword(present, account.passwordHash))) refuse("password.wrong");
  await forgiveTries(desk, tries);
  refuseWeak(next, [account.email, ...places.map(({ name }) => name)]);
  const passwordHash = await hashPassword(next);
  await desk.global(async (tx) => {
    await setPassword(tx, who.accountId, passwordHash);
    await endSessionsOf(tx, who.accountId, { but: who.sessionId });
    if (revokeTokens) for (const { workspaceId, personId } of places) await tokens.revokeTokens(await tx.enter(workspaceId), personId);
  });
  for (const { workspaceId } of revokeTokens ? places : [who]) forget(desk, { workspaceId, accountId: who.accountId });
}
