import { Button, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useTell } from "../../../asking.ts";
import type { ColourName } from "../../../ui/faces.ts";
import { ColourPicker } from "../parts/ColourPicker.tsx";
import { Sheet } from "../parts/Page.tsx";
import parts from "../parts/parts.module.css";
import { useSaving } from "../parts/useSaving.ts";

/** One tag after the other: Enter adds it, and the field is ready for the next. */
export function NewTag() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell("createTag");
  const form = useForm<{ name: string; colour: ColourName }>({
    initialValues: { name: "", colour: "teal" },
    validate: { name: (name) => (name.trim() ? null : t("Something has to stand here.")) },
  });
  const saving = useSaving(form, async (values) => {
    await tell.mutateAsync({ body: values });
    await client.invalidateQueries({ queryKey: ["listTags"] });
    return { name: "", colour: values.colour };
  });
  return (
    <form onSubmit={saving.submit} noValidate>
      <Sheet>
        <div className={parts.inline}>
          <TextInput label={t("New tag")} className={parts.grow ?? ""} maxLength={60} autoComplete="off" {...form.getInputProps("name")} />
          <Button type="submit" loading={saving.state === "saving"}>
            {t("Add")}
          </Button>
        </div>
        <ColourPicker label={t("Colour")} value={form.getValues().colour} onChange={(colour) => form.setFieldValue("colour", colour)} />
        {saving.failure && !form.errors["name"] && (
          <p className={parts.trouble} role="alert">
            {saving.failure}
          </p>
        )}
      </Sheet>
    </form>
  );
}
