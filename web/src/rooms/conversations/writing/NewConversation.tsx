import { Button, Group, Modal, Select, TextInput, Textarea } from "@mantine/core";
import type { ClipboardEvent, DragEvent, KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { AttachButton } from "../composer/AttachButton.tsx";
import { Attached } from "../composer/Attached.tsx";
import { Recipient } from "./Recipient.tsx";
import { useWritingFirst } from "./useWritingFirst.ts";

/** Write to a customer first. */
export function NewConversation({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { data } = useAsk("listChannels");
  const mailboxes = (data?.rows ?? []).filter(({ kind, on }) => kind === "email" && on);
  const { form, channelId, send, bring, uploads, remove, busy, mayLeave } = useWritingFirst(mailboxes[0]?.id ?? "", onClose);
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
          data={mailboxes.map(({ id, name }) => ({ value: id, label: name }))}
          value={channelId}
          onChange={(id) => form.setFieldValue("channelId", id ?? "")}
          allowDeselect={false}
          comboboxProps={{ withinPortal: true }}
        />
        <Recipient {...form.getInputProps("to")} />
        <TextInput mt="sm" label={t("Subject")} maxLength={300} {...form.getInputProps("subject")} />
        <Textarea mt="sm" label={t("Message")} autosize minRows={7} maxRows={16} {...form.getInputProps("body")} />
        <Attached files={form.values.files} uploads={uploads} onRemove={remove} />
        <Group mt="md">
          <AttachButton onFiles={bring} />
          <Button variant="subtle" color="gray" ms="auto" onClick={onClose}>
            {t("Cancel")}
          </Button>
          <Button type="submit" loading={busy} disabled={channelId === "" || uploads.length > 0}>
            {t("Send")}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
