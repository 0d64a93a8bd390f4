import type { ConversationRow } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { useInbox } from "../inbox.ts";
import { PRIORITIES, PrioritySign } from "../parts/PrioritySign.tsx";
import { PickDialog } from "./PickDialog.tsx";

export function PriorityPicker({ rows, onClose }: { rows: readonly ConversationRow[]; onClose: () => void }) {
  const { t } = useTranslation();
  const { change } = useInbox();
  const options = PRIORITIES.map(({ priority, name }) => ({
    id: priority,
    label: t(name),
    isOn: rows.every((row) => row.priority === priority),
    icon: <PrioritySign priority={priority} size={18} />,
  }));
  const pick = (id: string) => {
    const found = PRIORITIES.find(({ priority }) => priority === id);
    if (found) change(rows, { priority: found.priority }, t("Priority: {{name}}", { name: t(found.name) }));
  };
  return <PickDialog title={t("Priority")} placeholder={t("How pressing is it?")} options={options} onPick={pick} onClose={onClose} />;
}
