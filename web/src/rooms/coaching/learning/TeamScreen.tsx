import { NativeSelect } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Answer } from "../../../api.ts";
import { ask } from "../../../asking.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { Page, Sheet } from "../../../ui/Page.tsx";
import { useTitle } from "../../../ui/useTitle.ts";
import { usePeople, useTeams } from "../../conversations/data/people.ts";
import { CoachTabs } from "../CoachTabs.tsx";
import { NotYet } from "../NotYet.tsx";
import { Examples, type Shown } from "./Examples.tsx";
import { Learned } from "./Learned.tsx";
import { SharedPractice } from "./SharedPractice.tsx";
import { sumOfReplies } from "./figures.ts";
import { teamSearch, type TeamSearch } from "./searching.ts";
import styles from "./learning.module.css";

/** What a team's replies teach, as a sum: nobody is compared with anybody. */
export function TeamScreen() {
  const { t } = useTranslation();
  const { team, rule } = teamSearch(useSearch({ from: "/desk/coach/team" }));
  const isLead = mayAs(useMe(), "lead");
  const navigate = useNavigate();
  const teams = useTeams().all;
  const id = teams.find((one) => one.id === team)?.id ?? teams[0]?.id;
  const go = (search: TeamSearch) => void navigate({ to: "/coach/team", search, replace: true });
  useTitle(t("What the team learns"));
  if (!isLead) return <Empty level={1} picture="lost" title={t("Your role does not include this.")} action={<CoachTabs />} />;
  return (
    <Page
      above={<CoachTabs />}
      title={t("What the team learns")}
      says={t("The replies of the last twelve weeks, summed over everyone. People are not compared, and names stand only where they were shared.")}
    >
      {teams.length > 0 && (
        <NativeSelect
          className={styles.team}
          label={t("Team")}
          value={id}
          data={teams.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(event) => go({ ...(rule && { rule }), team: event.currentTarget.value })}
        />
      )}
      {id ? (
        <OfTeam id={id} rule={rule} onRule={(next) => go({ team: id, ...(next && { rule: next }) })} />
      ) : (
        <Empty picture="people" title={t("There are no teams yet")}>
          {t("Make one in the settings: what is learned is summed over a team.")}
        </Empty>
      )}
      <SharedPractice />
    </Page>
  );
}

function OfTeam({ id, rule, onRule }: { id: string; rule: TeamSearch["rule"]; onRule: Parameters<typeof Learned>[0]["onRule"] }) {
  const { t } = useTranslation();
  const people = usePeople();
  const asked = useQuery({ ...ask("readTeamLearning", { params: { id }, query: { weeks: 12, ...(rule && { rule }) } }), placeholderData: keepPreviousData });
  const { data } = asked;
  if (!data) return <NotYet of={asked} />;
  return (
    <>
      <Sums of={data} rule={rule} onRule={onRule} />
      {data.examples.length > 0 && (
        <Sheet title={t("To talk about")} says={t("Good and less good. Where no name stands, nobody has to know who it was.")}>
          <Examples examples={data.examples.map((one) => shownOf(one, (personId) => people.of(personId)?.name))} />
        </Sheet>
      )}
    </>
  );
}

/** The figures, and of which weeks there are none: among fewer than three people a sum would be about somebody. */
function Sums({ of: { weeks, withheld, people }, ...rest }: { of: Answer<"readTeamLearning"> } & Pick<Parameters<typeof Learned>[0], "rule" | "onRule">) {
  const { t } = useTranslation();
  if (withheld.length > 0 && sumOfReplies(weeks).replies === 0)
    return (
      <Empty picture="people" title={t("No figures of this team")}>
        {t("Fewer than three people wrote: no figures, so that nobody is read out of them.")}
      </Empty>
    );
  return (
    <>
      {people > 0 && <p className={styles.soft}>{t("Replies of {{count}} people", { count: people })}</p>}
      {withheld.length > 0 && (
        <p className={styles.soft}>
          {t("{{count}} weeks: fewer than three people wrote, no figures, so that nobody is read out of them.", { count: withheld.length })}
        </p>
      )}
      <Learned weeks={weeks} withheld={withheld} {...rest} />
    </>
  );
}

function shownOf({ by, ...one }: Answer<"readTeamLearning">["examples"][number], nameOf: (personId: string) => string | undefined): Shown {
  const name = by && nameOf(by.personId);
  return { ...one, place: by && { conversationId: by.conversationId, at: `${one.week}T00:00:00Z` }, ...(name && { by: name }) };
}
