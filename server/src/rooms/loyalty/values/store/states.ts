import { sql } from "kysely";
import type { Models } from "../rules/kinds.ts";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";

export type Step = "gathering" | "fitting" | "predicting";
export type State = {
  dueAt: Instant;
  asOf: string | null;
  step: Step | null;
  target: string | null;
  after: string | null;
  /** Asked for the next time, and under way now. */
  recount: boolean;
  whole: boolean;
  importedSince: Instant | null;
  again: boolean;
  beganAt: Instant | null;
};

const columns = sql.raw(
  `due_at as "dueAt", as_of::text as "asOf", step, target::text as target, "after", recount, whole, imported_since as "importedSince", again, began_at as "beganAt"`,
);

export async function stateOf(tx: Tx): Promise<State | null> {
  const { rows } = await sql<State>`select ${columns} from value_states where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  return rows[0] ?? null;
}

/** The same, and nobody else goes on with it until the commit. */
export async function holdState(tx: Tx): Promise<State | null> {
  const { rows } = await sql<State>`select ${columns} from value_states where workspace_id = ${tx.workspaceId} for update`.execute(tx.sql);
  return rows[0] ?? null;
}

/** Businesses whose values are to be reckoned, across all workspaces. */
export const dueValues = `select workspace_id as "workspaceId", workspace_id as id from guli.value_states where due_at <= $1 order by due_at limit $2`;

/** Whether it was due; if whoever goes on with it now is killed, somebody else does from `until` on. */
export async function claimValues(tx: Tx, until: Instant): Promise<boolean> {
  const { rows } = await sql`update value_states set due_at = ${until} where workspace_id = ${tx.workspaceId} and due_at <= ${tx.now} returning due_at`.execute(
    tx.sql,
  );
  return rows.length === 1;
}

export type Ask = { soon: Instant; recount?: boolean; since?: Instant | null };

/** Something was told that figures hang on: soon, if nothing is under way; else once more when that is done. */
export async function askSoon(tx: Tx, { soon, recount = false, since = null }: Ask): Promise<void> {
  await sql`
    insert into value_states as s (workspace_id, due_at, imported_since) values (${tx.workspaceId}, ${soon}, ${since})
    on conflict (workspace_id) do update set recount = s.recount or ${recount}::boolean, again = true,
      imported_since = least(s.imported_since, excluded.imported_since),
      due_at = case when s.step is null then least(s.due_at, greatest(excluded.due_at, s.began_at + make_interval(secs => s.took_ms * 0.03))) else s.due_at end`.execute(
    tx.sql,
  );
}

/** The first order of a business makes its row; after that there is nothing to do until the night. */
export async function beginWith(tx: Tx, soon: Instant): Promise<void> {
  await sql`insert into value_states (workspace_id, due_at) values (${tx.workspaceId}, ${soon}) on conflict (workspace_id) do nothing`.execute(tx.sql);
}

export async function beginStep(tx: Tx, { target, until }: { target: string; until: Instant }): Promise<void> {
  await sql`
    update value_states set step = 'gathering', target = ${target}, "after" = null, again = false, whole = recount, recount = false, imported_since = null, began_at = ${tx.now}, due_at = ${until}
    where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
}

export type Onward = { target: string; from: Step; step: Step; after: string | null; until: Instant };

/** From one step to the next, unless somebody else has gone on from there already: two may be at it when the first was silent for long. */
export async function goOn(tx: Tx, { target, from, step, after, until }: Onward): Promise<void> {
  await sql`
    update value_states set step = ${step}, "after" = ${after}, due_at = ${until}
    where workspace_id = ${tx.workspaceId} and step = ${from} and target = ${target}`.execute(tx.sql);
}

/** Whether it is still to be told as of this day: whoever was silent for long may find that another has told it, and of a later day since. */
export async function isToTell(tx: Tx, asOf: string): Promise<boolean> {
  const { rows } = await sql`select from value_states where workspace_id = ${tx.workspaceId} and step = 'predicting' and target = ${asOf}`.execute(tx.sql);
  return rows.length === 1;
}

export type Done = { asOf: string; tookMs: number; night: Instant; soon: Instant };

/** Where another has finished it before, nothing is changed. */
export async function finish(tx: Tx, { asOf, tookMs, night, soon }: Done): Promise<void> {
  await sql`
    update value_states set as_of = ${asOf}, step = null, target = null, took_ms = ${tookMs}, due_at = case when again then ${soon}::timestamptz else ${night}::timestamptz end, again = false
    where workspace_id = ${tx.workspaceId} and step = 'predicting' and target = ${asOf}`.execute(tx.sql);
}

export async function riskBelowOf(tx: Tx): Promise<number> {
  const { rows } = await sql<{ risk: number }>`select risk_below::float8 as risk from value_settings where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  return rows[0]?.risk ?? 0.5;
}

export async function putRiskBelow(tx: Tx, { riskBelow, personId }: { riskBelow: number; personId: string }): Promise<void> {
  await sql`
    insert into value_settings (workspace_id, risk_below, person_id, changed_at) values (${tx.workspaceId}, ${riskBelow}, ${personId}, ${tx.now})
    on conflict (workspace_id) do update set risk_below = excluded.risk_below, person_id = excluded.person_id, changed_at = excluded.changed_at`.execute(
    tx.sql,
  );
}

/** The newest fit that was known on this day. */
export async function modelsOf(tx: Tx, asOf: string): Promise<(Models & { fittedOn: string }) | null> {
  const { rows } = await sql<{ fittedOn: string; body: Models }>`
    select fitted_on::text as "fittedOn", body from value_models where workspace_id = ${tx.workspaceId} and fitted_on <= ${asOf}::date order by fitted_on desc limit 1`.execute(
    tx.sql,
  );
  return rows[0] ? { ...rows[0].body, fittedOn: rows[0].fittedOn } : null;
}

export type ToldBy = { asOf: string; riskBelow: number; models: Models };

/** The day as of which all stand, the newest fit that was known on it, and who counts as at risk; null before the first time. */
export async function toldBy(tx: Tx): Promise<ToldBy | null> {
  const { rows } = await sql<ToldBy>`
    select s.as_of::text as "asOf", coalesce((select v.risk_below::float8 from value_settings v where v.workspace_id = ${tx.workspaceId}), 0.5) as "riskBelow", m.body as models
    from value_states s cross join lateral (
      select f.body from value_models f where f.workspace_id = ${tx.workspaceId} and f.fitted_on <= s.as_of order by f.fitted_on desc limit 1) m
    where s.workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  return rows[0] ?? null;
}

export async function putModels(tx: Tx, { fittedOn, models }: { fittedOn: string; models: Models }): Promise<void> {
  await sql`
    insert into value_models (workspace_id, fitted_on, fitted_at, body) values (${tx.workspaceId}, ${fittedOn}, ${tx.now}, ${JSON.stringify(models)}::jsonb)
    on conflict (workspace_id, fitted_on) do update set fitted_at = excluded.fitted_at, body = excluded.body`.execute(tx.sql);
}
