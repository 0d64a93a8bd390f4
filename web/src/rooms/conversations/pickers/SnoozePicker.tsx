import type { ConversationRow } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconCalendarEvent, IconCalendarWeek, IconSunrise, IconSunset2 } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { key } from "../../../i18n/key.ts";
import { useNow } from "../../../ui/now.ts";
import { useInbox } from "../inbox.ts";
import { whenText } from "../parts/StateChip.tsx";
import { PickDialog } from "./PickDialog.tsx";
import { snoozeChoices, type SnoozeChoice } from "./snoozing.ts";
import styles from "./SnoozePicker.module.css";
import { instantTyped, shownAs } from "./typing-times.ts";

const CHOICES: Record<SnoozeChoice["code"], { name: string; Icon: typeof IconSunrise }> = {
  "later-today": { name: key("Later today"), Icon: IconSunset2 },
  tomorrow: { name: key("Tomorrow morning"), Icon: IconSunrise },
  monday: { name: key("On Monday"), Icon: IconCalendarEvent },
  "in-a-week": { name: key("In a week"), Icon: IconCalendarWeek },
};

/** Until when conversations sleep, by the clock of the business. */
export function SnoozePicker({ rows, onClose }: { rows: readonly ConversationRow[]; onClose: () => void }) {
  const { t } = useTranslation();
  const { me, change } = useInbox();
  const now = useNow();
  const { timeZone } = me.workspace;
  const choices = snoozeChoices(new Date(now), timeZone);
  const when = (until: Date) => whenText(until.toISOString(), timeZone, now);
  const snooze = (until: Date) => change(rows, { state: "snoozed", snoozedUntil: until.toISOString() }, t("Snoozed: {{when}}.", { when: when(until) }));
  const options = choices.map(({ code, until }) => {
    const { name, Icon } = CHOICES[code];
    return { id: code, label: t(name), hint: when(until), icon: <Icon size={19} stroke={1.7} /> };
  });
  const pick = (id: string) => {
    const choice = choices.find(({ code }) => code === id);
    if (choice) snooze(choice.until);
  };
  return (
    <PickDialog title={t("Snooze")} placeholder={t("Until when?")} options={options} onPick={pick} onClose={onClose}>
      <OwnTime timeZone={timeZone} now={now} onTake={(until) => (snooze(until), onClose())} />
    </PickDialog>
  );
}

function OwnTime({ timeZone, now, onTake }: { timeZone: string; now: string; onTake: (until: Date) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const until = instantTyped(typed, timeZone);
  return (
    <form
      className={styles.own}
      onSubmit={(event) => {
        event.preventDefault();
        if (until) onTake(until);
      }}
    >
      <input
        type="datetime-local"
        className={styles.field}
        aria-label={t("Another day and time")}
        value={typed}
        min={shownAs(new Date(now), timeZone)}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" variant="light" disabled={!until || until.getTime() <= Date.parse(now)}>
        {t("Snooze until then")}
      </Button>
    </form>
  );
}
