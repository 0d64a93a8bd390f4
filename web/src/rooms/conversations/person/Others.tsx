import type { OpenedConversation } from "@guli/contract";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { key } from "../../../i18n/key.ts";
import { Ago } from "../../../ui/Moment.tsx";
import styles from "./Others.module.css";

const STATES = { open: key("Open"), waiting: key("Customer’s turn"), snoozed: key("Snoozed"), resolved: key("Resolved") };

/** What else this customer has written about. */
export function Others({ others }: { others: OpenedConversation["others"] }) {
  const { t } = useTranslation();
  if (others.length === 0) return <p className={styles.none}>{t("This is the first one.")}</p>;
  return (
    <ul className={styles.list}>
      {others.map(({ id, subject, state, lastMessageAt }) => (
        <li key={id}>
          <Link to="/inbox/$view/$conversationId" params={{ view: "all", conversationId: id }} className={styles.link}>
            <span className={styles.subject}>{subject || t("(no subject)")}</span>
            <span className={styles.facts}>
              {t(STATES[state])} · <Ago at={lastMessageAt} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
