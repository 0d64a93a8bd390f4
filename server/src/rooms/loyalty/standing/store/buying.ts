import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";
import type { Term } from "../rules/contracts.ts";
import type { Sums } from "../rules/prior.ts";
import { termsOf, type Whose } from "./terms.ts";

/** What a customer bought: a day for each purchase, ascending, and what was paid for it in the end, in the business's own currency; null where no rate is known. And their contracts. */
export type Buyer = { customerId: string; days: number[]; spent: (number | null)[]; terms: readonly Term[] };
type Bought = Omit<Buyer, "terms">;

/** A purchase: it was not cancelled, and not all of it came back. */
const kept = sql`o.state = 'placed' and (o.total = 0 or o.returned < o.total)`;

const bought = sql`array_agg(o.placed_on - date '1970-01-01' order by o.placed_on, o.id) as days,
  array_agg((o.base_total - coalesce(o.base_returned, 0))::float8 order by o.placed_on, o.id) as spent`;

type Range = { after: string; upTo: string };

/** In the order of their ids. Both ends are known, so that it is read by the index, and not by all orders each time. */
export async function buyersBetween(tx: Tx, { after, upTo }: Range): Promise<Buyer[]> {
  const { rows } = await sql<Bought>`
    select o.customer_id as "customerId", ${bought} from orders o
    where o.workspace_id = ${tx.workspaceId} and o.customer_id > ${after}::uuid and o.customer_id <= ${upTo}::uuid and ${kept}
    group by o.customer_id order by o.customer_id`.execute(tx.sql);
  return withTerms(tx, rows, { after, upTo });
}

export async function buyersOf(tx: Tx, ids: readonly string[]): Promise<Buyer[]> {
  const { rows } = await sql<Bought>`
    select o.customer_id as "customerId", ${bought} from orders o
    where o.workspace_id = ${tx.workspaceId} and o.customer_id = any (${[...ids]}::uuid[]) and ${kept} group by o.customer_id order by o.customer_id`.execute(
    tx.sql,
  );
  return withTerms(tx, rows, { ids });
}

/** Whoever has only contracts has bought nothing else. */
async function withTerms(tx: Tx, bought: readonly Bought[], whose: Whose): Promise<Buyer[]> {
  const terms = await termsOf(tx, whose);
  const buyers = bought.map((one) => ({ ...one, terms: terms.get(one.customerId) ?? [] }));
  if (terms.size === 0) return buyers;
  const known = new Set(bought.map(({ customerId }) => customerId));
  const others = [...terms].filter(([id]) => !known.has(id)).map(([customerId, all]) => ({ customerId, days: [], spent: [], terms: all }));
  return [...buyers, ...others].toSorted((one, other) => (one.customerId < other.customerId ? -1 : 1));
}

/** How often these customers buy at all, as of a day: whole sums, each purchase day once. Whoever has or had a contract does not buy by chance. */
export async function sumsOf(tx: Tx, { after, upTo }: Range, asOf: string): Promise<Sums> {
  const { rows } = await sql<Sums>`
    select count(*)::int as customers, coalesce(sum(x), 0)::float8 as x, coalesce(sum(t), 0)::float8 as t, coalesce(sum(x * x), 0)::float8 as xx,
      coalesce(sum(x * t), 0)::float8 as xt, coalesce(sum(t * t), 0)::float8 as tt
    from (
      select count(distinct o.placed_on) - 1 as x, (${asOf}::date - min(o.placed_on))::bigint as t from orders o
      where o.workspace_id = ${tx.workspaceId} and o.customer_id > ${after}::uuid and o.customer_id <= ${upTo}::uuid and ${kept} and o.placed_on <= ${asOf}::date
        and not exists (select from contracts k where k.workspace_id = ${tx.workspaceId} and k.customer_id = o.customer_id)
      group by o.customer_id) c
    where t > 0`.execute(tx.sql);
  return rows[0]!;
}

/** The earliest day of these orders, as they are and as they were said to be before. */
export async function earliestOf(tx: Tx, orderIds: readonly string[]): Promise<string | null> {
  const { rows } = await sql<{
    day: string | null;
  }>`select least(
      (select min(o.placed_on) from orders o where o.workspace_id = ${tx.workspaceId} and o.id = any (${[...orderIds]}::uuid[])),
      (select min((v.body ->> 'placedAt')::timestamptz)::date - 1 from order_versions v
        where v.workspace_id = ${tx.workspaceId} and v.of = 'order' and v.of_id = any (${[...orderIds]}::uuid[]))) as day`.execute(tx.sql);
  return rows[0]?.day ?? null;
}

/** A sample that is the same each time: by the last sixteen bits of the id, which are chance. */
export async function sampled(tx: Tx, { most, customers }: { most: number; customers: number }): Promise<Buyer[]> {
  const share = Math.min(65_536, Math.ceil((65_536 * most) / Math.max(1, customers)));
  const { rows } = await sql<{ id: string }>`
    select s.customer_id as id from customer_standings s where s.workspace_id = ${tx.workspaceId} and ('x' || right(s.customer_id::text, 4))::bit(16)::int < ${share}
    order by s.customer_id limit ${most}`.execute(tx.sql);
  return buyersOf(
    tx,
    rows.map(({ id }) => id),
  );
}

/** Whose these buyers' orders were taken for before. */
export async function previouslyOf(tx: Tx, buyerIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct v.id::uuid as id from order_decisions d cross join lateral (values (d.customer_id::text), (d.before ->> 'customerId'), (d.before ->> 'matchedCustomerId')) as v (id)
    where d.workspace_id = ${tx.workspaceId} and d.buyer_id = any (${[...buyerIds]}::uuid[]) and v.id is not null`.execute(tx.sql);
  return rows.map(({ id }) => id);
}

/** Who bought after one day and up to another, source by source as their orders are indexed; page by page by their ids. Of one type on both sides: row-level security lets no index be asked otherwise. */
export async function boughtBetween(tx: Tx, { after, upTo, from, most }: { after: string; upTo: string; from: string; most: number }): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct o.customer_id as id from order_sources s
    join orders o on o.workspace_id = ${tx.workspaceId} and o.source = s.source and o.placed_at >= (${after}::date - interval '1 day')::timestamptz
    where s.workspace_id = ${tx.workspaceId} and o.placed_on > ${after}::date and o.placed_on <= ${upTo}::date and o.customer_id > ${from}::uuid
    order by id limit ${most}`.execute(tx.sql);
  return rows.map(({ id }) => id);
}

/** Whose contracts began after one day and up to another: of whom nothing else is known nobody looks. */
export async function contractedBetween(tx: Tx, { after, upTo, from, most }: { after: string; upTo: string; from: string; most: number }): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct k.customer_id as id from contracts k
    where k.workspace_id = ${tx.workspaceId} and k.started_on > ${after}::date and k.started_on <= ${upTo}::date and k.customer_id > ${from}::uuid
    order by id limit ${most}`.execute(tx.sql);
  return rows.map(({ id }) => id);
}
