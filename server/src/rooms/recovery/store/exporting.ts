import { sql } from "kysely";
import { listsOf, type Export } from "../../../core/exporting.ts";

/** What went wrong for them, and what was done and given to make it good. */
export const exportPerson: Export = (tx, { customerIds }) => {
  const workspace = tx.workspaceId;
  const whose = sql`any (${customerIds}::uuid[])`;
  return listsOf(tx, {
    recoveries: sql`select id, conversation_id as "conversationId", failure, severity, cause, stage, opened_at as "openedAt", settled_at as "settledAt", closed_at as "closedAt", outcome,
        state as details from recoveries where workspace_id = ${workspace} and customer_id = ${whose} order by opened_at, id`,
    facts: sql`select f.recovery_id as "recoveryId", f.kind, f.body as details, f.at from recovery_facts f
      join recoveries r on r.workspace_id = ${workspace} and r.id = f.recovery_id
      where f.workspace_id = ${workspace} and r.customer_id = ${whose} order by f.recovery_id, f.nth`,
    amends: sql`select recovery_id as "recoveryId", kind, amount, currency, points, words, state, decided_why as "decidedWhy", at from amends
      where workspace_id = ${workspace} and customer_id = ${whose} order by at, id`,
    vouchers: sql`select code, amount, currency, state, expires_at as "expiresAt", redeemed_at as "redeemedAt" from vouchers
      where workspace_id = ${workspace} and customer_id = ${whose} order by created_at, id`,
    toldOfMending: sql`select text, state, told_at as "toldAt" from root_cause_tellings where workspace_id = ${workspace} and customer_id = ${whose} order by told_at`,
  });
};
