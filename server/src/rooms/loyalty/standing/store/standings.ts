import type { StandingClass } from "@guli/contract";
import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";
import { isoMonth } from "../rules/days.ts";
import type { Told } from "../rules/telling.ts";

/** Customers of whom something may have changed: these, or all whose ids are after one and up to another. */
export type Whose = { ids: readonly string[] } | { after: string; upTo: string };

const isOf = (whose: Whose, column = "customer_id") =>
  "ids" in whose
    ? sql`${sql.ref(column)} = any (${[...whose.ids]}::uuid[])`
    : sql`${sql.ref(column)} > ${whose.after}::uuid and ${sql.ref(column)} <= ${whose.upTo}::uuid`;

export async function classesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, StandingClass>> {
  const { rows } = await sql<{ id: string; class: StandingClass }>`
    select customer_id as id, class from customer_standings where workspace_id = ${tx.workspaceId} and customer_id = any (${[...ids]}::uuid[])`.execute(tx.sql);
  return new Map(rows.map((row) => [row.id, row.class]));
}

/** Write how these stand; those of them who are not told of stand no more. What is as it was is left alone. */
export async function putStandings(tx: Tx, whose: Whose, told: readonly Told[]): Promise<void> {
  const ids = told.map((one) => one.customerId);
  await sql`delete from customer_standings where workspace_id = ${tx.workspaceId} and ${isOf(whose)} and not customer_id = any (${ids}::uuid[])`.execute(
    tx.sql,
  );
  if (told.length === 0) return;
  await sql`
    insert into customer_standings as s (workspace_id, customer_id, class, since, probability, events, bought, expected, purchases, periods, first_on, last_on, looks_on)
    select ${tx.workspaceId}, n.id, n.class, ${epoch} + n.since, n.probability, n.events, n.bought, n.expected, n.purchases, n.periods, ${epoch} + n.first, ${epoch} + n.last, ${epoch} + n.looks
    from unnest(${ids}::uuid[], ${told.map((one) => one.class)}::text[], ${told.map((one) => one.since)}::int[], ${told.map((one) => one.tested?.probability ?? null)}::float8[],
      ${told.map((one) => one.tested?.events ?? 0)}::int[], ${told.map((one) => one.tested?.bought ?? 0)}::int[], ${told.map((one) => one.tested?.expected ?? 0)}::float8[],
      ${told.map((one) => one.purchases)}::int[], ${told.map((one) => one.periods)}::int[], ${told.map((one) => one.first)}::int[], ${told.map((one) => one.last)}::int[], ${told.map((one) => one.looksOn)}::int[])
      as n (id, class, since, probability, events, bought, expected, purchases, periods, first, last, looks)
    on conflict (workspace_id, customer_id) do update set class = excluded.class, since = excluded.since, probability = excluded.probability, events = excluded.events,
      bought = excluded.bought, expected = excluded.expected, purchases = excluded.purchases, periods = excluded.periods, first_on = excluded.first_on, last_on = excluded.last_on, looks_on = excluded.looks_on
    where (s.class, s.since, s.probability, s.events, s.bought, s.expected, s.purchases, s.periods, s.first_on, s.last_on, s.looks_on) is distinct from
      (excluded.class, excluded.since, excluded.probability, excluded.events, excluded.bought, excluded.expected, excluded.purchases, excluded.periods, excluded.first_on, excluded.last_on,
       excluded.looks_on)`.execute(tx.sql);
}

const epoch = sql`date '1970-01-01'`;

type Move = { month: string; class: string; previous: string; customers: number };

/** Write the months in which these changed how they stood; gives back what that changes in the sums. */
export async function putChanges(tx: Tx, whose: Whose, told: readonly Told[]): Promise<Move[]> {
  const gone = await sql<Move>`
    with gone as (delete from standing_changes where workspace_id = ${tx.workspaceId} and ${isOf(whose)} returning month, class, previous)
    select month, class, previous, -count(*)::int as customers from gone group by month, class, previous`.execute(tx.sql);
  const rows = told.flatMap(({ customerId, changes }) => changes.map((change) => ({ customerId, ...change, month: isoMonth(change.month) })));
  if (rows.length === 0) return gone.rows;
  const come = await sql<Move>`
    with come as (
      insert into standing_changes (workspace_id, customer_id, month, class, previous)
      select ${tx.workspaceId}, n.* from unnest(${rows.map((one) => one.customerId)}::uuid[], ${rows.map((one) => one.month)}::date[], ${rows.map((one) => one.class)}::text[],
        ${rows.map((one) => one.previous)}::text[]) as n returning month, class, previous)
    select month, class, previous, count(*)::int as customers from come group by month, class, previous`.execute(tx.sql);
  return [...gone.rows, ...come.rows];
}

/** In the order of their keys, so that two who count at once never wait for each other in a circle. */
export async function addMoves(tx: Tx, moves: readonly Move[]): Promise<void> {
  await sql`
    insert into standing_moves as m (workspace_id, month, class, previous, customers)
    select ${tx.workspaceId}, n.month, n.class, n.previous, sum(n.customers)::int
    from unnest(${moves.map((one) => one.month)}::date[], ${moves.map((one) => one.class)}::text[], ${moves.map((one) => one.previous)}::text[], ${moves.map((one) => one.customers)}::int[])
      as n (month, class, previous, customers)
    group by n.month, n.class, n.previous having sum(n.customers) <> 0 order by n.month, n.class, n.previous
    on conflict (workspace_id, month, class, previous) do update set customers = m.customers + excluded.customers`.execute(tx.sql);
  await sql`delete from standing_moves where workspace_id = ${tx.workspaceId} and customers = 0`.execute(tx.sql);
}

export async function countMoves(tx: Tx): Promise<void> {
  await sql`delete from standing_moves where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  await sql`insert into standing_moves (workspace_id, month, class, previous, customers)
    select ${tx.workspaceId}, month, class, previous, count(*)::int from standing_changes where workspace_id = ${tx.workspaceId} group by month, class, previous`.execute(
    tx.sql,
  );
}

export async function forgetAll(tx: Tx): Promise<void> {
  await sql`delete from standing_changes where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  await sql`delete from customer_standings where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  await sql`delete from standing_moves where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  await sql`delete from event_costs where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
}

/** Of whom something changes by this day though nothing happened, the first by their ids. */
export async function lookedFor(tx: Tx, day: string, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select customer_id as id from customer_standings where workspace_id = ${tx.workspaceId} and looks_on <= ${day} order by customer_id limit ${most}`.execute(
    tx.sql,
  );
  return rows.map(({ id }) => id);
}

/** Who stands anywhere, page by page. */
export async function standingAfter(tx: Tx, after: string, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select customer_id as id from customer_standings where workspace_id = ${tx.workspaceId} and customer_id > ${after}::uuid order by customer_id limit ${most}`.execute(
    tx.sql,
  );
  return rows.map(({ id }) => id);
}
