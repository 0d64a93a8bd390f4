import type { Erasing, foreseeErasing } from "@guli/contract";
import { sql } from "kysely";
import type { z } from "zod";
import type { Tx } from "../../core/desk.ts";

const shown = sql`id, customer_id as "customerId", state, because, person_id as "personId", messages, began_at as "beganAt", done_at as "doneAt"`;

export type New = Pick<Erasing, "id" | "customerId" | "personId" | "because"> & { customerIds: string[] };

export async function insert(tx: Tx, { id, customerId, customerIds, personId, because }: New): Promise<Erasing> {
  const { rows } = await sql<Erasing>`
    insert into erasings (workspace_id, id, customer_id, customer_ids, person_id, because, began_at)
    values (${tx.workspaceId}, ${id}, ${customerId}, ${customerIds}, ${personId}, ${because}, ${tx.now}) returning ${shown}`.execute(tx.sql);
  return rows[0]!;
}

export type Running = { customerId: string; customerIds: string[]; after: string | null };

/** Where it stands, if it is not over; nobody else goes on with it until the commit. */
export async function toGoOn(tx: Tx, id: string): Promise<Running | undefined> {
  const { rows } = await sql<Running>`
    select customer_id as "customerId", customer_ids as "customerIds", after from erasings
    where workspace_id = ${tx.workspaceId} and id = ${id} and state = 'running' for update`.execute(tx.sql);
  return rows[0];
}

export async function noteProgress(tx: Tx, id: string, { after, messages }: { after: string; messages: number }): Promise<void> {
  await sql`update erasings set after = ${after}, messages = messages + ${messages} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

export async function messagesIn(tx: Tx, id: string): Promise<number> {
  const { rows } = await sql<{ messages: number }>`select messages from erasings where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
  return rows[0]?.messages ?? 0;
}

export async function end(tx: Tx, id: string): Promise<void> {
  await sql`update erasings set state = 'done', done_at = ${tx.now} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

/** The latest, and how many people in all. */
export async function latest(tx: Tx): Promise<{ rows: Erasing[]; people: number }> {
  const { rows } = await sql<Erasing>`
    select ${shown} from erasings where workspace_id = ${tx.workspaceId} order by began_at desc, id desc limit 50`.execute(tx.sql);
  const all = await sql<{ n: number }>`select count(*)::int as n from erasings where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  return { rows, people: all.rows[0]!.n };
}

/** What hangs on this customer and those who lead to them. */
export async function ahead(tx: Tx, customerId: string): Promise<z.output<typeof foreseeErasing.answer>> {
  const { rows } = await sql<z.output<typeof foreseeErasing.answer>>`
    with whole as (select c.id from customers c where c.workspace_id = ${tx.workspaceId} and (c.id = ${customerId} or c.joined_into = ${customerId})),
      threads as (select c.id from conversations c where c.workspace_id = ${tx.workspaceId} and c.customer_id in (select id from whole))
    select (select count(*)::int - 1 from whole) as joined, (select count(*)::int from threads) as conversations,
      (select count(*)::int from messages m where m.workspace_id = ${tx.workspaceId} and m.conversation_id in (select id from threads) and m.kind <> 'activity') as messages,
      (select count(*)::int from orders o where o.workspace_id = ${tx.workspaceId} and o.customer_id in (select id from whole)) as orders`.execute(tx.sql);
  return rows[0]!;
}
