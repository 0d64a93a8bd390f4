import type { setUp as contract } from "@guli/contract";
import type { z } from "zod";
import type { Desk } from "../../core/desk.ts";
import { refuse } from "../../core/refusal.ts";
import { sameSecret } from "../../core/secrets.ts";
import { foundBusiness } from "./employing.ts";
import type { Entered } from "./entering.ts";
import { countTries } from "./limiting.ts";
import { refuseWeak } from "./choosing-passwords.ts";
import { hashPassword } from "./passwords.ts";
import { readMe } from "./reading.ts";
import { beginSession } from "./sessions.ts";
import { anyAccount, lockSetup } from "./store/accounts.ts";
import type { Visit } from "./visits.ts";

/** Where whoever started the desk comes in, printed at its start; null once someone has an account here. */
export async function setupLink(desk: Desk, address: string): Promise<string | null> {
  return (await isSetUp(desk)) ? null : `${address}/setup?token=${setUpToken(desk)}`;
}

/** Made from the desk's secret: the same until it is used, and stored nowhere. */
const setUpToken = (desk: Desk): string => desk.vault.mark("setup", "setup-link");

export const isSetUp = (desk: Desk): Promise<boolean> => desk.global(anyAccount);

/** Create the first business and its owner, once. */
export async function setUp(desk: Desk, given: z.output<(typeof contract)["body"]>, visit: Visit): Promise<Entered> {
  if (await isSetUp(desk)) refuse("setup.done");
  await countTries(desk, [{ limit: "links", of: visit.network }]);
  if (!sameSecret(given.token, setUpToken(desk))) refuse("setup.wrong-link");
  refuseWeak(given.password, [given.email, given.name, given.business]);
  const passwordHash = await hashPassword(given.password);
  return desk.global(async (global) => {
    await lockSetup(global);
    if (await anyAccount(global)) refuse("setup.done");
    const business = { name: given.business, language: given.language, timeZone: given.timeZone };
    const { tx, accountId, personId } = await foundBusiness(global, business, { name: given.name, email: given.email, passwordHash });
    const token = await beginSession(tx, { accountId, workspaceId: tx.workspaceId, visit });
    return { token, me: await readMe(tx, personId) };
  });
}
