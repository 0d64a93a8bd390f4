import type { RoutingSettings } from "@guli/contract";
import { NumberInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { keyOf, useTell } from "../../../asking.ts";
import { Sheet } from "../../settings/parts/Page.tsx";
import { SaveBar } from "../../settings/parts/SaveBar.tsx";
import { useSaving } from "../../settings/parts/useSaving.ts";

/** An empty field is left as it was. */
type Values = { capacity: number | ""; unseenMinutes: number | "" };

/** What holds for whom nothing else is said. */
export function ForEveryone({ settings }: { settings: RoutingSettings }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell("changeRouting");
  const missing = (value: number | "") => (value === "" ? t("Something has to stand here.") : null);
  const form = useForm<Values>({
    initialValues: { capacity: settings.capacity, unseenMinutes: settings.unseenMinutes },
    validate: { capacity: missing, unseenMinutes: missing },
  });
  const saving = useSaving(form, async ({ capacity, unseenMinutes }) => {
    if (capacity === "" || unseenMinutes === "") return;
    client.setQueryData(keyOf("readRouting"), await tell.mutateAsync({ body: { capacity, unseenMinutes } }));
  });
  return (
    <form onSubmit={saving.submit} noValidate>
      <Sheet title={t("For everyone")}>
        <NumberInput
          label={t("Open conversations at once")}
          description={t("For whom nothing else is said.")}
          min={0}
          max={500}
          allowDecimal={false}
          {...form.getInputProps("capacity")}
        />
        <NumberInput
          label={t("Minutes without a sign after which somebody has gone")}
          description={t("Counted while the business is open, or in their own working hours. A desk that is open in a browser is a sign.")}
          min={5}
          max={10_080}
          allowDecimal={false}
          {...form.getInputProps("unseenMinutes")}
        />
      </Sheet>
      <SaveBar saving={saving} />
    </form>
  );
}
