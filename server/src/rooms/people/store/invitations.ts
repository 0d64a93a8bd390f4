import type { Invitation, Role } from "@guli/contract";
import { sql } from "kysely";
import type { z } from "zod";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import { newId } from "../../../core/ids.ts";
import { foldedEmail } from "./accounts.ts";

type Offer = z.infer<typeof Invitation>;
type Row = { id: string; email: string; role: Role; team_ids: string[]; created_at: Instant; expires_at: Instant };

const offer = (row: Row): Offer => ({
  id: row.id,
  email: row.email,
  role: row.role,
  teamIds: row.team_ids,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
});

/** Those that can still be taken up, the latest first; `id` or `hash` picks one. */
export async function openInvitations(tx: Tx, pick: { id?: string; hash?: string } = {}): Promise<Offer[]> {
  const { rows } = await sql<Row>`
    select id, email, role, team_ids, created_at, expires_at from invitations
    where workspace_id = ${tx.workspaceId} and accepted_at is null and withdrawn_at is null and expires_at > ${tx.now}
      and (${pick.id ?? null}::uuid is null or id = ${pick.id ?? null}::uuid)
      and (${pick.hash ?? null}::text is null or token_hash = ${pick.hash ?? null})
    order by id desc`.execute(tx.sql);
  return rows.map(offer);
}

/** An earlier invitation to the same e-mail no longer holds. */
export async function addInvitation(
  tx: Tx,
  given: Pick<Offer, "email" | "role" | "teamIds" | "expiresAt"> & { hash: string; invitedBy: string },
): Promise<Offer> {
  await withdraw(tx, { email: given.email });
  const id = newId();
  await tx.sql
    .insertInto("invitations")
    .values({
      workspace_id: tx.workspaceId,
      id,
      token_hash: given.hash,
      email: given.email,
      email_folded: foldedEmail(given.email),
      role: given.role,
      team_ids: given.teamIds,
      invited_by: given.invitedBy,
      created_at: tx.now,
      expires_at: given.expiresAt,
    })
    .execute();
  return { id, email: given.email, role: given.role, teamIds: given.teamIds, createdAt: tx.now, expiresAt: given.expiresAt };
}

/** Returns how many there were to withdraw. */
export async function withdraw(tx: Tx, pick: { id: string } | { email: string } | { invitedBy: string }): Promise<number> {
  const { numAffectedRows } = await sql`
    update invitations set withdrawn_at = ${tx.now}
    where workspace_id = ${tx.workspaceId} and accepted_at is null and withdrawn_at is null
      and ${"id" in pick ? sql`id = ${pick.id}` : "email" in pick ? sql`email_folded = ${foldedEmail(pick.email)}` : sql`invited_by = ${pick.invitedBy}`}`.execute(
    tx.sql,
  );
  return Number(numAffectedRows ?? 0n);
}

/** Take one up: what it offered, or null where someone was quicker or it does not hold any more. */
export async function take(tx: Tx, hash: string): Promise<Offer | null> {
  const { rows } = await sql<Row>`
    update invitations set accepted_at = ${tx.now}
    where workspace_id = ${tx.workspaceId} and token_hash = ${hash} and accepted_at is null and withdrawn_at is null and expires_at > ${tx.now}
    returning id, email, role, team_ids, created_at, expires_at`.execute(tx.sql);
  return rows[0] ? offer(rows[0]) : null;
}
