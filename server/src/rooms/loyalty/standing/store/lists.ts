import type { StandingClass } from "@guli/contract";
import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";

export async function customersStanding(tx: Tx): Promise<number> {
  const { rows } = await sql<{ customers: number }>`
    select coalesce(sum(customers) filter (where previous = 'none'), 0)::int as customers from standing_moves where workspace_id = ${tx.workspaceId}`.execute(
    tx.sql,
  );
  return rows[0]!.customers;
}

export type Moved = { month: string; class: StandingClass; previous: StandingClass | "none"; customers: number };

/** Who went from where to where in each month, the oldest first. */
export async function moves(tx: Tx): Promise<Moved[]> {
  const { rows } =
    await sql<Moved>`select month, class, previous, customers from standing_moves where workspace_id = ${tx.workspaceId} order by month, class, previous`.execute(
      tx.sql,
    );
  return rows;
}

export type Row = {
  id: string;
  name: string;
  class: StandingClass;
  since: string;
  probability: number | null;
  events: number;
  bought: number;
  expected: number;
  purchases: number;
  periods: number;
  firstOn: string;
  lastOn: string;
};

const columns = sql`s.customer_id as id, s.class, s.since, s.probability, s.events, s.bought, s.expected, s.purchases, s.periods, s.first_on as "firstOn", s.last_on as "lastOn"`;

export type Page = { class: StandingClass; after: { since: string; id: string } | null; most: number };

/** Who stands in a class, those first who came into it last. Before the first comes what is later than everything: a condition that an index can begin at, whichever page it is. */
export async function inClass(tx: Tx, { class: which, after, most }: Page): Promise<Row[]> {
  const [since, id] = [after?.since ?? "infinity", after?.id ?? "ffffffff-ffff-ffff-ffff-ffffffffffff"];
  const { rows } = await sql<Row>`
    select ${columns}, c.name from (
      select * from customer_standings s where s.workspace_id = ${tx.workspaceId} and s.class = ${which}
        and (s.since, s.customer_id) < (${since}::date, ${id}::uuid)
      order by s.since desc, s.customer_id desc limit ${sql.lit(most)}) s
    join customers c on c.workspace_id = ${tx.workspaceId} and c.id = s.customer_id order by s.since desc, s.customer_id desc`.execute(tx.sql);
  return rows;
}

/** Who moved there from one other class in a month, by their ids. */
export async function whoMoved(
  tx: Tx,
  { month, from, ...page }: { month: string; from: string; class: StandingClass; after: string | null; most: number },
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select ${columns}, c.name from (
      select x.customer_id from standing_changes x where x.workspace_id = ${tx.workspaceId} and x.month = ${month} and x.class = ${page.class} and x.previous = ${from}
        and x.customer_id > ${page.after ?? "00000000-0000-0000-0000-000000000000"}::uuid order by x.customer_id limit ${sql.lit(page.most)}) x
    join customer_standings s on s.workspace_id = ${tx.workspaceId} and s.customer_id = x.customer_id
    join customers c on c.workspace_id = ${tx.workspaceId} and c.id = x.customer_id order by x.customer_id`.execute(tx.sql);
  return rows;
}

export async function standingOf(tx: Tx, customerId: string): Promise<Omit<Row, "name"> | undefined> {
  const { rows } = await sql<
    Omit<Row, "name">
  >`select ${columns} from customer_standings s where s.workspace_id = ${tx.workspaceId} and s.customer_id = ${customerId}`.execute(tx.sql);
  return rows[0];
}

export async function historyOf(tx: Tx, customerId: string): Promise<{ month: string; class: StandingClass }[]> {
  const { rows } = await sql<{ month: string; class: StandingClass }>`
    select month, class from standing_changes where workspace_id = ${tx.workspaceId} and customer_id = ${customerId} order by month desc limit 60`.execute(
    tx.sql,
  );
  return rows;
}
