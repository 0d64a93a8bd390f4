import type { Drill } from "@guli/contract";
import { IconBulb, IconUser } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Sheet } from "../../../ui/Page.tsx";
import styles from "./practice.module.css";
import { told } from "./telling.ts";

/** What was said so far, the customer's words at the left, ours at the right. */
export function DrillThread({ drill: { customer, thread, language } }: { drill: Drill }) {
  const { t } = useTranslation();
  return (
    <section aria-label={t("The conversation")} lang={language}>
      <p className={styles.persona}>
        <IconUser size={16} aria-hidden />
        <span>
          {customer.name && <strong>{customer.name}. </strong>}
          {told(language, customer.about)}
        </span>
      </p>
      <ol className={styles.thread}>
        {thread.map(({ from, text }, at) => (
          <li key={at} className={styles.said} data-from={from}>
            <span className={styles.from}>{from === "agent" ? t("We wrote") : (customer.name ?? t("The customer"))}</span>
            {text}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What the agent has found out, and may promise. */
export function Facts({ drill: { facts, language } }: { drill: Drill }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("What you know")}>
      <ul className={styles.facts} lang={language}>
        {facts.map((fact) => (
          <li key={fact}>
            <IconBulb size={16} aria-hidden />
            <span>{told(language, fact)}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
