import type { OpeningHours } from "@guli/contract";
import { ActionIcon, Button, TextInput, Tooltip } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../../formats/index.ts";
import parts from "../parts/parts.module.css";
import { DayFields } from "./DayFields.tsx";
import { splitDates, withDate, withoutDate } from "./hours.ts";
import styles from "./hours.module.css";

type Given = { value: OpeningHours; today: string; onChange: (hours: OpeningHours) => void };

/** Holidays, and days with hours of their own. What has passed is out of the way. */
export function SpecialDates({ value, today, onChange }: Given) {
  const { t } = useTranslation();
  const { coming, past } = splitDates(value, today);
  const remove = (dates: readonly string[]) => onChange(dates.reduce(withoutDate, value));
  return (
    <div className={parts.fields}>
      <div>
        <h3 className={styles.dates} style={{ margin: 0 }}>
          {t("Holidays and special dates")}
        </h3>
        <p className={parts.detail}>{t("On these days other hours apply than on the weekday. A holiday is a date on which you are closed.")}</p>
      </div>
      {coming.length > 0 && (
        <div className={styles.days}>
          {coming.map((date) => (
            <DayFields
              key={date}
              name={formatDate(date)}
              day={value.dates[date] ?? []}
              onChange={(day) => onChange(withDate(value, date, day))}
              actions={
                <Tooltip label={t("Remove this date")}>
                  <ActionIcon size="lg" aria-label={t("Remove {{date}}", { date: formatDate(date) })} onClick={() => remove([date])}>
                    <IconTrash size={17} />
                  </ActionIcon>
                </Tooltip>
              }
            />
          ))}
        </div>
      )}
      <AddDate taken={Object.keys(value.dates)} today={today} onAdd={(date) => onChange(withDate(value, date, []))} />
      {past.length > 0 && (
        <div>
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => remove(past)}>
            {t("Clear {{count}} past dates", { count: past.length })}
          </Button>
        </div>
      )}
    </div>
  );
}

function AddDate({ taken, today, onAdd }: { taken: readonly string[]; today: string; onAdd: (date: string) => void }) {
  const { t } = useTranslation();
  const [date, setDate] = useState("");
  const known = taken.includes(date);
  const add = () => {
    if (!date || known) return;
    onAdd(date);
    setDate("");
  };
  return (
    <div className={styles.addDate}>
      <TextInput
        type="date"
        label={t("Date")}
        min={today}
        value={date}
        onChange={(event) => setDate(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          add();
        }}
        error={known ? t("This date is in the list already.") : null}
      />
      <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} disabled={!date || known} onClick={add}>
        {t("Add date")}
      </Button>
    </div>
  );
}
