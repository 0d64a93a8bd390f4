import type { ConversationRow, ShownPromise } from "@guli/contract";
import { VisuallyHidden } from "@mantine/core";
import { IconAlarm, IconAlertTriangle, IconFlame, IconPlayerPause } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { formatDuration } from "../../../formats/index.ts";
import { useMe } from "../../../session.ts";
import { Chip, type Meaning } from "../../../ui/Chip.tsx";
import { useNow } from "../../../ui/now.ts";
import { promiseLevel, type PromiseLevel } from "../rules.ts";
import { promiseSentence } from "./promise-words.ts";
import { whenText } from "./StateChip.tsx";

const LOOKS: Record<PromiseLevel, { meaning: Meaning; Icon: typeof IconAlarm }> = {
  calm: { meaning: "stone", Icon: IconAlarm },
  soon: { meaning: "waiting", Icon: IconAlertTriangle },
  broken: { meaning: "at-risk", Icon: IconFlame },
  stands: { meaning: "stone", Icon: IconPlayerPause },
};

/** How much time is left until a promise breaks, or how late it is: the icon and the words say what the colour says. */
export function PromiseChip({ row, wordy = false }: { row: ConversationRow; wordy?: boolean }) {
  const { t } = useTranslation();
  const now = useNow();
  const { timeZone } = useMe().workspace;
  const { promise } = row;
  if (promise === null || row.spam) return null;
  const level = promiseLevel(promise, now);
  const { meaning, Icon } = LOOKS[level];
  const when = promise.dueAt === null ? "" : whenText(promise.dueAt, timeZone, now);
  const sentence = promiseSentence({ ...promise, isOver: level === "broken" }, when, t);
  const short = useShort(promise, now);
  return (
    <Chip meaning={meaning} icon={<Icon />} title={sentence}>
      {wordy ? (
        sentence
      ) : (
        <>
          <span aria-hidden>{short}</span>
          <VisuallyHidden>{sentence}</VisuallyHidden>
        </>
      )}
    </Chip>
  );
}

function useShort({ dueAt, state }: ShownPromise, now: string): string {
  const { t } = useTranslation();
  if (dueAt === null) return state === "paused" ? t("Clock stands") : t("Never due");
  const seconds = (Date.parse(dueAt) - Date.parse(now)) / 1000;
  return seconds > 0 ? t("{{duration}} left", { duration: formatDuration(seconds) }) : t("{{duration}} late", { duration: formatDuration(-seconds) });
}
