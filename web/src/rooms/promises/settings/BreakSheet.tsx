import type { Priority } from "@guli/contract";
import { Checkbox, MultiSelect, Select, Switch } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { PRIORITIES } from "../../conversations/parts/PrioritySign.tsx";
import { usePeople } from "../../conversations/data/people.ts";
import { Sheet } from "../../settings/parts/Page.tsx";
import { SpanField } from "./SpanField.tsx";
import type { Values } from "./values.ts";

/** What happens, once, when a promise is broken and the customer waits still. */
export function BreakSheet({ form }: { form: UseFormReturnType<Values> }) {
  const { t } = useTranslation();
  const values = form.getValues();
  return (
    <Sheet title={t("When a promise is broken")} says={t("It is said in the thread in any case.")}>
      <Switch
        label={t("Bring it to somebody’s attention")}
        checked={values.escalates}
        onChange={(event) => form.setFieldValue("escalates", event.currentTarget.checked)}
      />
      {values.escalates && <Steps form={form} />}
    </Sheet>
  );
}

function Steps({ form }: { form: UseFormReturnType<Values> }) {
  const { t } = useTranslation();
  const values = form.getValues();
  const people = usePeople().all.filter(({ active, role }) => active && role !== "light");
  const named = people.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <SpanField
        label={t("So long after it was broken")}
        says={t("Only if they still wait then, and only once.")}
        none={t("At once")}
        value={values.afterBreak}
        onChange={(span) => form.setFieldValue("afterBreak", span)}
      />
      <Checkbox label={t("Tell the leads of the team")} {...form.getInputProps("leads", { type: "checkbox" })} />
      <Checkbox label={t("Tell whoever it is assigned to")} {...form.getInputProps("assignee", { type: "checkbox" })} />
      <MultiSelect
        label={t("Tell these people, too")}
        data={named}
        value={values.personIds}
        onChange={(ids) => form.setFieldValue("personIds", ids)}
        clearable
        searchable
      />
      <Select
        label={t("Give it to")}
        placeholder={t("It stays where it is")}
        data={named}
        value={values.assignTo}
        onChange={(id) => form.setFieldValue("assignTo", id)}
        clearable
        searchable
      />
      <Select
        label={t("Raise the priority to")}
        placeholder={t("It stays as it is")}
        data={PRIORITIES.filter(({ priority }) => priority !== "low").map(({ priority, name }) => ({ value: priority, label: t(name) }))}
        value={values.priority}
        onChange={(priority) => form.setFieldValue("priority", priority as Priority | null)}
        clearable
      />
    </>
  );
}
