import { TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import type { TextField } from "./fields.ts";
import type { ChannelValues } from "./values.ts";

/** A setting of one line. */
export function LineField({ field, form }: { field: TextField; form: UseFormReturnType<ChannelValues> }) {
  const { t } = useTranslation();
  return (
    <TextInput
      label={t(field.label)}
      description={field.hint ? t(field.hint) : undefined}
      placeholder={field.placeholder ?? ""}
      maxLength={field.longest ?? 200}
      inputMode={field.isNumber ? "numeric" : "text"}
      autoComplete="off"
      {...form.getInputProps(`texts.${field.name}`)}
    />
  );
}
