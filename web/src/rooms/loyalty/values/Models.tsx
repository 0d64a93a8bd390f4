import type { FittedBuying, FittedContracts, FittedSpending, ModelState, ValueModels } from "@guli/contract";
import { IconAlertTriangle, IconCircleCheck, IconHourglass, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { formatNumber, formatPercent } from "../../../formats/index.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { Figure } from "../../../ui/chart/Figure.tsx";
import { WeekChart } from "../../../ui/chart/WeekChart.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { Bars } from "./Bars.tsx";
import { useCaveat } from "./caveats.ts";
import styles from "./values.module.css";

/** How far each model may be believed for this business, in plain words, and what it rests on. */
export function Models({ models: { buying, spending, contracts } }: { models: ValueModels }) {
  return (
    <>
      <Buying buying={buying} />
      <Spending spending={spending} />
      {contracts.map((one) => (
        <Contracts key={one.every} contracts={one} />
      ))}
    </>
  );
}

function Buying({ buying }: { buying: FittedBuying }) {
  const { t } = useTranslation();
  const { goodness, heldBack } = buying;
  return (
    <Sheet
      title={t("Does the model of buying suit you?")}
      says={t("It takes each customer to buy at their own rate by chance, until one day they are gone (BG/NBD; Fader, Hardie and Lee 2005).")}
      actions={<State state={buying.state} />}
    >
      <Caveats because={buying.because} />
      {goodness && <Bars bars={goodness.bars} p={goodness.p} n={buying.n} />}
      {heldBack && (
        <>
          <WeekChart
            label={t("Purchases in weeks that the model had not seen")}
            weeks={heldBack.weeks.map(({ nth }) => dayAfter(heldBack.from, nth * 7))}
            series={[
              { name: t("really bought"), kind: "behind", values: heldBack.weeks.map(({ actual }) => actual) },
              { name: t("expected before"), kind: "line", values: heldBack.weeks.map(({ expected }) => expected) },
            ]}
          />
          <p className={styles.soft}>
            {t("Expected {{expected}} ({{low}} to {{high}}), bought {{actual}}: of {{n}} customers.", {
              expected: formatNumber(heldBack.expected.value, 0),
              low: formatNumber(heldBack.expected.low, 0),
              high: formatNumber(heldBack.expected.high, 0),
              actual: formatNumber(heldBack.actual),
              n: formatNumber(heldBack.customers),
            })}
          </p>
        </>
      )}
      <Parameters of={buying} />
    </Sheet>
  );
}

function Spending({ spending }: { spending: FittedSpending }) {
  const { t } = useTranslation();
  return (
    <Sheet
      title={t("Does the model of spending suit you?")}
      says={t("It takes what somebody spends a time to have nothing to do with how often they buy (Gamma-Gamma; Fader and Hardie 2013).")}
      actions={<State state={spending.state} />}
    >
      <Caveats because={spending.because} />
      <Parameters of={spending} />
    </Sheet>
  );
}

function Contracts({ contracts }: { contracts: FittedContracts }) {
  const { t } = useTranslation();
  const every = {
    week: t("Contracts by the week"),
    month: t("Contracts by the month"),
    quarter: t("Contracts by the quarter"),
    year: t("Contracts by the year"),
  };
  const rows = contracts.kept.map(({ period, value, low, high, n, expected }) => ({
    key: period,
    cells: [
      formatNumber(period),
      formatPercent(value),
      t("{{low}} to {{high}}", { low: formatPercent(low), high: formatPercent(high) }),
      formatNumber(n),
      expected === null ? "–" : formatPercent(expected),
    ],
  }));
  return (
    <Sheet
      title={every[contracts.every]}
      says={t(
        "Which share was renewed so often (Kaplan and Meier), beside the model that tells the next year (shifted-beta-geometric; Fader and Hardie 2007).",
      )}
      actions={<State state={contracts.state} />}
    >
      <Caveats because={contracts.because} />
      {rows.length > 0 && (
        <Figure label={t("Share kept")} legend={null} table={{ head: [t("Renewals"), t("Share kept"), t("95%"), t("Contracts then"), t("Model")], rows }}>
          {null}
        </Figure>
      )}
      <Parameters of={contracts} />
    </Sheet>
  );
}

function State({ state }: { state: ModelState }) {
  const { t } = useTranslation();
  switch (state) {
    case "suited":
      return (
        <Chip meaning="recovered" icon={<IconCircleCheck />}>
          {t("It suits")}
        </Chip>
      );
    case "doubtful":
      return (
        <Chip meaning="waiting" icon={<IconAlertTriangle />}>
          {t("With care")}
        </Chip>
      );
    case "unsuited":
      return (
        <Chip meaning="at-risk" icon={<IconX />}>
          {t("It does not suit")}
        </Chip>
      );
    case "not-yet":
      return <Chip icon={<IconHourglass />}>{t("Not yet")}</Chip>;
  }
}

function Caveats({ because }: { because: FittedBuying["because"] }) {
  const inWords = useCaveat();
  if (because.length === 0) return null;
  return (
    <ul className={styles.caveats}>
      {because.map((one) => (
        <li key={one.code}>{inWords(one)}</li>
      ))}
    </ul>
  );
}

function Parameters({ of: { parameters, n } }: { of: Pick<FittedBuying, "parameters" | "n"> }) {
  const { t } = useTranslation();
  if (parameters.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>{t("For those who know the model")}</summary>
      <ul className={styles.parameters}>
        {parameters.map(({ name, value, low, high }) => (
          <li key={name} className="numbers">
            {low === null || high === null
              ? t("{{name}} = {{value}}", { name, value: formatNumber(value, 4) })
              : t("{{name}} = {{value}} ({{low}} to {{high}})", {
                  name,
                  value: formatNumber(value, 4),
                  low: formatNumber(low, 4),
                  high: formatNumber(high, 4),
                })}
          </li>
        ))}
        <li>{t("Cases: {{n}}. Time in days, money in minor units.", { n: formatNumber(n) })}</li>
      </ul>
    </details>
  );
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
