import { sql } from "kysely";
import type { EffortKind } from "@guli/contract";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";
import type { Entry } from "../rules/ledger.ts";

type Whose = { customerId: string; since: Instant };

/** A customer's conversations since then, how many of them cost anything, what all of them cost, and what the one did that cost most. */
export async function totalOf(tx: Tx, { customerId, since }: Whose): Promise<{ conversations: number; touched: number; sum: number; most: number }> {
  const { rows } = await sql<{ conversations: number; touched: number; sum: number; most: number }>`
    select count(*)::int as conversations, count(s.sum)::int as touched, coalesce(sum(s.sum), 0)::int as sum, coalesce(max(s.sum), 0)::int as most
    from conversations c left join lateral (
      select sum(e.weight) as sum from effort_entries e where e.workspace_id = ${tx.workspaceId} and e.conversation_id = c.id and not e.dismissed and e.at >= ${since}) s on true
    where c.workspace_id = ${tx.workspaceId} and c.customer_id = ${customerId} and not c.spam and c.last_message_at >= ${since}`.execute(tx.sql);
  return rows[0]!;
}

export async function kindsOf(tx: Tx, { customerId, since }: Whose): Promise<{ kind: EffortKind; entries: number; weight: number }[]> {
  const { rows } = await sql<{ kind: EffortKind; entries: number; weight: number }>`
    select kind, count(*)::int as entries, sum(weight)::int as weight from effort_entries
    where workspace_id = ${tx.workspaceId} and customer_id = ${customerId} and not dismissed and at >= ${since} group by kind order by weight desc, kind`.execute(
    tx.sql,
  );
  return rows;
}

export async function latestOf(tx: Tx, { customerId, since, most }: Whose & { most: number }): Promise<(Entry & { subject: string; number: number })[]> {
  const { rows } = await sql<Entry & { subject: string; number: number }>`
    select e.id, e.conversation_id as "conversationId", e.customer_id as "customerId", e.message_id as "messageId", e.kind, e.seen_as as "seenAs", e.cause, e.params, e.weight,
      e.dismissed, e.corrected_by as "correctedBy", e.team_id as "teamId", e.at, c.subject, c.number
    from effort_entries e join conversations c on c.workspace_id = ${tx.workspaceId} and c.id = e.conversation_id
    where e.workspace_id = ${tx.workspaceId} and e.customer_id = ${customerId} and not e.dismissed and e.at >= ${since} order by e.at desc, e.id limit ${most}`.execute(
    tx.sql,
  );
  return rows;
}

/** Conversations that are not resolved and cost at least so much, the highest first. */
export async function highest(tx: Tx, { atLeast, most }: { atLeast: number; most: number }): Promise<{ conversationId: string; sum: number }[]> {
  const { rows } = await sql<{ conversationId: string; sum: number }>`
    select c.id as "conversationId", sum(e.weight)::int as sum from conversations c
    join effort_entries e on e.workspace_id = ${tx.workspaceId} and e.conversation_id = c.id and not e.dismissed
    where c.workspace_id = ${tx.workspaceId} and c.state <> 'resolved' and not c.spam
    group by c.id having sum(e.weight) >= ${atLeast} order by 2 desc, 1 limit ${most}`.execute(tx.sql);
  return rows;
}
