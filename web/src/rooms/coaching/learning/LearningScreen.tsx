import { Switch } from "@mantine/core";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ask, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { Page, Sheet } from "../../../ui/Page.tsx";
import { useTitle } from "../../../ui/useTitle.ts";
import { CoachTabs } from "../CoachTabs.tsx";
import { NotYet } from "../NotYet.tsx";
import { Examples } from "./Examples.tsx";
import { Learned } from "./Learned.tsx";
import { ruleSearch } from "./searching.ts";

/** What the coach saw in one's own replies: faults and praise, for oneself alone. */
export function LearningScreen() {
  const { t } = useTranslation();
  const { rule } = ruleSearch(useSearch({ from: "/desk/coach/learning" }));
  const navigate = useNavigate();
  const asked = useQuery({ ...ask("readOwnLearning", { query: { weeks: 12, ...(rule && { rule }) } }), placeholderData: keepPreviousData });
  const { data } = asked;
  useTitle(t("What I learn"));
  return (
    <Page above={<CoachTabs />} title={t("What I learn")} says={t("What the coach saw in your replies of the last twelve weeks. Nobody else sees this page.")}>
      {!data && <NotYet of={asked} />}
      {data && (
        <Learned
          weeks={data.weeks}
          rule={rule}
          onRule={(next) => void navigate({ to: "/coach/learning", search: next ? { rule: next } : {}, replace: true })}
        />
      )}
      {data && data.examples.length > 0 && (
        <Sheet title={t("From your replies")} says={t("The latest ones, good and less good.")}>
          <Examples examples={data.examples.map((one) => ({ ...one, place: { conversationId: one.conversationId, at: one.at } }))} />
        </Sheet>
      )}
      {data && <Sharing shares={data.shares} />}
    </Page>
  );
}

function Sharing({ shares }: { shares: boolean }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell("shareExamples");
  const change = (next: boolean) =>
    tell.mutate(
      { body: { shares: next } },
      { onSettled: () => client.invalidateQueries({ queryKey: ["readOwnLearning"] }), onError: (error) => toastTrouble(t(sentenceOf(error))) },
    );
  return (
    <Sheet title={t("What your team may know")}>
      <Switch
        checked={tell.isPending ? tell.variables.body.shares : shares}
        onChange={(event) => change(event.currentTarget.checked)}
        label={t("Show my name beside my examples")}
        description={t("Leads talk about examples with the team. Without your consent nobody reads there who wrote them.")}
      />
    </Sheet>
  );
}
