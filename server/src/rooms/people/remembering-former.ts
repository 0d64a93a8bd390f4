import type { Language } from "@guli/contract";
import type { z } from "zod";
import type { Tx } from "../../core/desk.ts";
import { newToken } from "../../core/secrets.ts";
import { join } from "./employing.ts";
import { hashPassword } from "./passwords.ts";
import { accountByEmail, addAccount } from "./store/accounts.ts";
import { setAccess } from "./store/people.ts";

/** Someone who worked here once: their name stands in what they wrote, and they cannot come in. */
export async function rememberFormer(tx: Tx, { name, email, language }: { name: string; email: string; language: z.infer<typeof Language> }): Promise<string> {
  const passwordHash = await hashPassword(newToken());
  const accountId = (await addAccount(tx, { email, passwordHash })) ?? (await accountByEmail(tx, email))?.id;
  if (!accountId) throw new Error("an account is neither new nor there");
  const personId = await join(tx, accountId, { name, role: "agent", language });
  await setAccess(tx, personId, { role: "agent", active: false });
  return personId;
}
