import type { AutomationLasting } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import { newId } from "../../../core/ids.ts";

export type Due = {
  ruleId: string;
  conversationId: string;
  what: AutomationLasting;
  minutes: number;
  since: Instant;
  /** Null: it has lasted so long already. */ dueAt: Instant | null;
};

/** These are the dues of these conversations now; what has been looked at for the same `since` is not looked at again. */
export async function putDues(tx: Tx, conversationIds: string[], dues: Due[]): Promise<void> {
  const of = <K extends keyof Due>(key: K) => dues.map((one) => one[key]);
  await sql`
    delete from automation_dues d where d.workspace_id = ${tx.workspaceId} and d.conversation_id = any (${conversationIds}::uuid[]) and not exists (
      select 1 from unnest(${of("ruleId")}::uuid[], ${of("conversationId")}::uuid[], ${of("what")}::text[], ${of("minutes")}::int[])
        as w (rule, conversation, what, minutes) where w.rule = d.rule_id and w.conversation = d.conversation_id and w.what = d.what and w.minutes = d.minutes)`.execute(
    tx.sql,
  );
  if (dues.length > 0) await insertDues(tx, dues);
}

export async function insertDues(tx: Tx, dues: Due[]): Promise<void> {
  const of = <K extends keyof Due>(key: K) => dues.map((one) => one[key]);
  await sql`
    insert into automation_dues as held (workspace_id, id, rule_id, conversation_id, what, minutes, since, due_at)
    select ${tx.workspaceId}::uuid, w.id, w.rule, w.conversation, w.what, w.minutes, w.since, w.due
    from unnest(${of("ruleId")}::uuid[], ${of("conversationId")}::uuid[], ${of("what")}::text[], ${of("minutes")}::int[], ${of("since")}::timestamptz[],
      ${of("dueAt")}::timestamptz[], ${dues.map(() => newId())}::uuid[]) as w (rule, conversation, what, minutes, since, due, id) order by w.conversation, w.rule
    on conflict (workspace_id, rule_id, conversation_id, what, minutes) do update set since = excluded.since, due_at = excluded.due_at
    where held.since is distinct from excluded.since`.execute(tx.sql);
}

export async function dropDues(tx: Tx, ruleId: string): Promise<void> {
  await sql`delete from automation_dues where workspace_id = ${tx.workspaceId} and rule_id = ${ruleId}`.execute(tx.sql);
}

/** What is due now or before, across all workspaces. */
export const dueNow = `select workspace_id as "workspaceId", id from guli.automation_dues where due_at <= $1 order by due_at limit $2`;

/** Claim these: for the same `since` they are not due again. */
export async function claimDues(tx: Tx, ids: string[]): Promise<Due[]> {
  const { rows } = await sql<Due>`
    update automation_dues set due_at = null where workspace_id = ${tx.workspaceId} and id in (
      select id from automation_dues where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) and due_at <= ${tx.now} order by id for update skip locked)
    returning rule_id as "ruleId", conversation_id as "conversationId", what, minutes, since, due_at as "dueAt"`.execute(tx.sql);
  return rows;
}
