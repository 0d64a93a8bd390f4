import type { ConversationRow } from "@guli/contract";
import { IconLifebuoy } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { STAGES } from "../names.ts";
import styles from "../recovery.module.css";
import { AgainChip, Clock, SeverityChip } from "../Signs.tsx";

/** A quiet line over the thread while something is being made good here. */
export function RecoveryStrip({ row, onPerson }: { row: ConversationRow; onPerson: () => void }) {
  const { t } = useTranslation();
  const open = useAsk("readRecoveriesIn", { params: { id: row.id } }).data?.open;
  if (!open) return null;
  const show = () => {
    const part = document.getElementById("recovery-part");
    if (part) part.scrollIntoView({ block: "start" });
    else onPerson();
  };
  return (
    <button type="button" className={styles.strip} onClick={show}>
      <IconLifebuoy size={17} aria-hidden />
      <strong>{t("Being made good: {{stage}}", { stage: t(STAGES[open.stage]) })}</strong>
      <SeverityChip severity={open.severity} />
      {open.again && <AgainChip />}
      <Clock row={open} />
    </button>
  );
}
