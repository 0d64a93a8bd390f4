import { IconArrowBackUp } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import styles from "./Extras.module.css";
import { useJump } from "./useJump.ts";

/** Which earlier message somebody answers; pressed, it leads there. */
export function Quote({ messageId, text, conversationId }: { messageId: string | null; text: string | null; conversationId: string }) {
  const { t } = useTranslation();
  const jump = useJump(conversationId);
  const words = text === null || text.trim() === "" ? t("Answers an earlier message") : text;
  const shown = (
    <>
      <IconArrowBackUp size={15} aria-hidden />
      <span className={styles.quoted}>{words}</span>
    </>
  );
  if (messageId === null) return <blockquote className={styles.quote}>{shown}</blockquote>;
  return (
    <button type="button" className={styles.quote} title={t("Go to the message that this answers")} onClick={() => void jump(messageId)}>
      {shown}
    </button>
  );
}
