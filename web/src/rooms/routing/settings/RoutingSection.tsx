import type { RoutingSettings } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconListNumbers } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { usePeople, useTeams } from "../../conversations/data/people.ts";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import { Page, Rows } from "../../settings/parts/Page.tsx";
import parts from "../../settings/parts/parts.module.css";
import { useOpened } from "../../settings/parts/useOpened.ts";
import { ForEveryone } from "./ForEveryone.tsx";
import { RuleEditor } from "./RuleEditor.tsx";
import { NO_TEAM, RuleRow, TakesRow } from "./rows.tsx";
import { TakesEditor } from "./TakesEditor.tsx";

/** How conversations find the people who answer them: team by team, and person by person. */
export function RoutingSection() {
  const routing = useAsk("readRouting");
  return <Loaded of={routing}>{(settings) => <Opened settings={settings} />}</Loaded>;
}

function Opened({ settings }: { settings: RoutingSettings }) {
  const { t } = useTranslation();
  const { what, open } = useOpened("routing");
  const teams = useTeams();
  const people = usePeople();
  const rule = settings.rules.find(({ teamId }) => (teamId ?? NO_TEAM) === what);
  const person = settings.people.find(({ personId }) => personId === what);
  const done = () => open(null);
  if (rule) return <RuleEditor key={what} rule={rule} name={teams.of(rule.teamId)?.name ?? t("Without a team")} onDone={done} />;
  if (!person) return <Overview settings={settings} />;
  const skills = [...new Set(settings.people.flatMap((one) => one.skills))];
  return <TakesEditor key={what} person={person} name={people.of(person.personId)?.name ?? ""} usual={settings.capacity} skills={skills} onDone={done} />;
}

function Overview({ settings }: { settings: RoutingSettings }) {
  const { t } = useTranslation();
  const teams = useTeams();
  const people = usePeople();
  const byName = settings.people.toSorted((one, other) => (people.of(one.personId)?.name ?? "").localeCompare(people.of(other.personId)?.name ?? ""));
  return (
    <Page
      title={t("Who gets what")}
      says={t("How new conversations find somebody who answers them. First comes what is urgent, then who has waited longest.")}
      actions={
        <Button component={Link} to="/queue" variant="default" leftSection={<IconListNumbers size={17} aria-hidden />}>
          {t("Look at the queue")}
        </Button>
      }
    >
      <h2 className={parts.listTitle}>{t("Teams")}</h2>
      <Rows label={t("Teams")}>
        {settings.rules.map((rule) => (
          <RuleRow key={rule.teamId ?? NO_TEAM} rule={rule} team={teams.of(rule.teamId)} />
        ))}
      </Rows>
      <h2 className={parts.listTitle}>{t("People")}</h2>
      <Rows label={t("People")}>
        {byName.map((person) => (
          <TakesRow key={person.personId} person={person} name={people.of(person.personId)?.name ?? ""} usual={settings.capacity} />
        ))}
      </Rows>
      <ForEveryone settings={settings} />
    </Page>
  );
}
