import { Button, Group, Modal, Select, TextInput, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useAsk, useTell } from "../../../asking.ts";
import { Refused, sentenceOf } from "../../../failures.ts";
import { toast, toastTrouble } from "../../../shell/toast.ts";
import { showRow } from "../data/showing.ts";
import { useInbox } from "../inbox.ts";
import { Recipient } from "./Recipient.tsx";

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/;

/** Write to a customer first. */
export function NewConversation({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { me, open } = useInbox();
  const client = useQueryClient();
  const { data } = useAsk("listChannels");
  const start = useTell("startConversation");
  const mailboxes = (data?.rows ?? []).filter(({ kind, on }) => kind === "email" && on);
  const form = useForm({
    initialValues: { channelId: "", to: "", subject: "", body: "" },
    validate: {
      to: (to) => (ADDRESS.test(to.trim()) ? null : t("This is no e-mail address.")),
      subject: (subject) => (subject.trim() === "" ? t("A subject helps the customer to find it again.") : null),
      body: (body) => (body.trim() === "" ? t("There is nothing in the reply yet.") : null),
    },
  });
  const channelId = form.values.channelId || mailboxes[0]?.id || "";
  const send = form.onSubmit(({ to, subject, body }) =>
    start.mutate(
      { body: { channelId, to: to.trim(), subject, body } },
      {
        onSuccess: ({ conversation }) => {
          showRow(client, conversation, { me: me.person.id });
          toast(t("The reply is on its way."));
          onClose();
          open(conversation.id);
        },
        onError: (error) =>
          error instanceof Refused && Object.keys(error.fields).length > 0 ? form.setErrors(error.fields) : toastTrouble(t(sentenceOf(error))),
      },
    ),
  );
  const mayLeave = () => !form.isDirty() || start.isSuccess;
  return (
    <Modal opened onClose={onClose} title={t("Write to a customer")} size="lg" closeOnClickOutside={mayLeave()} closeButtonProps={{ "aria-label": t("Close") }}>
      <form onSubmit={send} onKeyDown={(event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.currentTarget.requestSubmit()}>
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
        <Group mt="md" justify="flex-end">
          <Button variant="subtle" color="gray" onClick={onClose}>
            {t("Cancel")}
          </Button>
          <Button type="submit" loading={start.isPending} disabled={channelId === ""}>
            {t("Send")}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
