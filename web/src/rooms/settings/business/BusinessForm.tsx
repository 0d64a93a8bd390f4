import type { Workspace } from "@guli/contract";
import { NumberInput, Select, TextInput } from "@mantine/core";
import { useForm, type FormErrors, type UseFormReturnType } from "@mantine/form";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { keyOf, useTell } from "../../../asking.ts";
import { isoDayIn } from "../../../formats/dates.ts";
import { LANGUAGES } from "../../../i18n/languages.ts";
import { useKeepMe, useMe } from "../../../session.ts";
import { Sheet } from "../parts/Page.tsx";
import parts from "../parts/parts.module.css";
import { SaveBar } from "../parts/SaveBar.tsx";
import { useSaving } from "../parts/useSaving.ts";
import { isSound, tidiedHours } from "./hours.ts";
import { HoursFields } from "./HoursFields.tsx";
import { ZoneField } from "./ZoneField.tsx";

type Values = Pick<Workspace, "name" | "language" | "timeZone" | "openingHours" | "undoSeconds" | "automaticMailPerHour">;

/** The field is as wide as its number, its explanation as wide as the sheet. */
const NARROW = { wrapper: { maxWidth: "10rem" } };

export function BusinessForm({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const me = useMe();
  const keepMe = useKeepMe();
  const tell = useTell("changeWorkspace");
  const form = useForm<Values>({
    initialValues: valuesOf(workspace),
    validate: {
      name: (name) => (name.trim() ? null : t("Something has to stand here.")),
      openingHours: (hours) => (isSound(hours) ? null : t("Some opening hours are not right yet.")),
    },
  });
  const saving = useSaving(form, async (values) => {
    const kept = await tell.mutateAsync({ body: { ...values, openingHours: tidiedHours(values.openingHours) } });
    client.setQueryData(keyOf("readWorkspace"), kept);
    keepMe({ ...me, workspace: kept });
    return valuesOf(kept);
  });
  return (
    <form onSubmit={saving.submit} style={{ display: "contents" }} noValidate>
      <AboutFields form={form} />
      <Sheet title={t("Opening hours")} says={t("When somebody is there to answer. Leave out breaks: a day can have as many hours as it needs.")}>
        <HoursFields
          value={form.getValues().openingHours}
          today={isoDayIn(form.getValues().timeZone, new Date().toISOString())}
          onChange={(hours) => form.setFieldValue("openingHours", hours)}
        />
        <HoursTrouble errors={form.errors} />
      </Sheet>
      <SendingFields form={form} />
      <SaveBar saving={saving} />
    </form>
  );
}

function AboutFields({ form }: { form: UseFormReturnType<Values> }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("About the business")}>
      <TextInput
        label={t("Name of the business")}
        description={t("As customers know you.")}
        maxLength={120}
        autoComplete="organization"
        {...form.getInputProps("name")}
      />
      <Select
        label={t("Language")}
        description={t("Used with customers whose own language is not known.")}
        data={LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))}
        allowDeselect={false}
        {...form.getInputProps("language")}
      />
      <ZoneField
        label={t("Time zone")}
        description={t("Opening hours are counted in it.")}
        value={form.getValues().timeZone}
        onChange={(zone) => form.setFieldValue("timeZone", zone)}
      />
    </Sheet>
  );
}

/** What is wrong with the hours as a whole; single ones say it themselves. */
function HoursTrouble({ errors }: { errors: FormErrors }) {
  const trouble = errors["openingHours"] ?? errors["openingHours.dates"] ?? errors["openingHours.week"];
  if (!trouble) return null;
  return (
    <p role="alert" className={parts.trouble}>
      {trouble}
    </p>
  );
}

function SendingFields({ form }: { form: UseFormReturnType<Values> }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("Sending")}>
      <NumberInput
        label={t("Time to take a reply back")}
        description={t("A reply waits this many seconds before it leaves. 0 sends at once.")}
        min={0}
        max={60}
        clampBehavior="strict"
        allowDecimal={false}
        suffix={` ${t("sec")}`}
        styles={NARROW}
        {...form.getInputProps("undoSeconds")}
      />
      <NumberInput
        label={t("Automatic messages within an hour, at most")}
        description={t("When two machines answer each other, this is where it stops. What your people write is not counted.")}
        min={0}
        max={10_000}
        clampBehavior="strict"
        allowDecimal={false}
        thousandSeparator=" "
        styles={NARROW}
        {...form.getInputProps("automaticMailPerHour")}
      />
    </Sheet>
  );
}

function valuesOf({ name, language, timeZone, openingHours, undoSeconds, automaticMailPerHour }: Workspace): Values {
  return { name, language, timeZone, openingHours, undoSeconds, automaticMailPerHour };
}
