import { ActionIcon, Textarea } from "@mantine/core";
import { IconBold, IconHeading, IconItalic, IconLink, IconList, IconListNumbers, IconPhotoPlus, type Icon } from "@tabler/icons-react";
import { useRef, useState, type ClipboardEvent, type DragEvent, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { sentenceOf } from "../../../failures.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { pressedKeys } from "../../../shell/shortcuts.ts";
import { bringGuideFile, TAKEN } from "../uploading.ts";
import styles from "./editor.module.css";
import { replaced, shaped, type Chosen, type Shape } from "./wrapping.ts";

type Given = { label: string; language: string; value: string; rows: number; onChange: (value: string) => void };

/** A text in Markdown, with buttons for those who do not know its signs; pictures can be dropped and pasted into it. */
export function MarkdownField({ label, language, value, rows, onChange }: Given) {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const [busy, setBusy] = useState(false);
  const chosen = (): Chosen => {
    const { value: text = value, selectionStart = value.length, selectionEnd = value.length } = field.current ?? {};
    return { text, from: selectionStart, to: selectionEnd };
  };
  const show = ({ text, from, to }: Chosen) => {
    onChange(text);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(from, to);
    });
  };
  const bring = async (files: Iterable<File>) => {
    setBusy(true);
    const what = t("what it shows");
    try {
      for (const file of files) {
        const { id } = await bringGuideFile(file);
        show(replaced(chosen(), `![${what}](${id})`, what));
      }
    } catch (error) {
      toastTrouble(t(sentenceOf(error)));
    }
    setBusy(false);
  };
  const take = (event: DragEvent | ClipboardEvent, files: FileList) => {
    if (files.length === 0) return;
    event.preventDefault();
    void bring([...files]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const shape = KEYS[pressedKeys(event.nativeEvent)];
    if (!shape) return;
    event.preventDefault();
    show(shaped(chosen(), shape));
  };
  return (
    <div>
      <Textarea
        ref={field}
        autosize
        minRows={rows}
        maxRows={30}
        lang={language}
        label={label}
        maxLength={rows > 6 ? 200_000 : 20_000}
        classNames={{ input: styles.markdown ?? "" }}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onDrop={(event) => take(event, event.dataTransfer.files)}
        onPaste={(event) => take(event, event.clipboardData.files)}
      />
      <Tools label={label} busy={busy} onShape={(shape) => show(shaped(chosen(), shape))} onFiles={bring} />
    </div>
  );
}

const KEYS: Record<string, Shape> = { "mod+b": "bold", "mod+i": "italic" };
const SIGNS: Record<Shape, Icon> = { bold: IconBold, italic: IconItalic, heading: IconHeading, list: IconList, numbered: IconListNumbers, link: IconLink };

type ToolProps = { label: string; busy: boolean; onShape: (shape: Shape) => void; onFiles: (files: Iterable<File>) => Promise<void> };

function Tools({ label, busy, onShape, onFiles }: ToolProps) {
  const { t } = useTranslation();
  const chooser = useRef<HTMLInputElement>(null);
  const names: Record<Shape, string> = {
    bold: t("Bold"),
    italic: t("Italic"),
    heading: t("Heading"),
    list: t("List"),
    numbered: t("Numbered list"),
    link: t("Link"),
  };
  return (
    <div className={styles.tools} role="group" aria-label={t("Format: {{field}}", { field: label })}>
      {(Object.keys(names) as Shape[]).map((shape) => {
        const Sign = SIGNS[shape];
        return (
          <ActionIcon key={shape} size="md" title={names[shape]} aria-label={names[shape]} onClick={() => onShape(shape)}>
            <Sign size={17} />
          </ActionIcon>
        );
      })}
      <ActionIcon size="md" loading={busy} title={t("Picture or video")} aria-label={t("Picture or video")} onClick={() => chooser.current?.click()}>
        <IconPhotoPlus size={17} />
      </ActionIcon>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        accept={TAKEN.both}
        onChange={({ currentTarget }) => {
          void onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
    </div>
  );
}
