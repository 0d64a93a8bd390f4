import type { Role } from "@guli/contract";
import { sql } from "kysely";
import type { Sql, Tx } from "../../../core/desk.ts";
import { newId } from "../../../core/ids.ts";
import type { Instant } from "../../../core/clock.ts";

/* Accounts belong to no workspace: these take any transaction. */
export type AnyTx = { sql: Sql; now: Instant };

export type Account = { id: string; email: string; passwordHash: string };
export type Place = { workspaceId: string; name: string; slug: string; personId: string; role: Role };

/** Two ways to write one e-mail are one account. */
export const foldedEmail = (email: string): string => email.trim().normalize("NFKC").toLowerCase();

export async function anyAccount(tx: AnyTx): Promise<boolean> {
  return (await tx.sql.selectFrom("accounts").select("id").limit(1).executeTakeFirst()) !== undefined;
}

/** Whoever comes second waits here until the first is done. */
export async function lockSetup(tx: AnyTx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('guli.set-up'))`.execute(tx.sql);
}

export async function accountByEmail(tx: AnyTx, email: string): Promise<Account | null> {
  const row = await tx.sql.selectFrom("accounts").select(["id", "email", "password_hash"]).where("email_folded", "=", foldedEmail(email)).executeTakeFirst();
  return row ? { id: row.id, email: row.email, passwordHash: row.password_hash } : null;
}

export async function accountById(tx: AnyTx, id: string): Promise<Account> {
  const row = await tx.sql.selectFrom("accounts").select(["id", "email", "password_hash"]).where("id", "=", id).executeTakeFirstOrThrow();
  return { id: row.id, email: row.email, passwordHash: row.password_hash };
}

/** The new account's id; null where the e-mail has one. */
export async function addAccount(tx: AnyTx, { email, passwordHash }: { email: string; passwordHash: string }): Promise<string | null> {
  const row = await tx.sql
    .insertInto("accounts")
    .values({ id: newId(), email: email.trim(), email_folded: foldedEmail(email), password_hash: passwordHash, created_at: tx.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

export async function setPassword(tx: AnyTx, accountId: string, passwordHash: string): Promise<void> {
  await tx.sql.updateTable("accounts").set({ password_hash: passwordHash }).where("id", "=", accountId).execute();
}

/** Where an account works, the business in which it was seen last first. */
export async function placesOf(tx: AnyTx, accountId: string): Promise<Place[]> {
  const { rows } = await sql<{
    workspace_id: string;
    name: string;
    slug: string;
    person_id: string;
    role: Role;
  }>`select * from places_of(${accountId})`.execute(tx.sql);
  return rows.map((row) => ({ workspaceId: row.workspace_id, name: row.name, slug: row.slug, personId: row.person_id, role: row.role }));
}

/** Links given out earlier no longer work. */
export async function addReset(tx: AnyTx, reset: { hash: string; accountId: string; workspaceId: string; expiresAt: Instant }): Promise<void> {
  await tx.sql.deleteFrom("password_resets").where("account_id", "=", reset.accountId).execute();
  await tx.sql
    .insertInto("password_resets")
    .values({ id: reset.hash, account_id: reset.accountId, workspace_id: reset.workspaceId, expires_at: reset.expiresAt })
    .execute();
}

/** All that were made in this business: who made them is not kept. */
export async function endResets(tx: Tx): Promise<void> {
  await tx.sql.deleteFrom("password_resets").where("workspace_id", "=", tx.workspaceId).execute();
}

export async function openReset(tx: AnyTx, hash: string): Promise<{ accountId: string; workspaceId: string } | null> {
  const row = await tx.sql
    .selectFrom("password_resets")
    .select(["account_id", "workspace_id"])
    .where("id", "=", hash)
    .where("used_at", "is", null)
    .where("expires_at", ">", tx.now)
    .executeTakeFirst();
  return row ? { accountId: row.account_id, workspaceId: row.workspace_id } : null;
}

/** False where it was used already, or is too old. */
export async function spendReset(tx: AnyTx, hash: string): Promise<boolean> {
  const spent = await tx.sql
    .updateTable("password_resets")
    .set({ used_at: tx.now })
    .where("id", "=", hash)
    .where("used_at", "is", null)
    .where("expires_at", ">", tx.now)
    .returning("id")
    .executeTakeFirst();
  return spent !== undefined;
}
