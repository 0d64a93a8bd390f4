import type { Strength } from "@guli/coach/engine";
import { IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { languageNow } from "../../../i18n/words.ts";
import { VIRTUES } from "../rules.ts";
import { spokenIn } from "./speaking.ts";
import styles from "./Strengths.module.css";

/** What the draft does well, quietly: praise teaches too. */
export function Strengths({ strengths }: { strengths: readonly Pick<Strength, "virtue" | "message">[] }) {
  const { t } = useTranslation();
  if (strengths.length === 0) return null;
  return (
    <ul className={styles.strengths} aria-label={t("What it does well")}>
      {strengths.map(({ virtue, message }) => (
        <li key={virtue} className={styles.strength} data-tip={spokenIn(languageNow(), message)}>
          <IconCheck size={13} stroke={2.4} aria-hidden />
          {t(VIRTUES[virtue])}
        </li>
      ))}
    </ul>
  );
}
