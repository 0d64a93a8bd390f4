import type { Role } from "@guli/contract";
import { Button, Group, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Answer } from "../../../api.ts";
import { useTell } from "../../../asking.ts";
import { useMe } from "../../../session.ts";
import { CopyField } from "../parts/CopyField.tsx";
import { Page, Sheet } from "../parts/Page.tsx";
import { rolesGivenBy } from "../parts/roles.ts";
import { SaveBar } from "../parts/SaveBar.tsx";
import { useOpened } from "../parts/useOpened.ts";
import { useSaving } from "../parts/useSaving.ts";
import { RoleField } from "./RoleField.tsx";
import { TeamsField } from "./TeamsField.tsx";

type Values = { email: string; role: Role; teamIds: string[] };
const EMPTY: Values = { email: "", role: "agent", teamIds: [] };

/** Invite someone; the link is shown once. */
export function InviteForm() {
  const { t } = useTranslation();
  const me = useMe();
  const client = useQueryClient();
  const tell = useTell("invite");
  const [made, setMade] = useState<Answer<"invite"> | null>(null);
  const form = useForm<Values>({
    initialValues: EMPTY,
    validate: { email: (email) => (/^\S+@\S+\.\S+$/.test(email.trim()) ? null : t("This is not an e-mail address.")) },
  });
  const saving = useSaving(form, async (values) => {
    setMade(await tell.mutateAsync({ body: values }));
    void client.invalidateQueries({ queryKey: ["listInvitations"] });
    void client.invalidateQueries({ queryKey: ["readFirstSteps"] });
    return EMPTY;
  });
  return (
    <Page title={t("Invite someone")} says={t("They get a link, set a password, and are in.")} back={{ section: "people", label: t("People") }}>
      {made ? (
        <Invited made={made} onAnother={() => setMade(null)} />
      ) : (
        <form onSubmit={saving.submit} noValidate>
          <Sheet>
            <TextInput label={t("E-mail address")} type="email" autoComplete="off" autoFocus data-autofocus {...form.getInputProps("email")} />
            <RoleField value={form.getValues().role} offered={rolesGivenBy(me.person.role)} onChange={(role) => form.setFieldValue("role", role)} />
            <TeamsField value={form.getValues().teamIds} onChange={(teamIds) => form.setFieldValue("teamIds", teamIds)} />
          </Sheet>
          <SaveBar saving={saving} fresh label={t("Invite")} />
        </form>
      )}
    </Page>
  );
}

function Invited({ made, onAnother }: { made: Answer<"invite">; onAnother: () => void }) {
  const { t } = useTranslation();
  const { open } = useOpened("people");
  const { email } = made.invitation;
  return (
    <Sheet
      title={t("{{email}} is invited", { email })}
      says={
        made.mailed
          ? t("The link is on its way by e-mail. You can also give it yourself.")
          : t("No mail was sent, because no mailbox is connected yet. Send this link yourself.")
      }
    >
      <CopyField label={t("Link")} hint={t("Whoever has it can join with this role. It is shown only now.")} value={made.url} />
      <Group gap="sm">
        <Button onClick={onAnother}>{t("Invite another")}</Button>
        <Button variant="default" onClick={() => open(null)}>
          {t("Done")}
        </Button>
      </Group>
    </Sheet>
  );
}
