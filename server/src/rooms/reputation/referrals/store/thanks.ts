import { sql } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";

type Thanks = { referralId: string; customerId: string; voucherId: string };

/** Referrals of these that count, were made since, brought something that was kept, and were not thanked for. Nobody who is blocked or forgotten. */
export async function dueThanks(tx: Tx, { customerIds, since }: { customerIds: string[]; since: Instant }): Promise<Omit<Thanks, "voucherId">[]> {
  const { rows } = await sql<Omit<Thanks, "voucherId">>`
    select s.id as "referralId", s.referrer_id as "customerId" from referral_results s
    join customers c on c.workspace_id = ${tx.workspaceId} and c.id = s.referrer_id
    where s.workspace_id = ${tx.workspaceId} and s.counts and (s.bought > 0 or s.unpriced > 0) and s.made_at >= ${since}
      and (s.friend_id = any (${customerIds}::uuid[]) or s.referrer_id = any (${customerIds}::uuid[])) and c.blocked_at is null and c.erased_at is null
      and not exists (select from referral_thanks h where h.workspace_id = ${tx.workspaceId} and h.referral_id = s.id)
    order by s.made_at, s.id`.execute(tx.sql);
  return rows;
}

export async function insertThanks(tx: Tx, { referralId, customerId, voucherId }: Thanks): Promise<void> {
  await sql`insert into referral_thanks (workspace_id, referral_id, customer_id, voucher_id, given_at)
    values (${tx.workspaceId}, ${referralId}, ${customerId}, ${voucherId}, ${tx.now})`.execute(tx.sql);
}

/** The voucher that was given for a referral. */
export async function thanksFor(tx: Tx, referralId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select h.voucher_id as id from referral_thanks h where h.workspace_id = ${tx.workspaceId} and h.referral_id = ${referralId}`.execute(tx.sql);
  return rows[0]?.id;
}

/** As if nobody had been thanked for it yet. */
export async function forgetThanks(tx: Tx, referralId: string): Promise<void> {
  await sql`delete from referral_thanks where workspace_id = ${tx.workspaceId} and referral_id = ${referralId}`.execute(tx.sql);
}

/** The vouchers with which somebody was thanked, the latest first. */
export async function thanksOf(tx: Tx, customerId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select h.voucher_id as id from referral_thanks h where h.workspace_id = ${tx.workspaceId} and h.customer_id in (
      select k.id from customers k where k.workspace_id = ${tx.workspaceId} and (k.id = ${customerId} or k.joined_into = ${customerId}))
    order by h.given_at desc, h.referral_id limit 50`.execute(tx.sql);
  return rows.map(({ id }) => id);
}
