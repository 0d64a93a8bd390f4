import type { DryRunOfRule } from "@guli/contract";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Moment } from "../../../ui/Moment.tsx";
import styles from "../automation.module.css";
import { Because } from "../log/Because.tsx";
import { Deeds } from "../log/Deeds.tsx";

/** Some of the cases, the latest first, with the way to each. */
export function Examples({ examples }: { examples: DryRunOfRule["examples"] }) {
  const { t } = useTranslation();
  if (examples.length === 0) return null;
  return (
    <ul className={styles.cases} aria-label={t("Examples")}>
      {examples.map(({ conversation, customer, text, at, because, trigger, deeds }) => (
        <li key={`${conversation?.id ?? customer} ${at}`} className={styles.case}>
          {conversation && (
            <>
              <Link className={styles.link} to="/inbox/$view/$conversationId" params={{ view: "all", conversationId: conversation.id }}>
                {t("{{number}} · {{subject}}", { number: conversation.number, subject: conversation.subject })}
              </Link>{" "}
            </>
          )}
          <span className={styles.quote}>
            {customer !== "" && <>{customer} · </>}
            <Moment at={at} />
          </span>
          {text !== "" && <p className={styles.quote}>“{text}”</p>}
          <Because trigger={trigger} because={because} />
          <Deeds deeds={deeds} />
        </li>
      ))}
    </ul>
  );
}
