import { ActionIcon, FileButton } from "@mantine/core";
import { IconPaperclip } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { KeysTip } from "../../../ui/KeysTip.tsx";

/** Choose files to go with what is being written. */
export function AttachButton({ onFiles }: { onFiles: (files: Iterable<File>) => void }) {
  const { t } = useTranslation();
  return (
    <FileButton onChange={onFiles} multiple>
      {(props) => (
        <KeysTip label={t("Attach files")}>
          <ActionIcon {...props} size="lg" aria-label={t("Attach files")}>
            <IconPaperclip size={19} stroke={1.7} />
          </ActionIcon>
        </KeysTip>
      )}
    </FileButton>
  );
}
