import { sql } from "kysely";
import type { PromiseMinutes } from "@guli/contract";
import type { Tx } from "../../../core/desk.ts";
import type { Rule } from "../rules/promise.ts";

type Row = Omit<Rule, "minutes"> & PromiseMinutes;

/** In their order. */
export async function rulesOf(tx: Tx): Promise<Rule[]> {
  const { rows } = await sql<Row>`
    select id, name, is_on as "on", conditions, first_minutes as first, next_minutes as next, solution_minutes as solution, hours, warn, escalation,
      created_at as "createdAt"
    from promise_rules where workspace_id = ${tx.workspaceId} order by place, id`.execute(tx.sql);
  return rows.map(({ first, next, solution, ...row }) => ({ ...row, minutes: { first, next, solution } }));
}

/** All of them, for someone who changes one: two who do so wait for each other. */
export async function rulesToChange(tx: Tx): Promise<Rule[]> {
  await sql`select id from promise_rules where workspace_id = ${tx.workspaceId} order by id for update`.execute(tx.sql);
  return rulesOf(tx);
}

export async function putRule(tx: Tx, rule: Rule, place: number): Promise<void> {
  const { id, name, on, hours, minutes, createdAt } = rule;
  const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
  await sql`
    insert into promise_rules (workspace_id, id, place, name, is_on, conditions, first_minutes, next_minutes, solution_minutes, hours, warn, escalation, created_at)
    values (${tx.workspaceId}, ${id}, ${place}, ${name}, ${on}, ${json(rule.conditions)}::jsonb, ${minutes.first}, ${minutes.next}, ${minutes.solution}, ${hours},
      ${json(rule.warn)}::jsonb, ${json(rule.escalation)}::jsonb, ${createdAt})
    on conflict (workspace_id, id) do update set name = excluded.name, is_on = excluded.is_on, conditions = excluded.conditions, first_minutes = excluded.first_minutes,
      next_minutes = excluded.next_minutes, solution_minutes = excluded.solution_minutes, hours = excluded.hours, warn = excluded.warn,
      escalation = excluded.escalation`.execute(tx.sql);
}

export async function placeRules(tx: Tx, ids: string[]): Promise<void> {
  await sql`update promise_rules r set place = o.place from unnest(${ids}::uuid[]) with ordinality as o (id, place)
    where r.workspace_id = ${tx.workspaceId} and r.id = o.id`.execute(tx.sql);
}

export async function deleteRule(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql`delete from promise_rules where workspace_id = ${tx.workspaceId} and id = ${id} returning id`.execute(tx.sql);
  return rows.length === 1;
}
