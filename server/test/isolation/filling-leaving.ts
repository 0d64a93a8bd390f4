import { sql } from "kysely";
import type { Desk } from "../../src/core/desk.ts";

export type Left = { leavingId: string; barrierId: string; mentionId: string };
type Made = (method: "POST" | "PUT" | "PATCH", path: string, body: unknown) => Promise<any>;
type Filling = { desk: Desk; made: Made; workspaceId: string; customerId: string; conversationId: string };

/** A customer who leaves for a reason, and what kept them from buying, of which they were told that it is gone. */
export async function fillLeaving({ desk, made, workspaceId, customerId, conversationId }: Filling): Promise<Left> {
  await made("PUT", "/leaving-settings", { asks: false });
  const leaving = await made("POST", `/customers/${customerId}/leavings`, { reason: "service", words: "Nobody called back." });
  const money = { amount: 12_000, currency: "GEL" };
  const mention = await made("POST", `/conversations/${conversationId}/barrier-mentions`, {
    kind: "delivery",
    quote: "But it takes weeks",
    wanted: "A bag",
    money,
  });
  await made("PATCH", `/barriers/${mention.barrierId}`, { measure: "A courier of our own", dueOn: "2100-01-01" });
  await desk.transaction(workspaceId, async (tx) => {
    await sql`insert into barrier_tellings (workspace_id, barrier_id, customer_id, conversation_id, text, state, told_at)
      values (${workspaceId}, ${mention.barrierId}, ${customerId}, ${conversationId}, 'It has changed.', 'told', ${tx.now})`.execute(tx.sql);
  });
  return { leavingId: leaving.id, barrierId: mention.barrierId, mentionId: mention.id };
}
