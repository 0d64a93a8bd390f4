import { Button, PasswordInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import parts from "../../settings/parts/parts.module.css";
import type { SecretField as Field } from "./fields.ts";
import type { ChannelValues } from "./values.ts";

/** A key of the service: never shown again once it is kept. What nobody gives can be made up here, and is then to be seen and copied. */
export function SecretField({ field, form, kept }: { field: Field; form: UseFormReturnType<ChannelValues>; kept: boolean }) {
  const { t } = useTranslation();
  const [visible, setVisible] = useState(false);
  const path = `secrets.${field.name}`;
  const input = (
    <PasswordInput
      className={parts.grow ?? ""}
      label={t(field.label)}
      description={field.hint ? t(field.hint) : undefined}
      placeholder={kept ? t("Kept. Type only to change it.") : field.placeholder}
      autoComplete="off"
      maxLength={1000}
      visible={visible}
      onVisibilityChange={setVisible}
      visibilityToggleButtonProps={{ "aria-label": t("Show or hide the password") }}
      {...form.getInputProps(path)}
    />
  );
  if (!field.made) return input;
  const makeUp = () => {
    form.setFieldValue(path, madeUp());
    setVisible(true);
  };
  return (
    <div className={parts.inline}>
      {input}
      <Button variant="default" onClick={makeUp}>
        {t("Make one up")}
      </Button>
    </div>
  );
}

/** 32 characters that nobody guesses. */
function madeUp(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_");
}
