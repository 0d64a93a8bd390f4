import { Button } from "@mantine/core";
import { IconHistory } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Empty } from "../../../ui/Empty.tsx";
import { forgetSearches, recentSearches } from "./recent.ts";
import styles from "./Recent.module.css";

/** Before anything is typed: what was searched for before, or what can be. */
export function Recent({ onSearch }: { onSearch: (words: string) => void }) {
  const { t } = useTranslation();
  const [kept, setKept] = useState(recentSearches);
  if (kept.length === 0) {
    return (
      <Empty picture="search" title={t("Find any word that was ever written")}>
        {t("Messages, notes, subjects, names, addresses and numbers. Script and accents do not matter.")}
      </Empty>
    );
  }
  return (
    <section aria-label={t("Searched before")}>
      <h2 className={styles.title}>{t("Searched before")}</h2>
      <ul className={styles.list}>
        {kept.map((words) => (
          <li key={words}>
            <button type="button" className={styles.words} onClick={() => onSearch(words)}>
              <IconHistory size={17} aria-hidden />
              {words}
            </button>
          </li>
        ))}
      </ul>
      <Button variant="subtle" color="gray" size="compact-sm" onClick={() => (forgetSearches(), setKept([]))}>
        {t("Forget these")}
      </Button>
    </section>
  );
}
