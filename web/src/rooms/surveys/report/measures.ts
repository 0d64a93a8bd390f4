import type { Figure, SurveyFigures } from "@guli/contract";
import { key } from "../../../i18n/key.ts";
import { formatNumber, formatPercent } from "../../../formats/index.ts";

export type Measure = "satisfied" | "satisfaction" | "ease" | "recommend" | "response";

type Told = { measure: Measure; name: string; scale: readonly [number, number]; shown: (value: number) => string };

const one = (value: number) => formatNumber(value, 1);

/** What can be compared, each on its own scale. */
export const MEASURES: readonly Told[] = [
  { measure: "satisfied", name: key("Satisfied (4 or 5)"), scale: [0, 1], shown: formatPercent },
  { measure: "satisfaction", name: key("Satisfaction, 1 to 5"), scale: [1, 5], shown: one },
  { measure: "ease", name: key("Ease, 1 to 7"), scale: [1, 7], shown: one },
  { measure: "recommend", name: key("Recommendation, −100 to 100"), scale: [-100, 100], shown: (value) => formatNumber(value, 0) },
  { measure: "response", name: key("Answered"), scale: [0, 1], shown: formatPercent },
];

export const told = (measure: Measure): Told => MEASURES.find((each) => each.measure === measure) ?? MEASURES[0]!;
export const measureNamed = (name: string): Measure => told(name as Measure).measure;
export const figureOf = (figures: SurveyFigures, measure: Measure): Figure | null => figures[measure];
