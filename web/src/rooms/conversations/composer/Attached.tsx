import type { AttachmentBrief } from "@guli/contract";
import { ActionIcon, Progress } from "@mantine/core";
import { IconPaperclip, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { formatPercent, formatSize } from "../../../formats/index.ts";
import styles from "./Attached.module.css";
import type { Upload } from "./useUploads.ts";

/** Files that go with what is being written, and those still on their way. */
export function Attached({ files, uploads, onRemove }: { files: readonly AttachmentBrief[]; uploads: readonly Upload[]; onRemove: (id: string) => void }) {
  const { t } = useTranslation();
  if (files.length + uploads.length === 0) return null;
  return (
    <ul className={styles.list}>
      {files.map(({ id, filename, size }) => (
        <li key={id} className={styles.file}>
          <IconPaperclip size={15} aria-hidden />
          <span className={styles.name}>{filename}</span>
          <span className={`${styles.size} numbers`}>{formatSize(size)}</span>
          <ActionIcon size="xs" onClick={() => onRemove(id)} aria-label={t("Remove {{filename}}", { filename })}>
            <IconX size={13} />
          </ActionIcon>
        </li>
      ))}
      {uploads.map(({ key, name, size, share, stop }) => (
        <li key={key} className={styles.file} aria-busy>
          <span className={styles.name}>{name}</span>
          <span className={`${styles.size} numbers`}>
            {formatSize(size)} · {formatPercent(share)}
          </span>
          <Progress className={styles.bar ?? ""} value={share * 100} size="xs" aria-label={t("{{filename}} is on its way", { filename: name })} />
          <ActionIcon size="xs" onClick={stop} aria-label={t("Stop bringing {{filename}}", { filename: name })}>
            <IconX size={13} />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}
