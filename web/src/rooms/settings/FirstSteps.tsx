import { useTranslation } from "react-i18next";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ask } from "../../asking.ts";
import { mayAs, useMe } from "../../session.ts";
import { Empty } from "../../ui/Empty.tsx";
import { Page } from "../../ui/Page.tsx";
import { NightCard } from "./first-steps/NightCard.tsx";
import { SampleCard } from "./first-steps/SampleCard.tsx";
import { SurveyCard } from "./first-steps/SurveyCard.tsx";
import { StepCard } from "./first-steps/StepCard.tsx";
import { doneOf, pollEvery } from "./first-steps/steps.ts";
import styles from "./first-steps/FirstSteps.module.css";
import { Loaded } from "./parts/Loaded.tsx";

/** What a new desk needs before the first customer writes. The inbox shows it as long as it is empty. */
export function FirstSteps() {
  const { t } = useTranslation();
  const me = useMe();
  const steps = useQuery({ ...ask("readFirstSteps"), refetchInterval: (query) => pollEvery(query.state.data) });
  if (!mayAs(me, "lead")) {
    return (
      <Empty picture="calm" title={t("Nothing has come yet")}>
        {t("As soon as a customer writes, it stands here. You need not load the page anew.")}
      </Empty>
    );
  }
  return (
    <Page title={t("Welcome to {{business}}", { business: me.workspace.name })} says={t("Three steps, in whatever order, and customers can reach you.")}>
      <Loaded of={steps}>
        {(data) => (
          <>
            <p className={styles.progress} aria-live="polite">
              {t("{{count}} of 3 done", { count: doneOf(data) })}
            </p>
            <div className={styles.cards}>
              <StepCard step="mailbox" done={data.mailbox} />
              <StepCard step="chat" done={data.chat} />
              <StepCard step="team" done={data.team} />
              {data.channel && <NightCard on={data.outOfHours} />}
              {data.channel && <SurveyCard on={data.surveys} />}
              <SampleCard state={data.sampleData} />
            </div>
            <p className={styles.other}>
              {t("Your customers write on Telegram, WhatsApp, Instagram or Viber, call or come by?")}{" "}
              <Link to="/settings/$section" params={{ section: "channels" }} hash="new">
                {t("Add what they use")}
              </Link>
            </p>
          </>
        )}
      </Loaded>
    </Page>
  );
}
