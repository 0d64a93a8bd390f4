import type { RoutingPerson, RoutingRule, Team } from "@guli/contract";
import { IconChevronRight } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { formatLanguage, formatList, formatNumber } from "../../../formats/index.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { Face } from "../../../ui/Face.tsx";
import { kindName } from "../../conversations/parts/channel-kinds.ts";
import { Row } from "../../settings/parts/Page.tsx";
import parts from "../../settings/parts/parts.module.css";
import { WAYS } from "../saying.ts";

/** In the address, where the id of a team would stand. */
export const NO_TEAM = "no-team";

/** How a team gives out what comes, in a line. */
export function RuleRow({ rule, team }: { rule: RoutingRule; team: Team | undefined }) {
  const { t } = useTranslation();
  const name = team?.name ?? t("Without a team");
  return (
    <Row>
      <div className={parts.main}>
        {team ? <Chip meaning={team.colour}>{name}</Chip> : <span className={parts.name}>{name}</span>}
        <p className={parts.detail}>{saysOf(rule, t).join(" · ")}</p>
      </div>
      <Go hash={rule.teamId ?? NO_TEAM} name={name} />
    </Row>
  );
}

function saysOf({ way, knownFirst, match, returnAfterMinutes }: RoutingRule, t: TFunction): string[] {
  const fits = [match.language && t("by language"), match.channel && t("by channel"), match.skill && t("by skill")].filter((one) => one !== false);
  const given = way === "by-hand" ? [] : [...(knownFirst ? [t("whom they know first")] : []), ...fits];
  const found = WAYS.find((one) => one.way === way);
  return [...(found ? [t(found.name)] : []), ...given, ...(returnAfterMinutes === null ? [] : [t("back to the queue when somebody goes")])];
}

/** What somebody takes, in a line. */
export function TakesRow({ person, name, usual }: { person: RoutingPerson; name: string; usual: number }) {
  const { t } = useTranslation();
  const { personId, capacity, languages, channelKinds, skills, hours } = person;
  const most = capacity ?? usual;
  const says = [
    most === 0 ? t("Is given nothing") : t("Up to {{number}} at once", { number: formatNumber(most) }),
    ...(languages.length > 0 ? [formatList(languages.map(formatLanguage))] : []),
    ...(channelKinds.length > 0 ? [formatList(channelKinds.map((kind) => kindName(kind, t)))] : []),
    ...(skills.length > 0 ? [formatList(skills)] : []),
    ...(hours ? [t("own working hours")] : []),
  ];
  return (
    <Row>
      <Face id={personId} name={name} size={32} />
      <div className={parts.main}>
        <span className={parts.name}>{name}</span>
        <p className={parts.detail}>{says.join(" · ")}</p>
      </div>
      <Go hash={personId} name={name} />
    </Row>
  );
}

function Go({ hash, name }: { hash: string; name: string }) {
  const { t } = useTranslation();
  return (
    <Link className={parts.go} to="/settings/$section" params={{ section: "routing" }} hash={hash} aria-label={t("Change {{name}}", { name })}>
      <IconChevronRight size={20} aria-hidden />
    </Link>
  );
}
