import { Anchor, Select, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { IconBulb } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Sheet } from "../parts/Page.tsx";
import { SecretInput } from "../parts/SecretInput.tsx";
import styles from "./mailboxes.module.css";
import { domainOf, providers } from "./presets.ts";
import { PROVIDER_NOTES } from "./provider-notes.ts";
import { withAddress, withProvider, type MailboxValues } from "./values.ts";

/** Which mailbox it is. From the address follows nearly everything else. */
export function AddressFields({ form, fresh }: { form: UseFormReturnType<MailboxValues>; fresh: boolean }) {
  const { t } = useTranslation();
  const values = form.getValues();
  const known = domainOf(values.settings.address) !== "";
  return (
    <Sheet title={t("The address")}>
      <TextInput
        label={t("E-mail address")}
        type="email"
        autoComplete="off"
        spellCheck={false}
        data-autofocus={fresh || undefined}
        autoFocus={fresh}
        placeholder="support@example.com"
        {...form.getInputProps("settings.address")}
        onChange={(event) => form.setValues(withAddress(values, event.currentTarget.value))}
      />
      <TextInput
        label={t("Sender's name")}
        description={t("As customers see it beside the address.")}
        maxLength={120}
        autoComplete="off"
        {...form.getInputProps("settings.senderName")}
      />
      {(known || !fresh) && (
        <>
          <Select
            label={t("Who keeps the mailbox")}
            description={t("An address of your own domain may be kept by one of these too.")}
            data={providers.map((provider) => ({ value: provider, label: t(PROVIDER_NOTES[provider].name) }))}
            allowDeselect={false}
            value={values.provider}
            onChange={(provider) => form.setValues(withProvider(values, providers.find((one) => one === provider) ?? "own"))}
          />
          {(fresh || values.provider !== "own") && <ProviderHint provider={values.provider} />}
          {values.comesBy === "imap" && <Password form={form} fresh={fresh} />}
        </>
      )}
    </Sheet>
  );
}

function ProviderHint({ provider }: { provider: MailboxValues["provider"] }) {
  const { t } = useTranslation();
  const { note, link } = PROVIDER_NOTES[provider];
  return (
    <div className={styles.note}>
      <IconBulb size={19} aria-hidden />
      <p>
        {t(note)}{" "}
        {link && (
          <Anchor href={link} target="_blank" rel="noreferrer" underline="always" inherit>
            {new URL(link).hostname}
          </Anchor>
        )}
      </p>
    </div>
  );
}

function Password({ form, fresh }: { form: UseFormReturnType<MailboxValues>; fresh: boolean }) {
  const { t } = useTranslation();
  const plain = form.getValues().provider === "own" || form.getValues().provider === "microsoft";
  return (
    <SecretInput
      label={plain ? t("Password of the mailbox") : t("App password")}
      description={fresh ? t("Kept encrypted, and never shown again.") : t("Leave it empty to keep the present one.")}
      autoComplete="new-password"
      {...form.getInputProps("settings.imap.password")}
    />
  );
}
