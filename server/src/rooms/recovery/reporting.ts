import type { readRecoveryReport, RecoveryReport } from "@guli/contract";
import { Temporal } from "temporal-polyfill";
import type { z } from "zod";
import type { Tx } from "../../core/desk.ts";
import { workspaceOf } from "../workspaces/index.ts";
import { reportOf } from "./rules/reporting.ts";
import { reported, withoutFailure } from "./store/report.ts";

/** What recoveries that were opened in a period brought: whole days in the business's time zone, both included. */
export async function recoveryReport(tx: Tx, { from, to }: z.output<typeof readRecoveryReport.query>): Promise<RecoveryReport> {
  const { timeZone } = await workspaceOf(tx);
  const begin = (date: string, days: number) =>
    Temporal.PlainDate.from(date).add({ days }).toZonedDateTime({ timeZone }).toInstant().toString({ smallestUnit: "millisecond" });
  const span = { from: begin(from, 0), to: begin(to, 1) };
  return reportOf(await reported(tx, span), { others: await withoutFailure(tx, span), now: tx.now });
}
