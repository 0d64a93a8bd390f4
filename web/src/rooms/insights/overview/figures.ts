import type { Overview, Tile, TileUnit } from "@guli/contract";
import type { TFunction } from "i18next";
import { formatDuration, formatMoney, formatNumber, formatPercent } from "../../../formats/index.ts";
import { monthsBetween } from "../../../ui/chart/months.ts";

/** A value in the unit of its tile. */
export function valueIn(unit: TileUnit, currency: Overview["currency"]): (value: number) => string {
  switch (unit) {
    case "share":
      return formatPercent;
    case "money":
      return (value) => (currency === null ? formatNumber(value) : formatMoney({ minor: Math.round(value), currency }));
    case "minutes":
      return (value) => formatDuration(Math.round(value * 60));
    case "points":
      return (value) => formatNumber(value, 2);
  }
}

/** By how much something changed, with its sign where any of it is left after rounding: a share in points of a hundred. */
export function changeIn(unit: TileUnit, currency: Overview["currency"], t: TFunction): (value: number) => string {
  const inUnit = valueIn(unit, currency);
  const size = (value: number) => (unit === "share" ? t("{{points}} points", { points: formatNumber(Math.round(value * 1000) / 10, 1) }) : inUnit(value));
  return (value) => {
    const shown = size(Math.abs(value));
    return shown === size(0) ? shown : `${value > 0 ? "+" : "−"}${shown}`;
  };
}

const ROUND_MINUTES = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720];
const DAY_MINUTES = 1440;

/** From line to line of a scale of minutes, about four of them: parts of an hour or a day that have a short name, then whole days. */
export function roundMinutes(most: number): number {
  const wanted = most / 4;
  const few = most < DAY_MINUTES && ROUND_MINUTES.find((step) => step >= wanted);
  return few || DAY_MINUTES * Math.max(1, Math.ceil(wanted / DAY_MINUTES));
}

export type Turn = "better" | "worse" | "chance" | "none";

/** More is better of all but these. */
const LESS_IS_BETTER: readonly Tile["key"][] = ["risk", "effort", "speed"];

/** How a tile changed: within its interval it is no more than chance may bring. */
export function turnOf({ key, change, between }: Pick<Tile, "key" | "change" | "between">): Turn {
  if (change === null) return "none";
  if (change === 0 || (between !== null && between.low <= 0 && between.high >= 0)) return "chance";
  return change > 0 === LESS_IS_BETTER.includes(key) ? "worse" : "better";
}

/** All months from the first to the last of a trend; those of which nothing is known are left empty. */
export function monthsOf(trend: Tile["trend"]): string[] {
  const [first, last] = [trend[0]?.month, trend.at(-1)?.month];
  return first && last ? monthsBetween(first, last) : [];
}
