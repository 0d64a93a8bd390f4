import type { CoachRule, LearnedWeek } from "@guli/contract";
import { IconCheck } from "@tabler/icons-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { WeekChart, type Series } from "../../../ui/chart/WeekChart.tsx";
import { Empty } from "../../../ui/Empty.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { RULES, VIRTUES } from "../rules.ts";
import { FigureLine } from "./FigureLine.tsx";
import styles from "./learning.module.css";
import { strengthsIn, sumOfReplies, sumOfRule } from "./figures.ts";

type Given = {
  weeks: readonly LearnedWeek[];
  /** Weeks whose noughts are no figures. */
  withheld?: readonly string[];
  rule: CoachRule | undefined;
  onRule: (rule: CoachRule | null) => void;
};

const NONE: readonly string[] = [];

/** What was done well, and each rule over time: whole figures first, week by week for the one that is looked at. */
export function Learned({ weeks, withheld = NONE, rule, onRule }: Given) {
  const { t } = useTranslation();
  const { replies, clean } = sumOfReplies(weeks);
  if (replies === 0)
    return (
      <Empty picture="calm" title={t("No replies yet")}>
        {t("As soon as replies have left, what the coach saw in them stands here.")}
      </Empty>
    );
  return (
    <>
      <Praise weeks={weeks} replies={replies} clean={clean} />
      <Sheet title={t("Rule by rule")} says={t("Choose one to see it week by week, with its examples.")}>
        <ul className={styles.rules}>
          {(Object.keys(RULES) as CoachRule[]).map((name) => (
            <li key={name}>
              <OneRule weeks={weeks} withheld={withheld} rule={name} open={name === rule} onOpen={() => onRule(name === rule ? null : name)} />
            </li>
          ))}
        </ul>
      </Sheet>
    </>
  );
}

function Praise({ weeks, replies, clean }: { weeks: readonly LearnedWeek[]; replies: number; clean: number }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("What goes well")}>
      <p className={styles.first}>
        {t("Nothing found:")} <FigureLine kind="replies" part={clean} whole={replies} />
      </p>
      <ul className={styles.virtues}>
        {strengthsIn(weeks).map(({ virtue, count }) => (
          <li key={virtue}>
            <IconCheck size={15} aria-hidden />
            <span>
              <strong>{t(VIRTUES[virtue])}</strong> <FigureLine kind="replies" part={count} whole={replies} />
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

type OfRule = { weeks: readonly LearnedWeek[]; withheld: readonly string[]; rule: CoachRule; open: boolean; onOpen: () => void };

function OneRule({ weeks, withheld, rule, open, onOpen }: OfRule) {
  const { t } = useTranslation();
  const { replies, flagged, overridden } = sumOfRule(weeks, rule);
  const series = useMemo((): Series[] => {
    const values = (of: "replies" | "flagged") => weeks.map(({ week, rules }) => (withheld.includes(week) ? null : rules[rule][of]));
    return [
      { name: t("Replies that it is about"), kind: "behind", values: values("replies") },
      { name: t("With this finding"), kind: "before", values: values("flagged") },
    ];
  }, [weeks, withheld, rule, t]);
  return (
    <>
      <button type="button" className={styles.rule} aria-expanded={open} onClick={onOpen}>
        <strong>{t(RULES[rule].name)}</strong>
        <FigureLine kind="replies" part={flagged} whole={replies} />
      </button>
      {open && (
        <div className={styles.more}>
          <p className={styles.soft}>{t(RULES[rule].about)}</p>
          {overridden > 0 && <p className={styles.soft}>{t("{{count}} of them left with a reason all the same.", { count: overridden })}</p>}
          <WeekChart label={t(RULES[rule].name)} weeks={weeks.map(({ week }) => week)} series={series} />
        </div>
      )}
    </>
  );
}
