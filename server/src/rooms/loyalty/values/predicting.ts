import { theDesk, type Desk, type Tx } from "../../../core/desk.ts";
import { stillThere } from "../models/predicting.ts";
import { crossing } from "./rules/crossing.ts";
import { dayNumber } from "./rules/days.ts";
import type { Reckoned } from "./rules/kinds.ts";
import { cellsOf, reckon, type Basis, type One } from "./rules/reckoning.ts";
import { summing, type Summing } from "./rules/summing.ts";
import * as states from "./store/states.ts";
import * as store from "./store/predicting.ts";

const AT_ONCE = 5000;

export type Day = {
  asOf: string;
  /** As of which day the figures stood before; null the first time. */
  before: string | null;
  /** Nothing is noticed: what was noticed stands already. */
  quiet: boolean;
};

/** What the models say of every customer as of a day, and of all of them together. Only what is different is written. */
export async function predict(desk: Desk, workspaceId: string, day: Day): Promise<void> {
  const { models, riskBelow } = await desk.read(workspaceId, async (tx) => ({
    models: await states.modelsOf(tx, day.asOf),
    riskBelow: await states.riskBelowOf(tx),
  }));
  if (!models) return;
  const basis = { use: models.use, asOf: dayNumber(day.asOf), riskBelow, cells: cellsOf(models.use.buying?.parameters ?? null).of };
  const sums = summing(models.use);
  for (let after: string | null = null, more = true; more;) {
    const from: string | null = after;
    const last: { id: string | null; more: boolean } = await desk.transaction(workspaceId, async (tx) => {
      const rows = await store.valuesAfter(tx, from, AT_ONCE);
      await predictSome(tx, { rows, basis, sums, day });
      return { id: rows.at(-1)?.id ?? null, more: rows.length === AT_ONCE };
    });
    after = last.id;
    more = last.more;
  }
  await desk.transaction(workspaceId, (tx) => store.putTotals(tx, { asOf: day.asOf, sums: sums.sums() }));
}

type Some = { rows: store.Stored[]; basis: Basis; sums: Summing; day: Day };

async function predictSome(tx: Tx, { rows, basis, sums, day }: Some): Promise<void> {
  const changed: (Reckoned & { id: string })[] = [];
  const risks: store.Risk[] = [];
  const back: string[] = [];
  for (const row of rows) {
    const one = reckon(basis, row);
    sums.add(one, row);
    if (differs(row, one.shown)) changed.push({ ...one.shown, id: row.id });
    const turn = day.quiet ? null : turnOf({ basis, row, one, before: day.before });
    if (turn === "back") back.push(row.id);
    else if (turn) risks.push({ id: row.id, told: turn === "told" });
  }
  await store.putReckoned(tx, changed);
  if (day.quiet) return;
  await store.closeRisks(tx, day.asOf, back);
  const opened = new Set(await store.openRisks(tx, day.asOf, risks));
  for (const { id, told } of risks) if (told && opened.has(id)) tx.record("customer.at-risk", theDesk, { customerId: id, because: "model" });
}

/** By the same model as of the day before: what only a new model says is no news of the customer. */
function turnOf({ basis, row, one, before }: { basis: Basis; row: store.Stored; one: One; before: string | null }) {
  if (!one.raw || row.purchases < 2) return row.atRisk ? "back" : null;
  const { asOf, use, riskBelow } = basis;
  const then = before === null ? null : dayNumber(before);
  const known = then !== null && row.alive !== null && row.last <= then && then <= asOf;
  const was = known ? stillThere(use.buying!.parameters, { x: row.purchases - 1, tx: row.last - row.first, T: then - row.first }) : null;
  return crossing({ there: one.raw.there, before: was, open: row.atRisk, limit: riskBelow });
}

function differs(row: Reckoned, shown: Reckoned): boolean {
  return (
    row.alive !== shown.alive ||
    row.nextYear !== shown.nextYear ||
    row.valueAhead !== shown.valueAhead ||
    row.valueAtRisk !== shown.valueAtRisk ||
    row.aliveLow !== shown.aliveLow ||
    row.aliveHigh !== shown.aliveHigh ||
    row.nextQuarter !== shown.nextQuarter ||
    row.quarterLow !== shown.quarterLow ||
    row.quarterHigh !== shown.quarterHigh ||
    row.yearLow !== shown.yearLow ||
    row.yearHigh !== shown.yearHigh ||
    row.valueLow !== shown.valueLow ||
    row.valueHigh !== shown.valueHigh
  );
}
