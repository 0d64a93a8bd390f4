import type { Team } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconChevronRight, IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { Empty } from "../../../ui/Empty.tsx";
import { Face } from "../../../ui/Face.tsx";
import { Loaded } from "../parts/Loaded.tsx";
import { Page, Row, Rows } from "../parts/Page.tsx";
import parts from "../parts/parts.module.css";
import { useStaying } from "../parts/removing.ts";
import { useOpened } from "../parts/useOpened.ts";
import { TeamEditor } from "./TeamEditor.tsx";

export function TeamsSection() {
  const mayChange = mayAs(useMe(), "lead");
  const { what, open } = useOpened("teams");
  const teams = useAsk("listTeams");
  if (what === "new" && mayChange) return <TeamEditor key="new" team={null} onDone={() => open(null)} />;
  return (
    <Loaded of={teams}>
      {({ rows }) => {
        const opened = mayChange ? rows.find((team) => team.id === what) : undefined;
        return opened ? (
          <TeamEditor key={opened.id} team={opened} onDone={() => open(null)} />
        ) : (
          <Teams teams={rows} mayChange={mayChange} onNew={() => open("new")} />
        );
      }}
    </Loaded>
  );
}

function Teams({ teams, mayChange, onNew }: { teams: Team[]; mayChange: boolean; onNew: () => void }) {
  const { t } = useTranslation();
  const shown = useStaying(teams);
  const create = mayChange && (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={onNew}>
      {t("Create a team")}
    </Button>
  );
  return (
    <Page title={t("Teams")} says={t("A conversation can belong to a team before it belongs to a person.")} actions={shown.length > 0 && create}>
      {shown.length > 0 ? (
        <Rows label={t("Teams")}>
          {shown.map((team) => (
            <TeamRow key={team.id} team={team} mayChange={mayChange} />
          ))}
        </Rows>
      ) : (
        <Empty picture="people" title={t("There are no teams yet")} action={create}>
          {t("Up to about five people do well without. After that, teams such as “Orders” and “Complaints” keep everyone's list short.")}
        </Empty>
      )}
    </Page>
  );
}

function TeamRow({ team, mayChange }: { team: Team; mayChange: boolean }) {
  const { t } = useTranslation();
  const members =
    useAsk("listPeople", { query: { inactive: "true" } }).data?.rows.filter((person) => team.personIds.includes(person.id) && person.active) ?? [];
  return (
    <Row>
      <div className={parts.main}>
        <Chip meaning={team.colour}>{team.name}</Chip>
        <p className={parts.detail}>{members.length > 0 ? members.map((person) => person.name).join(", ") : t("Nobody yet")}</p>
      </div>
      <span className={parts.faces} aria-hidden>
        {members.slice(0, 5).map((person) => (
          <Face key={person.id} id={person.id} name={person.name} size={28} />
        ))}
      </span>
      {mayChange && (
        <Link className={parts.go} to="/settings/$section" params={{ section: "teams" }} hash={team.id} aria-label={t("Change {{name}}", { name: team.name })}>
          <IconChevronRight size={20} aria-hidden />
        </Link>
      )}
    </Row>
  );
}
