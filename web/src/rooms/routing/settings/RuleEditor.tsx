import type { RoutingRule } from "@guli/contract";
import { Checkbox, NumberInput, Radio, Stack, Switch } from "@mantine/core";
import { useForm, type UseFormReturnType } from "@mantine/form";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { keyOf, useTell } from "../../../asking.ts";
import { Page, Sheet } from "../../settings/parts/Page.tsx";
import { SaveBar } from "../../settings/parts/SaveBar.tsx";
import { useSaving } from "../../settings/parts/useSaving.ts";
import { WAYS } from "../saying.ts";
import { ruleFrom, ruleValues, type RuleValues } from "./values.ts";

type Form = UseFormReturnType<RuleValues>;

/** How the conversations of one team, or of none, are given out. */
export function RuleEditor({ rule, name, onDone }: { rule: RoutingRule; name: string; onDone: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell("setRoutingRule");
  const form = useForm<RuleValues>({ initialValues: ruleValues(rule) });
  const saving = useSaving(form, async (values) => {
    client.setQueryData(keyOf("readRouting"), await tell.mutateAsync({ body: ruleFrom(rule.teamId, values) }));
    onDone();
  });
  return (
    <Page title={name} back={{ section: "routing", label: t("Who gets what") }}>
      <form onSubmit={saving.submit} noValidate>
        <Sheet title={t("How new conversations are given out")}>
          <Radio.Group aria-label={t("How new conversations are given out")} {...form.getInputProps("way")}>
            <Stack gap="sm">
              {WAYS.map(({ way, name: label, about }) => (
                <Radio key={way} value={way} label={t(label)} description={t(about)} />
              ))}
            </Stack>
          </Radio.Group>
        </Sheet>
        {form.getValues().way !== "by-hand" && <Whom form={form} />}
        <Going form={form} />
        <SaveBar saving={saving} />
      </form>
    </Page>
  );
}

function Whom({ form }: { form: Form }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("To whom")} says={t("Only to those who are here, and never more than they can take.")}>
      <Switch
        label={t("First of all to whom the customer knows")}
        description={t("Whoever answered this customer last, if they are here and have room.")}
        {...form.getInputProps("knownFirst", { type: "checkbox" })}
      />
      <Checkbox.Group label={t("Only to those who fit")} {...form.getInputProps("match")}>
        <Stack gap="xs" mt="xs">
          <Checkbox value="language" label={t("Who answers in the customer’s language")} />
          <Checkbox value="channel" label={t("Who answers on the customer’s channel")} />
          <Checkbox value="skill" label={t("Who has the skill that a tag names")} description={t("The tag “refunds” asks for the skill “refunds”.")} />
        </Stack>
      </Checkbox.Group>
      {form.getValues().match.length > 0 && (
        <NumberInput
          label={t("Minutes after which anyone will do")}
          description={t("While nobody who fits can take it, it waits so long. Empty: without an end.")}
          placeholder={t("As long as it takes")}
          min={0}
          max={10_080}
          allowDecimal={false}
          {...form.getInputProps("relax")}
        />
      )}
    </Sheet>
  );
}

function Going({ form }: { form: Form }) {
  const { t } = useTranslation();
  const { returns } = form.getValues();
  return (
    <Sheet
      title={t("When somebody goes")}
      says={t("What happens to conversations whose customer waits for us. What is snoozed, or waits for the customer, stays where it is.")}
    >
      <Radio.Group aria-label={t("When somebody goes")} {...form.getInputProps("returns")}>
        <Stack gap="sm">
          <Radio value="never" label={t("They stay with them")} />
          <Radio value="at-once" label={t("They go back to the queue at once")} />
          <Radio value="after" label={t("They go back to the queue after a while")} />
        </Stack>
      </Radio.Group>
      {returns === "after" && (
        <NumberInput label={t("Minutes after they have gone")} min={1} max={10_080} allowDecimal={false} {...form.getInputProps("returnAfter")} />
      )}
    </Sheet>
  );
}
