import { NativeSelect, Switch } from "@mantine/core";
import type { CoachRule, PracticeLevel, PracticeWeek } from "@guli/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { keyOf, useAsk, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { WeekChart, type Series } from "../../../ui/chart/WeekChart.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { FigureLine } from "../learning/FigureLine.tsx";
import { RULES } from "../rules.ts";
import { isKey } from "./choosing.ts";
import { LEVELS } from "./names.ts";
import styles from "./practice.module.css";
import { brokenMost, figuresAt, perAttempt } from "./progress.ts";

const WEEKS = { query: { weeks: 12 } };

/** How one's practice goes, week by week; and whether leads may see it. */
export function PracticeProgress() {
  const { t } = useTranslation();
  const { data } = useAsk("readPractice", WEEKS);
  if (!data) return null;
  const attempts = data.weeks.reduce((sum, week) => sum + week.attempts, 0);
  return (
    <Sheet title={t("How it goes")} says={t("The last twelve weeks. Only you see this, unless you share it.")}>
      {attempts === 0 ? <p className={styles.soft}>{t("As soon as you have tried a drill, it is counted here.")}</p> : <Over weeks={data.weeks} />}
      <Sharing shares={data.shares} />
    </Sheet>
  );
}

function Over({ weeks }: { weeks: readonly PracticeWeek[] }) {
  const { t } = useTranslation();
  const [level, setLevel] = useState<PracticeLevel | null>(null);
  const attempts = weeks.reduce((sum, week) => sum + week.attempts, 0);
  const series = useMemo((): Series[] => {
    const figures = weeks.map((week) => figuresAt(week, level));
    return [
      { name: t("Attempts"), kind: "behind", values: figures.map((one) => one.attempts) },
      { name: t("Without a finding"), kind: "before", values: figures.map(({ clean }) => clean) },
      { name: t("Findings in one attempt, on average"), kind: "line", values: figures.map(perAttempt) },
    ];
  }, [weeks, level, t]);
  return (
    <>
      <NativeSelect
        label={t("Level")}
        className={styles.level}
        value={level ?? ""}
        data={[{ value: "", label: t("All levels") }, ...Object.entries(LEVELS).map(([value, label]) => ({ value, label: t(label) }))]}
        onChange={({ currentTarget: { value } }) => setLevel(isKey(LEVELS, value) ? value : null)}
      />
      <WeekChart label={t("Practice week by week")} weeks={weeks.map(({ week }) => week)} series={series} />
      <h3 className={styles.subtitle}>{t("What the coach found most")}</h3>
      <ul className={styles.rules}>
        {brokenMost(weeks).map(({ rule, count }: { rule: CoachRule; count: number }) => (
          <li key={rule}>
            <strong>{t(RULES[rule].name)}</strong> <FigureLine kind="attempts" part={count} whole={attempts} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Sharing({ shares }: { shares: boolean }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell("sharePractice");
  const change = (next: boolean) =>
    tell.mutate(
      { body: { shares: next } },
      {
        onSuccess: (said) => client.setQueryData(keyOf("readPractice", WEEKS), (before: object | undefined) => before && { ...before, shares: said.shares }),
        onError: (error) => toastTrouble(t(sentenceOf(error))),
      },
    );
  return (
    <Switch
      className={styles.sharing}
      checked={tell.isPending ? tell.variables.body.shares : shares}
      onChange={(event) => change(event.currentTarget.checked)}
      label={t("Let leads see how my practice goes")}
      description={t("They see the figures, never what you wrote. You can take it back at any time.")}
    />
  );
}
