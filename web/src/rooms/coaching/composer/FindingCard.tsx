import { IconAlertOctagon, IconAlertTriangle, IconArrowBackUp, IconBulb, IconCheck, IconEyeOff, type Icon } from "@tabler/icons-react";
import type { CoachFinding } from "@guli/contract";
import { Suspense, lazy, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { languageNow, needWords } from "../../../i18n/words.ts";
import { KeysTip } from "../../../ui/KeysTip.tsx";
import { RULES } from "../rules.ts";
import styles from "./FindingCard.module.css";
import { APPLY, SET_ASIDE } from "./keys.ts";
import { previewOf } from "./preview.ts";
import { spokenIn } from "./speaking.ts";
import type { Standing } from "./standing.ts";
import type { Coaching } from "./useCoach.ts";

/** A chore can become a step of ours, in the room that keeps those. */
const WeDoThis = lazy(async () => {
  const [{ WeDoThis: Shown }] = await Promise.all([import("../../effort/steps/WeDoThis.tsx"), needWords("effort")]);
  return { default: Shown };
});

const SIGNS: Record<CoachFinding["severity"], Icon> = { must: IconAlertOctagon, should: IconAlertTriangle, could: IconBulb };

/** One finding: what it is, why it hurts, what would mend it, and the ways to deal with it. */
export function FindingCard({ of: one, coaching, isCurrent }: { of: Standing; coaching: Coaching; isCurrent: boolean }) {
  const { t } = useTranslation();
  const card = useRef<HTMLLIElement>(null);
  const { finding, level, aside } = one;
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  if (aside) return <LaidAside of={one} onTakeUp={() => coaching.takeUp(one)} />;
  return (
    <li ref={card} className={styles.card} data-severity={finding.severity} data-quiet={level === "hint" || undefined} aria-current={isCurrent || undefined}>
      <button type="button" className={styles.name} onClick={() => coaching.point(one)}>
        <Sign severity={finding.severity} />
        {t(RULES[finding.rule].name)}
        {level !== "hint" && <span className={styles.level}>{level === "must" ? t("has to be resolved") : t("asked when sending")}</span>}
      </button>
      <p className={styles.says}>{spokenIn(languageNow(), finding.message)}</p>
      <Becomes finding={finding} draft={coaching.seen?.draft ?? ""} />
      {finding.rule === "customer-effort" && finding.suggestion && coaching.seen && (
        <Suspense>
          <WeDoThis
            finding={finding}
            conversationId={coaching.conversationId}
            draft={coaching.seen.draft}
            language={coaching.seen.review.language}
            put={coaching.put}
          />
        </Suspense>
      )}
      <div className={styles.deeds}>
        {finding.suggestion && (
          <KeysTip label={t("Apply")} keys={APPLY}>
            <button type="button" className={styles.deed} onClick={() => coaching.apply(finding)}>
              <IconCheck size={14} aria-hidden />
              {t("Apply")}
            </button>
          </KeysTip>
        )}
        {level !== "must" && (
          <KeysTip label={t("Set aside for this draft")} keys={SET_ASIDE}>
            <button type="button" className={styles.deed} onClick={() => coaching.setAside(one)}>
              <IconEyeOff size={14} aria-hidden />
              {t("Set aside")}
            </button>
          </KeysTip>
        )}
      </div>
    </li>
  );
}

export function Sign({ severity }: { severity: CoachFinding["severity"] }) {
  const Shape = SIGNS[severity];
  return <Shape className={styles.sign} data-severity={severity} size={16} stroke={2} aria-hidden />;
}

/** What would stand there instead, among its neighbours. */
export function Becomes({ finding: { suggestion }, draft = "" }: { finding: Pick<CoachFinding, "suggestion">; draft?: string }) {
  const { t } = useTranslation();
  if (!suggestion) return null;
  if (suggestion.text.trim() === "") return <p className={styles.becomes}>{t("The words would be left out.")}</p>;
  const { before, changed, after } = previewOf(draft, suggestion);
  return (
    <p className={styles.becomes}>
      {before}
      <ins className={styles.changed}>{changed}</ins>
      {after}
    </p>
  );
}

function LaidAside({ of: { finding }, onTakeUp }: { of: Standing; onTakeUp: () => void }) {
  const { t } = useTranslation();
  return (
    <p className={styles.aside}>
      <span>{t("Set aside: {{rule}}", { rule: t(RULES[finding.rule].name) })}</span>
      <button type="button" className={styles.deed} onClick={onTakeUp}>
        <IconArrowBackUp size={14} aria-hidden />
        {t("Take up again")}
      </button>
    </p>
  );
}
