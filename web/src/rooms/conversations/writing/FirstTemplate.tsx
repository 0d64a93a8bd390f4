import { Skeleton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { useSlow } from "../../../ui/useSlow.ts";
import { TemplateWriter, type FilledTemplate } from "../composer/way-out/TemplateWriter.tsx";
import styles from "../composer/way-out/WayOut.module.css";

/** Who has not written gets no free words by WhatsApp: the first message is an approved template. */
export function FirstTemplate({ channelId, onSend }: { channelId: string; onSend: (filled: FilledTemplate) => void }) {
  const { t } = useTranslation();
  const { data, error, isPending } = useAsk("listTemplates", { params: { id: channelId } });
  const slow = useSlow(isPending);
  if (error) return <p className={styles.line}>{t(sentenceOf(error))}</p>;
  if (!data) return slow ? <Skeleton height={120} mt="sm" /> : null;
  if (data.rows.length === 0)
    return <p className={styles.first}>{t("WhatsApp takes only approved templates for a first message, and there is none. Make one in WhatsApp Manager.")}</p>;
  return (
    <div className={styles.first}>
      <p>{t("WhatsApp takes only approved templates for a first message. As soon as they answer, you can write freely.")}</p>
      <TemplateWriter templates={data.rows} onSend={onSend} />
    </div>
  );
}
