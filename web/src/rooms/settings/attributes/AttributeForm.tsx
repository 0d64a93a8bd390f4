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

type Given = { attribute: AttributeDefinition | null; taken: readonly string[]; onDone: () => void };

/** Define an attribute, or change one. Its type cannot be changed: what was noted would no longer fit. */
export function AttributeForm({ attribute, taken, onDone }: Given) {
  const { t } = useTranslation();
  const keep = useKeeping(attribute);
  const keyOf = ({ key, label }: Values) => key ?? freeKey(keyFrom(label), taken);
  const form = useForm<Values>({
    initialValues: attribute
      ? { label: attribute.label, key: attribute.key, type: attribute.type, choices: attribute.choices.join("\n") }
      : { label: "", key: null, type: "text", choices: "" },
    validate: {
      label: (label) => (label.trim() ? null : t("Something has to stand here.")),
      key: (_, values) => (isKey(keyOf(values)) || !values.label.trim() ? null : t("Latin letters, numbers and _ only; a letter first.")),
      choices: (choices, { type }) => (type !== "choice" || choicesIn(choices).length > 1 ? null : t("Give at least two to choose from.")),
    },
  });
  const saving = useSaving(form, async (values) => {
    await keep({ ...values, key: keyOf(values) });
    onDone();
  });
  return (
    <Page title={attribute?.label ?? t("Add an attribute")} back={{ section: "attributes", label: t("Customer attributes") }}>
      <form onSubmit={saving.submit} noValidate>
        <Sheet>
          <TextInput label={t("Name of the attribute")} maxLength={120} autoComplete="off" autoFocus={!attribute} {...form.getInputProps("label")} />
          <TypeFields form={form} fixed={attribute !== null} />
          <TextInput
            label={t("Name in the API")}
            description={t("For programs that write into it. Customers and agents do not see it.")}
            maxLength={40}
            autoComplete="off"
            spellCheck={false}
            readOnly={attribute !== null}
            value={keyOf(form.getValues())}
            onChange={(event) => form.setFieldValue("key", event.currentTarget.value)}
            error={form.errors["key"]}
          />
        </Sheet>
        <SaveBar saving={saving} fresh={!attribute} label={attribute ? t("Save") : t("Add")} />
      </form>
    </Page>
  );
}

function useKeeping(attribute: AttributeDefinition | null): (values: Values & { key: string }) => Promise<void> {
  const client = useQueryClient();
  const create = useTell("createAttribute");
  const change = useTell("changeAttribute");
  return async ({ label, key, type, choices }) => {
    const list = type === "choice" ? choicesIn(choices) : [];
    if (!attribute) await create.mutateAsync({ body: { label, key, type, choices: list } });
    else await change.mutateAsync({ params: { id: attribute.id }, body: { label, ...(type === "choice" && { choices: list }) } });
    await client.invalidateQueries({ queryKey: ["listAttributes"] });
  };
}

function TypeFields({ form, fixed }: { form: UseFormReturnType<Values>; fixed: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <Select
        label={t("Kind")}
        description={fixed ? t("It stays, so that what was noted still fits.") : t("It cannot be changed later.")}
        allowDeselect={false}
        readOnly={fixed}
        data={Object.entries(TYPES).map(([type, name]) => ({ value: type, label: t(name) }))}
        {...form.getInputProps("type")}
      />
      {form.getValues().type === "choice" && (
        <Textarea
          label={t("What can be chosen")}
          description={fixed ? t("One on each line. Customers who have what you take away keep it; nobody else can be given it.") : t("One on each line.")}
          autosize
          minRows={3}
          {...form.getInputProps("choices")}
        />
      )}
    </>
  );
}
