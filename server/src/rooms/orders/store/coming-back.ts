import type { OrderReturn, OrderTrouble, ReturnKind, TroubleKind, TroubleOutcome } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

/** An order to which something happens, locked: what comes back is summed up by one at a time. */
export type Affected = {
  id: string;
  source: string;
  externalId: string;
  customerId: string | null;
  currency: string;
  total: number;
  placedAt: Instant;
  state: "placed" | "cancelled";
};

const affected = sql`o.id, o.source, o.external_id as "externalId", o.customer_id as "customerId", o.currency, o.total, o.placed_at as "placedAt", o.state`;

/** Of somebody who was erased there is none. */
export async function affectedById(tx: Tx, id: string): Promise<Affected | undefined> {
  const { rows } =
    await sql<Affected>`select ${affected} from orders o where o.workspace_id = ${tx.workspaceId} and o.id = ${id} and o.hash <> ''::bytea for update`.execute(
      tx.sql,
    );
  return rows[0];
}

export async function affectedOrders(tx: Tx, sought: { source: string; externalId: string }[]): Promise<Affected[]> {
  const { rows } = await sql<Affected>`
    select ${affected} from orders o where o.workspace_id = ${tx.workspaceId} and (o.source, o.external_id) in (
      select s.source, s.external_id from unnest(${sought.map((one) => one.source)}::text[], ${sought.map((one) => one.externalId)}::text[]) as s (source, external_id))
    order by o.id for update`.execute(tx.sql);
  return rows;
}

export type Back = {
  id: string;
  orderId: string;
  externalId: string | null;
  kind: ReturnKind;
  at: Instant;
  amount: number;
  lines: OrderReturn["lines"];
  reason: string | null;
  personId: string | null;
};

export async function returnsOf(tx: Tx, orderIds: string[]): Promise<(Back & { baseAmount: number | null })[]> {
  const { rows } = await sql<Back & { baseAmount: number | null }>`
    select id, order_id as "orderId", external_id as "externalId", kind, at, amount, base_amount as "baseAmount", lines, reason, person_id as "personId" from order_returns
    where workspace_id = ${tx.workspaceId} and order_id = any (${orderIds}::uuid[]) order by at, id`.execute(tx.sql);
  return rows;
}

export async function quantitiesOf(tx: Tx, orderIds: string[]): Promise<{ orderId: string; nth: number; quantity: number }[]> {
  const { rows } = await sql<{ orderId: string; nth: number; quantity: number }>`
    select order_id as "orderId", nth, quantity::float8 as quantity from order_lines where workspace_id = ${tx.workspaceId} and order_id = any (${orderIds}::uuid[])`.execute(
    tx.sql,
  );
  return rows;
}

export async function saveReturns(tx: Tx, rows: Back[]): Promise<void> {
  if (rows.length === 0) return;
  const of = <K extends keyof Back>(key: K): Back[K][] => rows.map((row) => row[key]);
  await sql`
    insert into order_returns (workspace_id, id, order_id, external_id, kind, at, amount, lines, reason, person_id, noted_at)
    select ${tx.workspaceId}::uuid, r.*, ${tx.now}::timestamptz from unnest(${of("id")}::uuid[], ${of("orderId")}::uuid[], ${of("externalId")}::text[], ${of("kind")}::text[],
      ${of("at")}::timestamptz[], ${of("amount")}::bigint[], ${rows.map((row) => JSON.stringify(row.lines))}::jsonb[], ${of("reason")}::text[], ${of("personId")}::uuid[]) as r
    on conflict (workspace_id, id) do update set kind = excluded.kind, at = excluded.at, amount = excluded.amount, lines = excluded.lines, reason = excluded.reason`.execute(
    tx.sql,
  );
}

export type Trouble = {
  id: string;
  orderId: string;
  externalId: string | null;
  kind: TroubleKind;
  at: Instant;
  amount: number | null;
  reason: string | null;
  outcome: TroubleOutcome | null;
  endedAt: Instant | null;
  toldAt: string;
  personId: string | null;
};

const trouble = sql`id, order_id as "orderId", external_id as "externalId", kind, at, amount, reason, outcome, ended_at as "endedAt", told_at as "toldAt", person_id as "personId"`;

export async function troublesOf(tx: Tx, orderIds: string[]): Promise<(OrderTrouble & Trouble)[]> {
  const { rows } = await sql<OrderTrouble & Trouble>`
    select ${trouble} from order_troubles where workspace_id = ${tx.workspaceId} and order_id = any (${orderIds}::uuid[]) order by at, id`.execute(tx.sql);
  return rows;
}

export async function troubleById(tx: Tx, id: string): Promise<Trouble | undefined> {
  const { rows } = await sql<Trouble>`select ${trouble} from order_troubles where workspace_id = ${tx.workspaceId} and id = ${id} for update`.execute(tx.sql);
  return rows[0];
}

export async function saveTroubles(tx: Tx, rows: Trouble[]): Promise<void> {
  if (rows.length === 0) return;
  const of = <K extends keyof Trouble>(key: K): Trouble[K][] => rows.map((row) => row[key]);
  await sql`
    insert into order_troubles (workspace_id, id, order_id, external_id, kind, at, amount, reason, outcome, ended_at, told_at, person_id)
    select ${tx.workspaceId}::uuid, t.* from unnest(${of("id")}::uuid[], ${of("orderId")}::uuid[], ${of("externalId")}::text[], ${of("kind")}::text[], ${of("at")}::timestamptz[],
      ${of("amount")}::bigint[], ${of("reason")}::text[], ${of("outcome")}::text[], ${of("endedAt")}::timestamptz[], ${of("toldAt")}::timestamptz[], ${of("personId")}::uuid[]) as t
    on conflict (workspace_id, id) do update set kind = excluded.kind, at = excluded.at, amount = excluded.amount, reason = excluded.reason, outcome = excluded.outcome,
      ended_at = excluded.ended_at, told_at = excluded.told_at`.execute(tx.sql);
}
