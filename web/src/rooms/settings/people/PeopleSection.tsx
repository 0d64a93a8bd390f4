import type { Person } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Loaded } from "../parts/Loaded.tsx";
import { Page, Rows } from "../parts/Page.tsx";
import parts from "../parts/parts.module.css";
import { useOpened } from "../parts/useOpened.ts";
import { Invitations } from "./Invitations.tsx";
import { InviteForm } from "./InviteForm.tsx";
import { PersonEditor } from "./PersonEditor.tsx";
import { PersonRow } from "./PersonRow.tsx";

export function PeopleSection() {
  const me = useMe();
  const { what, open } = useOpened("people");
  const people = useAsk("listPeople", { query: { inactive: "true" } });
  if (what === "invite" && mayAs(me, "lead")) return <InviteForm />;
  return (
    <Loaded of={people}>
      {({ rows }) => {
        const opened = mayAs(me, "owner") ? rows.find((person) => person.id === what) : undefined;
        return opened ? <PersonEditor key={opened.id} person={opened} /> : <People people={rows} onInvite={() => open("invite")} />;
      }}
    </Loaded>
  );
}

function People({ people, onInvite }: { people: Person[]; onInvite: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const leads = mayAs(me, "lead");
  const active = people.filter((person) => person.active).toSorted(byName);
  const gone = people.filter((person) => !person.active).toSorted(byName);
  return (
    <Page
      title={t("People")}
      says={t("Everyone who works here. What they may do depends on their role.")}
      actions={
        leads && (
          <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={onInvite}>
            {t("Invite someone")}
          </Button>
        )
      }
    >
      <Rows label={t("People")}>
        {active.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </Rows>
      {leads && <Invitations />}
      {gone.length > 0 && (
        <section aria-label={t("Can no longer sign in")}>
          <h2 className={parts.listTitle}>{t("Can no longer sign in")}</h2>
          <Rows label={t("Can no longer sign in")}>
            {gone.map((person) => (
              <PersonRow key={person.id} person={person} />
            ))}
          </Rows>
        </section>
      )}
    </Page>
  );
}

const byName = (a: Person, b: Person) => a.name.localeCompare(b.name);
