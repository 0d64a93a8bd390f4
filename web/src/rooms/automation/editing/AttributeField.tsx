import type { AttributeDefinition, AutomationCondition } from "@guli/contract";
import { NativeSelect, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import styles from "../automation.module.css";

type Condition = Extract<AutomationCondition, { about: "attribute" }>;
type Given = { condition: Condition; onChange: (condition: Condition) => void };

/** Which of the customer's attributes, how it is compared, and with what. */
export function AttributeField({ condition, onChange }: Given) {
  const { t } = useTranslation();
  const definitions = useAsk("listAttributes").data?.rows ?? [];
  const definition = definitions.find(({ key }) => key === condition.key);
  const ways = [
    { value: "is", label: t("equal to") },
    { value: "contains", label: t("with this in it") },
    { value: "more", label: t("more than") },
    { value: "less", label: t("less than") },
    { value: "known", label: t("known") },
  ];
  return (
    <>
      <NativeSelect
        className={styles.grow}
        aria-label={t("Customer attribute")}
        value={condition.key}
        data={[{ value: "", label: t("Choose") }, ...definitions.map(({ key, label }) => ({ value: key, label }))]}
        onChange={(event) => {
          const key = event.currentTarget.value;
          onChange({ ...condition, key, value: definitions.find((one) => one.key === key)?.type === "yes-no" ? true : null });
        }}
      />
      <NativeSelect
        aria-label={t("How it is compared")}
        value={condition.how}
        data={ways}
        onChange={(event) => onChange({ ...condition, how: event.currentTarget.value as Condition["how"] })}
      />
      {definition && condition.how !== "known" && <Value definition={definition} condition={condition} onChange={onChange} />}
    </>
  );
}

function Value({ definition: { label, type, choices }, condition, onChange }: Given & { definition: AttributeDefinition }) {
  const { t } = useTranslation();
  const put = (text: string) => onChange({ ...condition, value: type === "yes-no" ? text === "true" : type === "number" && text !== "" ? Number(text) : text });
  const value = String(condition.value ?? "");
  if (type === "yes-no") {
    const data = [
      { value: "true", label: t("Yes") },
      { value: "false", label: t("No") },
    ];
    return <NativeSelect aria-label={label} data={data} value={value} onChange={(event) => put(event.currentTarget.value)} />;
  }
  if (type === "choice") return <NativeSelect aria-label={label} data={["", ...choices]} value={value} onChange={(event) => put(event.currentTarget.value)} />;
  return (
    <TextInput
      aria-label={label}
      type={type === "number" ? "number" : type === "date" ? "date" : "text"}
      value={value}
      onChange={(event) => put(event.currentTarget.value)}
    />
  );
}
