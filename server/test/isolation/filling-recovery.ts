import { sql } from "kysely";
import type { Desk } from "../../src/core/desk.ts";

export type Recovered = { recoveryId: string; amendsId: string; rootCauseId: string; voucherId: string; failureKey: string };
type Made = (method: "POST" | "PUT" | "PATCH", path: string, body: unknown) => Promise<any>;
type Filling = { desk: Desk; made: Made; workspaceId: string; personId: string; conversationIds: [string, string] };

/** Two failures: for one amends were made, for the other they are asked for, since nothing is left to give. */
export async function fillRecovery({ desk, made, workspaceId, personId, conversationIds: [one, other] }: Filling): Promise<Recovered> {
  const failure = await made("POST", "/failure-kinds", { name: "Cold soup" });
  const cause = await made("POST", "/root-causes", { name: "The kitchen closes early", failure: failure.key });
  await made("PATCH", "/recovery-settings", { followUpDays: 90 });
  await makeGood(made, { conversationId: one, personId, rootCauseId: cause.id });
  await made("PUT", "/amends-budgets", { rows: [{ scope: "workspace", id: null, limit: 0 }] });
  const asked = await makeGood(made, { conversationId: other, personId, rootCauseId: cause.id });
  await made("POST", "/voucher-imports", { codes: ["TEA-100"], money: { amount: 100, currency: asked.currency } });
  await desk.transaction(workspaceId, async (tx) => {
    await sql`
      insert into root_cause_tellings (workspace_id, root_cause_id, customer_id, conversation_id, text, state, told_at)
      select ${workspaceId}::uuid, ${cause.id}::uuid, r.customer_id, r.conversation_id, 'It is mended.', 'told', ${tx.now}::timestamptz from recoveries r
      where r.workspace_id = ${workspaceId} and r.id = ${asked.id}`.execute(tx.sql);
  });
  const { rows } = await desk.database.owner.query<{ id: string }>("select id from guli.vouchers where workspace_id = $1 and source = 'list'", [workspaceId]);
  return { recoveryId: asked.id, amendsId: asked.amendsId, rootCauseId: cause.id, voucherId: rows[0]!.id, failureKey: failure.key };
}

type Wish = { conversationId: string; personId: string; rootCauseId: string };

async function makeGood(made: Made, { conversationId, personId, rootCauseId }: Wish): Promise<{ id: string; amendsId: string; currency: string }> {
  const { id } = await made("POST", `/conversations/${conversationId}/recoveries`, { rootCauseId, cause: "third-party", severity: 2 });
  await made("PUT", `/recoveries/${id}/owner`, { personId });
  await made("POST", `/recoveries/${id}/fix`, { title: "Brought again", done: true });
  await made("POST", `/recoveries/${id}/apology`, { words: "I am so sorry that you had to wait for it." });
  const { proposal } = await made("PATCH", `/recoveries/${id}`, { severity: 2 });
  const { money } = proposal.find((one: any) => one.kind === "voucher");
  const { amends } = await made("POST", `/recoveries/${id}/amends`, { kind: "voucher", money });
  return { id, amendsId: amends[0].id, currency: money.currency };
}
