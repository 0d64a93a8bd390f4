import type { SurveyAnswer } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { Chip } from "../../ui/Chip.tsx";
import { COMPARED, MEANING_OF, meaningOf, MOST, SHORT } from "./names.ts";
import styles from "./surveys.module.css";

const SCALES = ["satisfaction", "ease", "recommend"] as const;

/** What somebody answered: each scale with its number and its end, so that nobody has to know the scales. */
export function AnswerChips({ answer }: { answer: SurveyAnswer }) {
  const { t } = useTranslation();
  return (
    <span className={styles.chips}>
      {SCALES.map((question) => {
        const value = answer[question];
        return (
          value !== null && (
            <Chip key={question} meaning={meaningOf(question, value)}>
              {t("{{name}} {{value}} of {{most}}", { name: t(SHORT[question]), value, most: MOST[question] })}
            </Chip>
          )
        );
      })}
      {answer.expectation && <Chip meaning={MEANING_OF[answer.expectation]}>{t(COMPARED[answer.expectation])}</Chip>}
    </span>
  );
}
