import type { CoachFinding, CoachReview } from "@guli/contract";
import { IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { languageNow } from "../../../i18n/words.ts";
import { Becomes, Sign } from "../composer/FindingCard.tsx";
import { Strengths } from "../composer/Strengths.tsx";
import { spokenIn } from "../composer/speaking.ts";
import { RULES } from "../rules.ts";
import styles from "./FindingList.module.css";

type Given = { draft: string; review: CoachReview; onApply?: (finding: CoachFinding) => void };

/** What the coach found in an answer and what the answer does well. */
export function FindingList({ draft, review: { findings, strengths }, onApply }: Given) {
  const { t } = useTranslation();
  return (
    <div className={styles.found}>
      {findings.length === 0 && <p className={styles.nothing}>{t("Nothing here would upset the customer.")}</p>}
      <ul className={styles.findings} aria-label={t("What the coach found")}>
        {findings.map((finding, at) => (
          <li key={at} className={styles.finding} data-severity={finding.severity}>
            <strong className={styles.rule}>
              <Sign severity={finding.severity} />
              {t(RULES[finding.rule].name)}
            </strong>
            <p>{spokenIn(languageNow(), finding.message)}</p>
            <Becomes finding={finding} draft={draft} />
            {onApply && finding.suggestion && (
              <button type="button" className={styles.deed} onClick={() => onApply(finding)}>
                <IconCheck size={14} aria-hidden />
                {t("Apply")}
              </button>
            )}
          </li>
        ))}
      </ul>
      <Strengths strengths={strengths} />
    </div>
  );
}
