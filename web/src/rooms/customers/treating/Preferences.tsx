import type { ChannelKind, Customer, PreferredHours, Treatment } from "@guli/contract";
import { Button, Checkbox, Select, TextInput } from "@mantine/core";
import { IconClockOff, IconClockCheck } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatLanguage, formatList, formatWeekday } from "../../../formats/index.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { CHANNEL_ICONS, kindName } from "../../conversations/parts/channel-kinds.ts";
import styles from "./Treating.module.css";

/** In one line: language, form of address, channel, hours, and whether now is one of them. */
export function PreferredLine({ treatment, customer }: { treatment: Treatment; customer: Customer }) {
  const { t } = useTranslation();
  const { preferredChannel, preferredHours, isTheirHour } = treatment;
  const Sign = preferredChannel && CHANNEL_ICONS[preferredChannel];
  const nothing = !customer.language && !customer.formOfAddress && !preferredChannel && !preferredHours;
  if (nothing)
    return treatment.points.length + treatment.compliments.length > 0 ? null : <p className={styles.soft}>{t("Nothing is known yet of how they like it.")}</p>;
  return (
    <p className={styles.line}>
      {customer.language && <Chip>{formatLanguage(customer.language)}</Chip>}
      {customer.formOfAddress && <Chip>{customer.formOfAddress === "formal" ? t("Formal, as with strangers") : t("Informal, as with friends")}</Chip>}
      {preferredChannel && Sign && <Chip icon={<Sign size={14} />}>{t("Best by {{channel}}", { channel: kindName(preferredChannel, t) })}</Chip>}
      {preferredHours && (
        <span className={styles.hours} data-now={isTheirHour ? "yes" : "no"}>
          {isTheirHour ? <IconClockCheck size={15} aria-hidden /> : <IconClockOff size={15} aria-hidden />}
          {isTheirHour ? hoursText(preferredHours) : t("{{hours}}: not now", { hours: hoursText(preferredHours) })}
        </span>
      )}
    </p>
  );
}

function hoursText({ days, from, to }: PreferredHours): string {
  const clock = `${from}–${to}`;
  if (days.length === 7) return clock;
  const sorted = days.toSorted((one, other) => one - other);
  const first = sorted[0] ?? 1;
  const isRun = sorted.length > 2 && sorted.every((day, at) => day === first + at);
  const names = isRun ? `${formatWeekday(first - 1)} – ${formatWeekday((sorted.at(-1) ?? 1) - 1)}` : formatList(sorted.map((day) => formatWeekday(day - 1)));
  return `${names}, ${clock}`;
}

type Props = {
  treatment: Treatment;
  onChange: (some: Partial<Pick<Treatment, "preferredChannel" | "preferredHours">>) => void;
  onDone: () => void;
};

const WORKDAYS: PreferredHours = { days: [1, 2, 3, 4, 5], from: "10:00", to: "18:00" };
const KINDS = (Object.keys(CHANNEL_ICONS) as ChannelKind[]).filter((kind) => kind !== "form" && kind !== "api");

/** Which channel and hours they prefer; kept as it is chosen. */
export function Preferences({ treatment: { preferredChannel, preferredHours }, onChange, onDone }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.form}>
      <Select
        label={t("How they like to be reached")}
        placeholder={t("Not known")}
        clearable
        data={KINDS.map((kind) => ({ value: kind, label: kindName(kind, t) }))}
        value={preferredChannel}
        onChange={(kind) => onChange({ preferredChannel: KINDS.find((one) => one === kind) ?? null })}
      />
      <Checkbox
        label={t("Only at certain hours")}
        checked={preferredHours !== null}
        onChange={(event) => onChange({ preferredHours: event.currentTarget.checked ? WORKDAYS : null })}
      />
      {preferredHours && <Hours key={JSON.stringify(preferredHours)} hours={preferredHours} onChange={(hours) => onChange({ preferredHours: hours })} />}
      <div className={styles.actions}>
        <Button size="compact-md" variant="default" onClick={onDone}>
          {t("Done")}
        </Button>
      </div>
    </div>
  );
}

function Hours({ hours, onChange }: { hours: PreferredHours; onChange: (hours: PreferredHours) => void }) {
  const { t } = useTranslation();
  const [clock, setClock] = useState({ from: hours.from, to: hours.to });
  const isWrong = clock.from >= clock.to;
  const keep = () => !isWrong && (clock.from !== hours.from || clock.to !== hours.to) && onChange({ ...hours, ...clock });
  const toggled = (day: number) =>
    hours.days.includes(day) ? hours.days.filter((one) => one !== day) : [...hours.days, day].toSorted((one, other) => one - other);
  return (
    <>
      <fieldset className={styles.days}>
        <legend>{t("Days")}</legend>
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <Checkbox
            key={day}
            label={formatWeekday(day - 1)}
            checked={hours.days.includes(day)}
            onChange={() => toggled(day).length > 0 && onChange({ ...hours, days: toggled(day) })}
          />
        ))}
      </fieldset>
      <div className={styles.clock}>
        <TextInput
          type="time"
          label={t("From when")}
          value={clock.from}
          onChange={(event) => setClock({ ...clock, from: event.currentTarget.value })}
          onBlur={keep}
        />
        <TextInput
          type="time"
          label={t("Until when")}
          value={clock.to}
          error={isWrong && t("The end must come after the beginning.")}
          onChange={(event) => setClock({ ...clock, to: event.currentTarget.value })}
          onBlur={keep}
        />
      </div>
    </>
  );
}
