import type { ChannelKind, ExpectationCurve, ExpectationPoint, PatienceLimit } from "@guli/contract";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { expectations, patienceLimit } from "./knowing.ts";
import { dropCurve, putCurve } from "./store/curves.ts";
import { moveOpen, putLimit } from "./store/patience.ts";

/** What the owner says of a kind of channel, or no longer says. */
export function stateExpectation(
  desk: Desk,
  who: Who,
  { kind, points, note }: { kind: ChannelKind; points: ExpectationPoint[] | null; note: string },
): Promise<ExpectationCurve[]> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if (points === null) await dropCurve(tx, kind);
    else await putCurve(tx, { kind, points, note, by: who.personId });
    await reckonAnew(tx, who);
    return expectations(tx);
  });
}

/** From which share of customers on patience has run out. */
export function statePatienceLimit(desk: Desk, who: Who, share: number): Promise<PatienceLimit> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await putLimit(tx, share);
    await reckonAnew(tx, who);
    return patienceLimit(tx);
  });
}

/** Those who wait lose patience at another time. */
async function reckonAnew(tx: Tx, who: Who): Promise<void> {
  await moveOpen(tx, (await patienceLimit(tx)).rows);
  tx.record("settings.changed", { person: who.personId }, { what: "promises", id: null });
}
