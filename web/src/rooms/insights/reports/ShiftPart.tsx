import type { NightReport } from "@guli/contract";
import { Checkbox, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDuration, formatNumber, formatPercent, formatWeekday } from "../../../formats/index.ts";
import { Sheet } from "../../../ui/Page.tsx";
import { NEEDED, sumOf, wouldHaveBeen, type Shift } from "./shift.ts";
import styles from "./reports.module.css";

const DAYS = [0, 1, 2, 3, 4, 5, 6];
const HOURS = Array.from({ length: 25 }, (_, hour) => hour);
/** Within an hour. */
const USUAL_WITHIN = 2;

/** Choose a shift and see what it would have answered in time. */
export function ShiftPart({ report }: { report: NightReport }) {
  const { t } = useTranslation();
  const [shift, setShift] = useState<Shift>({ days: DAYS, from: 18, to: 22 });
  const [within, setWithin] = useState(USUAL_WITHIN);
  const hours = (label: string, key: "from" | "to") => (
    <NativeSelect
      label={label}
      value={String(shift[key])}
      data={HOURS.map((hour) => ({ value: String(hour), label: `${hour}:00` }))}
      onChange={(event) => setShift({ ...shift, [key]: Number(event.currentTarget.value) })}
    />
  );
  return (
    <Sheet title={t("What a shift would have brought")} says={t("Choose hours in which somebody would have been there.")}>
      <div className={styles.shift}>
        <Checkbox.Group label={t("On these days")} value={shift.days.map(String)} onChange={(days) => setShift({ ...shift, days: days.map(Number) })}>
          <div className={styles.days}>
            {DAYS.map((day) => (
              <Checkbox key={day} value={String(day)} label={formatWeekday(day)} />
            ))}
          </div>
        </Checkbox.Group>
        <div className={styles.hours}>
          {hours(t("Begins at"), "from")}
          {hours(t("Ends at"), "to")}
          <NativeSelect
            label={t("In time means within")}
            value={String(within)}
            data={report.within.map((minutes, at) => ({ value: String(at), label: formatDuration(minutes * 60) }))}
            onChange={(event) => setWithin(Number(event.currentTarget.value))}
          />
        </div>
      </div>
      <Brought report={report} shift={shift} within={within} />
    </Sheet>
  );
}

function Brought({ report: { cells, daytime, within: times }, shift, within }: { report: NightReport; shift: Shift; within: number }) {
  const { t } = useTranslation();
  const sum = sumOf(cells, shift);
  const answered = sum.answered[within] ?? 0;
  const would = wouldHaveBeen(sum.began, daytime, within);
  const time = formatDuration((times[within] ?? 0) * 60);
  return (
    <div role="status" className={styles.brought}>
      <p>
        {t("In these hours {{count}} customers wrote while it was closed; answered within {{time}}: {{answered}}.", {
          count: sum.began,
          time,
          answered: formatNumber(answered),
        })}
      </p>
      {would === null ? (
        <p className={styles.soft}>
          {t("How fast you answer while it is open is known of fewer than {{needed}} cases, so nothing is reckoned from it.", { needed: NEEDED })}
        </p>
      ) : (
        <>
          <p className={styles.big}>
            {t("With somebody there it would have been about {{n}} (95% interval: {{low}} to {{high}}).", {
              n: formatNumber(would.n),
              low: formatNumber(would.low),
              high: formatNumber(would.high),
            })}
          </p>
          <p className={styles.soft}>
            {t("At the speed of your opening hours: {{share}} of {{count}} answered within {{time}}. By night fewer people may be there, and slower.", {
              share: formatPercent((daytime.answered[within] ?? 0) / daytime.began),
              count: daytime.began,
              time,
            })}
          </p>
        </>
      )}
      <p className={styles.soft}>
        {t("Of them wrote again: {{again}}, changed the channel: {{changed}}, got angry: {{angry}}, before it opened.", {
          again: formatNumber(sum.wroteAgain),
          changed: formatNumber(sum.changedChannel),
          angry: formatNumber(sum.gotAngry),
        })}
      </p>
    </div>
  );
}
