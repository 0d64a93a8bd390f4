import type { PromiseHours } from "@guli/contract";
import { Group, NativeSelect, NumberInput, Radio, Switch } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { Sheet } from "../../settings/parts/Page.tsx";
import { SpanField } from "./SpanField.tsx";
import { Trial } from "./Trial.tsx";
import type { Values } from "./values.ts";
import styles from "./promises.module.css";

/** How long an answer and a solution may take, in which hours, and when somebody is warned. */
export function WhatSheet({ form }: { form: UseFormReturnType<Values> }) {
  const { t } = useTranslation();
  const values = form.getValues();
  const span = (field: "first" | "next" | "solution") => ({
    none: t("Not promised"),
    value: values[field],
    onChange: (to: Values["first"]) => form.setFieldValue(field, to),
  });
  return (
    <Sheet title={t("What is promised")} says={t("Leave empty what you do not promise.")}>
      <SpanField label={t("First answer")} says={t("By a person. What the desk answers by itself does not count.")} {...span("first")} />
      <SpanField label={t("Next answer")} says={t("To what the customer writes after that.")} {...span("next")} />
      <SpanField label={t("Solution")} says={t("Until it is resolved. While the customer owes the answer, the clock stands.")} {...span("solution")} />
      <Radio.Group label={t("Which time counts")} value={values.hours} onChange={(hours) => form.setFieldValue("hours", hours as PromiseHours)}>
        <Group gap="lg" mt={6}>
          <Radio value="opening" label={t("The opening hours")} />
          <Radio value="always" label={t("Every hour, nights and Sundays too")} />
        </Group>
      </Radio.Group>
      <Switch label={t("Warn before it breaks")} checked={values.warns} onChange={(event) => form.setFieldValue("warns", event.currentTarget.checked)} />
      {values.warns && (
        <div className={styles.span}>
          <NumberInput
            label={t("When so much is left")}
            min={1}
            max={values.warnUnit === "percent" ? 99 : 527_040}
            decimalScale={0}
            value={values.warnAmount}
            onChange={(amount) => form.setFieldValue("warnAmount", typeof amount === "number" ? amount : "")}
            error={form.errors["warnAmount"]}
          />
          <NativeSelect
            aria-label={t("{{name}}: unit", { name: t("When so much is left") })}
            value={values.warnUnit}
            data={[
              { value: "percent", label: t("per cent") },
              { value: "minutes", label: t("minutes") },
            ]}
            onChange={(event) => form.setFieldValue("warnUnit", event.currentTarget.value as Values["warnUnit"])}
          />
        </div>
      )}
      <Trial values={values} />
    </Sheet>
  );
}
