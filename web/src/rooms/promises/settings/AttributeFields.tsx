import type { AttributeDefinition } from "@guli/contract";
import { NativeSelect, Select, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import type { Values } from "./values.ts";
import styles from "./promises.module.css";

/** The kind of customer: one of their attributes has this value. Nothing to see where customers have no attributes. */
export function AttributeFields({ form }: { form: UseFormReturnType<Values> }) {
  const { t } = useTranslation();
  const definitions = useAsk("listAttributes").data?.rows ?? [];
  const { attributeKey } = form.getValues();
  const definition = definitions.find(({ key }) => key === attributeKey);
  if (definitions.length === 0) return null;
  return (
    <div className={styles.pair}>
      <Select
        label={t("Kind of customer")}
        placeholder={t("All")}
        clearable
        data={definitions.map(({ key, label }) => ({ value: key, label }))}
        value={attributeKey}
        onChange={(key) => {
          form.setFieldValue("attributeKey", key);
          form.setFieldValue("attributeValue", definitions.find((one) => one.key === key)?.type === "yes-no" ? "true" : "");
        }}
      />
      {definition && <ValueField definition={definition} form={form} />}
    </div>
  );
}

function ValueField({ definition: { label, type, choices }, form }: { definition: AttributeDefinition; form: UseFormReturnType<Values> }) {
  const { t } = useTranslation();
  const given = form.getInputProps("attributeValue");
  if (type === "yes-no") {
    const data = [
      { value: "true", label: t("Yes") },
      { value: "false", label: t("No") },
    ];
    return <NativeSelect label={label} data={data} {...given} />;
  }
  if (type === "choice") return <NativeSelect label={label} data={[{ value: "", label: t("Not known") }, ...choices]} {...given} />;
  return <TextInput label={label} placeholder={t("Not known")} type={type === "number" ? "number" : type === "date" ? "date" : "text"} {...given} />;
}
