import { Radio, Select, Stack, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { Sheet } from "../parts/Page.tsx";
import styles from "./mailboxes.module.css";
import { ServerFields } from "./ServerFields.tsx";
import type { MailboxValues } from "./values.ts";

type Given = { form: UseFormReturnType<MailboxValues>; fresh: boolean; known: boolean };

/** How mail comes in: fetched from the mailbox, or sent on to the desk. */
export function IncomingFields({ form, fresh, known }: Given) {
  const { t } = useTranslation();
  const byImap = form.getValues().comesBy === "imap";
  return (
    <Sheet title={t("How mail comes in")}>
      <Radio.Group aria-label={t("How mail comes in")} {...form.getInputProps("comesBy")}>
        <Stack gap="sm">
          <Radio value="imap" label={t("Fetch it from the mailbox (IMAP)")} description={t("As soon as something comes. The mailbox stays as it is.")} />
          <Radio
            value="forwarding"
            label={t("Have it forwarded")}
            description={t("Your provider sends each mail on to an address that you get after connecting.")}
          />
        </Stack>
      </Radio.Group>
      {byImap && (
        <>
          <ServerFields form={form} of="imap" known={known} />
          <TextInput label={t("User name")} autoComplete="off" spellCheck={false} {...form.getInputProps("settings.imap.user")} />
          <FolderFields form={form} />
          {fresh && <TakeIn form={form} />}
        </>
      )}
    </Sheet>
  );
}

function FolderFields({ form }: { form: UseFormReturnType<MailboxValues> }) {
  const { t } = useTranslation();
  const moves = form.getValues().settings.imap.after === "move";
  return (
    <>
      <div className={styles.pair}>
        <TextInput
          label={t("Folder")}
          description={t("Where new mail is looked for.")}
          spellCheck={false}
          autoComplete="off"
          {...form.getInputProps("settings.imap.folder")}
        />
        <Select
          label={t("Afterwards, in the mailbox")}
          description={t("What becomes of a mail that is here.")}
          allowDeselect={false}
          data={[
            { value: "keep", label: t("Leave it as it is") },
            { value: "seen", label: t("Mark it as read") },
            { value: "move", label: t("Move it to another folder") },
          ]}
          {...form.getInputProps("settings.imap.after")}
        />
      </div>
      {moves && <TextInput label={t("To which folder")} autoComplete="off" spellCheck={false} {...form.getInputProps("settings.imap.moveTo")} />}
    </>
  );
}

function TakeIn({ form }: { form: UseFormReturnType<MailboxValues> }) {
  const { t } = useTranslation();
  return (
    <Select
      label={t("What is in the mailbox already")}
      description={t("Older mail stays where it is; it just does not come into the inbox here.")}
      allowDeselect={false}
      data={[
        { value: "now", label: t("Only take in what comes from now on") },
        { value: "7", label: t("Take in the last 7 days too") },
        { value: "30", label: t("Take in the last 30 days too") },
        { value: "all", label: t("Take in everything") },
      ]}
      {...form.getInputProps("takeIn")}
    />
  );
}
