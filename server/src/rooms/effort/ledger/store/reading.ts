import { sql } from "kysely";
import type { EffortKind } from "@guli/contract";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";
import type { Entry } from "../rules/ledger.ts";

type Whose = { customerId: string; since: Instant };

/** How many conversations cost a customer anything since then, what all of them did, and what the one did that cost most. */
export async function totalOf(tx: Tx, { customerId, since }: Whose): Promise<{ touched: number; sum: number; most: number }> {
  const { rows } = await sql<{ touched: number; sum: number; most: number }>`
    select count(*)::int as touched, coalesce(sum(s.sum), 0)::int as sum, coalesce(max(s.sum), 0)::int as most from (
      select sum(weight) as sum from effort_entries
      where workspace_id = ${tx.workspaceId} and customer_id = ${customerId} and not dismissed and at >= ${since} group by conversation_id) s`.execute(tx.sql);
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

export async function latestOf(tx: Tx, { customerId, since, most }: Whose & { most: number }): Promise<Entry[]> {
  const { rows } = await sql<Entry>`
    select id, conversation_id as "conversationId", customer_id as "customerId", message_id as "messageId", kind, seen_as as "seenAs", cause, params, weight,
      dismissed, corrected_by as "correctedBy", team_id as "teamId", tags, at
    from effort_entries where workspace_id = ${tx.workspaceId} and customer_id = ${customerId} and not dismissed and at >= ${since}
    order by at desc, id limit ${most}`.execute(tx.sql);
  return rows;
}
