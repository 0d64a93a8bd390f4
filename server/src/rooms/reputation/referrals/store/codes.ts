import { sql } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";

export type CodeRow = {
  id: string;
  /** As they were known when it was made. */
  customerId: string;
  code: string;
  called: string | null;
  madeAt: Instant;
  expiresAt: Instant | null;
  stoppedAt: Instant | null;
};

const columns = sql`r.id, r.customer_id as "customerId", r.code, r.called, r.made_at as "madeAt", r.expires_at as "expiresAt", r.stopped_at as "stoppedAt"`;

/** Those of a customer and of whoever was joined into them: the one that is open and good first. */
export async function openCodeOf(tx: Tx, customerId: string): Promise<CodeRow | undefined> {
  const { rows } = await sql<CodeRow>`
    select ${columns} from referral_codes r where r.workspace_id = ${tx.workspaceId} and r.stopped_at is null and (r.expires_at is null or r.expires_at > ${tx.now})
      and r.customer_id in (select c.id from customers c where c.workspace_id = ${tx.workspaceId} and (c.id = ${customerId} or c.joined_into = ${customerId}))
    order by r.customer_id = ${customerId} desc, r.made_at, r.id limit 1`.execute(tx.sql);
  return rows[0];
}

export async function codesByText(tx: Tx, codes: string[]): Promise<CodeRow[]> {
  const { rows } = await sql<CodeRow>`
    select ${columns} from referral_codes r where r.workspace_id = ${tx.workspaceId} and r.code = any (${codes}::text[]) order by r.code`.execute(tx.sql);
  return rows;
}

export type NewCode = Pick<CodeRow, "id" | "customerId" | "code" | "called" | "expiresAt"> & { madeBy: string | null };

/** Whether it is new: a customer has one, and no two have the same. */
export async function insertCode(tx: Tx, one: NewCode): Promise<boolean> {
  const { rows } = await sql`
    insert into referral_codes (workspace_id, id, customer_id, code, called, made_by, made_at, expires_at)
    values (${tx.workspaceId}, ${one.id}, ${one.customerId}, ${one.code}, ${one.called}, ${one.madeBy}, ${tx.now}, ${one.expiresAt})
    on conflict do nothing returning id`.execute(tx.sql);
  return rows.length === 1;
}

/** All that are open, also what has run out: another can be made then. */
export async function stopCodesOf(tx: Tx, customerId: string, { overOnly }: { overOnly: boolean }): Promise<void> {
  await sql`update referral_codes r set stopped_at = ${tx.now} where r.workspace_id = ${tx.workspaceId} and r.stopped_at is null
    and (not ${overOnly} or r.expires_at <= ${tx.now})
    and r.customer_id in (select c.id from customers c where c.workspace_id = ${tx.workspaceId} and (c.id = ${customerId} or c.joined_into = ${customerId}))`.execute(
    tx.sql,
  );
}

export async function callBy(tx: Tx, id: string, called: string | null): Promise<void> {
  await sql`update referral_codes set called = ${called} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}
