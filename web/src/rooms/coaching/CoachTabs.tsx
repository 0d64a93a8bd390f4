import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { mayAs, useMe } from "../../session.ts";
import styles from "./CoachTabs.module.css";

/** From one page of the coach to the other. */
export function CoachTabs() {
  const { t } = useTranslation();
  const isLead = mayAs(useMe(), "lead");
  return (
    <nav className={styles.tabs} aria-label={t("Learning")}>
      <Link to="/coach/practice" className={styles.tab}>
        {t("Practice")}
      </Link>
      <Link to="/coach/learning" className={styles.tab}>
        {t("What I learn")}
      </Link>
      {isLead && (
        <Link to="/coach/team" className={styles.tab}>
          {t("What the team learns")}
        </Link>
      )}
    </nav>
  );
}
