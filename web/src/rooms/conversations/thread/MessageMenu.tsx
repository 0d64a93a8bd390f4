import type { KeptReview, Message } from "@guli/contract";
import { ActionIcon, Menu } from "@mantine/core";
import { IconCopy, IconDots, IconDownload, IconEyeCheck, IconPalette, IconTextSize } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../../api.ts";
import { ask } from "../../../asking.ts";
import { useMe } from "../../../session.ts";
import { toast } from "../../../shell/toast.ts";
import { useInbox } from "../inbox.ts";
import styles from "./MessageMenu.module.css";

/** `onDesigned` is there where a message can be seen as its sender designed it. What the coach saw is asked for only when the menu opens. */
export function MessageMenu({
  message,
  hasRaw,
  designed,
  onDesigned,
  onReview,
}: {
  message: Message;
  hasRaw: boolean;
  designed: boolean;
  onDesigned: (() => void) | undefined;
  onReview: (review: KeptReview) => void;
}) {
  const { t } = useTranslation();
  const { mayAnswer } = useInbox();
  const [open, setOpen] = useState(false);
  const isOwn = message.kind === "reply" && message.personId === useMe().person.id;
  const { data: review } = useQuery({ ...ask("readReview", { params: { id: message.id } }), enabled: open && isOwn && mayAnswer });
  const copy = () => void navigator.clipboard?.writeText(message.text).then(() => toast(t("Copied")));
  return (
    <Menu position="bottom-end" opened={open} onChange={setOpen}>
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
        {review && (
          <Menu.Item leftSection={<IconEyeCheck size={16} />} onClick={() => onReview(review)}>
            {t("What the coach saw")}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
