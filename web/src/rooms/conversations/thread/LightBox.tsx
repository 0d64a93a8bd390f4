import type { AttachmentBrief } from "@guli/contract";
import { ActionIcon, Button, Modal } from "@mantine/core";
import { IconChevronLeft, IconChevronRight, IconDownload } from "@tabler/icons-react";
import { useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../../api.ts";
import { useFocusBack } from "../../../ui/useFocusBack.ts";
import styles from "./LightBox.module.css";

/** The pictures of a message, one at a time and as large as the window. */
export function LightBox({ pictures, first, onClose }: { pictures: readonly AttachmentBrief[]; first: number; onClose: () => void }) {
  const { t } = useTranslation();
  useFocusBack();
  const [at, setAt] = useState(first);
  const picture = pictures[at];
  if (!picture) return null;
  const step = (by: number) => setAt((at + by + pictures.length) % pictures.length);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft") step(-1);
    if (event.key === "ArrowRight") step(1);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      fullScreen
      title={picture.filename}
      closeButtonProps={{ "aria-label": t("Close") }}
      onKeyDown={onKeyDown}
      classNames={{ body: styles.body ?? "", content: styles.content ?? "" }}
    >
      {pictures.length > 1 && (
        <ActionIcon size="xl" onClick={() => step(-1)} aria-label={t("Previous picture")}>
          <IconChevronLeft />
        </ActionIcon>
      )}
      <img className={styles.picture} src={addressOf("readAttachment", { params: { id: picture.id }, query: { inline: "true" } })} alt={picture.filename} />
      {pictures.length > 1 && (
        <ActionIcon size="xl" onClick={() => step(1)} aria-label={t("Next picture")}>
          <IconChevronRight />
        </ActionIcon>
      )}
      <Button
        className={styles.fetch ?? ""}
        component="a"
        variant="default"
        size="sm"
        href={addressOf("readAttachment", { params: { id: picture.id } })}
        download={picture.filename}
        leftSection={<IconDownload size={16} />}
      >
        {t("Download")}
      </Button>
    </Modal>
  );
}
