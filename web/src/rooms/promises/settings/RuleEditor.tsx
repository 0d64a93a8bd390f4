import type { PromiseRule } from "@guli/contract";
import { useForm } from "@mantine/form";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useAsk, useTell } from "../../../asking.ts";
import { Page } from "../../settings/parts/Page.tsx";
import { SaveBar } from "../../settings/parts/SaveBar.tsx";
import { useSaving } from "../../settings/parts/useSaving.ts";
import { BreakSheet } from "./BreakSheet.tsx";
import { bodyOf, proposal, valuesOf, type Values } from "./values.ts";
import { WhatSheet } from "./WhatSheet.tsx";
import { WhomSheet } from "./WhomSheet.tsx";

/** Make a rule, beginning with what many promise, or change one. */
export function RuleEditor({ rule, onDone }: { rule: PromiseRule | null; onDone: () => void }) {
  const { t } = useTranslation();
  const before = rule ?? { ...proposal, name: "" };
  const keep = useKeeping(rule);
  const form = useForm<Values>({
    initialValues: valuesOf(before),
    validate: {
      name: (name) => (name.trim() ? null : t("Something has to stand here.")),
      warnAmount: (amount, { warns }) => (!warns || amount !== "" ? null : t("Something has to stand here.")),
    },
  });
  const saving = useSaving(form, async (values) => {
    await keep(values);
    onDone();
  });
  return (
    <Page title={rule?.name ?? t("A new rule")} back={{ section: "promises", label: t("Promises") }}>
      <form onSubmit={saving.submit} noValidate>
        <WhomSheet form={form} isNew={rule === null} />
        <WhatSheet form={form} />
        <BreakSheet form={form} />
        <SaveBar saving={saving} fresh={rule === null} label={rule ? t("Save") : t("Add")} />
      </form>
    </Page>
  );
}

function useKeeping(rule: PromiseRule | null): (values: Values) => Promise<void> {
  const client = useQueryClient();
  const definitions = useAsk("listAttributes").data?.rows ?? [];
  const create = useTell("createPromiseRule");
  const change = useTell("changePromiseRule");
  return async (values) => {
    const body = bodyOf(values, rule ?? { ...proposal, name: "" }, definitions);
    if (rule) await change.mutateAsync({ params: { id: rule.id }, body });
    else await create.mutateAsync({ body });
    await client.invalidateQueries({ queryKey: ["listPromiseRules"] });
  };
}
