import type { CoachRule, CoachVirtue, Instant } from "@guli/contract";
import { IconCheck, IconMessageReport } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatShortDate } from "../../../formats/index.ts";
import { Moment } from "../../../ui/Moment.tsx";
import { RULES, VIRTUES } from "../rules.ts";
import styles from "./learning.module.css";

/** Words of a reply with what they show. Where it stands, and who wrote it, is there where it may be known. */
export type Shown = {
  rule: CoachRule | null;
  virtue: CoachVirtue | null;
  quote: string;
  start: number;
  end: number;
  language: string | null;
  overridden: string | null;
  place: { conversationId: string; at: Instant } | null;
  week?: string;
  by?: string;
};

export function Examples({ examples }: { examples: readonly Shown[] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.examples}>
      {examples.map((one, at) => (
        <li key={at} className={styles.example} data-good={one.virtue !== null || undefined}>
          <p className={styles.kind}>
            {one.virtue ? <IconCheck size={15} aria-hidden /> : <IconMessageReport size={15} aria-hidden />}
            <strong>{one.virtue ? t(VIRTUES[one.virtue]) : one.rule && t(RULES[one.rule].name)}</strong>
            <span className={styles.where}>
              {one.by && `${one.by} · `}
              {one.place ? (
                <Link to="/inbox/$view/$conversationId" params={{ view: "all", conversationId: one.place.conversationId }}>
                  <Moment at={one.place.at} />
                </Link>
              ) : (
                one.week && t("In the week from {{day}}", { day: formatShortDate(one.week) })
              )}
            </span>
          </p>
          <blockquote className={styles.quote} lang={one.language ?? undefined}>
            {one.quote.slice(0, one.start)}
            {one.end > one.start && <mark className={styles.mark}>{one.quote.slice(one.start, one.end)}</mark>}
            {one.quote.slice(one.end)}
          </blockquote>
          {one.overridden && <p className={styles.soft}>{t("Left all the same: {{reason}}", { reason: one.overridden })}</p>}
        </li>
      ))}
    </ul>
  );
}
