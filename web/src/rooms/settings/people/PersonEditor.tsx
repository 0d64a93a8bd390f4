import type { Person } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconKey, IconUserCheck, IconUserOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { useMe } from "../../../session.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { CopyField } from "../parts/CopyField.tsx";
import { Page, Sheet } from "../parts/Page.tsx";
import { nameOfRole, rolesGivenBy } from "../parts/roles.ts";
import { RoleField } from "./RoleField.tsx";
import { TeamsField } from "./TeamsField.tsx";
import { usePersonChange } from "./usePersonChange.ts";

/** What an owner may change of a person. Each change holds at once and can be undone. */
export function PersonEditor({ person }: { person: Person }) {
  const { t } = useTranslation();
  const me = useMe();
  const change = usePersonChange(person);
  return (
    <Page title={person.name} says={person.email} back={{ section: "people", label: t("People") }}>
      <Sheet title={t("What they may do")}>
        <RoleField
          value={person.role}
          offered={rolesGivenBy(me.person.role)}
          onChange={(role) => change({ role }, t("{{name}} has a new role: {{role}}", { name: person.name, role: t(nameOfRole(role)) }))}
        />
        <TeamsField value={person.teamIds} onChange={(teamIds) => change({ teamIds }, t("The teams of {{name}} are changed", { name: person.name }))} />
      </Sheet>
      {person.active && <ResetLink person={person} />}
      {person.id !== me.person.id && <Access person={person} />}
    </Page>
  );
}

function ResetLink({ person }: { person: Person }) {
  const { t } = useTranslation();
  const make = useTell("makeResetLink");
  return (
    <Sheet title={t("Password forgotten")} says={t("Make a link with which {{name}} sets a new password. It works once, within a day.", { name: person.name })}>
      {make.data ? (
        <CopyField label={t("Link for a new password")} hint={t("Give it to nobody else. It is shown only now.")} value={make.data.url} />
      ) : (
        <div>
          <Button
            variant="default"
            leftSection={<IconKey size={17} aria-hidden />}
            loading={make.isPending}
            onClick={() => make.mutate({ params: { id: person.id } }, { onError: (error) => toastTrouble(t(sentenceOf(error))) })}
          >
            {t("Make a link")}
          </Button>
        </div>
      )}
    </Sheet>
  );
}

function Access({ person }: { person: Person }) {
  const { t } = useTranslation();
  const change = usePersonChange(person);
  const { name } = person;
  return (
    <Sheet title={t("Access")} says={t("Who leaves keeps their name on everything they wrote, but can no longer sign in.")}>
      <div>
        {person.active ? (
          <Button
            variant="default"
            leftSection={<IconUserOff size={17} aria-hidden />}
            onClick={() => change({ active: false }, t("{{name}} can no longer sign in", { name }))}
          >
            {t("End access")}
          </Button>
        ) : (
          <Button
            variant="default"
            leftSection={<IconUserCheck size={17} aria-hidden />}
            onClick={() => change({ active: true }, t("{{name}} can sign in again", { name }))}
          >
            {t("Give access again")}
          </Button>
        )}
      </div>
    </Sheet>
  );
}
