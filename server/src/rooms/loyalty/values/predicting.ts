import { theDesk, type Desk, type Tx } from "../../../core/desk.ts";
import { stillThere } from "../models/predicting.ts";
import { crossing } from "./rules/crossing.ts";
import { dayNumber } from "./rules/days.ts";
import { summing, type Summing } from "./rules/summing.ts";
import { basisOf, valueAtRisk, weigh, type Basis, type Raw } from "./rules/weighing.ts";
import * as states from "./store/states.ts";
import * as store from "./store/predicting.ts";

const AT_ONCE = 20_000;

export type Day = {
  asOf: string;
  /** As of which day the figures stood before; null the first time. */
  before: string | null;
  /** Nothing is noticed: what was noticed stands already. */
  quiet: boolean;
};

/**
 * What the models say of all customers together as of a day, and who is at risk. A row is written only where what is in danger is another: of who bought nothing, days
 * change everything else, and a million rows a night say nothing that is not reckoned when somebody looks at one of them. False where another has told it meanwhile.
 */
export async function predict(desk: Desk, workspaceId: string, day: Day): Promise<boolean> {
  const { models, riskBelow } = await desk.read(workspaceId, async (tx) => ({
    models: await states.modelsOf(tx, day.asOf),
    riskBelow: await states.riskBelowOf(tx),
  }));
  if (!models) return true;
  const basis = basisOf(models.use, { asOf: dayNumber(day.asOf), riskBelow });
  const sums = summing(models.use);
  for (let after: string | null = null, more = true; more;) {
    const from: string | null = after;
    const last: { id: string | null; more: boolean } | null = await desk.transaction(workspaceId, async (tx) => {
      if (!(await isOurs(tx, day))) return null;
      const rows = await store.valuesAfter(tx, from, AT_ONCE);
      const upTo = rows.at(-1)?.id ?? null;
      if (upTo !== null) await predictSome(tx, { rows, basis, sums, day, open: await store.atRiskBetween(tx, { after: from, upTo }) });
      return { id: upTo, more: rows.length === AT_ONCE };
    });
    if (!last) return false;
    after = last.id;
    more = last.more;
  }
  return desk.transaction(workspaceId, async (tx) => {
    const ours = await isOurs(tx, day);
    if (ours) await store.putTotals(tx, { asOf: day.asOf, sums: sums.sums() });
    return ours;
  });
}

const isOurs = async (tx: Tx, { asOf, quiet }: Day): Promise<boolean> => quiet || states.isToTell(tx, asOf);

type Some = { rows: store.Stored[]; basis: Basis; sums: Summing; day: Day; /** Who is at risk already. */ open: ReadonlySet<string> };

async function predictSome(tx: Tx, { rows, basis, sums, day, open }: Some): Promise<void> {
  const changed: { id: string; valueAtRisk: number }[] = [];
  const risks: store.Risk[] = [];
  const back: string[] = [];
  for (const row of rows) {
    const one = weigh(basis, row);
    sums.add(one, row);
    const danger = valueAtRisk(one);
    if (danger !== row.valueAtRisk) changed.push({ id: row.id, valueAtRisk: danger });
    const turn = day.quiet ? null : turnOf({ basis, row, raw: one.raw, before: day.before, open: open.has(row.id) });
    if (turn === "back") back.push(row.id);
    else if (turn) risks.push({ id: row.id, told: turn === "told" });
  }
  await store.putAtRisk(tx, changed);
  if (day.quiet) return;
  await store.closeRisks(tx, day.asOf, back);
  const opened = new Set(await store.openRisks(tx, day.asOf, risks));
  for (const { id, told } of risks) if (told && opened.has(id)) tx.record("customer.at-risk", theDesk, { customerId: id, because: "model" });
}

type Turn = { basis: Basis; row: store.Stored; raw: Raw | null; before: string | null; open: boolean };

/** By the same model as of the day before: what only a new model says is no news of the customer. */
function turnOf({ basis, row, raw, before, open }: Turn) {
  if (!raw || row.purchases < 2) return open ? "back" : null;
  const { asOf, use, riskBelow } = basis;
  const then = before === null ? null : dayNumber(before);
  const known = then !== null && row.last <= then && then <= asOf;
  const was = known ? stillThere(use.buying!.parameters, { x: row.purchases - 1, tx: row.last - row.first, T: then - row.first }) : null;
  return crossing({ there: raw.there, before: was, open, limit: riskBelow });
}
