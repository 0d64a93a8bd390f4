import type { AutomationRun, listAutomationRuns } from "@guli/contract";
import type { z } from "zod";
import type { Tx } from "../../core/desk.ts";
import { fromCursor, toCursor } from "../../core/paging.ts";
import type { DueClock } from "../../core/ticker.ts";
import { rowsById } from "../conversations/index.ts";
import * as dryRuns from "./store/dry-runs.ts";
import * as store from "./store/runs.ts";

type Asked = z.output<typeof listAutomationRuns.query>;

/** What rules did and why, the latest first. */
export async function listRuns(tx: Tx, { cursor, limit, ruleId, conversationId, trouble }: Asked): Promise<{ rows: AutomationRun[]; next: string | null }> {
  const found = await store.runs(tx, { ruleId, conversationId, trouble: trouble === "true", after: fromCursor(cursor), limit: limit + 1 });
  const page = found.slice(0, limit);
  const conversations = await rowsById(tx, [...new Set(page.flatMap(({ conversationId: id }) => id ?? []))]);
  const last = page.at(-1);
  return {
    rows: page.map(({ conversationId: id, ...run }) => ({ ...run, conversation: (id && conversations.get(id)) || null })),
    next: last && found.length > limit ? toCursor({ at: last.at, id: last.id }) : null,
  };
}

/** What is older than the log is kept. */
export const logClock: DueClock = {
  name: "automation-log",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(store.oldRuns, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId, ids) => desk.transaction(workspaceId, (tx) => store.deleteOldRuns(tx, ids)),
};

export const dryRunClock: DueClock = {
  name: "automation-dry-runs",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(dryRuns.oldDryRuns, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId, ids) => desk.transaction(workspaceId, (tx) => dryRuns.deleteDryRuns(tx, ids)),
};
