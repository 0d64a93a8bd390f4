import type { GuideReportRow } from "@guli/contract";
import { Temporal } from "temporal-polyfill";
import type { Instant } from "../../core/clock.ts";
import type { Desk } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { workspaceOf } from "../workspaces/index.ts";
import { reportOf } from "./rules/reporting.ts";
import { centreOf } from "./settling.ts";
import { told } from "./store/report.ts";

/** Where guides help and where they fail; those with most trouble first. */
export function guideReport(desk: Desk, who: Who, asked: { from: string; to: string; guideId?: string | undefined }): Promise<{ rows: GuideReportRow[] }> {
  return desk.read(who.workspaceId, async (tx) => {
    const workspace = await workspaceOf(tx);
    const { mainLanguage } = await centreOf(tx, workspace);
    const all = await told(tx, { ...spanOf(asked, workspace.timeZone), guideId: asked.guideId ?? null, mainLanguage });
    const rows = all.map((one) => reportOf(one, tx.now));
    return { rows: rows.toSorted((one, other) => troubleIn(other) - troubleIn(one)) };
  });
}

const troubleIn = ({ stuck, abandoned, helpful }: GuideReportRow): number => stuck + abandoned + helpful.failed;

/** From the beginning of the first day to the end of the last, on the wall of the business. */
export function spanOf({ from, to }: { from: string; to: string }, timeZone: string): { from: Instant; until: Instant } {
  const [first, last] = [from, to].toSorted() as [string, string];
  const midnight = (date: Temporal.PlainDate): Instant => date.toZonedDateTime(timeZone).toInstant().toString({ smallestUnit: "millisecond" });
  return { from: midnight(Temporal.PlainDate.from(first)), until: midnight(Temporal.PlainDate.from(last).add({ days: 1 })) };
}
