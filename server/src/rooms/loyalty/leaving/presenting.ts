import type { Leaving, LeavingReport, LeavingState } from "@guli/contract";
import type { Tx } from "../../../core/desk.ts";
import { sumOf, type Projection } from "../../../core/projections.ts";
import { takingLong } from "../../../core/taking-long.ts";
import { fromCursor, toCursor } from "../../../core/paging.ts";
import { customerFor } from "../../customers/index.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { reportOf } from "./rules/report.ts";
import * as store from "./store/results.ts";

type Asked = { state?: LeavingState | undefined; cursor?: string | undefined; limit: number };

export async function list(tx: Tx, { state, cursor, limit }: Asked): Promise<{ rows: Leaving[]; next: string | null }> {
  const found = await store.page(tx, { state, after: fromCursor(cursor), limit: limit + 1 });
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { rows, next: found.length > limit && last ? toCursor({ at: last.noticedAt, id: last.id }) : null };
}

export async function ofCustomer(tx: Tx, id: string): Promise<{ rows: Leaving[] }> {
  return { rows: await store.ofCustomer(tx, (await customerFor(tx, id)).id) };
}

export async function report(tx: Tx, days: { from: string; to: string }): Promise<LeavingReport> {
  const { timeZone } = await workspaceOf(tx);
  return reportOf(await store.counted(tx, { ...days, timeZone }), await store.returned(tx, { ...days, timeZone }));
}

/** Which reason counts, and where each leaving stands: out of what was noticed and all that was answered, read and noted. */
export const leavingProjection: Projection = {
  name: "leavings",
  digest: (tx) => sumOf(tx, "leaving_results"),
  rebuild: (desk, workspaceId) =>
    desk.transaction(workspaceId, async (tx) => {
      await takingLong(tx);
      await store.reckonAll(tx);
    }),
};
