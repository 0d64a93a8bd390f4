import { IconMoodHeart } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { useMe } from "../../../session.ts";
import styles from "./FirstSteps.module.css";
import { OfferCard } from "./OfferCard.tsx";

/** Once customers can write, they can be asked whether it was good. */
export function SurveyCard({ on }: { on: boolean }) {
  const { t } = useTranslation();
  return (
    <OfferCard
      title={t("One short question afterwards")}
      says={t("Once something is solved, your customers are asked whether they are satisfied: one tap, in their language, and never too often.")}
      Sign={IconMoodHeart}
      on={on}
      section="surveys"
      tells="changeSurveySettings"
      reads="readSurveySettings"
    >
      <Asked />
    </OfferCard>
  );
}

/** What a customer would read in a chat. */
function Asked() {
  const { t } = useTranslation();
  const { language } = useMe().workspace;
  const { data: kept } = useAsk("readSurveySettings");
  const questions = kept?.ways.chat.questions;
  const { data } = useAsk("previewSurvey", {
    body: { kind: "chat", language, questions: questions ?? ["satisfaction"], opening: kept?.openings[language] ?? null },
  });
  if (!data || !questions) return null;
  return (
    <blockquote className={styles.said} lang={language} aria-label={t("As a customer reads it")}>
      {data.text}
    </blockquote>
  );
}
