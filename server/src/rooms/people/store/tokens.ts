import { sql } from "kysely";
import type { ApiToken } from "@guli/contract";
import type { z } from "zod";
import type { Tx } from "../../../core/desk.ts";
import type { Instant } from "../../../core/clock.ts";
import { newId } from "../../../core/ids.ts";

type Token = z.infer<typeof ApiToken>;

export async function addToken(tx: Tx, token: { personId: string; name: string; hash: string }): Promise<Token> {
  const id = newId();
  await tx.sql
    .insertInto("api_tokens")
    .values({ workspace_id: tx.workspaceId, id, person_id: token.personId, name: token.name, secret_hash: token.hash, created_at: tx.now })
    .execute();
  return { id, name: token.name, personId: token.personId, createdAt: tx.now, lastUsedAt: null };
}

export async function tokensOf(tx: Tx, personId: string): Promise<Token[]> {
  const rows = await tx.sql
    .selectFrom("api_tokens")
    .select(["id", "name", "person_id", "created_at", "last_used_at"])
    .where("workspace_id", "=", tx.workspaceId)
    .where("person_id", "=", personId)
    .where("revoked_at", "is", null)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ id: row.id, name: row.name, personId: row.person_id, createdAt: row.created_at, lastUsedAt: row.last_used_at }));
}

/** One of a person's tokens, or all; returns how many there were. */
export async function revokeTokens(tx: Tx, personId: string, id?: string): Promise<number> {
  const { numAffectedRows } = await sql`
    update api_tokens set revoked_at = ${tx.now}
    where workspace_id = ${tx.workspaceId} and person_id = ${personId} and revoked_at is null and (${id ?? null}::uuid is null or id = ${id ?? null}::uuid)`.execute(
    tx.sql,
  );
  return Number(numAffectedRows ?? 0n);
}

export async function seeToken(tx: Tx, hash: string, before: Instant): Promise<void> {
  await sql`
    update api_tokens set last_used_at = ${tx.now}
    where workspace_id = ${tx.workspaceId} and secret_hash = ${hash} and (last_used_at is null or last_used_at <= ${before})`.execute(tx.sql);
}
