import type { OpeningHours } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { formatWeekday } from "../../../formats/index.ts";
import { runsOf, showInterval } from "./hours.ts";
import styles from "./hours.module.css";

/** The week at a glance: days with the same hours in one line. */
export function HoursSummary({ hours }: { hours: OpeningHours }) {
  const { t } = useTranslation();
  return (
    <dl className={styles.summary}>
      {runsOf(hours.week).map((run) => (
        <div key={run.first} style={{ display: "contents" }}>
          <dt>{run.first === run.last ? formatWeekday(run.first) : `${formatWeekday(run.first)} – ${formatWeekday(run.last)}`}</dt>
          <dd className="numbers">{run.day.length > 0 ? run.day.map(showInterval).join(", ") : t("Closed")}</dd>
        </div>
      ))}
    </dl>
  );
}
