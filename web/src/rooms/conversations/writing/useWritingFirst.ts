import type { AttachmentBrief, ChannelBrief, CoachRule } from "@guli/contract";
import { useForm } from "@mantine/form";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useTell } from "../../../asking.ts";
import { Refused, sentenceOf } from "../../../failures.ts";
import { languageNow } from "../../../i18n/words.ts";
import { speaksTo } from "../../coaching/composer/speaking.ts";
import { toast, toastTrouble } from "../../../shell/toast.ts";
import { useUploads } from "../composer/useUploads.ts";
import { showRow } from "../data/showing.ts";
import { useInbox } from "../inbox.ts";

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/;
const PHONE = /^\+?[\d\s()-]{7,25}$/;

type Values = { channelId: string; to: string; subject: string; body: string; files: AttachmentBrief[]; reasons: Partial<Record<CoachRule, string>> };
const EMPTY: Values = { channelId: "", to: "", subject: "", body: "", files: [], reasons: {} };

/** What is written to a customer first, with its files, and how it is sent, through one of these channels; the first where none was chosen. */
export function useWritingFirst(channels: ChannelBrief[], onSent: () => void) {
  const kindOf = (id: string) => (channels.find((one) => one.id === id) ?? channels[0])?.kind ?? "email";
  const { t } = useTranslation();
  const { me, open } = useInbox();
  const client = useQueryClient();
  const start = useTell("startConversation");
  const form = useForm<Values>({
    initialValues: EMPTY,
    validate: {
      to: (to, { channelId }) => {
        if (kindOf(channelId) === "email") return ADDRESS.test(to.trim()) ? null : t("This is no e-mail address.");
        return PHONE.test(to.trim()) ? null : t("This is no phone number.");
      },
      subject: (subject, { channelId }) =>
        kindOf(channelId) === "email" && subject.trim() === "" ? t("A subject helps the customer to find it again.") : null,
      body: (body, { files }) => (body.trim() === "" && files.length === 0 ? t("There is nothing in the reply yet.") : null),
    },
  });
  const { uploads, bring } = useUploads((file) => form.setFieldValue("files", (files) => [...files, file]));
  const channelId = form.values.channelId || (channels[0]?.id ?? "");
  const send = form.onSubmit(({ to, subject, body, files, reasons }) => {
    // What is still on its way would be left behind.
    if (uploads.length > 0) return;
    start.mutate(
      {
        body: {
          channelId,
          to: to.trim(),
          ...(kindOf(channelId) === "email" && { subject }),
          body,
          attachmentIds: files.map(({ id }) => id),
          overridden: Object.fromEntries(Object.entries(reasons).filter(([, reason]) => reason.trim() !== "")),
          speaks: speaksTo(languageNow()),
        },
      },
      {
        onSuccess: ({ conversation }) => {
          showRow(client, conversation, { me: me.person.id });
          toast(t("The reply is on its way."));
          onSent();
          open(conversation.id);
        },
        onError: (error) =>
          error instanceof Refused && Object.keys(error.fields).length > 0 ? form.setErrors(error.fields) : toastTrouble(t(sentenceOf(error))),
      },
    );
  });
  return {
    form,
    channelId,
    kind: kindOf(channelId),
    send,
    bring,
    uploads,
    remove: (id: string) => form.setFieldValue("files", (files) => files.filter((file) => file.id !== id)),
    busy: start.isPending,
    mayLeave: (!form.isDirty() && uploads.length === 0) || start.isSuccess,
  };
}
