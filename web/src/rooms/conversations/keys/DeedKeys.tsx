import type { ConversationRow } from "@guli/contract";
import {
  IconAlarmSnooze,
  IconCircleCheck,
  IconEdit,
  IconFlag,
  IconMailOpened,
  IconMessageReply,
  IconNote,
  IconShieldX,
  IconTag,
  IconUserPlus,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useCommands, type Command } from "../../../shell/commands.ts";
import { useShortcut } from "../../../shell/shortcuts.ts";
import type { KeysGiven } from "./InboxKeys.tsx";

type Deed = Command & { keys: string; off: boolean };

/** What can be done with the conversations chosen, else with the one under the keyboard: by key and in the palette. */
export function DeedKeys(given: KeysGiven) {
  const { t } = useTranslation();
  const deeds = useDeeds(given);
  const { inbox, onWrite } = given;
  const write: Command = { id: "write", label: t("Write to a customer"), keys: "c", icon: <IconEdit size={18} />, group: t("Inbox"), run: onWrite };
  const offered = deeds.filter(({ off, id }) => !off && id !== "snooze-too").map(({ off: _, ...command }) => ({ ...command, group: t("Conversation") }));
  useCommands(inbox.mayAnswer ? [...offered, write] : offered);
  return deeds.map((deed) => <DeedKey key={deed.id} deed={deed} />);
}

function DeedKey({ deed }: { deed: Deed }): null {
  const { t } = useTranslation();
  useShortcut(deed.keys, deed.label, deed.run, { group: t("Conversation"), off: deed.off });
  return null;
}

function useDeeds({ inbox, choosing, openRow, busy }: KeysGiven): Deed[] {
  const { t } = useTranslation();
  const row = choosing.isOnOpen ? (openRow ?? choosing.cursorRow) : (choosing.cursorRow ?? openRow);
  const rows = choosing.chosenRows.length > 0 ? choosing.chosenRows : row ? [row] : [];
  const off = busy;
  const offToLight = off || !inbox.mayAnswer;
  const areDone = rows.length > 0 && rows.every(({ state }) => state === "resolved");
  const areSpam = rows.length > 0 && rows.every(({ spam }) => spam);
  const withAll = (act: (those: readonly ConversationRow[]) => void) => () => {
    if (rows.length > 0) act(rows);
    choosing.clear();
  };
  return [
    { id: "reply", label: t("Reply"), keys: "r", off: offToLight, icon: <IconMessageReply size={18} />, run: () => row && inbox.write(row.id, "reply") },
    { id: "note", label: t("Write a note"), keys: "n", off, icon: <IconNote size={18} />, run: () => row && inbox.write(row.id, "note") },
    {
      id: "resolve",
      label: areDone ? t("Open again") : t("Resolve"),
      keys: "e",
      off: offToLight,
      icon: <IconCircleCheck size={18} />,
      run: withAll(areDone ? inbox.reopen : inbox.resolve),
    },
    { id: "snooze", label: t("Snooze"), keys: "h", off: offToLight, icon: <IconAlarmSnooze size={18} />, run: () => inbox.pick("snooze", rows) },
    { id: "snooze-too", label: t("Snooze"), keys: "s", off: offToLight, run: () => inbox.pick("snooze", rows) },
    { id: "assign", label: t("Assign"), keys: "a", off: offToLight, icon: <IconUserPlus size={18} />, run: () => inbox.pick("assign", rows) },
    { id: "tag", label: t("Tag"), keys: "l", off: offToLight, icon: <IconTag size={18} />, run: () => inbox.pick("tag", rows) },
    { id: "priority", label: t("Priority"), keys: "p", off: offToLight, icon: <IconFlag size={18} />, run: () => inbox.pick("priority", rows) },
    { id: "unread", label: t("Mark as unread"), keys: "u", off, icon: <IconMailOpened size={18} />, run: withAll(inbox.markUnread) },
    {
      id: "spam",
      label: areSpam ? t("No spam") : t("Mark as spam"),
      keys: "!",
      off: offToLight,
      icon: <IconShieldX size={18} />,
      run: withAll((those) => inbox.setSpam(those, !areSpam)),
    },
  ];
}
