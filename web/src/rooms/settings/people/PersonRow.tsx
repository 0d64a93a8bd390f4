import type { Person } from "@guli/contract";
import { IconChevronRight } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { Face } from "../../../ui/Face.tsx";
import { Ago } from "../../../ui/Moment.tsx";
import { Row } from "../parts/Page.tsx";
import parts from "../parts/parts.module.css";
import { nameOfRole } from "../parts/roles.ts";

export function PersonRow({ person }: { person: Person }) {
  const { t } = useTranslation();
  const mayChange = mayAs(useMe(), "owner");
  return (
    <Row quiet={!person.active}>
      <Face id={person.id} name={person.name} size={38} away={person.away} />
      <div className={parts.main}>
        <WhoTheyAre person={person} linked={mayChange} />
        <p className={parts.detail}>
          {person.email} · {person.lastSeenAt ? t("last seen") : t("never been here")} {person.lastSeenAt && <Ago at={person.lastSeenAt} />}
        </p>
      </div>
      {mayChange && (
        <Link
          className={parts.go}
          to="/settings/$section"
          params={{ section: "people" }}
          hash={person.id}
          aria-label={t("Change {{name}}", { name: person.name })}
        >
          <IconChevronRight size={20} aria-hidden />
        </Link>
      )}
    </Row>
  );
}

function WhoTheyAre({ person, linked }: { person: Person; linked: boolean }) {
  const { t } = useTranslation();
  const me = useMe();
  const teams = useAsk("listTeams").data?.rows.filter((team) => person.teamIds.includes(team.id)) ?? [];
  return (
    <div className={parts.nameLine}>
      {linked ? (
        <Link className={parts.name} to="/settings/$section" params={{ section: "people" }} hash={person.id}>
          {person.name}
        </Link>
      ) : (
        <span className={parts.name}>{person.name}</span>
      )}
      {person.id === me.person.id && <span className={parts.detail}>{t("(you)")}</span>}
      <Chip meaning={person.role === "owner" ? "clay" : "stone"}>{t(nameOfRole(person.role))}</Chip>
      {teams.map((team) => (
        <Chip key={team.id} meaning={team.colour}>
          {team.name}
        </Chip>
      ))}
    </div>
  );
}
