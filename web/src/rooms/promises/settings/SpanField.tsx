import { NativeSelect, NumberInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Span } from "./values.ts";
import styles from "./promises.module.css";

type Given = { label: string; says?: string; /** What an empty field means. */ none: string; value: Span; onChange: (span: Span) => void };

/** How long: an amount of minutes or hours. Left empty it is none. */
export function SpanField({ label, says, none, value, onChange }: Given) {
  const { t } = useTranslation();
  return (
    <div className={styles.span}>
      <NumberInput
        label={label}
        description={says}
        placeholder={none}
        min={0}
        decimalScale={value.unit === "hours" ? 2 : 0}
        value={value.amount}
        onChange={(amount) => onChange({ ...value, amount: typeof amount === "number" ? amount : "" })}
      />
      <NativeSelect
        aria-label={t("{{name}}: unit", { name: label })}
        value={value.unit}
        data={[
          { value: "minutes", label: t("minutes") },
          { value: "hours", label: t("hours") },
        ]}
        onChange={(event) => onChange({ ...value, unit: event.currentTarget.value as Span["unit"] })}
      />
    </div>
  );
}
