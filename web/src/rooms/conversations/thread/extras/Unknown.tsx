import type { Message } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconPuzzle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../../../api.ts";
import { useInbox } from "../../inbox.ts";
import styles from "./Extras.module.css";

/** Platforms think of new things faster than desks learn them: it is kept as it came, and said to be there. */
export function Unknown({ message, type }: { message: Message; type: string }) {
  const { t } = useTranslation();
  const { mayAnswer } = useInbox();
  return (
    <div className={styles.sheet}>
      <IconPuzzle size={22} stroke={1.6} aria-hidden />
      <div className={styles.about}>
        <p className={styles.title}>{t("A message of a kind that Guli does not know yet: {{type}}", { type })}</p>
        <p className={styles.detail}>{t("It was kept exactly as it came. You can ask the customer to write it in words.")}</p>
      </div>
      {mayAnswer && (
        <Button component="a" size="compact-sm" variant="default" href={addressOf("readRawMessage", { params: { id: message.id } })} download>
          {t("Download the original")}
        </Button>
      )}
    </div>
  );
}
