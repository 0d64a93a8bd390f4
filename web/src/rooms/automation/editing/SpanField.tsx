import { NativeSelect, NumberInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { minutesOf, spanOf, type Unit } from "../parts.ts";
import styles from "../automation.module.css";

/** How long, in minutes, hours or days. */
export function SpanField({ label, minutes, onChange }: { label: string; minutes: number; onChange: (minutes: number) => void }) {
  const { t } = useTranslation();
  const [unit, setUnit] = useState<Unit>(() => spanOf(minutes).unit);
  const perUnit = minutesOf(1, unit);
  return (
    <span className={styles.span}>
      <NumberInput
        aria-label={label}
        min={1}
        decimalScale={0}
        w="6rem"
        value={minutes / perUnit}
        onChange={(amount) => typeof amount === "number" && onChange(minutesOf(amount, unit))}
      />
      <NativeSelect
        aria-label={t("{{name}}: unit", { name: label })}
        value={unit}
        data={[
          { value: "minutes", label: t("minutes") },
          { value: "hours", label: t("hours") },
          { value: "days", label: t("days") },
        ]}
        onChange={(event) => {
          const next = event.currentTarget.value as Unit;
          setUnit(next);
          onChange(minutesOf(minutes / perUnit, next));
        }}
      />
    </span>
  );
}
