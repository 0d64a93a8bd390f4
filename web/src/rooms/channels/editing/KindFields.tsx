import { Radio, Stack } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { kindName } from "../../conversations/parts/channel-kinds.ts";
import { Sheet } from "../../settings/parts/Page.tsx";
import { SECRETS, SETTINGS } from "./fields.ts";
import { FormEditor } from "./FormEditor.tsx";
import { LineField } from "./LineField.tsx";
import { SecretField } from "./SecretField.tsx";
import { SmsFields } from "./SmsFields.tsx";
import type { ChannelValues } from "./values.ts";

type Given = { form: UseFormReturnType<ChannelValues>; kept: readonly string[] };

/** What a kind of channel needs to know: numbers and keys of its service, the fields of a form. */
export function KindFields({ form, kept }: Given) {
  const { t } = useTranslation();
  const { kind } = form.getValues();
  const isNothing = SETTINGS[kind].length + SECRETS[kind].length === 0;
  return (
    <>
      {!isNothing && (
        <Sheet title={kindName(kind, t)} says={SECRETS[kind].length > 0 ? t("Keys are kept sealed, and nobody sees them again.") : undefined}>
          {SETTINGS[kind].map((field) => (
            <LineField key={field.name} field={field} form={form} />
          ))}
          {SECRETS[kind].map((field) => (
            <SecretField key={field.name} field={field} form={form} kept={kept.includes(field.name)} />
          ))}
          {kind === "telegram" && <TelegramWay form={form} />}
        </Sheet>
      )}
      {kind === "sms" && <SmsFields form={form} />}
      {kind === "form" && <FormEditor form={form} />}
    </>
  );
}

function TelegramWay({ form }: { form: UseFormReturnType<ChannelValues> }) {
  const { t } = useTranslation();
  return (
    <Radio.Group label={t("How messages come in")} {...form.getInputProps("texts.receive")}>
      <Stack gap="sm" mt="xs">
        <Radio value="polling" label={t("Guli asks Telegram")} description={t("Works everywhere, behind any router. Choose this if you are not sure.")} />
        <Radio value="webhook" label={t("Telegram calls Guli")} description={t("For a desk with a public https address and very many messages.")} />
      </Stack>
    </Radio.Group>
  );
}
