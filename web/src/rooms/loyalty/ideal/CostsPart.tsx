import type { CostFigure, CostRow, LoyaltyCosts } from "@guli/contract";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { formatAboutMoney, formatList, formatMoney, formatMonth, formatNumber } from "../../../formats/index.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Estimate, Estimates } from "../../../ui/chart/Estimate.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import { useLoyalty } from "../useLoyalty.ts";
import { CostForm } from "./CostForm.tsx";
import { KINDS } from "./kinds.ts";
import { viaName } from "./names.ts";
import styles from "./ideal.module.css";

/** What winning a customer, keeping one and having a loyal one costs, beside what is said of it. */
export function CostsPart() {
  return <Loaded of={useAsk("readLoyaltyCosts")}>{(costs) => <Shown costs={costs} />}</Loaded>;
}

function Shown({ costs }: { costs: LoyaltyCosts }) {
  const { t } = useTranslation();
  const { times, gaps, amends, currency } = costs;
  return (
    <>
      <Sheet
        title={t("What one customer costs")}
        says={t(
          "From the costs that are noted below and amends of recoveries, in the last twelve months. The range is how much the number of customers varies by chance.",
        )}
      >
        <Figures costs={costs} />
        {times && (
          <p className={styles.soft}>
            {t("Winning one costs {{times}} times as much as keeping one ({{low}} to {{high}}).", {
              times: formatNumber(times.value, 1),
              low: formatNumber(times.low, 1),
              high: formatNumber(times.high, 1),
            })}
          </p>
        )}
        {amends.amount > 0 && <p className={styles.soft}>{t("Of it amends: {{sum}}", { sum: formatMoney({ minor: amends.amount, currency }) })}</p>}
        {amends.elsewhere > 0 && (
          <p className={styles.soft}>{t("Amends in other currencies, not counted: {{many}}", { many: formatNumber(amends.elsewhere) })}</p>
        )}
        {gaps.length > 0 && (
          <p className={styles.soft}>
            {t("No costs of keeping are noted for {{months}}: keeping costs more than is shown.", { months: formatList(gaps.map(monthName)) })}
          </p>
        )}
      </Sheet>
      <Sheet title={t("What others say")}>
        <p className={styles.claim}>{t("“Keeping customers is easier and cheaper than making new ones.” The article names no figures and no source.")}</p>
        <p className={styles.claim}>
          {t("The probability of a sale is 60–70% with an existing customer and 5–20% with a new one: 3 to 14 times.")}{" "}
          {t("So says “Marketing Metrics”. It is about selling, not about cost.")}
        </p>
      </Sheet>
      <Noted costs={costs} />
    </>
  );
}

function Figures({ costs: { winning, keeping, loyal, bySource, currency, needs } }: { costs: LoyaltyCosts }) {
  const { t } = useTranslation();
  const money = (minor: number) => formatAboutMoney({ minor, currency });
  const rows: { name: string; figure: CostFigure }[] = [
    { name: t("Winning one new customer"), figure: winning },
    ...bySource.map((one) => ({ name: t("Winning one by {{source}}", { source: viaName(one, t) }), figure: one.figure })),
    { name: t("Keeping one who had bought before"), figure: keeping },
    { name: t("One loyal customer, winning and keeping together"), figure: loyal },
  ];
  const most = Math.max(1, ...rows.flatMap(({ figure }) => (figure.each ? [figure.each.high] : [])));
  const says = (figure: CostFigure) => {
    if (figure.because === "no-costs") return t("Not known: costs of it are not noted.");
    if (!figure.each) return t("Not yet: {{more}} more are needed.", { more: formatNumber(needs - figure.n) });
    return t("({{low}} to {{high}}): {{paid}} for {{n}} customers since {{month}}", {
      low: money(figure.each.low),
      high: money(figure.each.high),
      paid: formatMoney({ minor: figure.paid, currency }),
      n: formatNumber(figure.n),
      month: monthName(figure.from),
    });
  };
  return (
    <Estimates>
      {rows.map(({ name, figure }) => (
        <Estimate key={name} name={name} figure={figure.each} scale={[0, most]} shown={money} says={says(figure)} />
      ))}
    </Estimates>
  );
}

/** Shown before one asks for more: the latest. */
const FIRST = 6;

function Noted({ costs }: { costs: LoyaltyCosts }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const owner = mayAs(useMe(), "owner");
  return (
    <Sheet title={t("Costs that are noted")} says={t("Month by month. What is not noted is not known; where nothing was paid, note 0.")}>
      {owner && <CostForm currency={costs.currency} sources={costs.sources} />}
      <ul className={styles.list} aria-label={t("Costs that are noted")}>
        {costs.rows.slice(0, all ? costs.rows.length : FIRST).map((row) => (
          <Cost key={row.id} row={row} owner={owner} />
        ))}
      </ul>
      {!all && costs.rows.length > FIRST && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {t("Show all")}
        </Button>
      )}
    </Sheet>
  );
}

function Cost({ row, owner }: { row: CostRow; owner: boolean }) {
  const { t } = useTranslation();
  const { run, busy } = useLoyalty();
  const about = { month: monthName(row.month), kind: t(KINDS[row.kind]) };
  return (
    <li className={styles.row}>
      <span>
        {row.purpose === "winning" ? t("{{month}}, winning: {{kind}}", about) : t("{{month}}, keeping: {{kind}}", about)}
        {row.source && <span className={styles.soft}> {row.source}</span>}
        {row.note && <span className={styles.soft}> {row.note}</span>}
      </span>
      <span className="numbers">{formatMoney({ minor: row.amount, currency: row.currency })}</span>
      {owner && (
        <Button size="compact-sm" variant="subtle" color="gray" loading={busy} onClick={() => void run("dropLoyaltyCost", { params: { id: row.id } })}>
          {t("Take it out")}
        </Button>
      )}
    </li>
  );
}

/** Of 2026-08, as costs are noted. */
const monthName = (month: string): string => formatMonth(`${month.slice(0, 7)}-01`);
