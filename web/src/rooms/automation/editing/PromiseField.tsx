import type { AutomationAction, PromiseHours, PromiseWhat } from "@guli/contract";
import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { key } from "../../../i18n/key.ts";
import { SpanField } from "./SpanField.tsx";

type Promise = Extract<AutomationAction, { do: "promise" }>;

const WHAT: Record<PromiseWhat, string> = { first: key("a first answer"), next: key("the next answer"), solution: key("a solution") };
const HOURS: Record<PromiseHours, string> = { opening: key("of the opening hours"), always: key("day and night") };

/** What is promised, within how long, and which time counts. */
export function PromiseField({ action, onChange }: { action: Promise; onChange: (action: Promise) => void }) {
  const { t } = useTranslation();
  const choices = (names: Record<string, string>) => Object.entries(names).map(([value, name]) => ({ value, label: t(name) }));
  return (
    <>
      <NativeSelect
        aria-label={t("What is promised")}
        value={action.what}
        data={choices(WHAT)}
        onChange={(event) => onChange({ ...action, what: event.currentTarget.value as PromiseWhat })}
      />
      <SpanField label={t("Within how long")} minutes={action.minutes} onChange={(minutes) => onChange({ ...action, minutes })} />
      <NativeSelect
        aria-label={t("Which time counts")}
        value={action.hours}
        data={choices(HOURS)}
        onChange={(event) => onChange({ ...action, hours: event.currentTarget.value as PromiseHours })}
      />
    </>
  );
}
