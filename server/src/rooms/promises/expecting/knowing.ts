import { ChannelKind, type ExpectationCurve, type PatienceLimit } from "@guli/contract";
import type { Tx } from "../../../core/desk.ts";
import { minutesUntil, shippedCurve } from "./rules/curves.ts";
import { ownCurves } from "./store/curves.ts";
import { limit } from "./store/patience.ts";

/** When customers expect an answer, by kind of channel: what the owner says, else what was shipped. */
export async function expectations(tx: Tx): Promise<ExpectationCurve[]> {
  const own = new Map((await ownCurves(tx)).map((one) => [one.kind, one]));
  return ChannelKind.options.map((kind) => {
    const shipped = shippedCurve(kind);
    const said = own.get(kind);
    if (!said) return { kind, ...shipped, note: "", changed: null, shipped };
    return { kind, basis: "own", source: null, points: said.points, note: said.note, changed: { at: said.at, by: said.by }, shipped };
  });
}

/** From which share of customers on patience has run out, and after how many minutes that is on each kind of channel. */
export async function patienceLimit(tx: Tx): Promise<PatienceLimit> {
  const share = await limit(tx);
  const rows = (await expectations(tx)).map(({ kind, points }) => ({ kind, minutes: minutesUntil(points, share) }));
  return { share, rows };
}

export async function patienceMinutes(tx: Tx): Promise<Map<ChannelKind, number | null>> {
  return new Map((await patienceLimit(tx)).rows.map(({ kind, minutes }) => [kind, minutes]));
}
