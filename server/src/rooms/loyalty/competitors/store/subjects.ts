import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";

/*
 * What is known of customers that says whether an event reached them. `ids` are a few hundred to a few thousand; each statement is asked only where an event
 * needs it.
 */

export async function attributesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Record<string, unknown>>> {
  const { rows } = await sql<{ id: string; attributes: Record<string, unknown> }>`
    select id, attributes from customers where workspace_id = ${tx.workspaceId} and id = any (${[...ids]}::uuid[]) and attributes <> '{}'`.execute(tx.sql);
  return new Map(rows.map(({ id, attributes }) => [id, attributes]));
}

export async function factsOf(tx: Tx, ids: readonly string[]): Promise<{ customerId: string; eventId: string; exposed: boolean; because: "told" | "hand" }[]> {
  const { rows } = await sql<{ customerId: string; eventId: string; exposed: boolean; because: "told" | "hand" }>`
    select coalesce(k.joined_into, x.customer_id) as "customerId", x.event_id as "eventId", x.exposed, x.because from exposures x
    join customers k on k.workspace_id = ${tx.workspaceId} and k.id = x.customer_id
    where x.workspace_id = ${tx.workspaceId} and (k.id = any (${[...ids]}::uuid[]) or k.joined_into = any (${[...ids]}::uuid[])) order by x.at, x.customer_id`.execute(
    tx.sql,
  );
  return rows;
}

/** Which competitors they named, and when. */
export async function namedBy(tx: Tx, ids: readonly string[]): Promise<{ customerId: string; competitorId: string; saidOn: string }[]> {
  const { rows } = await sql<{ customerId: string; competitorId: string; saidOn: string }>`
    select distinct c.customer_id as "customerId", m.competitor_id as "competitorId", m.said_on as "saidOn" from competitor_mentions m
    join conversations c on c.workspace_id = ${tx.workspaceId} and c.id = m.conversation_id and not c.spam
    where m.workspace_id = ${tx.workspaceId} and c.customer_id = any (${[...ids]}::uuid[])`.execute(tx.sql);
  return rows;
}

export async function tagsOf(tx: Tx, ids: readonly string[], tags: readonly string[]): Promise<{ customerId: string; tag: string }[]> {
  const { rows } = await sql<{ customerId: string; tag: string }>`
    select distinct c.customer_id as "customerId", t.tag from conversations c cross join lateral unnest(c.tags) as t (tag)
    where c.workspace_id = ${tx.workspaceId} and c.customer_id = any (${[...ids]}::uuid[]) and t.tag = any (${[...tags]}::text[])`.execute(tx.sql);
  return rows;
}

/** What they bought and on which day first, by its name and by its article number. */
export async function thingsOf(tx: Tx, ids: readonly string[]): Promise<{ customerId: string; thing: string; day: string }[]> {
  const { rows } = await sql<{ customerId: string; thing: string; day: string }>`
    select o.customer_id as "customerId", t.thing, min(o.placed_on) as day from orders o
    join order_lines l on l.workspace_id = ${tx.workspaceId} and l.order_id = o.id
    cross join lateral (values (l.what), (l.article)) as t (thing)
    where o.workspace_id = ${tx.workspaceId} and o.customer_id = any (${[...ids]}::uuid[]) and o.state = 'placed' and t.thing is not null
    group by o.customer_id, t.thing`.execute(tx.sql);
  return rows;
}

export async function putExposure(
  tx: Tx,
  one: { eventId: string; customerId: string; exposed: boolean; because: "told" | "hand"; personId: string },
): Promise<void> {
  await sql`insert into exposures (workspace_id, event_id, customer_id, exposed, because, person_id, at)
    values (${tx.workspaceId}, ${one.eventId}, ${one.customerId}, ${one.exposed}, ${one.because}, ${one.personId}, ${tx.now})
    on conflict (workspace_id, customer_id, event_id) do update set exposed = excluded.exposed, because = excluded.because, person_id = excluded.person_id, at = excluded.at`.execute(
    tx.sql,
  );
}

export async function dropExposure(tx: Tx, { eventId, customerId }: { eventId: string; customerId: string }): Promise<void> {
  await sql`delete from exposures where workspace_id = ${tx.workspaceId} and event_id = ${eventId} and customer_id = ${customerId}`.execute(tx.sql);
}

/** How often these messages name a competitor. */
export async function namedInMessages(tx: Tx, messageIds: readonly string[]): Promise<number> {
  const { rows } = await sql<{ many: number }>`
    select count(*)::int as many from competitor_mentions where workspace_id = ${tx.workspaceId} and message_id = any (${[...messageIds]}::uuid[])`.execute(
    tx.sql,
  );
  return rows[0]!.many;
}
