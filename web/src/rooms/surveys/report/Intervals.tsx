import type { SurveyFigures } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../../formats/index.ts";
import { Estimate, Estimates } from "../../../ui/chart/Estimate.tsx";
import { figureOf, told, type Measure } from "./measures.ts";

type Row = { key: string; name: string; figures: SurveyFigures; measure: Measure };

/** Estimates side by side, each on its measure's own scale, with their cases. */
export function Intervals({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation();
  const says = ({ figures, measure }: Row) => {
    const [figure, { shown }] = [figureOf(figures, measure), told(measure)];
    if (figure) return t("({{low}} to {{high}}), {{n}} cases", { low: shown(figure.low), high: shown(figure.high), n: formatNumber(figure.n) });
    return figures.few ? t("too few answers to show") : t("no answers");
  };
  return (
    <Estimates>
      {rows.map((row) => (
        <Estimate
          key={row.key}
          name={row.name}
          figure={figureOf(row.figures, row.measure)}
          scale={told(row.measure).scale}
          shown={told(row.measure).shown}
          says={says(row)}
        />
      ))}
    </Estimates>
  );
}
