import { Switch, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { Sheet } from "../parts/Page.tsx";
import { SecretInput } from "../parts/SecretInput.tsx";
import styles from "./mailboxes.module.css";
import { ServerFields } from "./ServerFields.tsx";
import type { MailboxValues } from "./values.ts";

type Given = { form: UseFormReturnType<MailboxValues>; fresh: boolean; known: boolean };

/** How replies leave: through the provider of the mailbox, so that they are trusted on the other side. */
export function OutgoingFields({ form, fresh, known }: Given) {
  const { t } = useTranslation();
  const { sends, comesBy, ownSmtpLogin } = form.getValues();
  const own = ownSmtpLogin || comesBy === "forwarding";
  return (
    <Sheet title={t("How replies go out")}>
      <Switch
        label={t("Send replies from this address")}
        description={t("Without this the mailbox only receives: nobody can be answered from it.")}
        {...form.getInputProps("sends", { type: "checkbox" })}
      />
      {sends && (
        <>
          <ServerFields form={form} of="smtp" known={known} />
          {comesBy === "imap" && (
            <Switch label={t("Sending needs another user name or password")} {...form.getInputProps("ownSmtpLogin", { type: "checkbox" })} />
          )}
          {own && (
            <div className={styles.pair}>
              <TextInput label={t("User name for sending")} autoComplete="off" spellCheck={false} {...form.getInputProps("settings.smtp.user")} />
              <SecretInput
                label={t("Password for sending")}
                autoComplete="new-password"
                placeholder={fresh ? "" : t("As it is")}
                {...form.getInputProps("settings.smtp.password")}
              />
            </div>
          )}
        </>
      )}
    </Sheet>
  );
}
