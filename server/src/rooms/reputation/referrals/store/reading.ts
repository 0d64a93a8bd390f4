import { sql } from "kysely";
import type { CustomerBrief, ReferralRefused, ReferralWay } from "@guli/contract";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";
import type { Place } from "../../../../core/paging.ts";

export type Sums = { orders: number; minor: number; unpriced: number };

export type FlatReferral = Sums & {
  id: string;
  referrerId: string;
  referrerName: string;
  referrerBlocked: boolean;
  friendId: string;
  friendName: string;
  friendBlocked: boolean;
  way: ReferralWay;
  refused: ReferralRefused | null;
  why: string | null;
  madeAt: Instant;
  voucherId: string | null;
};

const shown = (tx: Tx) => sql`
  select x.id, x.way, x.refused_as as refused, x.why, x.made_at as "madeAt", r.id as "referrerId", r.name as "referrerName", r.blocked_at is not null as "referrerBlocked",
    f.id as "friendId", f.name as "friendName", f.blocked_at is not null as "friendBlocked", coalesce(s.orders, 0) as orders, coalesce(s.bought, 0) as minor,
    coalesce(s.unpriced, 0) as unpriced, h.voucher_id as "voucherId"
  from referrals x
  join customers ro on ro.workspace_id = ${tx.workspaceId} and ro.id = x.referrer_id
  join customers r on r.workspace_id = ${tx.workspaceId} and r.id = coalesce(ro.joined_into, ro.id)
  join customers fo on fo.workspace_id = ${tx.workspaceId} and fo.id = x.friend_id
  join customers f on f.workspace_id = ${tx.workspaceId} and f.id = coalesce(fo.joined_into, fo.id)
  left join referral_results s on s.workspace_id = ${tx.workspaceId} and s.id = x.id
  left join referral_thanks h on h.workspace_id = ${tx.workspaceId} and h.referral_id = x.id`;

export async function referral(tx: Tx, id: string): Promise<FlatReferral | undefined> {
  const { rows } = await sql<FlatReferral>`${shown(tx)} where x.workspace_id = ${tx.workspaceId} and x.id = ${id}`.execute(tx.sql);
  return rows[0];
}

type Asked = { state: "counted" | "refused"; customerId: string | null; place: Place | null; limit: number };

/** Those that count, or those that do not, the latest first. */
export async function referrals(tx: Tx, { state, customerId, place, limit }: Asked): Promise<FlatReferral[]> {
  const counted = state === "counted";
  const { rows } = await sql<FlatReferral>`${shown(tx)}
    where x.workspace_id = ${tx.workspaceId} and (x.refused_as is null and coalesce(s.counts, true)) = ${counted}
      and r.erased_at is null and f.erased_at is null and (${customerId}::uuid is null or r.id = ${customerId}::uuid or f.id = ${customerId}::uuid)
      and (${place?.at ?? null}::timestamptz is null or (x.made_at, x.id) < (${place?.at ?? null}::timestamptz, ${place?.id ?? null}::uuid))
    order by x.made_at desc, x.id desc limit ${limit}`.execute(tx.sql);
  return rows;
}

const sums = sql`coalesce(sum(s.orders), 0)::int as orders, least(coalesce(sum(s.bought), 0), ${sql.lit(Number.MAX_SAFE_INTEGER)})::bigint as minor, coalesce(sum(s.unpriced), 0)::int as unpriced`;

/** What came through one customer, as they are known now. */
export async function broughtBy(tx: Tx, customerId: string): Promise<Sums & { count: number }> {
  const { rows } = await sql<Sums & { count: number }>`
    select count(*)::int as count, ${sums} from referral_results s
    where s.workspace_id = ${tx.workspaceId} and s.referrer_id = ${customerId} and s.counts`.execute(tx.sql);
  return rows[0]!;
}

/** Through whom somebody came. */
export async function throughWhom(tx: Tx, customerId: string): Promise<CustomerBrief | null> {
  const { rows } = await sql<CustomerBrief>`
    select c.id, c.name, null as address, c.blocked_at is not null as blocked from referral_results s
    join customers c on c.workspace_id = ${tx.workspaceId} and c.id = s.referrer_id
    where s.workspace_id = ${tx.workspaceId} and s.friend_id = ${customerId} and s.counts and c.erased_at is null limit 1`.execute(tx.sql);
  return rows[0] ?? null;
}

/** From the first day's beginning until the end of the last one, by the business's clock. */
export type Days = { from: string; to: string; timeZone: string };
const within = ({ from, to, timeZone }: Days) =>
  sql`s.made_at >= ${from}::date::timestamp at time zone ${timeZone} and s.made_at < (${to}::date + 1)::timestamp at time zone ${timeZone}`;

export type Month = Sums & { month: string; count: number };

export async function byMonth(tx: Tx, days: Days): Promise<Month[]> {
  const month = sql`to_char(s.made_at at time zone ${days.timeZone}, 'YYYY-MM')`;
  const { rows } = await sql<Month>`
    select ${month} as month, count(*)::int as count, ${sums} from referral_results s where s.workspace_id = ${tx.workspaceId} and s.counts and ${within(days)}
    group by 1 order by 1`.execute(tx.sql);
  return rows;
}

export type Best = Sums & { id: string; name: string; blocked: boolean; count: number };

/** Through whom most came. */
export async function best(tx: Tx, days: Days, limit: number): Promise<Best[]> {
  const { rows } = await sql<Best>`
    select c.id, c.name, c.blocked_at is not null as blocked, b.count, b.orders, b.minor, b.unpriced from (
      select s.referrer_id, count(*)::int as count, ${sums} from referral_results s where s.workspace_id = ${tx.workspaceId} and s.counts and ${within(days)}
        and not exists (select 1 from customers e where e.workspace_id = ${tx.workspaceId} and e.id = s.referrer_id and e.erased_at is not null)
      group by s.referrer_id order by count(*) desc, sum(s.bought) desc, s.referrer_id limit ${limit}) b
    join customers c on c.workspace_id = ${tx.workspaceId} and c.id = b.referrer_id order by b.count desc, b.minor desc, c.id`.execute(tx.sql);
  return rows;
}

/** How many customers somebody came through, and how many of the friends of more than 30 days ago bought within 30 days. */
export async function outcome(tx: Tx, days: Days): Promise<{ referrers: number; ripe: number; buyers: number }> {
  const ripe = sql`s.made_at <= ${tx.now}::timestamptz - interval '30 days'`;
  const { rows } = await sql<{ referrers: number; ripe: number; buyers: number }>`
    select count(distinct s.referrer_id)::int as referrers, count(*) filter (where ${ripe})::int as ripe,
      count(*) filter (where ${ripe} and s.first_at < s.made_at + interval '30 days')::int as buyers
    from referral_results s where s.workspace_id = ${tx.workspaceId} and s.counts and ${within(days)}`.execute(tx.sql);
  return rows[0]!;
}

export async function refusals(tx: Tx, days: Days): Promise<{ refused: ReferralRefused; count: number }[]> {
  const { rows } = await sql<{ refused: ReferralRefused; count: number }>`
    select s.refused_as as refused, count(*)::int as count from referrals s
    where s.workspace_id = ${tx.workspaceId} and s.refused_as is not null and ${within(days)} group by 1 order by 2 desc, 1`.execute(tx.sql);
  return rows;
}

/** How many came through customers by what these had answered last before it; null: they had not been asked, or did not say. */
export async function byAnswer(tx: Tx): Promise<{ recommend: number | null; count: number }[]> {
  const { rows } = await sql<{ recommend: number | null; count: number }>`
    select s.recommend, count(*)::int as count from referral_results s where s.workspace_id = ${tx.workspaceId} and s.counts group by 1 order by 1 nulls last`.execute(
    tx.sql,
  );
  return rows;
}

export async function countWithin(tx: Tx, days: Days): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from referral_results s where s.workspace_id = ${tx.workspaceId} and s.counts and ${within(days)}`.execute(tx.sql);
  return rows[0]?.count ?? 0;
}
