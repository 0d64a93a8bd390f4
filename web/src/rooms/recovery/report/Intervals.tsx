import { useTranslation } from "react-i18next";
import { formatNumber } from "../../../formats/index.ts";
import { Estimate as Row, Estimates } from "../../../ui/chart/Estimate.tsx";

export type Estimate = {
  key: string;
  name: string;
  figure: { value: number; low: number; high: number; n: number } | null;
  scale: readonly [number, number];
  shown: (value: number) => string;
};

/** Estimates one below the other, with their cases. */
export function Intervals({ rows }: { rows: readonly Estimate[] }) {
  const { t } = useTranslation();
  const says = ({ figure, shown }: Estimate) =>
    figure ? t("({{low}} to {{high}}), {{n}} cases", { low: shown(figure.low), high: shown(figure.high), n: formatNumber(figure.n) }) : t("no cases");
  return (
    <Estimates>
      {rows.map((row) => (
        <Row key={row.key} name={row.name} figure={row.figure} scale={row.scale} shown={row.shown} says={says(row)} />
      ))}
    </Estimates>
  );
}
