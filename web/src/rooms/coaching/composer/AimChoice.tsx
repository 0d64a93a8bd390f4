import type { Aim } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { key } from "../../../i18n/key.ts";
import styles from "./AimChoice.module.css";
import type { Coaching } from "./useCoach.ts";

const AIMS: Record<Aim, { name: string; says: string }> = {
  satisfaction: { name: key("Satisfaction"), says: key("The customer should be content: bad news first, good news last.") },
  action: { name: key("Action"), says: key("The customer should do something: good news first, bad news last.") },
};

/** What the reply should bring about: what the coach reads from the draft, until the agent says it. */
export function AimChoice({ coaching: { aim, aimIsChosen, chooseAim } }: { coaching: Coaching }) {
  const { t } = useTranslation();
  return (
    <div className={styles.aim} role="group" aria-label={t("What should this reply bring about?")}>
      <span className={styles.question} aria-hidden>
        {t("What should this reply bring about?")}
      </span>
      <span className={styles.choices}>
        {(["satisfaction", "action"] as const).map((one) => (
          <button
            key={one}
            type="button"
            className={styles.choice}
            aria-pressed={aim === one}
            data-guessed={(aim === one && !aimIsChosen) || undefined}
            data-tip={aim === one && !aimIsChosen ? t("The coach reads this from the draft.") : t(AIMS[one].says)}
            onClick={() => chooseAim(one)}
          >
            {t(AIMS[one].name)}
          </button>
        ))}
      </span>
    </div>
  );
}
