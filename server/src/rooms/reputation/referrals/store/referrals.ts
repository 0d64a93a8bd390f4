import { sql } from "kysely";
import type { ReferralRefused, ReferralWay } from "@guli/contract";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";
import type { Facts } from "../rules/judging.ts";

export type Asked = { codeId: string; referrerId: string; friendId: string; orderId: string | null; at: Instant };
type Known = Omit<Facts, "at" | "code" | "visitFrom">;

/** Everything that decides whether a code counts for somebody, as it stands now. */
export async function factsOf(tx: Tx, { referrerId, friendId, orderId, at }: Asked): Promise<Known | undefined> {
  const w = tx.workspaceId;
  const all = (real: string) =>
    sql`(select k.id from customers k where k.workspace_id = ${w} and (k.id = ${sql.ref(real)} or k.joined_into = ${sql.ref(real)}))`;
  const bare = sql`regexp_replace(a.folded, '\\+[^@]*@', '@') = regexp_replace(b.folded, '\\+[^@]*@', '@')`;
  const { rows } = await sql<Known>`
    with pair as materialized (
      select coalesce(r.joined_into, r.id) as referrer, coalesce(f.joined_into, f.id) as friend, f.created_at as met from customers r, customers f
      where r.workspace_id = ${w} and r.id = ${referrerId} and f.workspace_id = ${w} and f.id = ${friendId})
    select p.referrer = p.friend as same,
      exists (select 1 from customer_addresses a join customer_addresses b on b.workspace_id = ${w} and b.kind = a.kind and ${bare}
        where a.workspace_id = ${w} and a.customer_id in ${all("p.referrer")} and b.customer_id in ${all("p.friend")}) as "shareAddress",
      exists (select 1 from customers c where c.workspace_id = ${w} and c.id in (p.referrer, p.friend) and c.blocked_at is not null) as blocked,
      (select min(c.created_at) from customers c where c.workspace_id = ${w} and c.id in ${all("p.friend")}) as "knownSince",
      (select min(o.placed_at) from orders o where o.workspace_id = ${w} and o.customer_id = p.friend and o.state = 'placed'
        and o.id is distinct from ${orderId}::uuid) as "firstOrderAt",
      exists (select 1 from referrals x where x.workspace_id = ${w} and x.friend_id in ${all("p.friend")} and x.refused_as is null) as referred,
      exists (select 1 from ${above(tx, referrerId)} up where up.id = p.friend) as ring,
      (select count(*)::int from referrals x where x.workspace_id = ${w} and x.referrer_id in ${all("p.referrer")} and x.refused_as is null
        and x.made_at > ${at}::timestamptz - interval '30 days') as lately
    from pair p`.execute(tx.sql);
  return rows[0];
}

/** Through whom somebody came, through whom those came, and so on, as we know them now. */
const above = (tx: Tx, customerId: string) => sql`(
  with recursive up (id, depth) as (
    select coalesce(c.joined_into, c.id), 0 from customers c where c.workspace_id = ${tx.workspaceId} and c.id = ${customerId}
    union
    select coalesce(c.joined_into, c.id), up.depth + 1 from up
      join customers k on k.workspace_id = ${tx.workspaceId} and (k.id = up.id or k.joined_into = up.id)
      join referrals x on x.workspace_id = ${tx.workspaceId} and x.friend_id = k.id and x.refused_as is null
      join customers c on c.workspace_id = ${tx.workspaceId} and c.id = x.referrer_id
    where up.depth < 100)
  select id from up where depth > 0)`;

export type NewReferral = Asked & {
  id: string;
  way: ReferralWay;
  conversationId: string | null;
  personId: string | null;
  refused: ReferralRefused | null;
  since: Instant;
};

/** Whether it is new: the same code for the same person is named once, and one person comes through one other. */
export async function insertReferral(tx: Tx, one: NewReferral): Promise<boolean> {
  const { rows } = await sql`
    insert into referrals (workspace_id, id, code_id, referrer_id, friend_id, way, order_id, conversation_id, person_id, refused_as, made_at, since)
    values (${tx.workspaceId}, ${one.id}, ${one.codeId}, ${one.referrerId}, ${one.friendId}, ${one.way}, ${one.orderId}, ${one.conversationId}, ${one.personId},
      ${one.refused}, ${one.at}, ${one.since})
    on conflict do nothing returning id`.execute(tx.sql);
  return rows.length === 1;
}

export type ReferralRow = {
  id: string;
  codeId: string;
  referrerId: string;
  friendId: string;
  orderId: string | null;
  refused: ReferralRefused | null;
  at: Instant;
  since: Instant;
};
const columns = sql`x.id, x.code_id as "codeId", x.referrer_id as "referrerId", x.friend_id as "friendId", x.order_id as "orderId", x.refused_as as refused,
  x.made_at as at, x.since`;

export async function namedBefore(tx: Tx, { codeId, friendId }: Pick<Asked, "codeId" | "friendId">): Promise<ReferralRow | undefined> {
  const { rows } = await sql<ReferralRow>`
    select ${columns} from referrals x where x.workspace_id = ${tx.workspaceId} and x.code_id = ${codeId} and x.friend_id = ${friendId}`.execute(tx.sql);
  return rows[0];
}

export async function referralToDecide(tx: Tx, id: string): Promise<ReferralRow | undefined> {
  const { rows } = await sql<ReferralRow>`
    select ${columns} from referrals x where x.workspace_id = ${tx.workspaceId} and x.id = ${id} for update`.execute(tx.sql);
  return rows[0];
}

export async function decide(
  tx: Tx,
  id: string,
  { refused, why, personId }: { refused: ReferralRefused | null; why: string; personId: string },
): Promise<void> {
  await sql`update referrals set refused_as = ${refused}, why = ${why}, person_id = ${personId} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(
    tx.sql,
  );
}
