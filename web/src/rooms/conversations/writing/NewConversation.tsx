import { Button, Group, Modal, Select, TextInput, Textarea } from "@mantine/core";
import { Suspense, lazy, type ClipboardEvent, type DragEvent, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { needWords } from "../../../i18n/words.ts";
import { AttachButton } from "../composer/AttachButton.tsx";
import { Attached } from "../composer/Attached.tsx";
import { Recipient } from "./Recipient.tsx";
import { useWritingFirst } from "./useWritingFirst.ts";

/** Who reads along comes after the fields are there, and brings their own words. */
const FirstWords = lazy(async () => {
  const [{ FirstWords: Shown }] = await Promise.all([import("../../coaching/composer/FirstWords.tsx"), needWords("coaching")]);
  return { default: Shown };
});

const FirstTemplate = lazy(async () => ({ default: (await import("./FirstTemplate.tsx")).FirstTemplate }));

/** Where somebody can be written to who has not written. */
const FIRST = new Set(["email", "sms", "whatsapp"]);

/** Write to a customer first. */
export function NewConversation({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { data } = useAsk("listChannels");
  const channels = (data?.rows ?? []).filter(({ kind, on }) => FIRST.has(kind) && on);
  const { form, channelId, kind, send, sendTemplate, bring, uploads, remove, busy, mayLeave } = useWritingFirst(channels, onClose);
  const sendByKeys = (event: KeyboardEvent<HTMLFormElement>) =>
    event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.currentTarget.requestSubmit();
  /** Dropped or pasted: what is a file comes along, what is text goes where it was going. */
  const take = (event: DragEvent | ClipboardEvent, files: FileList) => {
    if (files.length === 0) return;
    event.preventDefault();
    bring([...files]);
  };
  return (
    <Modal opened onClose={onClose} title={t("Write to a customer")} size="lg" closeOnClickOutside={mayLeave} closeButtonProps={{ "aria-label": t("Close") }}>
      <form
        onSubmit={send}
        onKeyDown={sendByKeys}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => take(event, event.dataTransfer.files)}
        onPaste={(event) => take(event, event.clipboardData.files)}
      >
        <Select
          label={t("From")}
          data={channels.map(({ id, name }) => ({ value: id, label: name }))}
          value={channelId}
          onChange={(id) => form.setFieldValue("channelId", id ?? "")}
          allowDeselect={false}
          comboboxProps={{ withinPortal: true }}
        />
        <Recipient byPhone={kind !== "email"} {...form.getInputProps("to")} />
        {kind === "email" && <TextInput mt="sm" label={t("Subject")} maxLength={300} {...form.getInputProps("subject")} />}
        {kind === "whatsapp" ? (
          <Suspense>
            <FirstTemplate key={channelId} channelId={channelId} onSend={sendTemplate} />
          </Suspense>
        ) : (
          <Textarea mt="sm" label={t("Message")} autosize minRows={7} maxRows={16} {...form.getInputProps("body")} />
        )}
        <Suspense>
          {kind !== "whatsapp" && form.values.body.trim() !== "" && (
            <FirstWords
              draft={form.values.body}
              name={null}
              reasons={form.values.reasons}
              onReasons={(reasons) => form.setFieldValue("reasons", reasons)}
              onApply={(body) => form.setFieldValue("body", body)}
            />
          )}
        </Suspense>
        <Attached files={form.values.files} uploads={uploads} onRemove={remove} />
        <Group mt="md">
          {kind === "email" && <AttachButton onFiles={bring} />}
          <Button variant="subtle" color="gray" ms="auto" onClick={onClose}>
            {t("Cancel")}
          </Button>
          {kind !== "whatsapp" && (
            <Button type="submit" loading={busy} disabled={channelId === "" || uploads.length > 0}>
              {t("Send")}
            </Button>
          )}
        </Group>
      </form>
    </Modal>
  );
}
