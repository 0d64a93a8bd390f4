import type { AutomationFields, AutomationRule } from "@guli/contract";
import { Switch, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useTell } from "../../../asking.ts";
import { Page, Sheet } from "../../settings/parts/Page.tsx";
import { SaveBar } from "../../settings/parts/SaveBar.tsx";
import { useSaving } from "../../settings/parts/useSaving.ts";
import { DryRunSheet } from "../dry/DryRunSheet.tsx";
import { problemOf } from "../parts.ts";
import { IfSheet } from "./IfSheet.tsx";
import { ThenSheet } from "./ThenSheet.tsx";
import { WhenSheet } from "./WhenSheet.tsx";

/** Make a rule, or change one; and see what it would have done before it does anything. */
export function RuleEditor({ rule, start, onDone }: { rule: AutomationRule | null; start: AutomationFields; onDone: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [create, change] = [useTell("createAutomation"), useTell("changeAutomation")];
  const form = useForm<AutomationFields>({ initialValues: rule ? fieldsOf(rule) : start });
  const values = form.getValues();
  const saving = useSaving(form, async (body) => {
    await (rule ? change.mutateAsync({ params: { id: rule.id }, body }) : create.mutateAsync({ body }));
    await client.invalidateQueries({ queryKey: ["listAutomation"] });
    onDone();
  });
  const problem = problemOf(values);
  const put = <K extends keyof AutomationFields>(field: K, value: AutomationFields[K]) => form.setFieldValue(field, value as never);
  return (
    <Page title={rule?.name ?? t("A new rule")} back={{ section: "automation", label: t("Automation") }}>
      <form onSubmit={(event) => (problem === null ? saving.submit(event) : event.preventDefault())} noValidate>
        <Sheet>
          <TextInput
            label={t("Name of the rule")}
            description={t("It stands in the thread where the rule has acted.")}
            maxLength={120}
            autoComplete="off"
            value={values.name}
            onChange={(event) => put("name", event.currentTarget.value)}
          />
          <Switch label={t("Switched on")} checked={values.on} onChange={(event) => put("on", event.currentTarget.checked)} />
        </Sheet>
        <WhenSheet when={values.when} onChange={(when) => put("when", when)} />
        <IfSheet conditions={values.conditions} onChange={(conditions) => put("conditions", conditions)} />
        <ThenSheet actions={values.actions} stops={values.stops} onActions={(actions) => put("actions", actions)} onStops={(stops) => put("stops", stops)} />
        <DryRunSheet draft={{ ...values, ruleId: rule?.id ?? null }} problem={problem} />
        <SaveBar saving={saving} fresh={rule === null} label={rule ? t("Save") : t("Add")} first={problem === null ? null : t(problem)} />
      </form>
    </Page>
  );
}

function fieldsOf({ name, on, when, conditions, actions, stops }: AutomationRule): AutomationFields {
  return { name, on, when, conditions, actions, stops };
}
