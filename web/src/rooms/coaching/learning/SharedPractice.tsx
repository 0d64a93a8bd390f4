import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { Sheet } from "../../../ui/Page.tsx";
import { usePeople } from "../../conversations/data/people.ts";
import { FigureLine } from "./FigureLine.tsx";
import styles from "./learning.module.css";

/** How practice goes for those who let it be seen, by name: an alphabet, not an order of merit. */
export function SharedPractice() {
  const { t } = useTranslation();
  const people = usePeople();
  const { data } = useAsk("readSharedPractice", { query: { weeks: 12 } });
  if (!data) return null;
  const rows = data.rows
    .map(({ personId, weeks }) => ({
      name: people.of(personId)?.name ?? "",
      attempts: weeks.reduce((sum, week) => sum + week.attempts, 0),
      clean: weeks.reduce((sum, week) => sum + week.clean, 0),
      personId,
    }))
    .filter(({ name, attempts }) => name !== "" && attempts > 0)
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <Sheet title={t("Practice that people share")} says={t("Of those who let leads see it. What they wrote stays their own.")}>
      {rows.length === 0 && <p className={styles.soft}>{t("Nobody shares their practice at present.")}</p>}
      <ul className={styles.virtues}>
        {rows.map(({ personId, name, attempts, clean }) => (
          <li key={personId}>
            <span>
              <strong>{name}</strong> · {t("Nothing found:")} <FigureLine kind="attempts" part={clean} whole={attempts} />
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
