import { sql } from "kysely";
import type { ReachClaim, ReferralSettings, StorySettings } from "@guli/contract";
import type { Desk, GlobalTx, Tx } from "../../core/desk.ts";

/** What was decided about word of mouth; what was never decided is missing. */
export type Kept = {
  codePrefix: string;
  referrals: Partial<ReferralSettings>;
  stories: Partial<StorySettings>;
  reach: { claims?: ReachClaim[] };
};
export type Part = "referrals" | "stories" | "reach";

export async function keptMouth(tx: Tx): Promise<Kept | undefined> {
  const { rows } = await sql<Kept>`
    select code_prefix as "codePrefix", referrals, stories, reach from word_of_mouth where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  return rows[0];
}

/** One at a time in a business: no two who are counted at once can make a ring, or both be the last that is allowed. */
export async function lockMouth(tx: Tx): Promise<void> {
  await sql`select 1 from word_of_mouth where workspace_id = ${tx.workspaceId} for update`.execute(tx.sql);
}

/** Take these characters for this business; false where another has them. */
export async function takePrefix(tx: Tx, prefix: string): Promise<boolean> {
  const { rows } = await sql`
    insert into directory (kind, key, workspace_id) values ('referral', ${prefix}, ${tx.workspaceId}) on conflict do nothing returning key`.execute(tx.sql);
  return rows.length === 1;
}

/** Whether we were first: two who begin at once keep one row. */
export async function beginMouth(tx: Tx, codePrefix: string): Promise<boolean> {
  const { rows } = await sql`
    insert into word_of_mouth (workspace_id, code_prefix, changed_at) values (${tx.workspaceId}, ${codePrefix}, ${tx.now}) on conflict do nothing
    returning workspace_id`.execute(tx.sql);
  return rows.length === 1;
}

export async function putMouth(tx: Tx, part: Part, settings: unknown): Promise<void> {
  await sql`update word_of_mouth set ${sql.ref(part)} = ${JSON.stringify(settings)}::jsonb, changed_at = ${tx.now} where workspace_id = ${tx.workspaceId}`.execute(
    tx.sql,
  );
}

/** Whose codes begin so. */
export const businessOf = (desk: Desk, prefix: string): Promise<string | undefined> => desk.global((tx) => lookUp(tx, prefix));

async function lookUp(tx: GlobalTx, prefix: string): Promise<string | undefined> {
  const { rows } = await sql<{ workspaceId: string }>`select workspace_id as "workspaceId" from directory where kind = 'referral' and key = ${prefix}`.execute(
    tx.sql,
  );
  return rows[0]?.workspaceId;
}
