import type { CoachSettings } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { Sheet } from "../../settings/parts/Page.tsx";
import parts from "../../settings/parts/parts.module.css";

/** Below this a threshold has hardly moved: nothing is said of it. */
const FELT = 0.1;

/** What corrections of moods have changed: the desk learns how this business's customers sound. */
export function MoodLearning({ shift: { dissatisfied, angry, corrections } }: { shift: CoachSettings["moodShift"] }) {
  const { t } = useTranslation();
  const says = [
    Math.abs(angry) < FELT ? null : angry > 0 ? t("Anger is seen later than at first.") : t("Anger is seen sooner than at first."),
    Math.abs(dissatisfied) < FELT
      ? null
      : dissatisfied > 0
        ? t("Dissatisfaction is seen later than at first.")
        : t("Dissatisfaction is seen sooner than at first."),
  ].filter((one) => one !== null);
  return (
    <Sheet
      title={t("Moods")}
      says={t("Press the mood on a customer’s message to say that it is another one. The desk learns from it how your customers write.")}
    >
      <p className={parts.detail}>
        {corrections === 0 ? t("Nobody has corrected a mood yet.") : [t("{{count}} corrections so far.", { count: corrections }), ...says].join(" ")}
      </p>
    </Sheet>
  );
}
