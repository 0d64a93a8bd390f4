import { Button, NumberInput, Select, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./mailboxes.module.css";
import type { Way } from "./useTrying.ts";
import { withSecurity, type MailboxValues } from "./values.ts";

type Security = MailboxValues["settings"]["imap"]["security"];

/** Host, port and encryption of one way. Where they are known they stand in one line until somebody wants to change them. */
export function ServerFields({ form, of, known }: { form: UseFormReturnType<MailboxValues>; of: Way; known: boolean }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const server = form.getValues().settings[of];
  const wrong = Object.keys(form.errors).some((field) => field.startsWith(`settings.${of}`));
  const securities: { value: Security; label: string }[] = [
    { value: "tls", label: "TLS" },
    { value: "starttls", label: "STARTTLS" },
    { value: "none", label: t("No encryption") },
  ];
  if (known && !opened && !wrong) {
    return (
      <div className={styles.brief}>
        <span>
          {server.host}, {t("port {{port}}", { port: server.port })}, {securities.find(({ value }) => value === server.security)?.label}
        </span>
        <Button variant="subtle" size="compact-sm" onClick={() => setOpened(true)}>
          {t("Change the server")}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.server}>
      <TextInput
        label={t("Server")}
        placeholder={of === "imap" ? "imap.example.com" : "smtp.example.com"}
        autoComplete="off"
        spellCheck={false}
        {...form.getInputProps(`settings.${of}.host`)}
      />
      <NumberInput label={t("Port")} min={1} max={65_535} hideControls allowDecimal={false} {...form.getInputProps(`settings.${of}.port`)} />
      <Select
        label={t("Encryption")}
        data={securities}
        allowDeselect={false}
        value={server.security}
        error={server.security === "none" ? t("Password and mail can be read on the way.") : null}
        onChange={(security) => security && form.setFieldValue(`settings.${of}`, withSecurity(server, of, security))}
      />
    </div>
  );
}
