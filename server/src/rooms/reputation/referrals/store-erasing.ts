import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import type { ErasedPerson } from "../../../core/erasing.ts";

/** Who came through whom stays between two empty names. Their own link stops. */
export async function forgetReferrals(tx: Tx, { customerIds }: ErasedPerson): Promise<void> {
  const whose = sql`any (${customerIds}::uuid[])`;
  await sql`update referral_codes set called = null, code = 'erased:' || id, stopped_at = coalesce(stopped_at, ${tx.now})
    where workspace_id = ${tx.workspaceId} and customer_id = ${whose}`.execute(tx.sql);
  await sql`update referrals set why = null where workspace_id = ${tx.workspaceId} and (referrer_id = ${whose} or friend_id = ${whose})`.execute(tx.sql);
}
