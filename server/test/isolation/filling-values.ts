import { sql } from "kysely";
import type { Desk } from "../../src/core/desk.ts";
import { values } from "../../src/rooms/loyalty/index.ts";

type Made = (method: "POST" | "PUT" | "PATCH", path: string, body: unknown) => Promise<any>;

/** What customers are worth to a business that has sold something already, and one of them at risk. */
export async function fillValues({ desk, made, workspaceId, customerId }: { desk: Desk; made: Made; workspaceId: string; customerId: string }): Promise<void> {
  await made("PUT", "/loyalty/values/settings", { riskBelow: 0.4 });
  await made("POST", "/loyalty/values/reckoning", {});
  await values.reckonValues(desk, workspaceId);
  await desk.transaction(workspaceId, async (tx) => {
    await sql`insert into customer_risks (workspace_id, customer_id, since, told) values (${workspaceId}, ${customerId}, '2026-11-01', true)`.execute(tx.sql);
    await sql`insert into values_to_count (workspace_id, customer_id) values (${workspaceId}, ${customerId}) on conflict do nothing`.execute(tx.sql);
  });
}
