import type { CustomerValue, ValueRow, Values, ValueSums } from "@guli/contract";
import type { Tx } from "../../../core/desk.ts";
import { isId } from "../../../core/ids.ts";
import { refuse } from "../../../core/refusal.ts";
import { customerFor } from "../../customers/index.ts";
import { houseOf } from "../../orders/index.ts";
import * as store from "./store/reading.ts";
import * as states from "./store/states.ts";

export async function readValues(tx: Tx): Promise<Values> {
  const state = await states.stateOf(tx);
  const { currency } = await houseOf(tx);
  const models = state?.asOf ? await states.modelsOf(tx, state.asOf) : null;
  return {
    asOf: state?.asOf ?? null,
    fittedOn: models?.fittedOn ?? null,
    currency,
    riskBelow: await states.riskBelowOf(tx),
    underWay: state !== null && (state.step !== null || state.asOf === null),
    models: models?.shown ?? null,
    sums: models && state?.asOf ? ((await store.totalsOf(tx, state.asOf))?.sums ?? null) : null,
  };
}

/** What was told of all by the end of a day that is past: to see what changed since. Null where nothing had been. */
export const valueSumsAsOf = (tx: Tx, day: string): Promise<{ asOf: string; sums: ValueSums } | null> => store.totalsOf(tx, day);

const PAGE = 50;

export async function listAtRisk(tx: Tx, cursor: string | undefined): Promise<{ rows: ValueRow[]; next: string | null }> {
  const rows = await store.atRisk(tx, { after: placeOf(cursor), limit: PAGE + 1 });
  const last = rows.length > PAGE ? rows[PAGE - 1] : undefined;
  return { rows: rows.slice(0, PAGE), next: last ? Buffer.from(`${last.valueAtRisk} ${last.customer.id}`).toString("base64url") : null };
}

function placeOf(cursor: string | undefined): store.Place | null {
  if (cursor === undefined) return null;
  const [value = "", id = ""] = Buffer.from(cursor, "base64url").toString("utf8").split(" ");
  if (!/^\d{1,16}$/.test(value) || !isId(id)) refuse("request.invalid", { cursor: "This is not a place in the list." });
  return { value: Number(value), id };
}

/** Null of whom nothing is known: no orders until that day, or nothing reckoned yet. */
export async function customerValue(tx: Tx, id: string): Promise<CustomerValue | null> {
  const customer = await customerFor(tx, id);
  const [state, shown] = [await states.stateOf(tx), await store.valueOf(tx, customer.id)];
  if (!state?.asOf || !shown) return null;
  const { currency } = await houseOf(tx);
  const models = await states.modelsOf(tx, state.asOf);
  return {
    ...shown,
    asOf: state.asOf,
    currency,
    afterCosts: models?.shown.margin != null,
    alive: figure(shown.alive, shown.aliveLow, shown.aliveHigh),
    nextQuarter: figure(shown.nextQuarter, shown.quarterLow, shown.quarterHigh),
    nextYear: figure(shown.nextYear, shown.yearLow, shown.yearHigh),
    valueAhead: figure(shown.valueAhead, shown.valueLow, shown.valueHigh),
  };
}

const figure = (value: number | null, low: number | null, high: number | null) =>
  value === null || low === null || high === null ? null : { value, low, high };
