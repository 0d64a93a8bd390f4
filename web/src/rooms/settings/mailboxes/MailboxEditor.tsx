import { Select, Textarea, TextInput } from "@mantine/core";
import { useForm, type UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { useMe } from "../../../session.ts";
import { Page, Sheet } from "../parts/Page.tsx";
import { useSaving } from "../parts/useSaving.ts";
import { AddressFields } from "./AddressFields.tsx";
import { Forwarding } from "./Forwarding.tsx";
import { HealthChip, HealthWords } from "./Health.tsx";
import { IncomingFields } from "./IncomingFields.tsx";
import type { EmailChannel } from "./MailboxesSection.tsx";
import { OutgoingFields } from "./OutgoingFields.tsx";
import { domainOf, presetFor } from "./presets.ts";
import { RemoveMailbox } from "./RemoveMailbox.tsx";
import { TryAndSave } from "./TryAndSave.tsx";
import { useKeepMailbox } from "./useKeepMailbox.ts";
import { newMailbox, valuesOf, type MailboxValues } from "./values.ts";
import { problemsIn } from "./problems.ts";

/** Connect a mailbox, or change one. `onDone` is told of a new one. */
export function MailboxEditor({ channel, onDone }: { channel: EmailChannel | null; onDone: (id: string) => void }) {
  const { t } = useTranslation();
  const { workspace } = useMe();
  const fresh = channel === null;
  const form = useForm<MailboxValues>({
    initialValues: channel ? valuesOf(channel) : newMailbox(workspace.name),
    validate: (values) => Object.fromEntries(Object.entries(problemsIn(values, fresh)).map(([field, sentence]) => [field, t(sentence)])),
  });
  const keep = useKeepMailbox(channel, onDone);
  const saving = useSaving(form, keep);
  const values = form.getValues();
  const preset = presetFor(values.provider, values.settings.address);
  const known = !preset.guessed || !fresh;
  const asked = !fresh || domainOf(values.settings.address) !== "";
  return (
    <Page
      title={channel ? channel.name : t("Connect a mailbox")}
      back={{ section: "mailboxes", label: t("Mailboxes") }}
      says={channel ? undefined : t("Type the address; for most providers the rest is filled in. Nothing is kept before it has been tried.")}
      actions={channel && <HealthChip health={channel.health} />}
    >
      {channel && (
        <div style={{ marginBlockEnd: "1.1rem" }}>
          <HealthWords health={channel.health} settings={channel.settings} />
        </div>
      )}
      <form onSubmit={saving.submit} noValidate>
        <AddressFields form={form} fresh={fresh} />
        {asked && (
          <>
            <IncomingFields form={form} fresh={fresh} known={known} />
            <OutgoingFields form={form} fresh={fresh} known={known} />
            <InboxFields form={form} />
            <TryAndSave values={values} channel={channel} saving={saving} />
          </>
        )}
      </form>
      {channel && <Forwarding mailbox={channel} />}
      {channel && <RemoveMailbox mailbox={channel} />}
    </Page>
  );
}

function InboxFields({ form }: { form: UseFormReturnType<MailboxValues> }) {
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
      <Textarea
        label={t("Signature")}
        description={t("Below every e-mail from this address, after the agent's own.")}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        {...form.getInputProps("settings.signature")}
      />
    </Sheet>
  );
}
