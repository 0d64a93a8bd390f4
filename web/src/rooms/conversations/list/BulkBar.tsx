import { ActionIcon } from "@mantine/core";
import { IconAlarmSnooze, IconCircleCheck, IconMailOpened, IconShieldX, IconTag, IconUserPlus, IconX, type IconProps } from "@tabler/icons-react";
import type { ComponentType } from "react";
import { useTranslation } from "react-i18next";
import { KeysTip } from "../../../ui/KeysTip.tsx";
import { useInbox } from "../inbox.ts";
import styles from "./BulkBar.module.css";
import type { Choosing } from "./useChoosing.ts";

/** What can be done with all that were chosen at once. */
export function BulkBar({ choosing }: { choosing: Choosing }) {
  const { t } = useTranslation();
  const { pick, resolve, setSpam, markUnread } = useInbox();
  const rows = choosing.chosenRows;
  const then = (act: () => void) => () => {
    act();
    choosing.clear();
  };
  return (
    <div className={styles.bar} role="toolbar" aria-label={t("Selected conversations")}>
      <Tool label={t("Clear the selection")} keys="escape" Icon={IconX} onPress={choosing.clear} />
      <span className={`${styles.count} numbers`} aria-live="polite">
        {t("{{count}} selected", { count: rows.length })}
      </span>
      <span className={styles.tools}>
        <Tool label={t("Assign")} keys="a" Icon={IconUserPlus} onPress={() => pick("assign", rows)} />
        <Tool label={t("Tag")} keys="l" Icon={IconTag} onPress={() => pick("tag", rows)} />
        <Tool label={t("Snooze")} keys="h" Icon={IconAlarmSnooze} onPress={() => pick("snooze", rows)} />
        <Tool label={t("Mark as unread")} keys="u" Icon={IconMailOpened} onPress={then(() => markUnread(rows))} />
        <Tool label={t("Mark as spam")} keys="!" Icon={IconShieldX} onPress={then(() => setSpam(rows, true))} />
        <Tool label={t("Resolve")} keys="e" Icon={IconCircleCheck} onPress={then(() => resolve(rows))} />
      </span>
    </div>
  );
}

function Tool({ label, keys, Icon, onPress }: { label: string; keys: string; Icon: ComponentType<IconProps>; onPress: () => void }) {
  return (
    <KeysTip label={label} keys={keys}>
      <ActionIcon size="lg" aria-label={label} onClick={onPress} className={styles.tool}>
        <Icon size={19} stroke={1.7} />
      </ActionIcon>
    </KeysTip>
  );
}
