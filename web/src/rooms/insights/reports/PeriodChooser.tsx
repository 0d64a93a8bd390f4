import { SegmentedControl, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { daysBetween } from "../../../formats/dates.ts";
import { daysBefore, SPANS } from "./searching.ts";
import styles from "./reports.module.css";

type Days = { from: string; to: string };

/** The last weeks with one press, or any days. */
export function PeriodChooser({ days, onChange }: { days: Days; onChange: (days: Days) => void }) {
  const { t } = useTranslation();
  const names: Record<(typeof SPANS)[number], string> = { 7: t("7 days"), 28: t("4 weeks"), 91: t("3 months"), 365: t("1 year") };
  const span = String(daysBetween(days.from, days.to) + 1);
  return (
    <div className={styles.period}>
      <SegmentedControl
        aria-label={t("Period")}
        value={span}
        data={SPANS.map((many) => ({ value: String(many), label: names[many] }))}
        onChange={(many) => onChange({ from: daysBefore(days.to, Number(many) - 1), to: days.to })}
      />
      <TextInput
        type="date"
        label={t("First day")}
        value={days.from}
        max={days.to}
        onChange={(event) => event.currentTarget.value && onChange({ ...days, from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t("Last day")}
        value={days.to}
        min={days.from}
        onChange={(event) => event.currentTarget.value && onChange({ ...days, to: event.currentTarget.value })}
      />
    </div>
  );
}
