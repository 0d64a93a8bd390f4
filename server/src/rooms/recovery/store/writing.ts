import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import { dueAt, lateAt, placeAt, ringAt, waitsFor } from "../rules/stages.ts";
import type { Fact, State } from "../rules/state.ts";

export type Standing = { id: string; conversationId: string; state: State };

/** Write recoveries as they stand, one or many in one statement. */
export async function putAll(tx: Tx, all: readonly Standing[]): Promise<void> {
  const rows = all.map(({ id, conversationId, state }) => ({
    id,
    conversationId,
    customerId: state.customerId,
    stage: state.stage,
    waitsFor: waitsFor(state),
    dueAt: dueAt(state),
    placeAt: placeAt(state),
    ringAt: ringAt(state),
    lateAt: lateAt(state),
    ownerId: state.ownerId,
    failure: state.failure,
    severity: state.severity,
    cause: state.cause,
    again: state.earlier > 0,
    rootCauseId: state.rootCauseId,
    tell: state.tellWhenMended,
    openedAt: state.openedAt,
    settledAt: state.firstSettledAt,
    closedAt: state.closed?.at ?? null,
    outcome: state.closed?.outcome ?? null,
    state,
  }));
  await sql`
    insert into recoveries (workspace_id, id, conversation_id, customer_id, stage, waits_for, due_at, place_at, ring_at, late_at, owner_id, failure, severity, cause, again,
      root_cause_id, tell_when_mended, opened_at, settled_at, closed_at, outcome, state)
    select ${tx.workspaceId}::uuid, r.id, r."conversationId", r."customerId", r.stage, r."waitsFor", r."dueAt", r."placeAt", r."ringAt", r."lateAt", r."ownerId", r.failure, r.severity,
      r.cause, r.again, r."rootCauseId", r.tell, r."openedAt", r."settledAt", r."closedAt", r.outcome, r.state
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, "conversationId" uuid, "customerId" uuid, stage text, "waitsFor" text, "dueAt" timestamptz,
      "placeAt" timestamptz, "ringAt" timestamptz, "lateAt" timestamptz, "ownerId" uuid, failure text, severity int, cause text, again boolean, "rootCauseId" uuid, tell boolean,
      "openedAt" timestamptz, "settledAt" timestamptz, "closedAt" timestamptz, outcome text, state jsonb) order by r.id
    on conflict (workspace_id, id) do update set customer_id = excluded.customer_id, stage = excluded.stage, waits_for = excluded.waits_for, due_at = excluded.due_at,
      place_at = excluded.place_at, ring_at = excluded.ring_at, late_at = excluded.late_at, owner_id = excluded.owner_id, failure = excluded.failure, severity = excluded.severity,
      cause = excluded.cause, again = excluded.again, root_cause_id = excluded.root_cause_id, tell_when_mended = excluded.tell_when_mended,
      settled_at = excluded.settled_at, closed_at = excluded.closed_at, outcome = excluded.outcome, state = excluded.state`.execute(tx.sql);
}

export const put = (tx: Tx, one: Standing): Promise<void> => putAll(tx, [one]);

export type FactOf = Fact & { nth: number; recoveryId: string; conversationId: string };

/** Add to histories. Nothing is ever changed in them. */
export async function insertFacts(tx: Tx, all: readonly FactOf[]): Promise<void> {
  await sql`
    insert into recovery_facts (workspace_id, id, recovery_id, conversation_id, nth, kind, body, by, person_id, at)
    select ${tx.workspaceId}::uuid, f.id, f."recoveryId", f."conversationId", f.nth, f.body ->> 'kind', f.body, f.by, f."personId", f.at
    from jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as f (id uuid, "recoveryId" uuid, "conversationId" uuid, nth int, body jsonb, by text, "personId" uuid,
      at timestamptz)`.execute(tx.sql);
}
