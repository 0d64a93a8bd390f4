import type { DryRun, DryRunOfRule } from "@guli/contract";
import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import type { Rule } from "./rulebook.ts";

/** A rule in a dry run; `ruleId` is null for one that is only being written. */
export type Tried = Rule & { ruleId: string | null };

/** One at a time: what runs still is broken off. */
export async function insertDryRun(tx: Tx, { id, rules, from }: { id: string; rules: Tried[]; from: string }): Promise<void> {
  await sql`update automation_dry_runs set state = 'failed' where workspace_id = ${tx.workspaceId} and state = 'running'`.execute(tx.sql);
  await sql`
    insert into automation_dry_runs (workspace_id, id, state, rules, from_at, to_at, created_at)
    values (${tx.workspaceId}, ${id}, 'running', ${JSON.stringify(rules)}::jsonb, ${from}, ${tx.now}, ${tx.now})`.execute(tx.sql);
}

export async function dryRun(tx: Tx, id: string): Promise<(DryRun & { tried: Tried[] }) | undefined> {
  const { rows } = await sql<Omit<DryRun, "rules"> & { tried: Tried[]; result: DryRunOfRule[] }>`
    select id, state, from_at as "from", to_at as "to", conversations, events, whole, rules as tried, result from automation_dry_runs
    where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
  return rows[0] && { ...rows[0], rules: rows[0].result };
}

/** Whether it goes on: false where it was broken off. */
export async function saveDryRun(tx: Tx, id: string, so: Pick<DryRun, "state" | "conversations" | "events" | "whole" | "rules">): Promise<boolean> {
  const { rows } = await sql`
    update automation_dry_runs set state = ${so.state}, conversations = ${so.conversations}, events = ${so.events}, whole = ${so.whole},
      result = ${JSON.stringify(so.rules)}::jsonb
    where workspace_id = ${tx.workspaceId} and id = ${id} and state = 'running' returning id`.execute(tx.sql);
  return rows.length === 1 && so.state === "running";
}

/** What is older than a week, across all workspaces. */
export const oldDryRuns = `select workspace_id as "workspaceId", id from guli.automation_dry_runs where created_at < $1::timestamptz - interval '7 days' order by created_at limit $2`;

export async function deleteDryRuns(tx: Tx, ids: string[]): Promise<number> {
  const { rows } = await sql`delete from automation_dry_runs where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) returning id`.execute(tx.sql);
  return rows.length;
}
