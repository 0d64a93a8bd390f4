import type { CustomerValue, ValueRow, Values, ValueSums } from "@guli/contract";
import type { Tx } from "../../../core/desk.ts";
import { isId } from "../../../core/ids.ts";
import { refuse } from "../../../core/refusal.ts";
import { customerFor } from "../../customers/index.ts";
import { houseOf } from "../../orders/index.ts";
import { dayNumber, dayOf } from "./rules/days.ts";
import type { Reckoned } from "./rules/kinds.ts";
import { reckon } from "./rules/reckoning.ts";
import { basisOf } from "./rules/weighing.ts";
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
  const by = await states.toldBy(tx);
  return {
    rows: by ? rows.slice(0, PAGE).map((row) => rowOf(row, by)) : [],
    next: last ? Buffer.from(`${last.valueAtRisk} ${last.id}`).toString("base64url") : null,
  };
}

function rowOf({ id, name, purchases, lastOn, valueAtRisk, ...known }: store.AtRisk, by: states.ToldBy): ValueRow {
  const said = reckon(basisFor(by, known.last), { purchases, ...known });
  return {
    customer: { id, name },
    purchases,
    lastOn: lastOn!,
    valueAtRisk,
    alive: figure(said.alive, said.aliveLow, said.aliveHigh) ?? NONE,
    valueAhead: aheadOf(said),
  };
}

const NONE = { value: 0, low: 0, high: 0 };

function placeOf(cursor: string | undefined): store.Place | null {
  if (cursor === undefined) return null;
  const [value = "", id = ""] = Buffer.from(cursor, "base64url").toString("utf8").split(" ");
  if (!/^\d{1,16}$/.test(value) || !isId(id)) refuse("request.invalid", { cursor: "This is not a place in the list." });
  return { value: Number(value), id };
}

/** While the next night's reckoning is under way, some have bought later than the day as of which all stand. */
const basisFor = ({ asOf, models, riskBelow }: states.ToldBy, lastDay: number) => basisOf(models.use, { asOf: Math.max(dayNumber(asOf), lastDay), riskBelow });

export type Said = Reckoned & store.Held & { asOf: string; afterCosts: boolean };

/** What the models say of these as of the day on which all stand, reckoned now from what is known of them. */
export async function saidOf(tx: Tx, ids: readonly string[]): Promise<Said[]> {
  const by = await states.toldBy(tx);
  if (!by) return [];
  return (await store.valuesOf(tx, ids)).map((held) => {
    const basis = basisFor(by, held.last);
    return { ...held, ...reckon(basis, held), asOf: dayOf(basis.asOf), afterCosts: by.models.shown.margin != null };
  });
}

/** Null of whom nothing is known: no orders until that day, or nothing reckoned yet. */
export async function customerValue(tx: Tx, id: string): Promise<CustomerValue | null> {
  const customer = await customerFor(tx, id);
  const [said] = await saidOf(tx, [customer.id]);
  if (!said) return null;
  const { currency } = await houseOf(tx);
  return {
    currency,
    asOf: said.asOf,
    afterCosts: said.afterCosts,
    purchases: said.purchases,
    firstOn: said.firstOn,
    lastOn: said.lastOn,
    spent: said.spent,
    contracted: said.contracted,
    valueAtRisk: said.valueAtRisk,
    atRiskSince: said.atRiskSince,
    alive: figure(said.alive, said.aliveLow, said.aliveHigh),
    nextQuarter: figure(said.nextQuarter, said.quarterLow, said.quarterHigh),
    nextYear: figure(said.nextYear, said.yearLow, said.yearHigh),
    valueAhead: aheadOf(said),
  };
}

const aheadOf = ({ valueAhead, valueLow, valueHigh }: Reckoned) => figure(valueAhead, valueLow, valueHigh);

const figure = (value: number | null, low: number | null, high: number | null) =>
  value === null || low === null || high === null ? null : { value, low, high };
