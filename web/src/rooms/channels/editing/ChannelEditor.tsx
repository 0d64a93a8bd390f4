import type { MessagingKind } from "@guli/contract";
import { Button, Select, Switch, TextInput } from "@mantine/core";
import { useForm, type UseFormReturnType } from "@mantine/form";
import { IconTrash } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { mayAs, useMe } from "../../../session.ts";
import { kindName } from "../../conversations/parts/channel-kinds.ts";
import { HealthChip } from "../../settings/mailboxes/Health.tsx";
import { Page, Sheet } from "../../settings/parts/Page.tsx";
import { useRemoving } from "../../settings/parts/removing.ts";
import { SaveBar } from "../../settings/parts/SaveBar.tsx";
import { useSaving, type Saving } from "../../settings/parts/useSaving.ts";
import { HealthWords } from "../Health.tsx";
import { hasOutside, type MessagingChannel } from "../kinds.ts";
import { AtTheService } from "./AtTheService.tsx";
import { GuideSheet } from "./GuideSheet.tsx";
import { KindFields } from "./KindFields.tsx";
import { Strange } from "./Strange.tsx";
import { TryIt } from "./TryIt.tsx";
import { useKeepChannel } from "./useKeepChannel.ts";
import { useTrying } from "./useTrying.ts";
import { fieldsOf, newChannel, problemsIn, valuesOf, type ChannelValues } from "./values.ts";

type Given = { kind: MessagingKind; channel: MessagingChannel | null; onDone: (id: string) => void };

/** Connect a channel step by step, or change one. `onDone` is told of a new one. */
export function ChannelEditor({ kind, channel, onDone }: Given) {
  const { t } = useTranslation();
  const name = kindName(kind, t);
  const kept = channel?.kept ?? [];
  const form = useForm<ChannelValues>({
    initialValues: channel ? valuesOf(channel) : newChannel(kind, name),
    validate: (values) => Object.fromEntries(Object.entries(problemsIn(values, kept)).map(([field, sentence]) => [field, t(sentence)])),
  });
  const saving = useSaving(form, useKeepChannel(channel, onDone));
  return (
    <Page
      title={channel ? channel.name : t("Add: {{name}}", { name })}
      back={{ section: "channels", label: t("All channels") }}
      actions={channel && <HealthChip health={channel.health} />}
    >
      {channel?.on && (
        <div style={{ marginBlockEnd: "1.1rem" }}>
          <HealthWords channel={channel} />
        </div>
      )}
      {channel && <AtTheService channel={channel} />}
      <GuideSheet kind={kind} fresh={channel === null} />
      <form onSubmit={saving.submit} noValidate>
        <KindFields form={form} kept={kept} />
        <InboxFields form={form} fresh={channel === null} />
        <TryAndSave form={form} channel={channel} saving={saving} />
      </form>
      {channel && hasOutside(kind) && <Strange channelId={channel.id} />}
      {channel && <RemoveChannel channel={channel} />}
    </Page>
  );
}

function InboxFields({ form, fresh }: { form: UseFormReturnType<ChannelValues>; fresh: boolean }) {
  const { t } = useTranslation();
  const teams = useAsk("listTeams").data?.rows ?? [];
  return (
    <Sheet title={t("In the inbox")}>
      <TextInput
        label={t("Name in the inbox")}
        description={t("As your people see it. Customers do not.")}
        maxLength={120}
        autoComplete="off"
        {...form.getInputProps("name")}
      />
      {teams.length > 0 && (
        <Select
          label={t("Team")}
          description={t("New conversations from here go to this team.")}
          placeholder={t("No team")}
          clearable
          data={teams.map((team) => ({ value: team.id, label: team.name }))}
          {...form.getInputProps("teamId")}
        />
      )}
      {!fresh && (
        <Switch
          label={t("Switched on")}
          description={t("Switched off, nothing comes in and nothing leaves; what was said stays.")}
          {...form.getInputProps("on", { type: "checkbox" })}
        />
      )}
    </Sheet>
  );
}

/** First try, then connect. What was tried and failed can still be kept: the service may be away just now. */
function TryAndSave({ form, channel, saving }: { form: UseFormReturnType<ChannelValues>; channel: MessagingChannel | null; saving: Saving }) {
  const { t } = useTranslation();
  const trying = useTrying(channel?.id ?? null);
  const values = form.getValues();
  const fresh = channel === null;
  const tries = hasOutside(values.kind);
  const fields = fieldsOf(values);
  const tried = trying.resultFor(fields);
  const isTried = tried !== null && tried.state !== "trying";
  const failed = tried?.state === "failed" || (tried?.state === "done" && !tried.ok);
  const tryIt = () => {
    if (Object.keys(problemsIn(values, channel?.kept ?? [])).length > 0) saving.check();
    else trying.tryIt(fields);
  };
  return (
    <>
      {tries && <TryIt kind={values.kind} tried={tried} fresh={fresh} onTry={tryIt} />}
      {(!fresh || !tries || isTried || saving.dirty) && (
        <SaveBar
          saving={saving}
          label={!fresh ? t("Save") : failed ? t("Connect anyway") : tries ? t("Connect") : t("Add")}
          fresh={fresh}
          first={fresh && tries && !isTried ? t("Try it first.") : null}
          quiet={failed}
        />
      )}
    </>
  );
}

/** Only a channel that nothing hangs on can go; the desk says so where it cannot. */
function RemoveChannel({ channel: { id, name } }: { channel: MessagingChannel }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const remove = useRemoving("deleteChannel", "listChannels");
  if (!mayAs(useMe(), "owner")) return null;
  return (
    <Sheet title={t("Remove")} says={t("A channel with conversations stays: switch it off instead.")}>
      <div>
        <Button
          variant="default"
          leftSection={<IconTrash size={17} aria-hidden />}
          onClick={() => {
            remove(id, t("{{name}} removed", { name }));
            void navigate({ to: "/settings/$section", params: { section: "channels" }, hash: "" });
          }}
        >
          {t("Remove this channel")}
        </Button>
      </div>
    </Sheet>
  );
}
