import { ActionIcon, Switch, Tooltip } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { key } from "../../../i18n/key.ts";
import { problemsOf, withAnother, withChanged, without, type Interval, type IntervalProblem } from "./hours.ts";
import { TimeField } from "./TimeField.tsx";
import styles from "./hours.module.css";

/** Keys of the words. */
const PROBLEMS: Record<IntervalProblem, string> = {
  "closes-before-opening": key("Must open before it closes."),
  overlaps: key("Overlaps with other hours of this day."),
};

type Given = { name: string; day: readonly Interval[]; onChange: (day: Interval[]) => void; actions?: ReactNode };

/** One day: whether it is open, and from when to when, as often as it takes. */
export function DayFields({ name, day, onChange, actions }: Given) {
  const { t } = useTranslation();
  const problems = problemsOf(day);
  const open = day.length > 0;
  return (
    <div className={styles.day} role="group" aria-label={name}>
      <Switch className={styles.dayName} checked={open} onChange={(event) => onChange(event.currentTarget.checked ? withAnother([]) : [])} label={name} />
      <div className={styles.intervals}>
        {!open && <span className={styles.closed}>{t("Closed")}</span>}
        {day.map((interval, i) => (
          <div key={i} className={styles.interval}>
            <TimeField
              label={t("{{day}}: opens", { day: name })}
              value={interval.from}
              trouble={problems[i] ? t(PROBLEMS[problems[i]]) : null}
              onChange={(from) => onChange(withChanged(day, i, { from }))}
            />
            <span aria-hidden>–</span>
            <TimeField
              label={t("{{day}}: closes", { day: name })}
              value={interval.to}
              trouble={null}
              onChange={(to) => onChange(withChanged(day, i, { to }))}
            />
            {day.length > 1 && (
              <Tooltip label={t("Remove these hours")}>
                <ActionIcon
                  size="lg"
                  aria-label={t("{{day}}: remove the hours {{number}}", { day: name, number: i + 1 })}
                  onClick={() => onChange(without(day, i))}
                >
                  <IconX size={17} />
                </ActionIcon>
              </Tooltip>
            )}
            {i === day.length - 1 && (
              <Tooltip label={t("Add hours, for instance after a break")}>
                <ActionIcon size="lg" aria-label={t("{{day}}: add hours", { day: name })} onClick={() => onChange(withAnother(day))}>
                  <IconPlus size={17} />
                </ActionIcon>
              </Tooltip>
            )}
          </div>
        ))}
      </div>
      <div className={styles.dayActions}>{actions}</div>
    </div>
  );
}
