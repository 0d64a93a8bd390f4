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
          <IntervalFields key={i} name={name} interval={interval} trouble={problems[i] ?? null} onChange={(change) => onChange(withChanged(day, i, change))}>
            {day.length > 1 && (
              <SmallButton
                label={t("Remove these hours")}
                spoken={t("{{day}}: remove the hours {{number}}", { day: name, number: i + 1 })}
                onClick={() => onChange(without(day, i))}
              >
                <IconX size={17} />
              </SmallButton>
            )}
            {i === day.length - 1 && (
              <SmallButton
                label={t("Add hours, for instance after a break")}
                spoken={t("{{day}}: add hours", { day: name })}
                onClick={() => onChange(withAnother(day))}
              >
                <IconPlus size={17} />
              </SmallButton>
            )}
          </IntervalFields>
        ))}
      </div>
      <div className={styles.dayActions}>{actions}</div>
    </div>
  );
}

type OneInterval = { name: string; interval: Interval; trouble: IntervalProblem | null; onChange: (change: Partial<Interval>) => void; children: ReactNode };

function IntervalFields({ name, interval, trouble, onChange, children }: OneInterval) {
  const { t } = useTranslation();
  return (
    <div className={styles.interval}>
      <TimeField
        label={t("{{day}}: opens", { day: name })}
        value={interval.from}
        trouble={trouble ? t(PROBLEMS[trouble]) : null}
        onChange={(from) => onChange({ from })}
      />
      <span aria-hidden>–</span>
      <TimeField label={t("{{day}}: closes", { day: name })} value={interval.to} trouble={null} onChange={(to) => onChange({ to })} />
      {children}
    </div>
  );
}

/** Says in short what it does on hover, and of which day to those who hear the page. */
function SmallButton({ label, spoken, onClick, children }: { label: string; spoken: string; onClick: () => void; children: ReactNode }) {
  return (
    <Tooltip label={label}>
      <ActionIcon size="lg" aria-label={spoken} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
