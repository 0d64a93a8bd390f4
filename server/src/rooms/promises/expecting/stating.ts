import { ChannelKind, type ExpectationCurve, type ExpectationPoint } from "@guli/contract";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { shippedCurve } from "./rules/curves.ts";
import * as store from "./store/curves.ts";

/** When customers expect an answer, by kind of channel: what the owner says, else what was shipped. */
export async function expectations(tx: Tx): Promise<ExpectationCurve[]> {
  const own = new Map((await store.ownCurves(tx)).map((one) => [one.kind, one]));
  return ChannelKind.options.map((kind) => {
    const shipped = shippedCurve(kind);
    const said = own.get(kind);
    if (!said) return { kind, ...shipped, note: "", changed: null, shipped };
    return { kind, basis: "own", source: null, points: said.points, note: said.note, changed: { at: said.at, by: said.by }, shipped };
  });
}

/** What the owner says of a kind of channel, or no longer says. */
export function stateExpectation(
  desk: Desk,
  who: Who,
  { kind, points, note }: { kind: ChannelKind; points: ExpectationPoint[] | null; note: string },
): Promise<ExpectationCurve[]> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if (points === null) await store.dropCurve(tx, kind);
    else await store.putCurve(tx, { kind, points, note, by: who.personId });
    tx.record("settings.changed", { person: who.personId }, { what: "promises", id: null });
    return expectations(tx);
  });
}
