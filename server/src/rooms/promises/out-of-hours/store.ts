import { sql } from "kysely";
import type { Language, OutOfHoursWords } from "@guli/contract";
import { minus } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

export type Kept = { on: boolean; offChannelIds: string[]; words: Partial<Record<Language, OutOfHoursWords>> };

/** Off until somebody has looked at the words and says yes: they promise something in the name of the business. */
const nothing: Kept = { on: false, offChannelIds: [], words: {} };

export async function settings(tx: Tx): Promise<Kept> {
  const { rows } = await sql<Kept>`
    select is_on as "on", off_channel_ids as "offChannelIds", words from out_of_hours where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  return rows[0] ?? nothing;
}

export async function putSettings(tx: Tx, { on, offChannelIds, words }: Kept): Promise<void> {
  await sql`insert into out_of_hours (workspace_id, is_on, off_channel_ids, words, changed_at)
    values (${tx.workspaceId}, ${on}, ${offChannelIds}, ${JSON.stringify(words)}::jsonb, ${tx.now})
    on conflict (workspace_id) do update set is_on = excluded.is_on, off_channel_ids = excluded.off_channel_ids, words = excluded.words, changed_at = excluded.changed_at`.execute(
    tx.sql,
  );
}

type Claim = { customerId: string; conversationId: string; messageId: string; period: string };

/** Somebody changes the hours in the night: then it is another closed time, but still the same night. */
const SAME_NIGHT = { hours: 4 };
const WEEK = { hours: 7 * 24 };
/** Whatever else goes wrong: a customer hears it no more often. */
const MOST_A_WEEK = 10;

/** Whether nobody has told this customer yet, and nobody will after us. */
export async function claim(tx: Tx, { customerId, conversationId, messageId, period }: Claim): Promise<boolean> {
  const { rows } = await sql`
    insert into out_of_hours_said (workspace_id, customer_id, period, conversation_id, message_id, said_at)
    select ${tx.workspaceId}::uuid, ${customerId}::uuid, ${period}::text, ${conversationId}::uuid, ${messageId}::uuid, ${tx.now}::timestamptz
    where not exists (
      select from out_of_hours_said s where s.workspace_id = ${tx.workspaceId} and s.customer_id = ${customerId} and s.said_at > ${minus(tx.now, SAME_NIGHT)}
    ) and (
      select count(*) from out_of_hours_said s where s.workspace_id = ${tx.workspaceId} and s.customer_id = ${customerId} and s.said_at > ${minus(tx.now, WEEK)}
    ) < ${MOST_A_WEEK}
    on conflict do nothing returning period`.execute(tx.sql);
  return rows.length === 1;
}

/** It could not be said after all. */
export async function unclaim(tx: Tx, { customerId, period }: Pick<Claim, "customerId" | "period">): Promise<void> {
  await sql`delete from out_of_hours_said where workspace_id = ${tx.workspaceId} and customer_id = ${customerId} and period = ${period}`.execute(tx.sql);
}
