import type { AttributeDefinition } from "@guli/contract";
import { NumberInput, Select, Switch, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

type Value = string | number | boolean | null;
type Props = { definition: AttributeDefinition; value: Value; readOnly: boolean; onChange: (value: Value) => void };

/** One of the business's own attributes, as its kind is best entered. Kept as one leaves it. */
export function AttributeField({ definition: { label, type, choices }, value, readOnly, onChange }: Props) {
  const { t } = useTranslation();
  const kept = (next: Value) => next !== value && onChange(next);
  switch (type) {
    case "yes-no":
      return <Switch label={label} checked={value === true} disabled={readOnly} onChange={(event) => kept(event.currentTarget.checked)} />;
    case "choice":
      return (
        <Select
          label={label}
          placeholder={t("Not known")}
          data={typeof value === "string" && !choices.includes(value) ? [...choices, value] : choices}
          value={typeof value === "string" ? value : null}
          readOnly={readOnly}
          clearable={!readOnly}
          onChange={kept}
        />
      );
    case "number":
      return (
        <NumberInput
          key={String(value)}
          label={label}
          defaultValue={typeof value === "number" ? value : ""}
          readOnly={readOnly}
          onBlur={(event) => {
            const typed = event.currentTarget.value.trim();
            if (typed === "" || Number.isFinite(Number(typed))) kept(typed === "" ? null : Number(typed));
          }}
        />
      );
    case "date":
    case "text":
      return (
        <TextInput
          key={String(value)}
          label={label}
          type={type}
          defaultValue={value === null ? "" : String(value)}
          readOnly={readOnly}
          onBlur={(event) => kept(event.currentTarget.value.trim() || null)}
        />
      );
  }
}
