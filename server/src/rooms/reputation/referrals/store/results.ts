import { sql, type RawBuilder } from "kysely";
import type { Tx } from "../../../../core/desk.ts";

const columns = sql`(workspace_id, id, referrer_id, friend_id, made_at, counts, orders, bought, unpriced, first_at, last_at, recommend, recommended_at)`;

/**
 * Each referral that counts with what it brought: of the people as we know them now, and of orders as they stand now. Materialized, since row-level security lets no index be
 * asked for a `coalesce`, and thousands of referrals would read all orders each.
 */
const reckoned = (tx: Tx, which: RawBuilder<unknown>) => sql`
  with known as materialized (
    select x.id, x.made_at, x.since, coalesce(r.joined_into, r.id) as referrer, coalesce(f.joined_into, f.id) as friend
    from referrals x
    join customers r on r.workspace_id = ${tx.workspaceId} and r.id = x.referrer_id
    join customers f on f.workspace_id = ${tx.workspaceId} and f.id = x.friend_id
    where x.workspace_id = ${tx.workspaceId} and x.refused_as is null ${which}),
  ranked as (
    select k.*, k.referrer <> k.friend and not exists (
      select from (select k.friend as id union all select j.id from customers j where j.workspace_id = ${tx.workspaceId} and j.joined_into = k.friend) c
      cross join lateral (
        select from referrals e where e.workspace_id = ${tx.workspaceId} and e.friend_id = c.id and e.refused_as is null and (e.made_at, e.id) < (k.made_at, k.id) limit 1) e) as counts
    from known k)
  select ${tx.workspaceId}::uuid, k.id, k.referrer, k.friend, k.made_at, k.counts, coalesce(o.many, 0), coalesce(o.bought, 0), coalesce(o.unpriced, 0), o.first_at,
    o.last_at, s.recommend, s.at
  from ranked k
  left join lateral (
    select count(*)::int as many, least(coalesce(sum(p.base_total - coalesce(p.base_returned, 0)), 0), ${sql.lit(Number.MAX_SAFE_INTEGER)})::bigint as bought, count(*) filter (where p.base_total is null)::int as unpriced,
      min(p.placed_at) as first_at, max(p.placed_at) as last_at
    from orders p where p.workspace_id = ${tx.workspaceId} and p.customer_id = k.friend and p.state = 'placed' and p.placed_at >= k.since) o on k.counts
  left join lateral (
    select a.recommend, a.answered_at as at from survey_invitations i
    join survey_answers a on a.workspace_id = ${tx.workspaceId} and a.invitation_id = i.id
    where i.workspace_id = ${tx.workspaceId} and i.customer_id = k.referrer and a.recommend is not null and a.answered_at <= k.made_at
    order by a.answered_at desc, a.id desc limit 1) s on true`;

/** All referrals in which one of these customers has a part, anew. */
export async function reckonOf(tx: Tx, customerIds: string[]): Promise<void> {
  if (customerIds.length === 0) return;
  // Everybody who is one with them now, or leads to whom they lead.
  const circle = sql`(select k.id from customers k where k.workspace_id = ${tx.workspaceId} and (k.id = any (${customerIds}::uuid[])
      or k.joined_into = any (${customerIds}::uuid[])
      or k.id in (select j.joined_into from customers j where j.workspace_id = ${tx.workspaceId} and j.id = any (${customerIds}::uuid[]))
      or k.joined_into in (select j.joined_into from customers j where j.workspace_id = ${tx.workspaceId} and j.id = any (${customerIds}::uuid[]))))`;
  const theirs = sql`select x.id from referrals x where x.workspace_id = ${tx.workspaceId} and (x.friend_id in ${circle} or x.referrer_id in ${circle})`;
  await sql`delete from referral_results where workspace_id = ${tx.workspaceId} and id in (${theirs})`.execute(tx.sql);
  await sql`insert into referral_results ${columns} ${reckoned(tx, sql`and x.id in (${theirs})`)}`.execute(tx.sql);
}

export async function reckonAll(tx: Tx): Promise<void> {
  await sql`delete from referral_results where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  await sql`insert into referral_results ${columns} ${reckoned(tx, sql``)}`.execute(tx.sql);
}

/** Which of these customers has a part in a referral: of all others nothing is to be counted. */
export async function partakers(tx: Tx, customerIds: string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select c.id from unnest(${customerIds}::uuid[]) as c (id)
    where exists (select 1 from referral_results r where r.workspace_id = ${tx.workspaceId} and (r.friend_id = c.id or r.referrer_id = c.id))`.execute(tx.sql);
  return rows.map(({ id }) => id);
}

/** All friends who bought something, or may have: after a file of orders came in. In parts, by their ids. */
export async function friendsAfter(tx: Tx, after: string | null, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct r.friend_id as id from referral_results r
    where r.workspace_id = ${tx.workspaceId} and (${after}::uuid is null or r.friend_id > ${after}::uuid) order by r.friend_id limit ${limit}`.execute(tx.sql);
  return rows.map(({ id }) => id);
}
