import { sql } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";

/** Who came through whom, by a code of its own. */
export type PastReferral = { id: string; codeId: string; referrerId: string; friendId: string; codeAt: Instant; madeAt: Instant };

export async function insertPastReferrals(tx: Tx, past: readonly (PastReferral & { code: string })[]): Promise<void> {
  const of = <K extends keyof (typeof past)[number]>(key: K) => past.map((one) => one[key]);
  await sql`
    insert into referral_codes (workspace_id, id, customer_id, code, made_at)
    select ${tx.workspaceId}::uuid, s.* from unnest(${of("codeId")}::uuid[], ${of("referrerId")}::uuid[], ${of("code")}::text[], ${of("codeAt")}::timestamptz[]) as s`.execute(
    tx.sql,
  );
  await sql`
    insert into referrals (workspace_id, id, code_id, referrer_id, friend_id, way, made_at, since)
    select ${tx.workspaceId}::uuid, s.id, s.code_id, s.referrer_id, s.friend_id, 'hand', s.made_at, s.made_at
    from unnest(${of("id")}::uuid[], ${of("codeId")}::uuid[], ${of("referrerId")}::uuid[], ${of("friendId")}::uuid[], ${of("madeAt")}::timestamptz[])
      as s (id, code_id, referrer_id, friend_id, made_at)`.execute(tx.sql);
}
