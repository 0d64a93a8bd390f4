import type { KeptReview } from "@guli/contract";
import { IconCheck, IconMessageReport } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { RULES, VIRTUES } from "../rules.ts";
import styles from "./SeenInReply.module.css";

/** What was found in a reply when it left, by the words that it is about, and what it did well. */
export function SeenInReply({ review: { findings, strengths }, text }: { review: KeptReview; text: string }) {
  const { t } = useTranslation();
  const virtues = [...new Set(strengths.map(({ virtue }) => virtue))];
  return (
    <ul className={styles.seen}>
      {findings.length === 0 && <li>{t("Nothing found")}</li>}
      {findings.map(({ rule, start, end, overridden }, at) => (
        <li key={at}>
          <IconMessageReport size={14} aria-hidden className={styles.found} />
          <span>
            <strong>{t(RULES[rule].name)}</strong> {end > start && <q className={styles.words}>{text.slice(start, end)}</q>}
            {overridden && <span className={styles.reason}>{t("Left all the same: {{reason}}", { reason: overridden })}</span>}
          </span>
        </li>
      ))}
      {virtues.map((virtue) => (
        <li key={virtue}>
          <IconCheck size={14} aria-hidden className={styles.well} />
          {t(VIRTUES[virtue])}
        </li>
      ))}
    </ul>
  );
}
