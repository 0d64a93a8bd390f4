import type { StepSettings } from "@guli/contract";
import { Checkbox, NumberInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { keyOf, useAsk, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { Sheet } from "../../../ui/Page.tsx";
import styles from "./Steps.module.css";

/** How the business has it with steps: kept as soon as a field is left. */
export function StepSettingsSheet() {
  const { t } = useTranslation();
  const { data } = useAsk("readStepSettings");
  return (
    <Sheet title={t("How we do it")} says={t("These count for all steps, also for those that run already.")}>
      {data && <Fields first={data} />}
    </Sheet>
  );
}

function Fields({ first }: { first: StepSettings }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell("changeStepSettings");
  const [values, setValues] = useState(first);
  const keep = (change: Partial<StepSettings>) => {
    const next = { ...values, ...change };
    setValues(next);
    tell.mutate(
      { body: change },
      {
        onSuccess: (kept) => client.setQueryData(keyOf("readStepSettings"), kept),
        onError: (error) => (setValues(values), toastTrouble(t(sentenceOf(error)))),
      },
    );
  };
  return (
    <div className={styles.settings}>
      <NumberInput
        label={t("The customer’s page stays so many days after the last step has ended")}
        min={1}
        max={3650}
        clampBehavior="strict"
        allowDecimal={false}
        defaultValue={first.pageDays}
        onBlur={(event) => keepNumber(event.currentTarget.value, values.pageDays, (pageDays) => keep({ pageDays }))}
      />
      <NumberInput
        label={t("So many hours after a step was due the leads hear of it")}
        min={0}
        max={1600}
        step={1}
        decimalScale={1}
        clampBehavior="strict"
        defaultValue={first.leadAfterMinutes / 60}
        onBlur={(event) => keepNumber(event.currentTarget.value, values.leadAfterMinutes / 60, (hours) => keep({ leadAfterMinutes: Math.round(hours * 60) }))}
      />
      <Checkbox
        label={t("The desk tells customers by itself once a step is done, unless it is chosen otherwise")}
        checked={values.tellsWhenDone}
        onChange={(event) => keep({ tellsWhenDone: event.currentTarget.checked })}
      />
    </div>
  );
}

/** A number that was really typed, and is another than before. */
function keepNumber(typed: string, before: number, keep: (value: number) => void): void {
  const value = Number(typed.replace(",", "."));
  if (typed.trim() !== "" && Number.isFinite(value) && value !== before) keep(value);
}
