import type { Tx } from "../../../core/desk.ts";
import { dayNumber } from "./rules/days.ts";
import { basisOf, valueAhead, weigh } from "./rules/weighing.ts";
import * as states from "./store/states.ts";
import * as store from "./store/predicting.ts";

/** Those behind the one, up to the other, with what they will bring within a year; null of whom nothing is told. */
export type Ahead = { after: string; upTo: string; told: { id: string; value: number | null }[] };

const NOBODY = "00000000-0000-0000-0000-000000000000";

/** What all customers will bring, range by range of them, as of the day on which it is told. */
export async function eachAhead(tx: Tx, atOnce: number, take: (some: Ahead) => Promise<void>): Promise<void> {
  const by = await states.toldBy(tx);
  if (!by) return;
  const basis = basisOf(by.models.use, { asOf: dayNumber(by.asOf), riskBelow: by.riskBelow });
  for (let after = NOBODY, more = true; more;) {
    const rows = await store.valuesAfter(tx, after, atOnce);
    const upTo = rows.at(-1)?.id;
    if (upTo === undefined) return;
    await take({ after, upTo, told: rows.map((row) => ({ id: row.id, value: valueAhead(basis, weigh(basis, row)) })) });
    [after, more] = [upTo, rows.length === atOnce];
  }
}
