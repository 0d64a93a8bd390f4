import type { Desk } from "../../src/core/desk.ts";
import { reckonEvidence } from "../../src/rooms/insights/index.ts";

type Made = (method: "POST" | "PUT" | "PATCH", path: string, body: unknown) => Promise<any>;

/** What is reckoned of all rooms, of a day that nothing is after. */
export async function fillInsights({ desk, made, workspaceId }: { desk: Desk; made: Made; workspaceId: string }): Promise<void> {
  await made("PUT", "/insights/evidence/settings", { enough: 40 });
  await reckonEvidence(desk, workspaceId, "2100-01-01");
}
