import type { CoachRule } from "@guli/contract";
import { Button, TextInput } from "@mantine/core";
import { IconHandStop } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { languageNow } from "../../../i18n/words.ts";
import { RULES } from "../rules.ts";
import styles from "./Asking.module.css";
import { Becomes, Sign } from "./FindingCard.tsx";
import { spokenIn } from "./speaking.ts";
import type { Question } from "./useAsking.ts";
import type { Coaching } from "./useCoach.ts";

/** Before the reply leaves: what should be looked at once more, above the text, which stays where it is and keeps the keyboard. */
export function Asking({ question: { about, draft, goOn, keepEditing }, onApply }: { question: Question; onApply: Coaching["apply"] }) {
  const { t } = useTranslation();
  const [reasons, setReasons] = useState<Partial<Record<CoachRule, string>>>({});
  const musts = about.filter(({ level }) => level === "must");
  const isReasoned = musts.every(({ finding }) => (reasons[finding.rule] ?? "").trim() !== "");
  return (
    <section className={styles.asking} role="alert" aria-label={t("Before this reply leaves")}>
      <p className={styles.head}>
        <IconHandStop size={19} aria-hidden />
        {musts.length > 0 ? t("This has to be resolved before the reply can leave, or needs a reason.") : t("This may upset the customer more. Send anyway?")}
      </p>
      <ul className={styles.list}>
        {about.map((one) => (
          <li key={one.id} className={styles.finding}>
            <p className={styles.what}>
              <Sign severity={one.finding.severity} />
              <strong>{t(RULES[one.finding.rule].name)}</strong>
              <span>{spokenIn(languageNow(), one.finding.message)}</span>
            </p>
            <Becomes finding={one.finding} draft={draft} />
            <div className={styles.deeds}>
              {one.finding.suggestion && (
                <Button size="compact-sm" variant="default" onClick={() => onApply(one.finding, draft)}>
                  {t("Apply")}
                </Button>
              )}
              {one.level === "must" && (
                <TextInput
                  size="xs"
                  className={styles.reason ?? ""}
                  aria-label={t("Why it should leave all the same: {{rule}}", { rule: t(RULES[one.finding.rule].name) })}
                  placeholder={t("Why it should leave all the same")}
                  maxLength={300}
                  value={reasons[one.finding.rule] ?? ""}
                  onChange={(event) => setReasons({ ...reasons, [one.finding.rule]: event.currentTarget.value })}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      <div className={styles.ways}>
        <Button size="compact-sm" variant="default" onClick={keepEditing}>
          {t("Keep editing")}
        </Button>
        <Button size="compact-sm" disabled={!isReasoned} onClick={() => goOn(reasons)}>
          {musts.length > 0 ? t("Send with this reason") : t("Send anyway")}
        </Button>
      </div>
    </section>
  );
}
