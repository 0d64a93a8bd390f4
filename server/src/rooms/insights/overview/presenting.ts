import type { Overview, Tile } from "@guli/contract";
import type { Tx } from "../../../core/desk.ts";
import { houseOf } from "../../orders/index.ts";
import { lastMonthOver, monthBefore } from "../rules/periods.ts";
import { loyalTile } from "./rules/loyal.ts";
import { retentionOf } from "./rules/retention.ts";
import { partedTile, speedTile, takingsTile, tile, type Wanted } from "./rules/tiles.ts";
import { cohorts, type CohortCell } from "./store/cohorts.ts";
import { countedMonths, type Month } from "./store/months.ts";
import * as store from "./store/state.ts";

/** How a month went beside the one before, and why; without a wish, the last that is over. */
export async function overview(tx: Tx, wish: string | undefined): Promise<Overview> {
  const asOf = await store.asOf(tx);
  const { currency } = await houseOf(tx);
  const months = await countedMonths(tx);
  const known = [...new Set(months.map(({ month }) => month))];
  if (asOf === null || known.length === 0) return { asOf, month: null, months: [], currency, tiles: [], retention: { basis: "orders", cohorts: [] } };
  const month = wish && known.includes(wish) ? wish : lastOver(known, asOf);
  const wanted = { month, before: monthBefore(month) };
  const tiles = tilesOf(months, await store.moves(tx), wanted);
  return { asOf, month, months: known, currency, tiles: [...tiles, await riskTile(tx)], retention: await retention(tx, asOf) };
}

/** The month that goes on says little in its first days; where there is no other, it is the one. */
function lastOver(months: readonly string[], asOf: string): string {
  const over = lastMonthOver(asOf);
  return months.findLast((month) => month <= over) ?? months.at(-1)!;
}

function tilesOf(months: readonly Month[], moves: readonly store.Move[], wanted: Wanted): Tile[] {
  return [
    loyalTile(moves, wanted),
    takingsTile(months, wanted),
    partedTile({ key: "promises", unit: "share", measure: "promises" }, months, wanted),
    partedTile({ key: "effort", unit: "points", measure: "effort" }, months, wanted),
    partedTile({ key: "recoveries", unit: "share", measure: "recoveries" }, months, wanted),
    speedTile(months, wanted),
    partedTile({ key: "human", unit: "share", measure: "human" }, months, wanted),
  ];
}

/** What may be lost is known of now only: it is expected, not counted. */
async function riskTile(tx: Tx): Promise<Tile> {
  const sums = await store.valueSums(tx);
  const at = sums?.body.atRisk;
  return tile({ key: "risk", unit: "money" }, { now: at ? { value: at.value, low: at.low, high: at.high, n: sums.body.counts.atRisk } : null, before: null });
}

async function retention(tx: Tx, asOf: string): Promise<Overview["retention"]> {
  const bought: CohortCell[] = await cohorts(tx, "orders");
  const basis = bought.length > 0 ? "orders" : "contacts";
  return { basis, cohorts: retentionOf(basis === "orders" ? bought : await cohorts(tx, "contacts"), lastMonthOver(asOf)) };
}
