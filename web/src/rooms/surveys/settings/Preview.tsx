import type { ChannelKind, Language, SurveyQuestion } from "@guli/contract";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "../../../asking.ts";
import styles from "../surveys.module.css";

type Wish = { language: Language; kind: ChannelKind; questions: SurveyQuestion[]; opening: string };

/** What a customer is sent, and what the page behind the link asks. */
export function Preview({ language, kind, questions, opening }: Wish) {
  const { t } = useTranslation();
  const body = useDeferredValue(JSON.stringify({ language, kind, questions, opening: opening.trim() === "" ? null : opening }));
  const { data } = useQuery({ ...ask("previewSurvey", { body: JSON.parse(body) }), placeholderData: (before) => before });
  if (!data) return null;
  const hasButtons = kind !== "email" && kind !== "sms" && kind !== "form" && kind !== "phone" && kind !== "visit";
  return (
    <div className={styles.stack} role="group" aria-label={t("As a customer reads it")}>
      <blockquote className={styles.bubble} lang={language}>
        {data.text}
      </blockquote>
      {hasButtons && data.options.length > 0 && (
        <ul className={styles.buttons} aria-label={t("Buttons under the message")} lang={language}>
          {data.options.map((option) => (
            <li key={option}>{option}</li>
          ))}
        </ul>
      )}
      <p className={styles.soft}>{t("And on the page behind the link:")}</p>
      <ol className={styles.asks} lang={language}>
        {data.asks.map(({ question, text, low, high }) => (
          <li key={question}>
            {text} <span className={styles.soft}>{`${low} … ${high}`}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
