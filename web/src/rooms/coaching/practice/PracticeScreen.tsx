import { useNavigate, useSearch } from "@tanstack/react-router";
import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { languageNow } from "../../../i18n/words.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useTitle } from "../../../ui/useTitle.ts";
import { CoachTabs } from "../CoachTabs.tsx";
import { NotYet } from "../NotYet.tsx";
import { speaksTo } from "../composer/speaking.ts";
import { chosenIn, drillsShown, type Chosen } from "./choosing.ts";
import { DrillList } from "./DrillList.tsx";
import { DRILL_LANGUAGES, LEVELS, TRADES } from "./names.ts";
import styles from "./practice.module.css";
import { PracticeProgress } from "./PracticeProgress.tsx";

/** Upset customers to practise with, and how it goes. */
export function PracticeScreen() {
  const { t } = useTranslation();
  const chosen = chosenIn(useSearch({ from: "/desk/coach/practice" }));
  const language = chosen.language ?? speaksTo(languageNow());
  const drills = useAsk("listDrills", { query: { language } });
  const shown = drillsShown(drills.data?.rows ?? [], chosen);
  useTitle(t("Practice"));
  return (
    <Page
      wide
      above={<CoachTabs />}
      title={t("Practice")}
      says={t("Answer upset customers who do not exist. The coach reads each answer, and nobody else does.")}
    >
      <Choice chosen={{ ...chosen, language }} />
      {!drills.data && <NotYet of={drills} />}
      {drills.data && shown.length === 0 && <Empty picture="search" title={t("No drill is like that. Choose another level or trade.")} />}
      {shown.length > 0 && <DrillList drills={shown} />}
      <PracticeProgress />
    </Page>
  );
}

function Choice({ chosen }: { chosen: Chosen }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const choose = (change: Record<string, string>) =>
    void navigate({ to: "/coach/practice", search: (before) => chosenIn({ ...before, ...change }), replace: true });
  const optionsOf = (names: Record<string, string>, all: string) => [
    { value: "", label: all },
    ...Object.entries(names).map(([value, label]) => ({ value, label: t(label) })),
  ];
  return (
    <div className={styles.choice}>
      <NativeSelect
        label={t("Language")}
        value={chosen.language}
        data={Object.entries(DRILL_LANGUAGES).map(([value, label]) => ({ value, label }))}
        onChange={(event) => choose({ language: event.currentTarget.value })}
      />
      <NativeSelect
        label={t("Level")}
        value={chosen.level ?? ""}
        data={optionsOf(LEVELS, t("All levels"))}
        onChange={(event) => choose({ level: event.currentTarget.value })}
      />
      <NativeSelect
        label={t("Trade")}
        value={chosen.trade ?? ""}
        data={optionsOf(TRADES, t("All trades"))}
        onChange={(event) => choose({ trade: event.currentTarget.value })}
      />
    </div>
  );
}
