import { plus } from "../../src/core/clock.ts";
import type { Desk } from "../../src/core/desk.ts";
import { reckonEvidence, reckonOverview } from "../../src/rooms/insights/index.ts";
import { until } from "../desk.ts";

type Made = (method: "POST" | "PUT" | "PATCH", path: string, body: unknown) => Promise<any>;

/** What is reckoned of all rooms: when the night's turn is over, once more with all that there is. */
export async function fillInsights({ desk, made, workspaceId }: { desk: Desk; made: Made; workspaceId: string }): Promise<void> {
  await made("PUT", "/insights/evidence/settings", { enough: 40 });
  await made("PUT", "/insights/evidence/words", { claim: "effort", language: "en", words: "Effort drives people away.", note: "" });
  await made("PUT", "/insights/overview/weekly", { wanted: true });
  const reckoned = "select from guli.evidence where workspace_id = $1";
  await until(async () => (await desk.database.owner.query(reckoned, [workspaceId])).rows.length > 0, "the night's reckoning");
  // Somewhere it is tomorrow already.
  await reckonOverview(desk, workspaceId, { day: plus(desk.clock.now(), { hours: 24 }).slice(0, 10) });
  await reckonEvidence(desk, workspaceId, "2100-01-01");
}
