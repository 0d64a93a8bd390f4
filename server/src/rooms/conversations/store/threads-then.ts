import type { ChannelKind } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

export type Asked = { id: string; customerId: string; at: Instant };
export type ThreadThen = { conversationId: string; address: string; language: string | null };

/** Where words may go at any time. */
const ALWAYS: ChannelKind[] = ["email", "chat"];

/** Where each of these could have been written to at their moment, by what is known now: in the latest that they had begun by then. Nobody who is blocked. */
export async function threadsThen(tx: Tx, asked: readonly Asked[]): Promise<Map<string, ThreadThen>> {
  const of = <K extends keyof Asked>(key: K) => asked.map((one) => one[key]);
  const { rows } = await sql<ThreadThen & { id: string }>`
    select k.id, t.id as "conversationId", t.address, p.language from unnest(${of("id")}::uuid[], ${of("customerId")}::uuid[], ${of("at")}::timestamptz[]) as k (id, customer_id, at)
    join customers p on p.workspace_id = ${tx.workspaceId} and p.id = k.customer_id and p.blocked_at is null
    cross join lateral (
      select c.id, lower(c.customer_address) as address from conversations c
      join known_channels h on h.workspace_id = ${tx.workspaceId} and h.id = c.channel_id and h.open and not h.public and h.kind = any (${ALWAYS}::text[])
      where c.workspace_id = ${tx.workspaceId} and c.customer_id = k.customer_id and not c.spam and c.customer_address <> '' and c.created_at <= k.at
      order by c.last_message_at desc, c.id desc limit 1) t`.execute(tx.sql);
  return new Map(rows.map(({ id, ...thread }) => [id, thread]));
}
