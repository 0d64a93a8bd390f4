import type { Ideal, SourceFigures } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { formatAboutMoney, formatNumber, formatPercent } from "../../../formats/index.ts";
import { Estimate, Estimates } from "../../../ui/chart/Estimate.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { viaName } from "./names.ts";
import styles from "./ideal.module.css";

type Figure = NonNullable<SourceFigures["loyal"]>;

/** Which source brought whom, each beside all the others. */
export function Sources({ ideal }: { ideal: Ideal }) {
  const { t } = useTranslation();
  const money = (minor: number) => formatAboutMoney({ minor, currency: ideal.currency });
  const most = Math.max(1, ...ideal.sources.flatMap(({ valueAhead }) => (valueAhead ? [valueAhead.high] : [])));
  return (
    <Sheet
      title={t("What brings whom")}
      says={t(
        "By what the first order came by; else by where they had written before. “Higher” and “lower” stand only where all comparisons taken together bear it (Holm’s correction). It does not say that the source is the reason.",
      )}
    >
      {ideal.sources.map((source) => (
        <div key={source.via} className={styles.source}>
          <h3>{t("{{source}}: {{n}} customers", { source: viaName(source, t), n: formatNumber(source.customers) })}</h3>
          <Estimates>
            <Row name={t("Loyal")} figure={source.loyal} scale={[0, 1]} shown={formatPercent} />
            <Row name={t("Has left")} figure={source.left} scale={[0, 1]} shown={formatPercent} />
            <Row name={t("Fit, 0 to 100")} figure={source.fit} scale={[0, 100]} shown={(value) => formatNumber(value, 0)} />
            <Row name={t("Value in the next year")} figure={source.valueAhead} scale={[0, most]} shown={money} />
            <Row name={t("Orders with returns")} figure={source.returns} scale={[0, 1]} shown={formatPercent} />
          </Estimates>
        </div>
      ))}
    </Sheet>
  );
}

function Row({ name, figure, scale, shown }: { name: string; figure: Figure | null; scale: readonly [number, number]; shown: (value: number) => string }) {
  const says = useSays();
  return <Estimate name={name} figure={figure} scale={scale} shown={shown} says={says(figure, shown)} />;
}

function useSays(): (figure: Figure | null, shown: (value: number) => string) => string {
  const { t } = useTranslation();
  return (figure, shown) => {
    if (!figure) return t("Not yet: fewer than 30 are known.");
    const params = { low: shown(figure.low), high: shown(figure.high), n: formatNumber(figure.n) };
    if (figure.says === "higher") return t("({{low}} to {{high}}), {{n}} customers: higher than from the others", params);
    if (figure.says === "lower") return t("({{low}} to {{high}}), {{n}} customers: lower than from the others", params);
    return t("({{low}} to {{high}}), {{n}} customers", params);
  };
}
