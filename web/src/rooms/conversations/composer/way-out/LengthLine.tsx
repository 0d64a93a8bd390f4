import { IconScissors } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../../../formats/index.ts";
import { lengthOf } from "./length.ts";
import styles from "./WayOut.module.css";

/** How much room is left in one message of the channel, and in how many a longer text leaves. */
export function LengthLine({ text, longest }: { text: string; longest: number | null }) {
  const { t } = useTranslation();
  const length = lengthOf(text, longest);
  if (!length) return null;
  const { used, messages } = length;
  return (
    <p className={styles.line}>
      {messages > 1 && <IconScissors size={15} aria-hidden />}
      <span className="numbers">
        {t("{{used}} of {{longest}} characters", { used: formatNumber(used), longest: formatNumber(length.longest) })}
        {messages > 1 && <> · {t("leaves in {{count}} messages", { count: messages })}</>}
      </span>
    </p>
  );
}
