import type { PromiseReport, PromiseTally, PromisedWhat } from "@guli/contract";
import type { Tx } from "../../core/desk.ts";
import { workspaceOf } from "../workspaces/index.ts";
import { spanOf } from "./rules/periods.ts";
import { tallies, type Tallied } from "./store/promises.ts";

const nothing: PromiseTally = { kept: 0, broken: 0, open: 0, dropped: 0 };

/** What became of the promises that were made in a period. */
export async function promiseReport(
  tx: Tx,
  { what = null, ...period }: { from: string; to: string; what?: PromisedWhat | null | undefined },
): Promise<PromiseReport> {
  const { timeZone } = await workspaceOf(tx);
  const rows = await tallies(tx, spanOf(period, timeZone), { what, timeZone });
  const by = (part: Tallied["by"]) => rows.filter((row) => row.by === part);
  return {
    timeZone,
    all: by("all")[0] ?? nothing,
    channels: by("channel").flatMap((row) => (row.kind === null ? [] : [{ ...row, kind: row.kind }])),
    teams: by("team"),
    hours: by("hour").map((row) => ({ ...row, weekday: row.weekday ?? 0, hour: row.hour ?? 0 })),
  };
}
