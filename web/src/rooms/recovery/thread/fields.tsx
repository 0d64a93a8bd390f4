import { NativeSelect } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { failureName, SEVERITIES, useFailures } from "../names.ts";
import styles from "../recovery.module.css";

type Failure = { value: string | null; onChange: (failure: string | null) => void; autoFocus?: boolean };

/** What failed, of what can fail here. */
export function FailureField({ value, onChange, autoFocus = false }: Failure) {
  const { t } = useTranslation();
  const { offered, nameOf } = useFailures();
  const isKnown = value === null || offered.some(({ key }) => key === value);
  return (
    <NativeSelect
      size="xs"
      label={t("What failed?")}
      value={value ?? ""}
      data={[
        { value: "", label: t("Not said yet") },
        ...(isKnown ? [] : [{ value: value!, label: nameOf(value) ?? "" }]),
        ...offered.map((kind) => ({ value: kind.key, label: failureName(kind, t) })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      autoFocus={autoFocus}
    />
  );
}

/** How bad it is for the customer. */
export function SeverityField({ value, onChange }: { value: number; onChange: (severity: number) => void }) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend>{t("How bad is it for them?")}</legend>
      {SEVERITIES.map((one) => (
        <label key={one.value} className={styles.choice}>
          <input type="radio" name={name} checked={value === one.value} onChange={() => onChange(one.value)} />
          {t(one.name)}
        </label>
      ))}
    </fieldset>
  );
}
