import type { Message } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconFileAlert } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../../api.ts";
import { useInbox } from "../inbox.ts";
import styles from "./Unreadable.module.css";

/** A mail that could not be read is kept as it came, and said to be there. */
export function Unreadable({ message }: { message: Message }) {
  const { t } = useTranslation();
  const { mayAnswer } = useInbox();
  return (
    <div className={styles.box}>
      <IconFileAlert size={22} aria-hidden />
      <div>
        <p className={styles.says}>{t("This mail could not be read. It was kept exactly as it came.")}</p>
        {mayAnswer && (
          <Button component="a" size="compact-sm" variant="default" href={addressOf("readRawMessage", { params: { id: message.id } })} download>
            {t("Download the original")}
          </Button>
        )}
      </div>
    </div>
  );
}
