import type { ChannelKind, ConversationRow } from "@guli/contract";
import { IconAlarmSnooze, IconAlertTriangle, IconCircleCheck, IconClock, IconHourglass, IconShieldX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { formatDuration, formatMoment, formatTime } from "../../../formats/index.ts";
import { useMe } from "../../../session.ts";
import { Chip, type Meaning } from "../../../ui/Chip.tsx";
import { useNow } from "../../../ui/now.ts";
import { waitLevel } from "../rules.ts";

/** How it stands with a conversation: how long the customer has been waiting, until when it sleeps, that it is done. */
export function StateChip({ row }: { row: ConversationRow }) {
  const { t } = useTranslation();
  const now = useNow();
  const { timeZone } = useMe().workspace;
  if (row.spam) return <Chip icon={<IconShieldX />}>{t("Spam")}</Chip>;
  switch (row.state) {
    case "open":
      return row.waitingSince === null ? null : <Waiting since={row.waitingSince} channel={row.channel.kind} now={now} />;
    case "waiting":
      return <Chip icon={<IconClock />}>{t("Customer’s turn")}</Chip>;
    case "snoozed":
      return (
        <Chip meaning="sky" icon={<IconAlarmSnooze />}>
          {row.snoozedUntil === null ? t("Snoozed") : t("Until {{when}}", { when: whenText(row.snoozedUntil, timeZone, now) })}
        </Chip>
      );
    case "resolved":
      return (
        <Chip meaning="recovered" icon={<IconCircleCheck />}>
          {t("Resolved")}
        </Chip>
      );
  }
}

const LEVELS = {
  calm: { meaning: "stone", Icon: IconHourglass },
  long: { meaning: "waiting", Icon: IconHourglass },
  "too-long": { meaning: "at-risk", Icon: IconAlertTriangle },
} as const satisfies Record<string, { meaning: Meaning; Icon: typeof IconHourglass }>;

function Waiting({ since, channel, now }: { since: string; channel: ChannelKind; now: string }) {
  const { t } = useTranslation();
  const { meaning, Icon } = LEVELS[waitLevel(since, Date.parse(now), channel)];
  const duration = formatDuration(Math.max(0, (Date.parse(now) - Date.parse(since)) / 1000));
  return (
    <Chip meaning={meaning} icon={<Icon />} title={t("The customer has been waiting for us for {{duration}}", { duration })}>
      {duration}
    </Chip>
  );
}

/** The day and the hour: "tomorrow, 09:00", but only the hour where it is today. */
export function whenText(at: string, timeZone: string, now: string): string {
  const [moment, time] = [formatMoment(at, timeZone, now), formatTime(at, timeZone)];
  return moment === time ? time : `${moment}, ${time}`;
}
