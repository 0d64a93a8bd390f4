import type { ApiToken } from "@guli/contract";
import type { z } from "zod";
import type { Desk } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { refuse } from "../../core/refusal.ts";
import { hashToken, newToken } from "../../core/secrets.ts";
import { forget } from "./remembering.ts";
import { accountByEmail, placesOf, type Place } from "./store/accounts.ts";
import * as store from "./store/tokens.ts";
import { apiToken } from "./token-rules.ts";

/** The secret is given back once and never again. */
export async function createToken(
  desk: Desk,
  who: Pick<Who, "workspaceId" | "personId">,
  name: string,
): Promise<{ token: z.input<typeof ApiToken>; secret: string }> {
  const secret = newToken();
  const token = await desk.transaction(who.workspaceId, (tx) => store.addToken(tx, { personId: who.personId, name, hash: hashToken(secret) }));
  return { token, secret: apiToken(who.workspaceId, secret) };
}

/** Only one's own. */
export async function revokeToken(desk: Desk, who: Who, id: string): Promise<void> {
  await desk.transaction(who.workspaceId, async (tx) => {
    if ((await store.revokeTokens(tx, who.personId, id)) === 0) refuse("token.not-found");
  });
  forget(desk, who);
}

/** Where the account of an e-mail works; nowhere if there is none. For whoever sits at the machine. */
export function placesByEmail(desk: Desk, email: string): Promise<Place[]> {
  return desk.global(async (tx) => {
    const account = await accountByEmail(tx, email);
    return account ? placesOf(tx, account.id) : [];
  });
}
