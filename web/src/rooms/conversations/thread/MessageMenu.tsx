import type { Message } from "@guli/contract";
import { ActionIcon, Menu } from "@mantine/core";
import { IconCopy, IconDots, IconDownload, IconPalette, IconTextSize } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../../api.ts";
import { toast } from "../../../shell/toast.ts";
import { useInbox } from "../inbox.ts";
import styles from "./MessageMenu.module.css";

/** `onDesigned` is there where a message can be seen as its sender designed it. */
export function MessageMenu({
  message,
  hasRaw,
  designed,
  onDesigned,
}: {
  message: Message;
  hasRaw: boolean;
  designed: boolean;
  onDesigned: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  const { mayAnswer } = useInbox();
  const copy = () => void navigator.clipboard?.writeText(message.text).then(() => toast(t("Copied")));
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size="sm" className={styles.button} aria-label={t("More about this message")}>
          <IconDots size={17} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {onDesigned && (
          <Menu.Item leftSection={designed ? <IconTextSize size={16} /> : <IconPalette size={16} />} onClick={onDesigned}>
            {designed ? t("Show as plain text") : t("Show as it was designed")}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconCopy size={16} />} onClick={copy}>
          {t("Copy the text")}
        </Menu.Item>
        {hasRaw && mayAnswer && (
          <Menu.Item leftSection={<IconDownload size={16} />} component="a" href={addressOf("readRawMessage", { params: { id: message.id } })} download>
            {t("Download the original")}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
