import { TagsInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import styles from "./WayOut.module.css";

const MOST = 10;
const LONGEST = 20;

/** Buttons under the reply, one of which the customer presses instead of typing. */
export function QuickReplies({ options, onOptions }: { options: readonly string[]; onOptions: (options: string[]) => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.replies}>
      <TagsInput
        size="xs"
        label={t("Buttons under the message")}
        description={t("Type what the customer can choose, such as “Yes” or “Another day”, and press Enter.")}
        data-autofocus
        value={[...options]}
        onChange={(typed) => onOptions(typed.map((option) => option.trim().slice(0, LONGEST)).filter(Boolean))}
        maxTags={MOST}
        maxLength={LONGEST}
        acceptValueOnBlur
        splitChars={[";"]}
      />
    </div>
  );
}
