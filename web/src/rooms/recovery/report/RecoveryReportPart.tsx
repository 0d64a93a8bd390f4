import type { RecoveryReport } from "@guli/contract";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ask } from "../../../asking.ts";
import { formatNumber, formatPercent } from "../../../formats/index.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import { OUTCOMES } from "../names.ts";
import styles from "../recovery.module.css";
import pageStyles from "../pages.module.css";
import { Groups } from "./Groups.tsx";
import { Failures } from "./Failures.tsx";
import { Intervals, type Estimate } from "./Intervals.tsx";
import { Returned } from "./Returned.tsx";

/** What it brought to make things good: each figure with its cases and its interval. */
export function RecoveryReportPart({ days }: { days: { from: string; to: string } }) {
  const report = useQuery({ ...ask("readRecoveryReport", { query: days }), placeholderData: keepPreviousData });
  return <Loaded of={report}>{(data) => <Shown report={data} />}</Loaded>;
}

function Shown({ report }: { report: RecoveryReport }) {
  const { t } = useTranslation();
  const { opened, closed, good, needs } = report;
  if (opened === 0)
    return (
      <Empty picture="calm" title={t("No recovery was opened in these days.")}>
        {t("When something fails and is made good, you see here whether customers were content afterwards, and who came back.")}
      </Empty>
    );
  const asked: Estimate[] = [
    { key: "good", name: t("It is really good now"), figure: good && { value: good.share, ...good }, scale: [0, 1], shown: formatPercent },
  ];
  return (
    <>
      <Sheet
        title={t("All in all")}
        says={t("Recoveries that were opened: {{many}}.", { many: formatNumber(opened) })}
        actions={
          <Link to="/recoveries" className={styles.cardName}>
            {t("To the board")}
          </Link>
        }
      >
        <ul className={styles.plainList}>
          {closed.map(({ outcome, count: many }) => (
            <li key={outcome} className="numbers">
              {t("{{outcome}}: {{many}}", { outcome: t(OUTCOMES[outcome]), many: formatNumber(many) })}
            </li>
          ))}
        </ul>
        <p className={styles.soft}>{t("Of those who were asked at the end:")}</p>
        <Intervals rows={asked} />
      </Sheet>
      <Satisfaction satisfaction={report.satisfaction} needs={needs} />
      <Returned returned={report.returned} needs={needs} />
      <Groups report={report} />
      <Failures rows={report.failures} />
    </>
  );
}

/** The same customers, before it failed and after it was made good. */
function Satisfaction({ satisfaction: { before, after, difference, enough }, needs }: Pick<RecoveryReport, "satisfaction" | "needs">) {
  const { t } = useTranslation();
  const one = (value: number) => formatNumber(value, 1);
  const rows: Estimate[] = [
    { key: "before", name: t("Before"), figure: before && { value: before.mean, ...before }, scale: [1, 5], shown: one },
    { key: "after", name: t("After"), figure: after && { value: after.mean, ...after }, scale: [1, 5], shown: one },
  ];
  return (
    <Sheet
      title={t("Satisfaction before and after, 1 to 5")}
      says={t("Of the same customers: what they answered last before it failed, and first after it was made good.")}
    >
      {enough && <Intervals rows={rows} />}
      <p className={pageStyles.big}>
        {!enough || !difference
          ? t("Too few cases: {{needs}} are needed.", { needs })
          : t("Difference: {{value}} (95%: {{low}} to {{high}})", { value: one(difference.value), low: one(difference.low), high: one(difference.high) })}
      </p>
    </Sheet>
  );
}
