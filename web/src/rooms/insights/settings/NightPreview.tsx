import type { Language, OutOfHoursWords } from "@guli/contract";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "../../../asking.ts";
import { useMe } from "../../../session.ts";
import { useNow } from "../../../ui/now.ts";
import { whenText } from "../../conversations/parts/StateChip.tsx";
import styles from "./settings.module.css";

/** The word as a customer would read it. */
export function NightPreview({ language, words }: { language: Language; words: OutOfHoursWords }) {
  const { t } = useTranslation();
  const { timeZone } = useMe().workspace;
  const now = useNow();
  const body = useDeferredValue(JSON.stringify({ language, words }));
  const { data } = useQuery({ ...ask("previewOutOfHours", { body: JSON.parse(body) }), placeholderData: (before) => before });
  if (!data) return null;
  const { at, opensAt } = data;
  const said = opensAt ? data.opens : data.unknown;
  return (
    <div className={styles.preview} role="group" aria-label={t("As a customer reads it")}>
      <p className={styles.soft}>
        {at === null
          ? t("By your opening hours you never close, so nobody reads this.")
          : opensAt === null
            ? t("Your opening hours never open again: this is what everybody reads now.")
            : t("As someone reads it who writes at this time: {{when}}", { when: whenText(at, timeZone, now) })}
      </p>
      <Bubble text={said} language={language} />
      {opensAt && (
        <>
          <p className={styles.soft}>{t("And where an answer is promised:")}</p>
          <Bubble text={data.promised} language={language} />
        </>
      )}
    </div>
  );
}

function Bubble({ text, language }: { text: string; language: Language }) {
  return (
    <blockquote className={styles.bubble} lang={language}>
      {text}
    </blockquote>
  );
}
