import { IconArrowLeft } from "@tabler/icons-react";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Drill } from "@guli/contract";
import { useAsk } from "../../../asking.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { Empty } from "../../../ui/Empty.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useTitle } from "../../../ui/useTitle.ts";
import type { CoachLanguage } from "../composer/coach.ts";
import { NotYet } from "../NotYet.tsx";
import { Answering } from "./Answering.tsx";
import { Attempts } from "./Attempts.tsx";
import { isKey } from "./choosing.ts";
import { DrillThread, Facts } from "./DrillThread.tsx";
import { ModelAnswer } from "./ModelAnswer.tsx";
import { DRILL_LANGUAGES, LEVELS, PRACTICE_MOODS, TRADES } from "./names.ts";
import styles from "./practice.module.css";
import { told } from "./telling.ts";

/** One upset customer: what they wrote, what is known, and one's answers. */
export function DrillScreen() {
  const { t } = useTranslation();
  const { drillId } = useParams({ from: "/desk/coach/practice/$drillId" });
  const drills = useAsk("listDrills", { query: { language: languageOf(drillId) } });
  const drill = drills.data?.rows.find(({ id }) => id === drillId);
  useTitle(drill?.title ?? t("Practice"));
  const back = (
    <Link to="/coach/practice" search={{ language: languageOf(drillId) }} className={styles.back}>
      <IconArrowLeft size={16} aria-hidden />
      {t("All drills")}
    </Link>
  );
  if (!drills.data)
    return (
      <Page above={back} title={t("Practice")}>
        <NotYet of={drills} />
      </Page>
    );
  if (!drill) return <Empty level={1} picture="lost" title={t("There is no such drill.")} action={back} />;
  return (
    <Page wide above={back} title={<span lang={drill.language}>{told(drill.language, drill.title)}</span>} says={<About drill={drill} />}>
      <div className={styles.drill}>
        <div className={styles.main}>
          <DrillThread drill={drill} />
          <Answering key={drill.id} drill={drill} />
          <ModelAnswer drill={drill} tried={drill.state.attempts > 0} />
        </div>
        <div>
          <Facts drill={drill} />
          {drill.state.attempts > 0 && <Attempts drillId={drill.id} />}
        </div>
      </div>
    </Page>
  );
}

function About({ drill }: { drill: Drill }) {
  const { t } = useTranslation();
  return (
    <span className={styles.about}>
      <Chip meaning={drill.mood === "angry" ? "at-risk" : "waiting"}>{t(PRACTICE_MOODS[drill.mood])}</Chip>
      <Chip>{t(LEVELS[drill.level])}</Chip>
      <Chip>{t(TRADES[drill.trade])}</Chip>
    </span>
  );
}

const languageOf = (drillId: string): CoachLanguage => {
  const language = drillId.split("-")[0];
  return isKey(DRILL_LANGUAGES, language) ? language : "en";
};
