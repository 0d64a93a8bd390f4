import type { AttributeDefinition } from "@guli/contract";
import { Select, Textarea, TextInput } from "@mantine/core";
import { useForm, type UseFormReturnType } from "@mantine/form";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useTell } from "../../../asking.ts";
import { Page, Sheet } from "../parts/Page.tsx";
import { SaveBar } from "../parts/SaveBar.tsx";
import { useSaving } from "../parts/useSaving.ts";
import { choicesIn, freeKey, isKey, keyFrom } from "./keys.ts";
import { TYPES } from "./types.ts";

type Type = AttributeDefinition["type"];
/** `key` is null as long as it follows the name. */
type Values = { label: string; key: string | null; type: Type; choices: string };

/** Define an attribute. Its type cannot be changed later: what was noted would no longer fit. */
export function AttributeForm({ taken, onDone }: { taken: readonly string[]; onDone: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell("createAttribute");
  const keyOf = ({ key, label }: Values) => key ?? freeKey(keyFrom(label), taken);
  const form = useForm<Values>({
    initialValues: { label: "", key: null, type: "text", choices: "" },
    validate: {
      label: (label) => (label.trim() ? null : t("Something has to stand here.")),
      key: (_, values) => (isKey(keyOf(values)) || !values.label.trim() ? null : t("Latin letters, numbers and _ only; a letter first.")),
      choices: (choices, { type }) => (type !== "choice" || choicesIn(choices).length > 1 ? null : t("Give at least two to choose from.")),
    },
  });
  const saving = useSaving(form, async (values) => {
    const choices = values.type === "choice" ? choicesIn(values.choices) : [];
    await tell.mutateAsync({ body: { label: values.label, key: keyOf(values), type: values.type, choices } });
    await client.invalidateQueries({ queryKey: ["listAttributes"] });
    onDone();
  });
  return (
    <Page title={t("Add an attribute")} back={{ section: "attributes", label: t("Customer attributes") }}>
      <form onSubmit={saving.submit} noValidate>
        <Sheet>
          <TextInput label={t("Name of the attribute")} maxLength={120} autoComplete="off" autoFocus {...form.getInputProps("label")} />
          <TypeFields form={form} />
          <TextInput
            label={t("Name in the API")}
            description={t("For programs that write into it. Customers and agents do not see it.")}
            maxLength={40}
            autoComplete="off"
            spellCheck={false}
            value={keyOf(form.getValues())}
            onChange={(event) => form.setFieldValue("key", event.currentTarget.value)}
            error={form.errors["key"]}
          />
        </Sheet>
        <SaveBar saving={saving} fresh label={t("Add")} />
      </form>
    </Page>
  );
}

function TypeFields({ form }: { form: UseFormReturnType<Values> }) {
  const { t } = useTranslation();
  return (
    <>
      <Select
        label={t("Kind")}
        description={t("It cannot be changed later.")}
        allowDeselect={false}
        data={Object.entries(TYPES).map(([type, name]) => ({ value: type, label: t(name) }))}
        {...form.getInputProps("type")}
      />
      {form.getValues().type === "choice" && (
        <Textarea label={t("What can be chosen")} description={t("One on each line.")} autosize minRows={3} {...form.getInputProps("choices")} />
      )}
    </>
  );
}
