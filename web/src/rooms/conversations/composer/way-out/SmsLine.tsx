import { IconDeviceMobileMessage } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { smsParts } from "./sms-parts.ts";
import styles from "./WayOut.module.css";

/** In how many text messages it goes, each of which is paid for, and how much more the last of them holds. */
export function SmsLine({ text }: { text: string }) {
  const { t } = useTranslation();
  const words = text.trim();
  if (words === "") return null;
  const { parts, left } = smsParts(words);
  return (
    <p className={styles.line}>
      <IconDeviceMobileMessage size={15} aria-hidden />
      <span className="numbers">
        {t("{{count}} text messages", { count: parts })} · {t("room for {{count}} more characters", { count: left })}
      </span>
    </p>
  );
}
