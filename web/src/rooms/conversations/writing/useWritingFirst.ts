import type { AttachmentBrief, ChannelBrief, CoachRule } from "@guli/contract";
import { useForm } from "@mantine/form";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useTell } from "../../../asking.ts";
import { Refused, sentenceOf } from "../../../failures.ts";
import { languageNow } from "../../../i18n/words.ts";
import { speaksTo } from "../../coaching/composer/speaking.ts";
import { toast, toastTrouble } from "../../../shell/toast.ts";
import type { FilledTemplate } from "../composer/way-out/TemplateWriter.tsx";
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
  const give = ({ to, subject, body, files, reasons }: Values, filled?: FilledTemplate) =>
    start.mutate(
      {
        body: {
          channelId,
          to: to.trim(),
          ...(kindOf(channelId) === "email" && { subject }),
          body: filled?.text ?? body,
          ...(filled && { template: filled.template }),
          attachmentIds: (filled?.files ?? files).map(({ id }) => id),
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
  // What is still on its way would be left behind.
  const send = form.onSubmit((values) => {
    if (uploads.length === 0) give(values);
  });
  const sendTemplate = (filled: FilledTemplate) => {
    if (!form.validateField("to").hasError && !start.isPending) give(form.getValues(), filled);
  };
  return {
    form,
    channelId,
    kind: kindOf(channelId),
    send,
    sendTemplate,
    bring,
    uploads,
    remove: (id: string) => form.setFieldValue("files", (files) => files.filter((file) => file.id !== id)),
    busy: start.isPending,
    mayLeave: (!form.isDirty() && uploads.length === 0) || start.isSuccess,
  };
}
