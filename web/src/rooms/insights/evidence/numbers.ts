import type { Claim, ClaimMeasure } from "@guli/contract";
import type { TFunction } from "i18next";
import { formatMoney, formatNumber, formatPercent } from "../../../formats/index.ts";

type Range = { low: number; high: number };

/** A value in the unit of its claim. */
export function shownAs(measure: ClaimMeasure, t: TFunction, currency: string | null): (value: number) => string {
  switch (measure) {
    case "odds":
    case "times":
      return (value) => `${formatNumber(value, value < 10 ? 2 : 0)}×`;
    case "difference":
      return (value) => t("{{number}} points of 100", { number: `${value > 0 ? "+" : ""}${formatNumber(value * 100, 1)}` });
    case "share":
      return formatPercent;
    case "money":
      return (value) => (currency ? formatMoney({ minor: Math.round(value), currency }) : formatNumber(value));
  }
}

/** Where a value stands on the line: ratios by their logarithm, so that twice and half are equally far from the middle. */
export const placeOf = (measure: ClaimMeasure, value: number): number => (isRatio(measure) ? Math.log(Math.max(value, 1e-6)) : value);

export const isRatio = (measure: ClaimMeasure): boolean => measure === "odds" || measure === "times";
/** Whether "nothing" is in the middle of the line. */
export const isCompared = (measure: ClaimMeasure): boolean => isRatio(measure) || measure === "difference";

/** The ends of the line: as far as the intervals of the claim reach, the same to both sides where nothing is in the middle. */
export function scaleOf({ measure, own, together, wide }: Pick<Claim, "measure" | "own" | "together" | "wide">): readonly [number, number] {
  if (!isCompared(measure)) return [0, 1];
  const ranges: Range[] = [own, together, wide].filter((one) => one !== null);
  const farthest = Math.max(...ranges.flatMap(({ low, high }) => [low, high]).map((one) => Math.abs(placeOf(measure, one))));
  const least = isRatio(measure) ? Math.log(4) : 0.1;
  const most = isRatio(measure) ? Math.log(100) : 1;
  const reach = Math.min(most, Math.max(least, Number.isFinite(farthest) ? farthest : 0));
  return [-reach, reach];
}
