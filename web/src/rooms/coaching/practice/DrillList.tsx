import { IconCheck, IconChevronRight, IconCircleDashed, IconRepeat } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Answer } from "../../../api.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { LEVELS, TRADES } from "./names.ts";
import styles from "./practice.module.css";
import { told } from "./telling.ts";

type Row = Answer<"listDrills">["rows"][number];

/** Drills with how each went so far, easy ones first. */
export function DrillList({ drills }: { drills: readonly Row[] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.list} aria-label={t("Drills")}>
      {drills.map((drill) => (
        <li key={drill.id}>
          <Link to="/coach/practice/$drillId" params={{ drillId: drill.id }} className={styles.line}>
            <span className={styles.what}>
              <span className={styles.title} lang={drill.language}>
                {told(drill.language, drill.title)}
              </span>
              <span className={styles.soft}>
                {t(TRADES[drill.trade])} · {t(LEVELS[drill.level])}
              </span>
            </span>
            <State state={drill.state} />
            <IconChevronRight size={18} aria-hidden className={styles.go} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function State({ state: { attempts, fewest } }: { state: Row["state"] }) {
  const { t } = useTranslation();
  if (fewest === null)
    return (
      <span className={styles.state}>
        <IconCircleDashed size={16} aria-hidden />
        {t("Not tried yet")}
      </span>
    );
  if (fewest === 0)
    return (
      <Chip meaning="recovered" icon={<IconCheck size={14} aria-hidden />}>
        {t("Nothing found")}
      </Chip>
    );
  return (
    <span className={styles.state}>
      <IconRepeat size={16} aria-hidden />
      {t("{{count}} attempts", { count: attempts })} · {t("at best {{count}} findings", { count: fewest })}
    </span>
  );
}
