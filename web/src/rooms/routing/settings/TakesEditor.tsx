import type { RoutingPerson } from "@guli/contract";
import { MultiSelect, NumberInput, Switch, TagsInput } from "@mantine/core";
import { useForm, type UseFormReturnType } from "@mantine/form";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useTell } from "../../../asking.ts";
import { formatWeekday } from "../../../formats/index.ts";
import { LANGUAGES } from "../../../i18n/languages.ts";
import { useMe } from "../../../session.ts";
import { CHANNEL_ICONS, kindName } from "../../conversations/parts/channel-kinds.ts";
import { DayFields } from "../../settings/business/DayFields.tsx";
import hours from "../../settings/business/hours.module.css";
import { isSound, tidiedHours, withDay } from "../../settings/business/hours.ts";
import { Page, Sheet } from "../../settings/parts/Page.tsx";
import { SaveBar } from "../../settings/parts/SaveBar.tsx";
import { useSaving } from "../../settings/parts/useSaving.ts";
import { takesFrom, takesValues, type TakesValues } from "./values.ts";

type Given = { person: RoutingPerson; name: string; usual: number; skills: string[]; onDone: () => void };

/** What somebody takes, and how much. `skills` are those that others have. */
export function TakesEditor({ person, name, usual, skills, onDone }: Given) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell("setRoutingPerson");
  const form = useForm<TakesValues>({
    initialValues: takesValues(person),
    validate: { hours: (value) => (value === null || isSound(value) ? null : t("Something here has to be put right first.")) },
  });
  const saving = useSaving(form, async (values) => {
    const taken = takesFrom(values);
    await tell.mutateAsync({ params: { id: person.personId }, body: { ...taken, hours: taken.hours && tidiedHours(taken.hours) } });
    await client.invalidateQueries({ queryKey: ["readRouting"] });
    onDone();
  });
  const kinds = Object.keys(CHANNEL_ICONS) as RoutingPerson["channelKinds"];
  return (
    <Page title={name} back={{ section: "routing", label: t("Who gets what") }}>
      <form onSubmit={saving.submit} noValidate>
        <Sheet title={t("How much at once")}>
          <NumberInput
            label={t("Open conversations at once")}
            description={t("Once they have so many, they are given no more. 0: they are given nothing.")}
            placeholder={t("As usual: {{number}}", { number: usual })}
            min={0}
            max={500}
            allowDecimal={false}
            {...form.getInputProps("capacity")}
          />
        </Sheet>
        <Sheet title={t("What they take")}>
          <MultiSelect
            label={t("Languages")}
            placeholder={form.getValues().languages.length === 0 ? t("All") : ""}
            data={LANGUAGES.filter(({ code }) => code !== "uz-Cyrl").map(({ code, name: label }) => ({ value: code, label }))}
            {...form.getInputProps("languages")}
          />
          <MultiSelect
            label={t("Kinds of channels")}
            placeholder={form.getValues().channelKinds.length === 0 ? t("All") : ""}
            data={kinds.map((kind) => ({ value: kind, label: kindName(kind, t) }))}
            {...form.getInputProps("channelKinds")}
          />
          <TagsInput
            label={t("Skills")}
            description={t("In your own words, each the name of a tag. Enter ends a word.")}
            data={skills}
            maxLength={60}
            maxTags={50}
            {...form.getInputProps("skills")}
          />
        </Sheet>
        <OwnHours form={form} />
        <SaveBar saving={saving} />
      </form>
    </Page>
  );
}

function OwnHours({ form }: { form: UseFormReturnType<TakesValues> }) {
  const { t } = useTranslation();
  const { openingHours } = useMe().workspace;
  const own = form.getValues().hours;
  const put = (value: TakesValues["hours"]) => form.setFieldValue("hours", value);
  return (
    <Sheet
      title={t("Working hours")}
      says={t("Outside these hours they are given nothing new. Without them, they are given something whenever they are here.")}
    >
      <Switch
        label={t("Working hours of their own")}
        checked={own !== null}
        onChange={(event) => put(event.currentTarget.checked ? { week: openingHours.week, dates: {} } : null)}
      />
      {own && (
        <div className={hours.days}>
          {own.week.map((day, weekday) => (
            <DayFields key={weekday} name={formatWeekday(weekday)} day={day} onChange={(changed) => put(withDay(own, weekday, changed))} />
          ))}
        </div>
      )}
    </Sheet>
  );
}
