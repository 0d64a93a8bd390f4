import type { StepTelling } from "@guli/contract";
import { Button, Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { DuePicker } from "./DuePicker.tsx";
import { OwnerField, type Owner } from "./OwnerField.tsx";
import styles from "./Steps.module.css";

export type StepValues = Owner & { title: string; customerWords: string; dueAt: string; tell: StepTelling; tellsWhenDone: boolean };
type Given = { first: StepValues; isNew: boolean; customer: string; busy: boolean; onSave: (values: StepValues) => void; onCancel: () => void };

/** What we do, who, by when, and how the customer hears of it. */
export function StepForm({ first, isNew, customer, busy, onSave, onCancel }: Given) {
  const { t } = useTranslation();
  const [values, setValues] = useState(first);
  const set = (change: Partial<StepValues>) => setValues((before) => ({ ...before, ...change }));
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (values.title.trim() !== "") onSave(values);
  };
  return (
    <form className={styles.form} onSubmit={save} onKeyDown={(event) => event.key === "Escape" && (event.stopPropagation(), onCancel())}>
      <TextInput
        size="xs"
        label={t("What do we do instead of {{name}}?", { name: customer })}
        placeholder={t("Ring the courier")}
        value={values.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
        maxLength={300}
        required
        withAsterisk={false}
        autoComplete="off"
        data-autofocus
        autoFocus
      />
      <TextInput
        size="xs"
        label={t("What the customer reads of it")}
        description={t("In their language. Empty: the same words.")}
        value={values.customerWords}
        onChange={(event) => set({ customerWords: event.currentTarget.value })}
        maxLength={300}
        autoComplete="off"
      />
      <DuePicker value={values.dueAt} onChange={(dueAt) => set({ dueAt })} />
      <OwnerField value={values} onChange={set} />
      {isNew && (
        <NativeSelect
          size="xs"
          label={t("How does {{name}} hear of it?", { name: customer })}
          value={values.tell}
          onChange={(event) => set({ tell: event.currentTarget.value as StepTelling })}
          data={[
            { value: "with-reply", label: t("In my reply: put the words into it") },
            { value: "now", label: t("The desk writes to them now") },
            { value: "no", label: t("Not yet") },
          ]}
        />
      )}
      <Checkbox
        size="xs"
        label={t("Tell them by itself once it is done")}
        checked={values.tellsWhenDone}
        onChange={(event) => set({ tellsWhenDone: event.currentTarget.checked })}
      />
      <div className={styles.deeds}>
        <Button type="submit" size="compact-sm" loading={busy} disabled={values.title.trim() === ""}>
          {isNew ? t("Take over") : t("Save")}
        </Button>
        <Button type="button" size="compact-sm" variant="subtle" color="gray" onClick={onCancel}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}
