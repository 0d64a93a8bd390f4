import type { Role } from "@guli/contract";
import { sql } from "kysely";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import type { Instant } from "../../../core/clock.ts";
import { prepared } from "../../../core/prepared.ts";
import type { AnyTx } from "./accounts.ts";

export type Found = { who: Who; seenAt: Instant | null };
type FoundRow = { workspace_id: string; person_id: string; account_id: string; role: Role; seen_at: Instant | null };

/** One statement without a transaction: this is asked before each request that the cache does not know. */
export async function whoIs(desk: Desk, hash: string): Promise<Found | null> {
  const { rows } = await desk.database.app.query<FoundRow>(prepared("select * from guli.who_is($1, $2)", [hash, desk.clock.now()]));
  return found(rows[0], hash);
}

export async function whoHolds(desk: Desk, token: { workspaceId: string; hash: string }): Promise<Found | null> {
  const { rows } = await desk.database.app.query<FoundRow>(prepared("select * from guli.who_holds($1, $2)", [token.workspaceId, token.hash]));
  return found(rows[0], null);
}

function found(row: FoundRow | undefined, sessionId: string | null): Found | null {
  if (!row) return null;
  return { who: { workspaceId: row.workspace_id, personId: row.person_id, accountId: row.account_id, role: row.role, sessionId }, seenAt: row.seen_at };
}

export type NewSession = { hash: string; accountId: string; workspaceId: string; userAgent: string; ip: string; expiresAt: Instant };

export async function addSession(tx: AnyTx, session: NewSession): Promise<void> {
  await tx.sql.deleteFrom("sessions").where("expires_at", "<", tx.now).execute();
  await tx.sql
    .insertInto("sessions")
    .values({
      id: session.hash,
      account_id: session.accountId,
      workspace_id: session.workspaceId,
      user_agent: session.userAgent,
      ip: session.ip,
      created_at: tx.now,
      last_seen_at: tx.now,
      expires_at: session.expiresAt,
    })
    .execute();
}

export async function sessionsOf(tx: AnyTx, accountId: string) {
  return tx.sql
    .selectFrom("sessions")
    .select(["id", "user_agent", "ip", "created_at", "last_seen_at"])
    .where("account_id", "=", accountId)
    .where("expires_at", ">", tx.now)
    .orderBy("last_seen_at", "desc")
    .limit(200)
    .execute();
}

/** Whether this account is signed in from there. */
export async function isSignedInFrom(tx: AnyTx, accountId: string, ip: string): Promise<boolean> {
  const row = await tx.sql
    .selectFrom("sessions")
    .select("id")
    .where("account_id", "=", accountId)
    .where("ip", "=", ip)
    .where("expires_at", ">", tx.now)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function endSession(tx: AnyTx, hash: string): Promise<void> {
  await tx.sql.deleteFrom("sessions").where("id", "=", hash).execute();
}

/** By the part of its id that is shown. */
export async function endSessionShownAs(tx: AnyTx, accountId: string, shown: string): Promise<void> {
  await sql`delete from sessions where account_id = ${accountId} and left(id, 16) = ${shown}`.execute(tx.sql);
}

/** All of an account's but one; in one business, where one is named. */
export async function endSessionsOf(tx: AnyTx, accountId: string, { but, workspaceId }: { but?: string | null; workspaceId?: string } = {}): Promise<void> {
  await sql`
    delete from sessions where account_id = ${accountId} and id is distinct from ${but ?? null}
      and (${workspaceId ?? null}::uuid is null or workspace_id = ${workspaceId ?? null}::uuid)`.execute(tx.sql);
}

export async function moveSession(tx: AnyTx, hash: string, workspaceId: string): Promise<void> {
  await tx.sql.updateTable("sessions").set({ workspace_id: workspaceId }).where("id", "=", hash).execute();
}

/** Put off the end of sessions that are used, and note that their people are here; nothing happens where that was noted since `before`. */
export async function seeSessions(
  tx: Tx,
  seen: { sessionIds: string[]; personIds: string[] },
  { before, expiresAt }: { before: Instant; expiresAt: Instant },
): Promise<void> {
  await sql`
    update sessions set last_seen_at = ${tx.now}, expires_at = ${expiresAt}
    where id = any (${seen.sessionIds}::text[]) and last_seen_at <= ${before}`.execute(tx.sql);
  await sql`
    insert into people_seen (workspace_id, person_id, at)
    select distinct ${tx.workspaceId}::uuid, person_id, ${tx.now}::timestamptz from unnest(${seen.personIds}::uuid[]) as person_id order by person_id
    on conflict (workspace_id, person_id) do update set at = excluded.at where people_seen.at <= ${before}`.execute(tx.sql);
}
