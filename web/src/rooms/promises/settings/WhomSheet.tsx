import type { ChannelKind, Priority } from "@guli/contract";
import { MultiSelect, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { CHANNEL_ICONS, kindName } from "../../conversations/parts/channel-kinds.ts";
import { PRIORITIES } from "../../conversations/parts/PrioritySign.tsx";
import { useTags, useTeams } from "../../conversations/data/people.ts";
import { Sheet } from "../../settings/parts/Page.tsx";
import { AttributeFields } from "./AttributeFields.tsx";
import type { Values } from "./values.ts";

/** Whose conversations a rule is about. What is left empty is no condition. */
export function WhomSheet({ form, isNew }: { form: UseFormReturnType<Values>; isNew: boolean }) {
  const { t } = useTranslation();
  const channels = useAsk("listChannels").data?.rows ?? [];
  const teams = useTeams().all;
  const tags = useTags().all;
  const kinds = (Object.keys(CHANNEL_ICONS) as ChannelKind[]).map((kind) => ({ value: kind, label: kindName(kind, t) }));
  const values = form.getValues();
  return (
    <Sheet title={t("For whom")} says={t("What you leave empty is no condition. Of several in one field one is enough; every field must fit.")}>
      <TextInput label={t("Name of the rule")} maxLength={120} autoComplete="off" autoFocus={isNew} {...form.getInputProps("name")} />
      <Choice
        label={t("Kinds of channel")}
        data={kinds}
        value={values.channelKinds}
        onChange={(all) => form.setFieldValue("channelKinds", all as ChannelKind[])}
      />
      <Choice label={t("Channels")} data={channels.map(named)} value={values.channelIds} onChange={(ids) => form.setFieldValue("channelIds", ids)} />
      {teams.length > 0 && <Choice label={t("Teams")} data={teams.map(named)} value={values.teamIds} onChange={(ids) => form.setFieldValue("teamIds", ids)} />}
      <Choice
        label={t("Priorities")}
        data={PRIORITIES.map(({ priority, name }) => ({ value: priority, label: t(name) }))}
        value={values.priorities}
        onChange={(all) => form.setFieldValue("priorities", all as Priority[])}
      />
      {tags.length > 0 && (
        <Choice
          label={t("Tags")}
          data={tags.map(({ name }) => ({ value: name, label: name }))}
          value={values.tags}
          onChange={(all) => form.setFieldValue("tags", all)}
        />
      )}
      <AttributeFields form={form} />
    </Sheet>
  );
}

const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });

type Given = { label: string; data: { value: string; label: string }[]; value: string[]; onChange: (all: string[]) => void };

export function Choice({ label, data, value, onChange }: Given) {
  const { t } = useTranslation();
  return <MultiSelect label={label} placeholder={value.length === 0 ? t("All") : ""} data={data} value={value} onChange={onChange} clearable searchable />;
}
