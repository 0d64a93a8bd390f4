import type { AttachmentBrief, MessageTemplate } from "@guli/contract";
import { Button, FileButton, TextInput } from "@mantine/core";
import { IconPaperclip } from "@tabler/icons-react";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { Attached } from "../Attached.tsx";
import { useUploads } from "../useUploads.ts";
import { isHttps, type Above } from "./templates.ts";
import styles from "./WayOut.module.css";

type Props = { kind: NonNullable<MessageTemplate["header"]>; above: Above; onAbove: (above: Above) => void };

/** What WhatsApp shows as picture and as film; a document may be anything. */
const ACCEPT = { image: "image/jpeg,image/png", video: "video/mp4,video/3gpp", document: "" };

/** The picture, film or document that stands above the words of a template: where it lies, or a file from here. */
export function TemplateHeader({ kind, above, onAbove }: Props) {
  const { t } = useTranslation();
  const { uploads, bring } = useUploads((file: AttachmentBrief) => onAbove({ link: "", file }));
  const wrong = above.link.trim() !== "" && !isHttps(above.link);
  return (
    <div>
      {above.file === null && (
        <TextInput
          size="sm"
          label={labelOf(kind, t)}
          description={t("Its address on the web, or a file.")}
          placeholder="https://"
          value={above.link}
          maxLength={2000}
          error={wrong && t("The address begins with https://.")}
          onChange={(event) => onAbove({ link: event.currentTarget.value, file: null })}
        />
      )}
      <Attached files={above.file ? [above.file] : []} uploads={uploads} onRemove={() => onAbove({ link: "", file: null })} />
      {above.file === null && uploads.length === 0 && (
        <FileButton accept={ACCEPT[kind]} onChange={(file) => file && bring([file])}>
          {(props) => (
            <Button {...props} className={styles.choose ?? ""} size="compact-sm" variant="subtle" color="gray" leftSection={<IconPaperclip size={15} />}>
              {t("Choose a file")}
            </Button>
          )}
        </FileButton>
      )}
    </div>
  );
}

function labelOf(kind: Props["kind"], t: TFunction): string {
  switch (kind) {
    case "image":
      return t("Picture above the words");
    case "video":
      return t("Film above the words");
    case "document":
      return t("Document above the words");
  }
}
