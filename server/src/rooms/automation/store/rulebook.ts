import type { AutomationAction, AutomationConditions, AutomationFields, AutomationRule, AutomationTrigger } from "@guli/contract";
import { sql } from "kysely";
import { minus } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

/** A rule, as what decides needs it. */
export type Rule = Pick<AutomationFields, "name" | "when" | "conditions" | "actions" | "stops"> & { id: string };

export async function rulesOn(tx: Tx): Promise<Rule[]> {
  const { rows } = await sql<Rule>`
    select id, name, triggers as "when", conditions, actions, stops from automation_rules where workspace_id = ${tx.workspaceId} and is_on order by place, id`.execute(
    tx.sql,
  );
  return rows;
}

type Row = Omit<AutomationRule, "when" | "conditions" | "actions"> & {
  when: AutomationTrigger[];
  conditions: AutomationConditions;
  actions: AutomationAction[];
};

/** All, or the one asked for, in their order, with how often each acted lately. */
export async function rules(tx: Tx, id: string | null = null): Promise<AutomationRule[]> {
  const { rows } = await sql<Row>`
    select r.id, r.name, r.is_on as "on", r.triggers as "when", r.conditions, r.actions, r.stops, r.changed_at as "changedAt",
      coalesce(a.acted, 0) as acted, a.last as "lastActedAt"
    from automation_rules r left join lateral (
      select count(*)::int as acted, max(l.at) as last from automation_runs l
      where l.workspace_id = ${tx.workspaceId} and l.rule_id = r.id and l.held_back is null and l.at > ${minus(tx.now, { hours: 30 * 24 })}) a on true
    where r.workspace_id = ${tx.workspaceId} and (${id}::uuid is null or r.id = ${id}::uuid) order by r.place, r.id`.execute(tx.sql);
  return rows;
}

/** Written anew, at the end, or over the one with its id. */
export async function putRule(tx: Tx, { id, ...rule }: AutomationFields & { id: string }): Promise<void> {
  await sql`
    insert into automation_rules (workspace_id, id, place, name, is_on, triggers, conditions, actions, stops, changed_at)
    select ${tx.workspaceId}::uuid, ${id}::uuid, coalesce((select max(place) + 1 from automation_rules where workspace_id = ${tx.workspaceId}), 0), ${rule.name},
      ${rule.on}::boolean, ${JSON.stringify(rule.when)}::jsonb, ${JSON.stringify(rule.conditions)}::jsonb, ${JSON.stringify(rule.actions)}::jsonb, ${rule.stops}::boolean,
      ${tx.now}::timestamptz
    on conflict (workspace_id, id) do update set name = excluded.name, is_on = excluded.is_on, triggers = excluded.triggers, conditions = excluded.conditions,
      actions = excluded.actions, stops = excluded.stops, changed_at = excluded.changed_at`.execute(tx.sql);
}

export async function deleteRule(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql`delete from automation_rules where workspace_id = ${tx.workspaceId} and id = ${id} returning id`.execute(tx.sql);
  return rows.length === 1;
}

/** Those named first, in this order; the others behind them as they stood. */
export async function orderRules(tx: Tx, ids: string[]): Promise<void> {
  await sql`
    update automation_rules as r set place = o.place from (
      select id, row_number() over (order by array_position(${ids}::uuid[], id), place, id) as place from automation_rules where workspace_id = ${tx.workspaceId}) as o
    where r.workspace_id = ${tx.workspaceId} and r.id = o.id`.execute(tx.sql);
}
