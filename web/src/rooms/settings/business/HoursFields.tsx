import type { OpeningHours } from "@guli/contract";
import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import { IconCopy } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { formatWeekday } from "../../../formats/index.ts";
import { DayFields } from "./DayFields.tsx";
import { withCopies, withDay } from "./hours.ts";
import { SpecialDates } from "./SpecialDates.tsx";
import styles from "./hours.module.css";

const WORKING_DAYS = [0, 1, 2, 3, 4];
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];

type Given = { value: OpeningHours; today: string; onChange: (hours: OpeningHours) => void };

/** When the business is there: by weekday, and the dates that differ. */
export function HoursFields({ value, today, onChange }: Given) {
  return (
    <>
      <div className={styles.days}>
        {value.week.map((day, weekday) => (
          <DayFields
            key={weekday}
            name={formatWeekday(weekday)}
            day={day}
            onChange={(changed) => onChange(withDay(value, weekday, changed))}
            actions={<CopyMenu from={weekday} onCopy={(to) => onChange(withCopies(value, weekday, to))} />}
          />
        ))}
      </div>
      <SpecialDates value={value} today={today} onChange={onChange} />
    </>
  );
}

function CopyMenu({ from, onCopy }: { from: number; onCopy: (to: readonly number[]) => void }) {
  const { t } = useTranslation();
  const day = formatWeekday(from);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Tooltip label={t("Copy these hours to other days")}>
          <ActionIcon size="lg" aria-label={t("{{day}}: copy these hours to other days", { day })}>
            <IconCopy size={17} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t("Copy to")}</Menu.Label>
        <Menu.Item onClick={() => onCopy(WORKING_DAYS)}>{t("Monday to Friday")}</Menu.Item>
        <Menu.Item onClick={() => onCopy(EVERY_DAY)}>{t("Every day")}</Menu.Item>
        <Menu.Divider />
        {EVERY_DAY.filter((weekday) => weekday !== from).map((weekday) => (
          <Menu.Item key={weekday} onClick={() => onCopy([weekday])}>
            {formatWeekday(weekday)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
