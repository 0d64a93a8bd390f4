import { sql } from "kysely";
import type { LikenessReason } from "@guli/contract";
import type { Instant } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";

export type Candidate = {
  id: string;
  name: string;
  address: string | null;
  blocked: boolean;
  conversationCount: number;
  lastSeenAt: Instant | null;
  kind: LikenessReason["kind"];
  value: string;
};

/**
 * Who shares something with this customer: an address of which only one of both is proven, the last nine digits of a phone (national numbers in Georgia and
 * Uzbekistan have nine), or the whole name if nobody else has it. Without those who were said to be others.
 */
export async function candidates(tx: Tx, customerId: string): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    with own as (select a.kind, a.folded, a.address from customer_addresses a join customers c on c.workspace_id = ${tx.workspaceId} and c.id = a.customer_id
        where a.workspace_id = ${tx.workspaceId} and (c.id = ${customerId} or c.joined_into = ${customerId})),
    found as (
      select coalesce(c.joined_into, c.id) as id, case a.kind when 'email' then 'same-email' else 'same-phone' end as kind, a.address as value
        from own o join customer_addresses a on a.workspace_id = ${tx.workspaceId} and a.kind = o.kind and a.folded = o.folded
        join customers c on c.workspace_id = ${tx.workspaceId} and c.id = a.customer_id where o.kind in ('email', 'phone')
      union select coalesce(c.joined_into, c.id), 'similar-phone', a.address
        from own o join customer_addresses a on a.workspace_id = ${tx.workspaceId} and a.kind = 'phone' and right(a.folded, 9) = right(o.folded, 9) and a.folded <> o.folded
        join customers c on c.workspace_id = ${tx.workspaceId} and c.id = a.customer_id where o.kind = 'phone' and length(o.folded) >= 10 and length(a.folded) >= 10
      union select t.id, 'same-name', t.name
        from customers me join customers t on t.workspace_id = ${tx.workspaceId} and t.name_folded = me.name_folded and t.id <> me.id and t.joined_into is null and t.erased_at is null
        where me.workspace_id = ${tx.workspaceId} and me.id = ${customerId} and me.name_folded like '% %'
          and (select count(*) from (select 1 from customers n where n.workspace_id = ${tx.workspaceId} and n.name_folded = me.name_folded and n.joined_into is null limit 3) as same) = 2)
    select f.kind, f.value, c.id, c.name, c.blocked_at is not null as blocked, c.conversation_count as "conversationCount", c.last_seen_at as "lastSeenAt",
      (select a.address from customer_addresses a where a.workspace_id = ${tx.workspaceId} and a.customer_id = c.id and a.kind in ('email', 'phone') order by a.created_at limit 1) as address
    from found f join customers c on c.workspace_id = ${tx.workspaceId} and c.id = f.id
    where f.id <> ${customerId} and not exists (select 1 from customer_distinctions d where d.workspace_id = ${tx.workspaceId}
      and d.one_id = least(f.id, ${customerId}::uuid) and d.other_id = greatest(f.id, ${customerId}::uuid))
    order by c.id, f.kind limit 60`.execute(tx.sql);
  return rows;
}
