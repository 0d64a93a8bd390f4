import type { ReferralReport } from "@guli/contract";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ask } from "../../../asking.ts";
import { formatMonth, formatNumber, formatPercent } from "../../../formats/index.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Estimate, Estimates } from "../../../ui/chart/Estimate.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { RowTable } from "../../../ui/RowTable.tsx";
import { PeriodChooser } from "../../insights/reports/PeriodChooser.tsx";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import styles from "../mouth.module.css";
import { useDays } from "../useDays.ts";
import { REFUSED, sumText } from "./names.ts";
import { ReferralList } from "./ReferralList.tsx";
import { ReferralSettingsSheet } from "./ReferralSettingsSheet.tsx";
import { Till } from "./Till.tsx";

/** Who came through whom, and what they bought. */
export function ReferralsPart() {
  const [days, setDays] = useDays();
  const report = useQuery({ ...ask("readReferralReport", { query: days }), placeholderData: keepPreviousData });
  const isLead = mayAs(useMe(), "lead");
  return (
    <>
      <Till />
      <PeriodChooser days={days} onChange={setDays} />
      <Loaded of={report}>{(data) => <Figures report={data} />}</Loaded>
      <ReferralList mayDecide={isLead} />
      {isLead && <ReferralSettingsSheet />}
    </>
  );
}

function Figures({ report }: { report: ReferralReport }) {
  const { t } = useTranslation();
  const { count, bought, referrers, refused } = report;
  return (
    <>
      <Sheet title={t("All in all")} says={t("Friends who came in these days, and what they bought since. Returns are taken off.")}>
        <dl className={`${styles.figures} numbers`}>
          <Figure name={t("Friends who came")} value={formatNumber(count)} />
          <Figure name={t("Through so many customers")} value={formatNumber(referrers)} />
          <Figure name={t("Orders of these friends")} value={formatNumber(bought.orders)} />
          <Figure name={t("What they bought")} value={sumText(bought)} />
        </dl>
        {bought.unpriced > 0 && (
          <p className={styles.soft}>{t("{{count}} orders have no rate for their day and are not in the sum.", { count: bought.unpriced })}</p>
        )}
        <Buyers report={report} />
      </Sheet>
      {report.months.length > 0 && <Months report={report} />}
      {report.top.length > 0 && <Top report={report} />}
      {refused.length > 0 && (
        <Sheet title={t("What did not count")} says={t("Codes that were named in these days, by the reason why they do not count.")}>
          <ul className={styles.list}>
            {refused.map((one) => (
              <li key={one.refused} className="numbers">
                {t(REFUSED[one.refused])}: {formatNumber(one.count)}
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Buyers({ report: { buyers, needs } }: { report: ReferralReport }) {
  const { t } = useTranslation();
  if (!buyers)
    return <p className={styles.soft}>{t("How many of them buy within 30 days is not known yet: {{count}} more friends are needed.", { count: needs })}</p>;
  const says = t("({{low}} to {{high}}), {{n}} cases", { low: formatPercent(buyers.low), high: formatPercent(buyers.high), n: formatNumber(buyers.n) });
  return (
    <Estimates>
      <Estimate name={t("Bought within 30 days")} figure={buyers} scale={[0, 1]} shown={formatPercent} says={says} />
    </Estimates>
  );
}

function Months({ report: { months } }: { report: ReferralReport }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("By month")}>
      <RowTable
        label={t("By month")}
        rows={months}
        keyOf={({ month }) => month}
        columns={[
          { name: t("Month"), cell: ({ month }) => formatMonth(`${month}-01`) },
          { name: t("Friends who came"), isNumber: true, cell: ({ count }) => formatNumber(count) },
          { name: t("Orders"), isNumber: true, cell: ({ bought }) => formatNumber(bought.orders) },
          { name: t("What they bought"), isNumber: true, cell: ({ bought }) => sumText(bought) },
        ]}
      />
    </Sheet>
  );
}

function Top({ report: { top } }: { report: ReferralReport }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("Through whom most came")}>
      <RowTable
        label={t("Through whom most came")}
        rows={top}
        keyOf={({ referrer }) => referrer.id}
        columns={[
          {
            name: t("Customer"),
            cell: ({ referrer }) => (
              <Link to="/customers/$id" params={{ id: referrer.id }}>
                {referrer.name}
              </Link>
            ),
          },
          { name: t("Friends who came"), isNumber: true, cell: ({ count }) => formatNumber(count) },
          { name: t("What they bought"), isNumber: true, cell: ({ bought }) => sumText(bought) },
        ]}
      />
    </Sheet>
  );
}
