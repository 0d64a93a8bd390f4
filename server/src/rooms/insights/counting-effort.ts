import type { ChannelKind, EffortReport } from "@guli/contract";
import type { Tx } from "../../core/desk.ts";
import { share } from "../../core/statistics.ts";
import { workspaceOf } from "../workspaces/index.ts";
import { causesOf, meanCost, partsOf, savings } from "./rules/effort.ts";
import { spanOf } from "./rules/periods.ts";
import * as store from "./store/effort.ts";

/** Rules that refuse so many customers are worth a look; more is a list nobody reads. */
const MOST_POLICIES = 20;

/** Where effort came from in conversations that began in a period, and what would be gone without it. */
export async function effortReport(
  tx: Tx,
  { kind = null, ...period }: { from: string; to: string; kind?: ChannelKind | null | undefined },
): Promise<EffortReport> {
  const { timeZone } = await workspaceOf(tx);
  const asked = { ...spanOf(period, timeZone), kind };
  const totals = await store.totals(tx, asked);
  const causes = await store.causes(tx, asked);
  const { matters, touched, seen, corrected } = totals;
  return {
    matters,
    touched,
    share: share(touched, matters),
    mean: meanCost(totals),
    kinds: savings({ causes, strata: await store.contacts(tx, asked) }),
    causes: causesOf(causes),
    parts: partsOf(await store.parts(tx, asked)),
    policies: await store.policies(tx, asked, MOST_POLICIES),
    seen,
    corrected,
  };
}
