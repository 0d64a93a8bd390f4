import { ChannelKind, type ExpectationReport } from "@guli/contract";
import type { Tx } from "../../core/desk.ts";
import { expectations, learnedPatience } from "../promises/index.ts";
import { workspaceOf } from "../workspaces/index.ts";
import { metBy } from "./rules/meeting.ts";
import { spanOf } from "./rules/periods.ts";
import { waitedIn } from "./store/waits.ts";

/** Of a kind of channel; more would change no line of the report. */
const MOST_WAITS = 20_000;

export async function expectationReport(tx: Tx, period: { from: string; to: string }): Promise<ExpectationReport> {
  const { timeZone } = await workspaceOf(tx);
  const waits = Map.groupBy(await waitedIn(tx, spanOf(period, timeZone), { kinds: ChannelKind.options, most: MOST_WAITS }), ({ kind }) => kind);
  const curves = new Map((await expectations(tx)).map((one) => [one.kind, one.points]));
  const learned = new Map((await learnedPatience(tx)).rows.map((one) => [one.kind, one]));
  return { rows: [...waits].map(([kind, some]) => metBy(kind, some, { points: curves.get(kind) ?? [], learned: learned.get(kind) ?? null })) };
}
