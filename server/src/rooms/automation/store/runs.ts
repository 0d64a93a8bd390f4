import type { AutomationDeed, AutomationRun } from "@guli/contract";
import { sql } from "kysely";
import { minus, type Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { Place } from "../../../core/paging.ts";

export type NewRun = Pick<AutomationRun, "id" | "ruleId" | "ruleName" | "trigger" | "because" | "heldBack"> & { cause: string; conversationId: string | null };

/** Whether it is the first of its cause: the same twice is one run. */
export async function claimRun(tx: Tx, run: NewRun): Promise<boolean> {
  const { rows } = await sql`
    insert into automation_runs (workspace_id, id, rule_id, rule_name, cause, trigger, conversation_id, because, deeds, held_back, troubled, at)
    values (${tx.workspaceId}, ${run.id}, ${run.ruleId}, ${run.ruleName}, ${run.cause}, ${JSON.stringify(run.trigger)}::jsonb, ${run.conversationId},
      ${JSON.stringify(run.because)}::jsonb, '[]', ${run.heldBack}, ${run.heldBack !== null}, ${tx.now})
    on conflict (workspace_id, rule_id, cause) do nothing returning id`.execute(tx.sql);
  return rows.length === 1;
}

export async function noteDeeds(tx: Tx, id: string, deeds: AutomationDeed[]): Promise<void> {
  const troubled = deeds.some(({ outcome }) => outcome === "refused" || outcome === "failed");
  await sql`update automation_runs set deeds = ${JSON.stringify(deeds)}::jsonb, troubled = ${troubled} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(
    tx.sql,
  );
}

/** One run, kept from changing until the commit. */
export async function runToChange(
  tx: Tx,
  id: string,
): Promise<{ ruleId: string; ruleName: string; deeds: AutomationDeed[]; conversationId: string | null; at: Instant } | undefined> {
  const { rows } = await sql<{ ruleId: string; ruleName: string; deeds: AutomationDeed[]; conversationId: string | null; at: Instant }>`
    select rule_id as "ruleId", rule_name as "ruleName", deeds, conversation_id as "conversationId", at from automation_runs
    where workspace_id = ${tx.workspaceId} and id = ${id} for no key update`.execute(tx.sql);
  return rows[0];
}

/** How often rules acted within the last hour: each rule on each of these conversations, and all of them together. */
export async function actedLately(tx: Tx, conversationIds: string[]): Promise<{ all: number; byRule: Map<string, number> }> {
  const since = minus(tx.now, { hours: 1 });
  const { rows } = await sql<{ ruleId: string | null; conversationId: string | null; count: number }>`
    select null::uuid as "ruleId", null::uuid as "conversationId", count(*)::int as count from automation_runs
    where workspace_id = ${tx.workspaceId} and at > ${since} and held_back is null
    union all
    select rule_id, conversation_id, count(*)::int from automation_runs
    where workspace_id = ${tx.workspaceId} and conversation_id = any (${conversationIds}::uuid[]) and at > ${since} and held_back is null
    group by rule_id, conversation_id`.execute(tx.sql);
  return {
    all: rows.find(({ ruleId }) => ruleId === null)?.count ?? 0,
    byRule: new Map(rows.filter(({ ruleId }) => ruleId !== null).map((row) => [`${row.ruleId} ${row.conversationId}`, row.count])),
  };
}

type Asked = { ruleId: string | undefined; conversationId: string | undefined; trouble: boolean; after: Place | null; limit: number };
type Flat = Omit<AutomationRun, "conversation"> & { conversationId: string | null; number: number | null; subject: string | null };

/** The log, the latest first. */
export async function runs(
  tx: Tx,
  { ruleId, conversationId, trouble, after, limit }: Asked,
): Promise<(Omit<AutomationRun, "conversation"> & { conversationId: string | null })[]> {
  const { rows } = await sql<Flat>`
    select id, rule_id as "ruleId", rule_name as "ruleName", trigger, conversation_id as "conversationId", because, deeds, held_back as "heldBack", at
    from automation_runs where workspace_id = ${tx.workspaceId}
      ${ruleId ? sql`and rule_id = ${ruleId}` : sql``} ${conversationId ? sql`and conversation_id = ${conversationId}` : sql``} ${trouble ? sql`and troubled` : sql``}
      ${after ? sql`and id < ${after.id}` : sql``}
    order by id desc limit ${limit}`.execute(tx.sql);
  return rows;
}

/** What is older than it is kept, across all workspaces. */
export const oldRuns = `select workspace_id as "workspaceId", id from guli.automation_runs where at < $1::timestamptz - interval '90 days' order by at limit $2`;

export async function deleteOldRuns(tx: Tx, ids: string[]): Promise<number> {
  const { rows } = await sql`delete from automation_runs where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) returning id`.execute(tx.sql);
  return rows.length;
}
