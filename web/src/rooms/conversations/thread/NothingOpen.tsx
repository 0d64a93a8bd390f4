import { useTranslation } from "react-i18next";
import { Empty } from "../../../ui/Empty.tsx";
import { Keys } from "../../../ui/Keys.tsx";
import { key } from "../../../i18n/key.ts";
import styles from "./NothingOpen.module.css";

const HINTS = [
  { keys: "j", says: key("Next in the list") },
  { keys: "enter", says: key("Open it") },
  { keys: "r", says: key("Reply") },
  { keys: "e", says: key("Resolve") },
  { keys: "h", says: key("Snooze") },
  { keys: "?", says: key("Keyboard shortcuts") },
];

/** No conversation is open: the keys with which one goes on from here. */
export function NothingOpen() {
  const { t } = useTranslation();
  return (
    <section aria-label={t("Conversation")} className={styles.place}>
      <Empty picture="letters" title={t("Choose a conversation")}>
        {t("The whole desk works from the keyboard, too.")}
      </Empty>
      <dl className={styles.hints}>
        {HINTS.map(({ keys, says }) => (
          <div key={keys} className={styles.hint}>
            <dt>
              <Keys keys={keys} />
            </dt>
            <dd>{t(says)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
